import { readDayCell } from '../text/cells';
import type { Level } from '../words/plan-words';
import type { Bit, Ledger } from './bits';
import { confidenceIn, figuresIn, weightIn } from './figures';
import type { Role } from './headings';
import type { Mark } from './marks';
import type { Reader } from './sense';
import type { BringColumn, BringOptions, LineCells, SourceValue } from './source';

/** A line on its way: what is said of it is collected here, until all of them are known. */
export interface Item {
  readonly bit: Bit;
  /** What the source says outright; null where its place and its words have to tell. */
  level: Level | null;
  /** What else it may be. */
  or: Level | null;
  readonly mark: Mark;
  /** Its column, and the spaces before it. */
  readonly indent: number;
  readonly bold: boolean;
  /** A blank row stands before it. */
  readonly gap: boolean;
  ids: string[];
  /** The ID or the words of what it hangs under. */
  parent: string;
  under: Item | null;
  quarter: string | null;
  readonly facts: Fact[];
  /** Its words went into others; it is no line of its own. */
  gone: boolean;
}

/** One thing that a source says of a line, with its place there. */
export interface Fact {
  readonly role: Role;
  readonly bit: Bit;
  readonly value: SourceValue;
  /** Its heading, as the source writes it. */
  readonly label: string;
}

/** Roles whose cells are numbers of a key result. */
const NUMBERS: readonly Role[] = ['start', 'target', 'current', 'confidence'];

export interface Setting {
  readonly ledger: Ledger<Item>;
  readonly reader: Reader;
  readonly options: BringOptions;
  /** The highest value of each confidence column, by its heading. */
  readonly most: ReadonlyMap<string, number>;
}

const EMPTY = /^(?:-+|–|—|n\/?a|none|tbd|tbc|\?+|x+%?|ไม่มี|รอ\S{0,12})$/i;

/** The cells of a line from all that is said of it; each fact is noted with what it filled, or why it fills nothing. */
export function cellsOf(
  item: Item,
  level: Level,
  { ledger, reader, options, most }: Setting,
): LineCells {
  const cells: { -readonly [Key in keyof LineCells]: LineCells[Key] } = {};
  const notes: string[] = [];
  const owners: string[] = [];
  const currents: { readonly fact: Fact; readonly value: number; readonly percent: boolean }[] = [];
  const shares = new Set<'start' | 'target'>();
  const note = ({ label, bit }: Fact, plain = false): void => {
    notes.push(plain || label === '' ? bit.text : `${label}: ${bit.text}`);
    ledger.place(bit, item, 'note');
  };
  const take = (fact: Fact, column: BringColumn) => ledger.place(fact.bit, item, column);
  for (const fact of item.facts) {
    const { role, bit, value } = fact;
    if (EMPTY.test(bit.text.trim()) && role !== 'note') ledger.leave(bit, 'template');
    else if (role === 'owner') {
      const name = bit.text.replace(/^@/, '').trim();
      if (!owners.includes(name)) owners.push(name);
      take(fact, 'owner');
    } else if (role === 'note') note(fact, true);
    else if (role === 'score') ledger.leave(bit, 'old-score');
    else if (role === 'due') due(fact);
    else if (role === 'weight' && level !== 'action') {
      const weight = weightIn(value);
      if (weight === null) note(fact);
      else {
        cells.weight = weight;
        take(fact, 'weight');
      }
    } else if (level !== 'key-result' || (!NUMBERS.includes(role) && role !== 'unit')) note(fact);
    else if (role === 'unit') {
      cells.unit = bit.text;
      take(fact, 'unit');
    } else if (role === 'confidence') {
      const confidence = confidenceIn(value, most.get(fact.label) ?? 10);
      if (confidence === null) note(fact);
      else {
        cells.confidence = confidence;
        take(fact, 'confidence');
      }
    } else number(fact);
  }
  if (owners.length > 0) cells.owner = owners.join(', ');
  scale();
  for (const { fact, value, percent } of currents) {
    // A share of the way, beside numbers that are none, is an old score.
    const isScore =
      cells.target === undefined ||
      percent !== (cells.unit === '%') ||
      (value > 0 && value < 1 && Math.abs(cells.target) > 1);
    if (isScore) ledger.leave(fact.bit, 'old-score');
    else {
      cells.current = value;
      take(fact, 'current');
    }
  }
  if (notes.length > 0) cells.note = notes.join(' · ');
  return cells;

  function number(fact: Fact): void {
    const found = figuresIn(fact.value, reader, options);
    if (!found || found.target === undefined) {
      note(fact);
      return;
    }
    const percent = found.unit === '%';
    if (fact.role === 'current') {
      currents.push({ fact, value: found.target, percent });
      return;
    }
    const key = fact.role === 'start' ? 'start' : 'target';
    if (cells[key] !== undefined) {
      note(fact);
      return;
    }
    cells[key] = found.target;
    if (percent) shares.add(key);
    if (found.start !== undefined && cells.start === undefined) {
      cells.start = found.start;
      if (percent) shares.add('start');
    }
    if (found.unit && cells.unit === undefined) cells.unit = found.unit;
    if (found.measure && key === 'target' && cells.start === undefined)
      cells.measure = found.measure;
    take(fact, key);
  }

  function due(fact: Fact): void {
    const day = dayIn(fact.value, reader, options);
    const { first, last } = options.quarter;
    if (day === null) note(fact);
    else if (day < first || day > last) ledger.leave(fact.bit, 'other-quarter');
    else {
      cells.due = day;
      take(fact, 'due');
    }
  }

  /** With `%` as unit both numbers are shares of 1: 30 beside 45 % is 0.3. */
  function scale(): void {
    if (cells.measure && cells.start !== undefined) delete cells.measure;
    if (cells.unit !== '%' && shares.size === 0) return;
    if (cells.unit === undefined) cells.unit = '%';
    for (const key of ['start', 'target'] as const) {
      const value = cells[key];
      if (value !== undefined && !shares.has(key) && Math.abs(value) > 1) cells[key] = value / 100;
    }
    for (const one of currents)
      if (!one.percent && Math.abs(one.value) > 1)
        Object.assign(one, { value: one.value / 100, percent: true });
    for (const one of currents) Object.assign(one, { percent: true });
  }
}

/** The day by which something is due: a date, a month’s or a quarter’s last day. null where it is none. */
export function dayIn(
  value: SourceValue,
  reader: Reader,
  { quarter }: BringOptions,
): string | null {
  if (typeof value === 'object') return value.day;
  if (typeof value !== 'string') return null;
  const day = readDayCell(value.trim(), { defaultYear: Number(quarter.last.slice(0, 4)) });
  if (day !== null) return day;
  const dates = reader.reading(value).dates;
  return dates[dates.length - 1]?.last ?? null;
}
