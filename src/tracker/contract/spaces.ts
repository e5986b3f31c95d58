const codes = (first: number, last = first): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Every kind of white space that is seen as a space: Unicode's White_Space, from the tab to the ideographic one. */
const SPACES: readonly number[] = [
  ...codes(0x09, 0x0d),
  0xa0,
  0x1680,
  ...codes(0x2000, 0x200a),
  ...codes(0x2028, 0x2029),
  0x202f,
  0x205f,
  0x3000,
];

/** Signs that nobody sees and pasting brings: soft hyphen, joiners, marks of direction, the byte order mark. */
const UNSEEN: readonly number[] = [0xad, 0x180e, ...codes(0x200b, 0x200f), 0x2060, 0xfeff];

const classOf = (signs: readonly number[]): string =>
  signs.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
const SPACE_RUN = new RegExp(`[ ${classOf(SPACES)}]+`, 'g');
const UNSEEN_SIGN = new RegExp(`[${classOf(UNSEEN)}]`, 'g');
const ENDS = new RegExp(
  `^[ ${classOf(SPACES)}${classOf(UNSEEN)}]+|[ ${classOf(SPACES)}${classOf(UNSEEN)}]+$`,
  'g',
);

/** Without the spaces and unseen signs at its ends; what stands between is left as it is. */
export const trimmed = (text: string): string => text.replace(ENDS, '');

/** A word as it is compared: no unseen sign in it, each run of spaces one space, small letters. */
export const comparable = (word: string): string =>
  word.replace(UNSEEN_SIGN, '').replace(SPACE_RUN, ' ').trim().toLowerCase();

/**
 * The same for a formula: the text of `cell` as MATCH compares it, which tells no case. Each sign by
 * itself, since TRIM is not said to know more than the plain space; `*`, `?` and `~` stand for other
 * signs to MATCH and never in a word of ours.
 */
export function comparableInFormula(cell: string): string {
  const sign = (code: number): string =>
    code < 0x20 ? `CHAR(${code})` : `"${String.fromCharCode(code)}"`;
  const spaced = [...SPACES, ...UNSEEN].reduce(
    (text, code) => `SUBSTITUTE(${text};${sign(code)};"${SPACES.includes(code) ? ' ' : ''}")`,
    cell,
  );
  const plain = ['*', '?', '~'].reduce((text, one) => `SUBSTITUTE(${text};"${one}";"#")`, spaced);
  return `TRIM(${plain})`;
}
