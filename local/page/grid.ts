/** Shows the workbook with the engine's own view, unmodified. */

import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import { asInSheets } from './as-in-sheets';
import { showMessage } from './dialogs';
import { byId } from './element';
import { showToast } from './notices';

/** The view's narrow form has no menus: at 200 % zoom a laptop's window would be without them. */
const WIDE = { isSmall: false };

/** Letters of both scripts in both weights: the canvas draws with what is loaded, and does not wait. */
const SAMPLE = 'Plan แผน ผู้รับผิดชอบ';

async function loadFonts(): Promise<void> {
  const families = ['Roboto', 'Arial', 'Sarabun'];
  const faces = families.flatMap((family) =>
    [400, 700].map((weight) => document.fonts.load(`${weight} 13px ${family}`, SAMPLE)),
  );
  // A font that does not load leaves the machine's own.
  await Promise.allSettled(faces);
}

/** Resolves when the grid stands in #grid. */
export async function showGrid(model: Model): Promise<void> {
  const [templates] = await Promise.all([
    fetch('/engine/o_spreadsheet.xml').then((response) => response.text()),
    loadFonts(),
  ]);
  const props = {
    model,
    notifyUser: ({ text }: { readonly text: string }) => showToast('', text),
    raiseError: (text: string, then?: () => void) => {
      // Once the grid has ended the edit: a dialog takes the focus, and losing it would end the edit again.
      setTimeout(() => {
        const done = (): void => then?.();
        showMessage('There was a problem', text, [{ caption: 'OK', choose: done }], done);
      });
    },
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
      showMessage(
        '',
        text,
        [
          { caption: 'OK', choose: confirm },
          { caption: 'Cancel', choose: () => cancel?.() },
        ],
        () => cancel?.(),
      );
    },
  };
  keepCaret();
  asInSheets();
  const place = byId('grid');
  place.replaceChildren();
  await new App(Spreadsheet as never, { props, templates, env: WIDE } as never).mount(place);
}

/**
 * A dialog over the page takes the caret out of the grid, and the grid takes the keyboard back
 * without one: what is typed then would be lost. The caret is put back before the key arrives.
 *
 * What is typed over a cell goes in front of what it holds until the grid paints anew, and then both
 * would stay. So the first sign is typed in its place.
 */
function keepCaret(): void {
  let typing = false;
  const put = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || !at.classList.contains('o-composer')) return;
    const selection = getSelection();
    if (!selection?.anchorNode || !at.contains(selection.anchorNode)) {
      // Chromium goes on taking the field for inert until what makes it editable is set anew.
      const mode = at.getAttribute('contenteditable') ?? 'true';
      at.setAttribute('contenteditable', 'false');
      at.setAttribute('contenteditable', mode);
      at.focus();
      selection?.collapse(at, 0);
    }
    const rests = at.closest<HTMLElement>('.o-grid-composer')?.style.opacity === '0';
    if (key.length === 1 && !ctrlKey && !metaKey && !altKey) {
      if (!typing && rests) selection?.selectAllChildren(at);
      typing = true;
    } else if (key === 'Enter' || key === 'F2') {
      // In a cell that holds something they begin its edit, and Enter ends one.
      typing = !typing && rests && at.textContent !== '';
    } else if (key === 'Tab' || key === 'Escape') typing = false;
  };
  window.addEventListener('keydown', put, true);
  window.addEventListener(
    'pointerdown',
    () => {
      typing = false;
    },
    true,
  );
}

/** Puts the keyboard back into the grid. */
export const focusGrid = (): void =>
  document.querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
