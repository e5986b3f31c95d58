import type { Span } from '../reading';

/** A text made regular for reading, with the way back to the original's offsets. */
export interface Page {
  /** Regular spelling, letters' case kept. */
  readonly text: string;
  /** The same in lower case, of the same length. */
  readonly lower: string;
  /** Original offset at which each character begins, and one past its end. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const MARKS = /^[\u0300-\u036f]$/;
const SINGLE: Readonly<Record<string, string>> = {
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '⇒': '→',
  '➜': '→',
  '➔': '→',
  '⟶': '→',
  '➡': '→',
  '►': '→',
  '▶': '→',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  '⩾': '≥',
  '⩽': '≤',
  '≧': '≥',
  '≦': '≤',
  '\u0e4d\u0e32': '\u0e33',
};
const UNSEEN = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]|\ufe0e|\ufe0f/;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** One character (or known pair) as the readers expect it; empty when it is invisible. */
function regular(char: string): string {
  const known = SINGLE[char];
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  if (code < 128) return code < 32 ? (code >= 9 && code <= 13 ? ' ' : '') : char;
  if (code >= 0x0e50 && code <= 0x0e59) return String.fromCharCode(code - 0x0e50 + 48);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xff01 + 33);
  if (UNSEEN.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  return char;
}

/** Two-character spellings of one sign, looked up before single characters. */
function pair(text: string, index: number): readonly [string, number] | null {
  const two = text.substr(index, 2);
  if (two === '->' || two === '=>' || two === '–>') return ['→', 2];
  if (two === '--' && text[index + 2] === '>') return ['→', 3];
  if (two === '>=') return ['≥', 2];
  if (two === '<=') return ['≤', 2];
  if (two === 'เเ') return ['แ', 2];
  if (two === '\u0e4d\u0e32') return ['\u0e33', 2];
  if (two.length === 2 && MARKS.test(two[1] ?? '')) return [two.normalize('NFC'), 2];
  return null;
}

/** A letter, digit or space of ASCII, or a Thai letter but เ, which doubled is แ. */
const isPlain = (code: number): boolean =>
  code === 32 ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0x0e01 && code <= 0x0e39 && code !== 0x0e32) ||
  (code >= 0x0e41 && code <= 0x0e4c);

/** Marks that are composed with the letter before them. */
const joins = (code: number): boolean => code >= 0x0300 && code <= 0x036f;

/**
 * Makes a text regular: Thai and full-width digits to 0–9, all dashes to "-", all arrows to "→",
 * typographic quotes to plain ones, every space to one kind, invisible characters away, split Thai
 * vowels joined, accents composed. Each character keeps where it came from.
 */
export function normalise(original: string): Page {
  let text = '';
  let lower = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < original.length; ) {
    // Most signs are letters, digits and spaces, which stay as they are.
    if (isPlain(original.charCodeAt(index)) && !joins(original.charCodeAt(index + 1))) {
      const char = original.charAt(index);
      text += char;
      lower += char.toLowerCase();
      from.push(index);
      to.push(++index);
      continue;
    }
    const found = pair(original, index);
    const length = found ? found[1] : 1;
    const written = found ? found[0] : regular(original.charAt(index));
    for (let at = 0; at < written.length; at++) {
      const char = written.charAt(at);
      const small = char.toLowerCase();
      text += char;
      lower += small.length === 1 ? small : char;
      from.push(index);
      to.push(index + length);
    }
    index += length;
  }
  return { text, lower, from, to };
}

const parted = new Map<string, readonly string[]>();

/** The parts of a list such as "am|pm", split once. */
function partsOf(list: string): readonly string[] {
  let parts = parted.get(list);
  if (!parts) {
    parts = list.split('|');
    parted.set(list, parts);
  }
  return parts;
}

/** Whether one of these, parted by "|", or a match of this stands on the page. Asked before a long pattern is tried: it is slow to start. */
export const mentions = ({ lower }: Page, list: string | RegExp): boolean =>
  list instanceof RegExp ? list.test(lower) : partsOf(list).some((part) => lower.includes(part));

/** The original's span for characters `start` to `end` (exclusive) of a page. */
export function spanOf(page: Page, start: number, end: number): Span {
  if (end <= start) {
    const at = page.from[start] ?? page.to[page.to.length - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: page.from[start] ?? 0, end: page.to[end - 1] ?? 0 };
}
