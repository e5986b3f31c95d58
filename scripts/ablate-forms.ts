/** Where the forms of a pattern stand: what can be taken out of it and leaves a pattern. */

/** A piece of a pattern's source that can be taken out, with the bar that joined it. */
export interface Form {
  readonly start: number;
  readonly end: number;
  /** The piece itself. */
  readonly words: string;
}

interface Group {
  readonly open: number;
  readonly bars: number[];
}

/**
 * The alternatives of a pattern's source, of its groups as well as of the whole, and its groups that
 * may be absent, (?:…)? and (?!…). The larger one comes first: with it go those inside.
 */
export function formsOf(source: string): Form[] {
  const found: Form[] = [];
  const stack: Group[] = [{ open: -1, bars: [] }];
  const close = ({ open, bars }: Group, end: number) => {
    if (bars.length === 0) return;
    const start = open < 0 ? 0 : open + prefixOf(source, open).length;
    const edges = [start - 1, ...bars, end];
    for (let index = 0; index + 1 < edges.length; index++) {
      const from = (edges[index] ?? 0) + 1;
      const to = edges[index + 1] ?? end;
      const isFirst = index === 0;
      found.push({
        start: isFirst ? from : from - 1,
        end: isFirst ? to + 1 : to,
        words: source.slice(from, to),
      });
    }
  };
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === '\\') at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') stack.push({ open: at, bars: [] });
    else if (sign === '|') stack.at(-1)?.bars.push(at);
    else if (sign === ')') {
      const group = stack.pop();
      if (!group || group.open < 0) continue;
      close(group, at);
      const prefix = prefixOf(source, group.open);
      const mayBeAbsent =
        (prefix === '(?:' && /^[?*]/.test(source.slice(at + 1))) || prefix === '(?!';
      const more = prefix === '(?:' ? (/^[?*]\??/.exec(source.slice(at + 1))?.[0].length ?? 0) : 0;
      const end = at + 1 + more;
      if (mayBeAbsent) found.push({ start: group.open, end, words: source.slice(group.open, end) });
    }
  }
  const whole = stack[0];
  if (whole) close(whole, source.length);
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}

const prefixOf = (source: string, open: number): string =>
  /^\((?:\?(?:[:!=]|<[!=]|<\w+>))?/.exec(source.slice(open))?.[0] ?? '(';

/** A pattern's source without these pieces of it, which do not overlap. */
export const without = (source: string, forms: readonly Form[]): string =>
  [...forms]
    .sort((a, b) => b.start - a.start)
    .reduce((line, { start, end }) => line.slice(0, start) + line.slice(end), source);
