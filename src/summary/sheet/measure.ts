import type { Language } from '../../language/text';

/** Points of the page's text: Thai needs one more to be as readable. */
export const POINTS: Readonly<Record<Language, number>> = { en: 10, th: 11 };
/** Pixels of a line of text. */
const LINE: Readonly<Record<Language, number>> = { en: 16, th: 20 };
/** Pixels above and below the text of a row. */
const PADDING: Readonly<Record<Language, number>> = { en: 7, th: 5 };
/** Pixels left free beside the text of a cell. */
const INSET = 10;

const PIXELS_PER_POINT = 4 / 3;
/** Thai vowels and tones stand above or below their letter and take no width. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;

/** About how wide a text is, in pixels: mean widths of Arial and Sarabun, a little generous; not measured on Google. */
export function textWidth(text: string, points: number): number {
  let ems = 0;
  for (const sign of text) {
    if (NO_WIDTH.test(sign)) continue;
    ems += /[A-Z฿%█░→●▲■◌○✓]/.test(sign) ? 0.7 : /[ \u00a0.,:;'’iljt|]/.test(sign) ? 0.29 : 0.52;
  }
  return ems * points * PIXELS_PER_POINT;
}

/** How many lines a text takes in a cell this wide; line breaks count, and words break where they must. */
export function linesIn(text: string, width: number, language: Language): number {
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(textWidth(line, POINTS[language]) / (width - INSET))))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The height in pixels of a row with so many lines. */
export const rowHeight = (lines: number, language: Language): number =>
  PADDING[language] + lines * LINE[language];
