/** How the layouts of plans are written down: the source as it stands, and the plan that it holds. */
import type { Source, SourceValue } from '../../src/bring/source';

export interface Layout {
  readonly name: string;
  readonly source: Source;
  /** Which of several quarters is chosen. */
  readonly chosen?: string;
  readonly people?: readonly string[];
  readonly lines: readonly Expected[];
  /** What is left out: `reason: words`. */
  readonly left: readonly string[];
}

/** One line of the plan: `K Increase MQLs {target=120; owner=Ploy}`; O, K and A are the levels. */
export interface Expected {
  readonly level: 'objective' | 'key-result' | 'action';
  readonly text: string;
  readonly cells: Readonly<Record<string, string>>;
}

const LEVELS = { O: 'objective', K: 'key-result', A: 'action' } as const;

/**
 * Cells of a sheet, a row a line, parted by `|`. ⏎ is a line break in a cell, *…* bold, a number a number,
 * @2026-11-30 a date, TRUE and FALSE checkboxes, ␣ a space at the beginning.
 */
export const sheet = (text: string): Source => {
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    values: rows.map((row) => row.map(valueIn)),
    bold: rows.map((row) => row.map((cell) => /^\*.+\*$/.test(cell))),
  };
};

function valueIn(cell: string): SourceValue {
  const plain = cell
    .replace(/^\*(.+)\*$/, '$1')
    .replace(/⏎/g, '\n')
    .replace(/␣/g, ' ')
    .replace(/¦/g, '|');
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (/^@\d{4}-\d\d-\d\d$/.test(plain)) return { day: plain.slice(1) };
  return plain === 'TRUE' ? true : plain === 'FALSE' ? false : plain;
}

/** Lines of a document or a mail, as they are pasted: one cell each, spaces kept. */
export const lines = (text: string): Source => ({
  values: text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => [line]),
});

export function layout(
  name: string,
  source: Source,
  plan: string,
  more: Pick<Layout, 'chosen' | 'people'> = {},
): Layout {
  const written = plan
    .trim()
    .split('\n')
    .map((line) => line.trim());
  return {
    name,
    source,
    ...more,
    lines: written
      .filter((line) => /^[OKA] /.test(line))
      .map((line) => {
        const [, level, text, cells] = /^([OKA]) (.*?)(?:\s*\{(.*)\})?$/.exec(line) ?? [];
        const pairs = (cells ?? '')
          .split(';')
          .map((pair) => pair.trim())
          .filter((pair) => pair !== '');
        return {
          level: LEVELS[level as keyof typeof LEVELS],
          text: text ?? '',
          cells: Object.fromEntries(
            pairs.map((pair) => [
              pair.slice(0, pair.indexOf('=')),
              pair.slice(pair.indexOf('=') + 1),
            ]),
          ),
        };
      }),
    left: written.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  };
}
