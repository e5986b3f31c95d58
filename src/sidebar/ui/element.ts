/** What an element may hold; `null` and `false` hold nothing, so that a condition reads inline. */
export type Child = Node | string | null | false;

/** A function is listened to (`onclick`), `true` sets a bare attribute, `false` and `undefined` leave it out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/**
 * An element with its attributes and children. Text goes in as text nodes and never as markup, so
 * whatever a person wrote in a cell shows as they wrote it and can do nothing.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const child of children) if (child !== null && child !== false) node.append(child);
  return node;
}

/**
 * Puts new children into a part of the page. The control that had the keyboard keeps it: it is found
 * again by its `data-key`.
 */
export function redraw(part: HTMLElement, children: readonly Child[]): void {
  const held = part.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-key')
    : null;
  part.replaceChildren(...children.filter((child): child is Node | string => !!child));
  if (held === null || held === undefined) return;
  for (const node of Array.from(part.querySelectorAll<HTMLElement>('[data-key]'))) {
    if (node.getAttribute('data-key') === held) node.focus({ preventScroll: true });
  }
}
