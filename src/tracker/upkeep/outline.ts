import { LEVELS, type Level } from '../../words/plan-words';
import { keyOfWord } from '../contract/cell-words';
import { rowsWith, type Table, textAt } from '../grid/table';

/** How many IDs of each level were ever given: the next one is one more. */
export interface Counters {
  readonly objective: number;
  readonly 'key-result': number;
  readonly action: number;
}

/** Where a row stands in the outline: what its tracker cells hold, or should. */
export interface OutlineRow {
  readonly row: number;
  readonly level: Level;
  readonly id: string;
  /** The objective of a key result, the key result of an action; '' while there is none. */
  readonly parent: string;
  /** The level was guessed: the Level cell is empty or holds a word that is no level. */
  readonly guessed: boolean;
}

const PREFIX: Readonly<Record<Level, string>> = { objective: 'O', 'key-result': 'KR', action: 'A' };
const ID_SHAPE = /^(O|KR|A)(\d{1,9})$/;

/**
 * The outline of all rows with a plan text or a level, in sheet order: a level alone is a row laid out
 * for a sentence to come. Below an objective a key result is
 * guessed, else the level above repeats. A parent that exists is kept, else it is the nearest above.
 * IDs that fit their level and are not taken are kept (the first row keeps a shared one); every other
 * row gets the next number, counted up and never reused.
 */
export function outlineOf(
  table: Table,
  counters: Counters,
): { readonly rows: readonly OutlineRow[]; readonly counters: Counters } {
  const next = highestSeen(table, counters);
  const taken = new Set<string>();
  const drafts = leveled(table).map((draft) => {
    const own = textAt(table, draft.row, 'id');
    // A row laid out for a sentence to come has no ID yet: numbers follow the order of writing.
    if (own === '' && textAt(table, draft.row, 'plan') === '') return { ...draft, id: '' };
    const keep = ID_SHAPE.exec(own)?.[1] === PREFIX[draft.level] && !taken.has(own);
    if (!keep) next[draft.level] += 1;
    const id = keep ? own : `${PREFIX[draft.level]}${next[draft.level]}`;
    taken.add(id);
    return { ...draft, id };
  });
  const above: Record<'objective' | 'key-result', string> = { objective: '', 'key-result': '' };
  const rows = drafts.map((draft) => {
    const parent = parentOf(draft, textAt(table, draft.row, 'parent'), above, taken);
    if (draft.level === 'objective') above['key-result'] = '';
    if (draft.level !== 'action') above[draft.level] = draft.id;
    return { ...draft, parent: draft.id === '' ? '' : parent };
  });
  return { rows, counters: next };
}

function leveled(table: Table): { row: number; level: Level; guessed: boolean }[] {
  let above: Level | null = null;
  return laidOutRows(table).map((row) => {
    const written = keyOfWord(LEVELS, textAt(table, row, 'level'));
    const level: Level = written ?? guessLevel(above);
    above = level;
    return { row, level, guessed: written === null };
  });
}

function laidOutRows(table: Table): number[] {
  const rows = new Set([...rowsWith(table, 'plan'), ...rowsWith(table, 'level')]);
  return [...rows].sort((one, other) => one - other);
}

/** The level of a new row, by the one above it. */
export function guessLevel(above: Level | null): Level {
  if (above === null) return 'objective';
  return above === 'objective' ? 'key-result' : above;
}

function parentOf(
  { level }: { readonly level: Level },
  written: string,
  above: Readonly<Record<'objective' | 'key-result', string>>,
  taken: ReadonlySet<string>,
): string {
  if (level === 'objective') return '';
  const wanted = level === 'key-result' ? 'objective' : 'key-result';
  const fits = ID_SHAPE.exec(written)?.[1] === PREFIX[wanted] && taken.has(written);
  return fits ? written : above[wanted];
}

function highestSeen(table: Table, counters: Counters): Record<Level, number> {
  const highest: Record<Level, number> = { ...counters };
  for (let row = 1; row <= table.sheet.values.length; row += 1) {
    const parts = ID_SHAPE.exec(textAt(table, row, 'id'));
    if (!parts) continue;
    const level = (Object.keys(PREFIX) as Level[]).find((key) => PREFIX[key] === parts[1]);
    if (level) highest[level] = Math.max(highest[level], Number(parts[2]));
  }
  return highest;
}
