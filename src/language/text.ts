/** The two languages of the product. Every sentence a person reads is a `Text`: a missing half does not compile. */
export type Language = 'en' | 'th';

/**
 * One wording in each language. `{name}` marks a placeholder that `fill` replaces; `{name:row|rows}` becomes the
 * word that goes with that number: the first with 1, the second with any other.
 */
export type Text = { readonly [L in Language]: string };

/**
 * One language of a text with its placeholders replaced. A placeholder with no value stays as it
 * is, so that a gap shows instead of vanishing; a value is inserted literally (no nested filling).
 */
export function fill(
  text: Text,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text[language].replace(PLACEHOLDER, (gap, name: string, one?: string, many?: string) => {
    if (!Object.prototype.hasOwnProperty.call(values, name)) return gap;
    return one === undefined || many === undefined
      ? String(values[name])
      : Number(values[name]) === 1
        ? one
        : many;
  });
}

/** `{name}`, or `{name:one|many}`. */
const PLACEHOLDER = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;
