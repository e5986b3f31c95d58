import type { Subject } from '../rule';

/** Where a key result starts: its column, else its sentence; per cents as shares of 1. */
export function startOf({ start, numbers }: Subject): number | null {
  if (start !== null) return start;
  const said = numbers.find((one) => one.role === 'start');
  if (!said) return null;
  return said.kind === 'percent' ? said.value / 100 : said.value;
}
