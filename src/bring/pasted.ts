import type { Source } from './source';

/**
 * A pasted text as cells: those of a sheet (tabs, a cell with line breaks in quotes), a table of a wiki (`| a | b |`),
 * else a line each, its spaces kept.
 */
export function pasted(text: string): Source {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  if (plain.includes('\t')) return { values: tabbed(plain) };
  return {
    values: plain
      .split('\n')
      .filter((line) => !/^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/.test(line))
      .map((line) =>
        /^\s*\|.*\|\s*$/.test(line)
          ? line
              .trim()
              .slice(1, -1)
              .split('|')
              .map((cell) => cell.trim())
          : [line],
      ),
  };
}

function tabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const [whole = '', quoted, bare] = cell.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"'));
    at += whole.length;
    if (text[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}
