/** Text that is safe in HTML as it stands. Only `html` and `trusted` make it. */
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

/** Escapes text for HTML, in content and in quoted attributes; control characters go, a line break is a space. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The one template of the mail: whatever stands in a gap is escaped, unless it is `Html` itself or a
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
