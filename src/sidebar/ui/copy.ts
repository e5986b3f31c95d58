import { element } from './element';

/**
 * Copies a text. Resolves to whether it worked: a frame may be refused the clipboard, and then the
 * text is selected where it stands so that a person can copy it by hand.
 */
export async function copyText(text: string, shownIn: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const copied = copyTheOldWay(text);
    if (!copied) select(shownIn);
    return copied;
  }
}

function copyTheOldWay(text: string): boolean {
  const field = element('textarea', { class: 'off-screen', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  field.remove();
  return copied;
}

function select(node: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
