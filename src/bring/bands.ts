import { isLevel } from './headings';
import { marked } from './marks';
import type { Source } from './source';
import { cellsIn, headingsOf } from './table';

/** Columns of the source, from 1, that hold a plan of their own. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Two plans side by side are read one after the other: where headings repeat, or where a blank column parts
 * columns that each name objectives. One band for everything else.
 */
export function bandsOf(source: Source): readonly Band[] {
  const width = Math.max(1, ...source.values.map((line) => line.length));
  const whole: Band = { from: 1, to: width };
  const cuts = new Set<number>();
  for (let row = 1; row <= Math.min(source.values.length, 60); row += 1) {
    const columns = headingsOf(cellsIn(source, row, 1, width));
    if (!columns) continue;
    const sorted = [...columns].sort(([one], [other]) => one - other);
    const key = sorted.find(([, { role }]) => isLevel(role) || role === 'plan');
    if (!key) continue;
    const again = sorted.filter(
      ([column, { role, number }]) =>
        column > key[0] && role === key[1].role && number === 0 && key[1].number === 0,
    );
    // The plan's column need not be the first of its table: the rest of a repeat begins where the first began.
    const before = key[0] - (sorted[0]?.[0] ?? key[0]);
    const twice = again.filter(([column]) => {
      const own = sorted.filter(([one]) => one >= column - before && one < column + 12);
      return own.length >= 2 || again.length >= 1;
    });
    if (twice.length > 0 && sorted.length >= 4) {
      for (const [column] of twice) cuts.add(column - before);
      break;
    }
  }
  if (cuts.size === 0) for (const column of blankBetween(source, width)) cuts.add(column);
  const starts = [1, ...[...cuts].filter((column) => column > 1).sort((one, other) => one - other)];
  return starts.length === 1
    ? [whole]
    : starts.map((from, index) => ({ from, to: (starts[index + 1] ?? width + 1) - 1 }));
}

/** Where a blank column parts two blocks that both name objectives outright. */
function blankBetween(source: Source, width: number): readonly number[] {
  const named = (from: number, to: number): boolean =>
    source.values.some((line) =>
      cellsIn({ values: [line] }, 1, from, to).some(
        ({ bit }) =>
          /^\s*[[(]?(?:o\s?\d|objective|วัตถุประสงค์)/i.test(bit.text) &&
          marked(bit).mark.level === 'objective',
      ),
    );
  const blank = (column: number): boolean =>
    source.values.every((line) => String(line[column - 1] ?? '').trim() === '');
  const cuts: number[] = [];
  let from = 1;
  for (let column = 2; column < width; column += 1) {
    if (!blank(column)) continue;
    if (named(from, column - 1) && named(column + 1, width)) {
      cuts.push(column + 1);
      from = column + 1;
    }
  }
  return cuts;
}
