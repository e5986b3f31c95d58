/** Names of months and weekdays in a spreadsheet's language, after the Unicode CLDR. */

export type NameWidth = 'long' | 'short' | 'narrow';

const cache = new Map<string, readonly string[]>();

/** January to December. `code` is a locale such as de_DE. */
export const monthNames = (code: string, width: NameWidth): readonly string[] =>
  named(`${code} month ${width}`, 12, (index) =>
    part(code, { month: width, day: 'numeric' }, 'month', Date.UTC(2023, index, 1)),
  );

/** Sunday to Saturday. */
export const dayNames = (code: string, width: NameWidth): readonly string[] =>
  named(`${code} day ${width}`, 7, (index) =>
    part(code, { weekday: width }, 'weekday', Date.UTC(2023, 0, 1 + index)),
  );

function named(key: string, count: number, nameOf: (index: number) => string): readonly string[] {
  const known = cache.get(key);
  if (known) return known;
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  cache.set(key, names);
  return names;
}

function part(
  code: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
  moment: number,
): string {
  const language = `${code.replace('_', '-')}-u-ca-gregory-nu-latn`;
  const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(
    moment,
  );
  return parts.find((one) => one.type === type)?.value ?? '';
}
