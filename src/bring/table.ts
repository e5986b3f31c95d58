import { type Bit, textOf } from './bits';
import { type Heading, headingOf, isLevel, levelNamed, type Role } from './headings';
import { marked } from './marks';
import { isSentence } from './sense';
import type { Source, SourceValue } from './source';

/** One filled cell of a row. */
export interface Cell {
  readonly bit: Bit;
  readonly value: SourceValue;
  readonly bold: boolean;
}

/** A column of a table: what its heading says, and how that is written. */
export interface Column extends Heading {
  readonly label: string;
}

export type Columns = ReadonlyMap<number, Column>;

/** The filled cells of a row within these columns, from 1. */
export function cellsIn(
  { values, bold }: Source,
  row: number,
  from: number,
  to: number,
): readonly Cell[] {
  const line = values[row - 1] ?? [];
  const cells: Cell[] = [];
  for (let column = from; column <= Math.min(to, line.length); column += 1) {
    const value = line[column - 1] ?? '';
    const text = textOf(value);
    if (text.trim() === '') continue;
    cells.push({
      bit: { row, column, start: 0, text },
      value,
      bold: bold?.[row - 1]?.[column - 1] ?? false,
    });
  }
  return cells;
}

/** Whether a row heads a table: most of its cells name a column, and one of them that the sentences are in. */
export function headingsOf(cells: readonly Cell[]): Columns | null {
  if (cells.length < 2) return null;
  const columns = new Map<number, Column>();
  let known = 0;
  for (const { bit } of cells) {
    if (bit.text.length > 60 || isSentenceOfPlan(bit.text)) return null;
    const found = headingOf(bit.text);
    if (found) known += 1;
    columns.set(bit.column, {
      role: found?.role ?? 'extra',
      number: found?.number ?? 0,
      label: bit.text
        .replace(/\s+/g, ' ')
        .replace(/[:：*\s]+$/, '')
        .trim(),
    });
  }
  const roles = [...columns.values()].map(({ role }) => role);
  const distinct = new Set(roles.filter((role) => role !== 'extra'));
  const plan = roles.some((role) => isLevel(role) || role === 'plan' || role === 'metric');
  const all = [...columns.values()];
  // “Objective 2” heads a block that is still empty, and no column.
  if (all.some(({ role, number }) => role === 'objective' && number > 0)) return null;
  const numbered = all.filter(({ role, number }) => role === 'key-result' && number > 0).length > 1;
  const enough =
    known * 2 >= cells.length && (distinct.size >= 2 || numbered) && (plan || distinct.size >= 3);
  return enough ? columns : null;
}

const isSentenceOfPlan = (text: string): boolean =>
  isSentence(text) && headingOf(text) === null && text.length > 34;

/** The heading row and one of groups above it: “Key results” over “Description”, “Target”. */
export function joined(upper: Columns, lower: Columns): Columns {
  /** A group reaches from its own column to the next group. */
  const groupAt = (column: number): Column | undefined =>
    [...upper].filter(([at]) => at <= column).sort(([one], [other]) => other - one)[0]?.[1];
  const all = new Map<number, Column>([...upper].filter(([column]) => !lower.has(column)));
  for (const [column, one] of lower) {
    const group = groupAt(column);
    const general = one.role === 'plan' || one.role === 'extra';
    all.set(column, general && group && isLevel(group.role) ? { ...group, label: one.label } : one);
  }
  return all;
}

/** The columns of a table, by its headings and by what stands below them: “Goal” may head sentences or numbers. */
export function settled(columns: Columns, source: Source, from: number, to: number): Columns {
  const all = new Map(columns);
  const has = (role: Role): boolean => [...all.values()].some((one) => one.role === role);
  const below = (column: number): readonly string[] =>
    source.values
      .slice(from, to)
      .map((line) => textOf(line[column - 1]).trim())
      .filter((text) => text !== '');
  const sentences = (column: number): number =>
    below(column).filter(
      (text) =>
        isSentence(text) || marked({ row: 0, column: 0, start: 0, text }).mark.level !== null,
    ).length;
  const share = (column: number): number => sentences(column) / Math.max(1, below(column).length);
  const set = (column: number, role: Role): void => {
    const one = all.get(column);
    if (one) all.set(column, { ...one, role });
  };
  for (const [column, { role, label }] of [...all]) {
    if (below(column).length === 0) continue;
    if (role === 'target' && share(column) > 0.5 && !has('objective') && /เป้า|to|goal/i.test(label))
      set(column, 'objective');
    else if (
      role === 'objective' &&
      share(column) < 0.3 &&
      has('key-result') &&
      /goal|เป้า/i.test(label)
    )
      set(column, 'target');
    else if (role === 'id' && share(column) > 0.6) set(column, 'plan');
    else if (
      role === 'start' &&
      below(column).every((text) => !/^[\d.,%$€£฿\s๐-๙]+$/.test(text)) &&
      /from|start|จาก|เริ่ม/i.test(label) &&
      below(column).some((text) => /\d{4}-\d\d-\d\d/.test(text))
    )
      set(column, 'extra');
    else if (
      (role === 'parent' || role === 'plan') &&
      role === 'parent' &&
      share(column) > 0.6 &&
      !has('objective') &&
      has('key-result')
    )
      set(column, 'objective');
    else if (
      role === 'level' &&
      below(column).filter((text) => levelNamed(text) !== null).length * 2 < below(column).length
    )
      set(column, 'extra');
  }
  const level = (): boolean =>
    [...all.values()].some(({ role }) => role === 'key-result' || role === 'plan');
  // Where nothing else is measured, what is measured is the key result.
  if (!level()) {
    const metric = [...all].find(
      ([column, { role }]) => role === 'metric' && below(column).length > 0,
    );
    if (metric && has('objective')) set(metric[0], 'key-result');
    else if (metric && !has('objective')) set(metric[0], 'plan');
  }
  // Goals with numbers beside them, and nothing below them, are whatever their sentences say.
  const goals = [...all].filter(([, { role }]) => role === 'objective');
  const [goal] = goals;
  if (
    goal &&
    goals.length === 1 &&
    !level() &&
    !has('action') &&
    (has('target') || has('start')) &&
    /goal|เป้า/i.test(goal[1].label)
  )
    set(goal[0], 'plan');
  if (![...all.values()].some(({ role }) => isLevel(role) || role === 'plan')) {
    const width = Math.max(0, ...source.values.slice(from, to).map((line) => line.length));
    const best = Array.from({ length: width }, (_, index) => index + 1)
      .filter((column) => ['extra', 'note', undefined].includes(all.get(column)?.role))
      .sort((one, other) => sentences(other) - sentences(one))[0];
    if (best !== undefined && sentences(best) > 0)
      all.set(best, { role: 'plan', number: 0, label: all.get(best)?.label ?? '' });
  }
  return all;
}
