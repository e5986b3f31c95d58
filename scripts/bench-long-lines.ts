/** The lines that take longest to judge: the same few signs over and over, as a cat on the keyboard writes them. */
import { reviewText } from '../src/rules/review';

/** Each of them has made some pattern slow once, or might. */
export const LONG_LINES: readonly string[] = [
  '1',
  '7',
  'a',
  'ก',
  ' ',
  '20 → 30, ',
  'to the a an of ',
  'a-',
  '1,',
  'x@',
  '[x',
  '[{((',
  'เพิ่ม 5% ',
  '\ud800',
  '🇹🇭',
  '30 Sep 2026 ',
  'and create ',
  'from 20 to ',
  'Increase MQLs from 20 to 30 and ',
];

/** A hundred thousand characters of this. */
export const longLine = (piece: string): string =>
  piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);

/** The slowest of them: what it is made of, and the milliseconds of a second review of it. */
export function slowestLine(): { readonly piece: string; readonly milliseconds: number } {
  const timed = LONG_LINES.map((piece) => {
    const review = () =>
      reviewText(
        { kind: 'key-result', text: longLine(piece) },
        { language: 'en', today: '2026-11-13' },
      );
    review();
    const began = performance.now();
    review();
    return { piece, milliseconds: performance.now() - began };
  });
  return timed.reduce((worst, one) => (one.milliseconds > worst.milliseconds ? one : worst));
}
