import { textOf } from './bits';
import type { Source } from './source';
import { cellsIn, headingsOf } from './table';

/** The names of the owners’ column: in brackets behind a sentence they are owners too. */
export function ownersIn(source: Source): readonly string[] {
  const names: string[] = [];
  let columns: readonly number[] = [];
  source.values.forEach((line, index) => {
    const heads = headingsOf(cellsIn(source, index + 1, 1, line.length));
    if (heads)
      columns = [...heads].filter(([, { role }]) => role === 'owner').map(([column]) => column);
    else
      for (const column of columns) {
        const text = textOf(line[column - 1])
          .trim()
          .toLowerCase();
        if (text !== '' && text.length < 40) names.push(text);
      }
  });
  return names;
}

/** Whether confidence is out of 1, 10 or 100 shows in the highest of its column. */
export function highestConfidence(source: Source): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  let columns: readonly (readonly [number, string])[] = [];
  source.values.forEach((line, index) => {
    const heads = headingsOf(cellsIn(source, index + 1, 1, line.length));
    if (heads)
      columns = [...heads]
        .filter(([, { role }]) => role === 'confidence')
        .map(([column, { label }]) => [column, label] as const);
    else
      for (const [column, label] of columns) {
        const value = line[column - 1];
        if (typeof value === 'number') most.set(label, Math.max(most.get(label) ?? 0, value));
      }
  });
  return most;
}
