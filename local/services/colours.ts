/** Colours as scripts write them, and as Google reads them back: `#rrggbb`, in small letters. */
import names from 'color-name';

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** `red`, `#F00`, `#ff0000`, `rgb(255, 0, 0)` as `#ff0000`; undefined for what is no colour. */
export function hexColour(text: string): string | undefined {
  const small = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(small)) return small;
  if (/^#[0-9a-f]{3}$/.test(small)) return small.replace(/[0-9a-f]/g, '$&$&');
  const named = Object.hasOwn(names, small) ? names[small] : undefined;
  if (named) return hex(named);
  const parts = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(small);
  const numbers = parts?.slice(1).map(Number) ?? [];
  return numbers.length > 0 && numbers.every((one) => one <= 255) ? hex(numbers) : undefined;
}

/**
 * A colour for the engine: '' where null takes it away, undefined where Google does nothing, as for a
 * word that is no colour. Six digits stay as they are written.
 */
export function engineColour(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  return /^#[0-9a-f]{6}$/i.test(text) ? text : hexColour(text);
}
