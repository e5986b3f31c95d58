import { plain } from '../say/shorten';

/** Text that is safe in HTML as it stands. Only `html` and `constant` make it. */
export interface Html {
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, in content and in quoted attributes; line breaks become spaces, direction marks go. */
export const escapeText = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The one template of the mails: whatever stands in a gap is escaped, unless it is `Html` itself or a
 * list of it.
 */
export function html(
  strings: TemplateStringsArray,
  ...gaps: readonly (string | number | Html | readonly Html[])[]
): Html {
  let out = strings[0] ?? '';
  gaps.forEach((gap, index) => {
    out += gapText(gap) + (strings[index + 1] ?? '');
  });
  return { html: out };
}

function gapText(gap: string | number | Html | readonly Html[]): string {
  if (typeof gap === 'number') return String(gap);
  if (typeof gap === 'string') return escapeText(gap);
  return 'html' in gap ? gap.html : gap.map((one) => one.html).join('');
}

export const NOTHING: Html = { html: '' };

/** Markup that stands in our own source: styles and conditional comments. Never text of people. */
export const constant = (markup: string): Html => ({ html: markup });

/** How many bytes a text has in UTF-8: mail programs cut by bytes, and a Thai letter has three. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts two of the four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
