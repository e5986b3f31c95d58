/** Reads a number format as Google's guide to them describes: sections, conditions, signs. */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'at' | 'general' }
  | { readonly kind: 'power'; readonly sign: string }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'elapsed'; readonly letters: string };

export interface Condition {
  readonly operator: string;
  readonly value: number;
}

export interface Section {
  readonly type: 'number' | 'date' | 'text' | 'general';
  readonly condition: Condition | null;
  readonly pieces: readonly Piece[];
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const COLOUR = /^(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)$/i;
/** `a` alone and four `h` are the engine's own, for times that were typed: AM or PM, and hours in all. */
const DATE = /^(am\/pm|a\/p|a(?![a-z])|y+|m+|d+|h+|s+)/i;

/** The sections of a format; null for one that this reader does not know. */
export function readPattern(format: string): readonly Section[] | null {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const sections = split(format).map(readSection);
  const read = sections.length <= 4 && sections.every((one) => one !== null) ? sections : null;
  cache.set(format, read as readonly Section[] | null);
  return read as readonly Section[] | null;
}

const cache = new Map<string, readonly Section[] | null>();

/** At semicolons outside quotes and brackets. */
function split(format: string): string[] {
  const sections = [''];
  for (const [sign] of format.matchAll(/"[^"]*"?|\[[^\]]*\]?|\\.|./gs)) {
    if (sign === ';') sections.push('');
    else sections[sections.length - 1] += sign;
  }
  return sections;
}

function readSection(source: string): Section | null {
  const pieces: Piece[] = [];
  let condition: Condition | null = null;
  let rest = source;
  const text = (what: string, length: number): void => {
    pieces.push({ kind: 'text', text: what });
    rest = rest.slice(length);
  };
  while (rest !== '') {
    const sign = rest[0] ?? '';
    const bracket = /^\[([^\]]*)\]/.exec(rest);
    if (sign === '"') {
      const end = rest.indexOf('"', 1);
      if (end < 0) return null;
      text(rest.slice(1, end), end + 1);
    } else if (sign === '\\') text(rest[1] ?? '', 2);
    // Space as wide as a sign; a sign repeated until the cell is full.
    else if (sign === '_') text(' ', 2);
    else if (sign === '*') text('', 2);
    else if (bracket) {
      const inside = bracket[1] ?? '';
      const compared = CONDITION.exec(inside);
      if (compared) condition = { operator: compared[1] ?? '', value: Number(compared[2]) };
      else if (/^(h+|m+|s+)$/i.test(inside))
        pieces.push({ kind: 'elapsed', letters: inside.toLowerCase() });
      else if (inside.startsWith('$')) pieces.push({ kind: 'text', text: currencyOf(inside) });
      else if (!COLOUR.test(inside)) return null;
      rest = rest.slice(bracket[0].length);
    } else {
      const [piece, length] = nextPiece(rest);
      if (piece === null) return null;
      pieces.push(piece);
      rest = rest.slice(length);
    }
  }
  const type = typeOf(pieces);
  return type === null ? null : { type, condition, pieces };
}

/** `$€-407` is the euro sign in a German way. */
const currencyOf = (inside: string): string => inside.slice(1).replace(/-[0-9a-f]+$/i, '');

function nextPiece(rest: string): [Piece | null, number] {
  const sign = rest[0] ?? '';
  const general = /^general/i.exec(rest);
  if (general) return [{ kind: 'general' }, general[0].length];
  const date = DATE.exec(rest);
  if (date && /^hhhh$/i.test(date[0])) return [{ kind: 'elapsed', letters: 'h' }, 4];
  if (date) return [{ kind: 'date', letters: date[0] }, date[0].length];
  const power = /^e[+-]/i.exec(rest);
  if (power) return [{ kind: 'power', sign: power[0] }, 2];
  if (sign === '0' || sign === '#' || sign === '?') return [{ kind: 'digit', sign }, 1];
  if (sign === '.') return [{ kind: 'point' }, 1];
  if (sign === ',') return [{ kind: 'comma' }, 1];
  if (sign === '%') return [{ kind: 'percent' }, 1];
  if (sign === '/') return [{ kind: 'slash' }, 1];
  if (sign === '@') return [{ kind: 'at' }, 1];
  return /[a-z]/i.test(sign) ? [null, 1] : [{ kind: 'text', text: sign }, 1];
}

function typeOf(pieces: readonly Piece[]): Section['type'] | null {
  const has = (...kinds: readonly string[]): boolean =>
    pieces.some(({ kind }) => kinds.includes(kind));
  if (has('at')) return has('digit', 'date', 'elapsed', 'percent') ? null : 'text';
  if (has('general')) return has('digit', 'date', 'elapsed', 'percent') ? null : 'general';
  if (has('date', 'elapsed'))
    return has('percent', 'power') || !onlyFractions(pieces) ? null : 'date';
  // A fraction such as `# ?/?` is not rendered here.
  const slash = pieces.findIndex(({ kind }) => kind === 'slash');
  return slash > 0 && pieces[slash - 1]?.kind === 'digit' ? null : 'number';
}

/** Digits in a date format are parts of a second: `ss.000`. */
function onlyFractions(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    if (piece.kind !== 'digit') return true;
    if (piece.sign !== '0') return false;
    for (let back = index - 1; back >= 0; back -= 1) {
      const before = pieces[back];
      if (before?.kind === 'digit') continue;
      const seconds = pieces[back - 1];
      return (
        before?.kind === 'point' &&
        (seconds?.kind === 'date' || seconds?.kind === 'elapsed') &&
        /^s/i.test(seconds.letters)
      );
    }
    return false;
  });
}
