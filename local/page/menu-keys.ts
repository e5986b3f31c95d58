/** The menus by keyboard, which the engine's view leaves to the mouse: F10, and the keys that Sheets has for each. */

/** Sheets opens its menus with Alt and a letter, or Alt+Shift where the browser keeps that for itself. */
const LETTERS: Readonly<Record<string, string>> = {
  file: 'KeyF',
  edit: 'KeyE',
  view: 'KeyV',
  insert: 'KeyI',
  format: 'KeyO',
  data: 'KeyD',
};
/** Extensions in Sheets, where the script's menus are: the first of them. */
const ADD_ON = 'KeyN';

/** The view draws a menu one of the next times that the browser paints. */
const FRAMES = 60;

/** Fields that the view leaves without a name. */
const LABELS: Readonly<Record<string, string>> = {
  '.o-named-range-selector-container input': 'Name box',
  'input.o-number-input[max="400"]': 'Font size',
  'input.o-number-input[max="300"]': 'Zoom in percent',
  '.o-grid-add-rows-input': 'Rows to add',
};

const menus = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.o-topbar-menu')];
const isOpen = (menu: HTMLElement): boolean => menu.classList.contains('active');

/** Makes a menu bar of the view's menus, now and whenever it draws them anew. `leave` gives the keyboard back to the grid. */
export function menuKeys(leave: () => void): void {
  const bar = document.querySelector<HTMLElement>('.o-topbar-topleft');
  if (!bar) return;
  bar.setAttribute('role', 'menubar');
  bar.setAttribute('aria-label', 'Menus');
  const name = (): void => {
    menus().forEach((menu, index) => {
      menu.setAttribute('role', 'menuitem');
      menu.setAttribute('aria-haspopup', 'menu');
      menu.setAttribute('aria-expanded', String(isOpen(menu)));
      menu.tabIndex = index === 0 ? 0 : -1;
    });
    for (const [where, label] of Object.entries(LABELS)) {
      for (const field of document.querySelectorAll(where)) field.setAttribute('aria-label', label);
    }
    for (const open of document.querySelectorAll('.o-menu')) {
      open.setAttribute('role', 'menu');
      for (const item of open.querySelectorAll('.o-menu-item')) {
        item.setAttribute('role', 'menuitem');
        item.setAttribute('aria-disabled', String(item.classList.contains('disabled')));
      }
    }
  };
  name();
  const watched = { childList: true, subtree: true, attributeFilter: ['class'] };
  new MutationObserver(name).observe(document.getElementById('grid') ?? bar, watched);
  window.addEventListener('keydown', (event) => onKey(event, leave), true);
}

function onKey(event: KeyboardEvent, leave: () => void): void {
  if (document.querySelector('dialog[open]')) return;
  const at = menus().find((menu) => menu === document.activeElement);
  const wanted = wantedBy(event);
  const opened = menus().find(isOpen);
  const done = at ? inBar(event, at, leave) : opened ? inMenu(event, opened, leave) : false;
  if (wanted) focusOrOpen(wanted, event.key !== 'F10');
  if (!done && !wanted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function wantedBy({ key, code, altKey, ctrlKey, metaKey }: KeyboardEvent): HTMLElement | undefined {
  const all = menus();
  if (key === 'F10' && !altKey && !ctrlKey) return all[0];
  if (!altKey || ctrlKey || metaKey) return undefined;
  const known = Object.values(LETTERS);
  if (code === ADD_ON) return all.find(({ dataset }) => dataset['id']?.startsWith('add-on'));
  return known.includes(code)
    ? all.find(({ dataset }) => LETTERS[dataset['id'] ?? ''] === code)
    : undefined;
}

/** In the bar: along it, into a menu, or back to the grid. True where the key was for it. */
function inBar({ key }: KeyboardEvent, at: HTMLElement, leave: () => void): boolean {
  const all = menus();
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step) all.at((all.indexOf(at) + step) % all.length)?.focus();
  else if (key === 'Home' || key === 'End') all.at(key === 'Home' ? 0 : -1)?.focus();
  else if (key === 'Enter' || key === ' ' || key === 'ArrowDown') focusOrOpen(at, true);
  else if (key === 'Escape' || key === 'F10') leave();
  else return false;
  return true;
}

/** In an open menu the view moves up, down and into what opens further; out of it and along is ours. */
function inMenu({ key }: KeyboardEvent, opened: HTMLElement, leave: () => void): boolean {
  const all = menus();
  const isNested = document.querySelectorAll('.o-menu').length > 1;
  const isRoot = document.querySelector('.o-menu-item-active .o-menu-item-root') !== null;
  if (key === 'Escape' && !isNested) {
    opened.click();
    leave();
    return true;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!step || isNested || (step > 0 && isRoot)) return false;
  const next = all.at((all.indexOf(opened) + step) % all.length);
  opened.click();
  if (next) focusOrOpen(next, true);
  return true;
}

/** The view opens a menu at a click, and its first item at the next key, once it has drawn it. */
function focusOrOpen(menu: HTMLElement, open: boolean): void {
  menu.focus();
  if (!open || isOpen(menu)) return;
  menu.click();
  const toFirst = (frames: number): void => {
    const wrapper = document.querySelector<HTMLElement>('.o-menu-wrapper');
    if (wrapper?.querySelector('.o-menu-item-active') || frames === 0) return;
    if (wrapper && wrapper !== document.activeElement) wrapper.focus();
    wrapper?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    requestAnimationFrame(() => toFirst(frames - 1));
  };
  toFirst(FRAMES);
}
