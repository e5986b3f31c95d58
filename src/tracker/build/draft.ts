import { fill, type Language, type Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Carried } from '../../okr/closing/carry';
import { LEVELS, MEASURES, SIGNALS } from '../../words/plan-words';
import { DRAFT_COLUMNS } from '../contract/closing-columns';
import type { OkrKey } from '../contract/columns';
import { columnChoices } from '../contract/okr-choices';
import { verdictRules } from '../contract/okr-colour-rules';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, sheetMark, TITLE_ROW } from '../contract/sheets';
import { columnLetters } from '../grid/a1';
import type { Block, CellInput, Change, Choice, ColourRule } from '../grid/change';
import { elsewhere } from '../grid/elsewhere';
import type { Cell } from '../grid/snapshot';
import { type Table, tableOf } from '../grid/table';
import { type OutlineRow, outlineOf } from '../upkeep/outline';
import { rowDress } from '../upkeep/row-upkeep';
import { newSheetChanges } from './new-sheet';

const TITLE: Text = { en: 'Draft of {quarter}', th: 'ร่าง {quarter}' };

/** Beside the frozen columns, where the line above the plan is cut off. */
const HOW: Text = {
  en: 'A grey row is carried on once it has a target; its Start is filled at closing.',
  th: 'แถวสีเทาจะทำต่อเมื่อใส่เป้าแล้ว ส่วนค่าตั้งต้นระบบเติมให้ตอนปิดไตรมาส',
};

const ROWS = 300;
const ROOM = 100;

/** A row that the draft begins with: under its new ID, in the words that it has by then. */
export interface DraftRow {
  readonly id: string;
  readonly carried: Carried;
  readonly text: string;
  readonly parent: string;
}

/** What a new draft is built from. */
export interface NewDraft {
  readonly name: string;
  readonly at: number;
  readonly quarter: string;
  readonly rows: readonly DraftRow[];
  readonly owners: Choice;
  readonly language: Language;
}

const PLACES: ReadonlyMap<string, number> = new Map(
  DRAFT_COLUMNS.map(({ key }, index) => [key, index + 1]),
);
const columnOf = (key: OkrKey): number => PLACES.get(key) ?? 1;

/** The draft with these rows: the plan's columns and dropdowns, no formula, helpers folded. */
export function buildDraft(of: NewDraft): Change[] {
  const sheet = 'draft';
  const { language } = of;
  const last = Math.max(ROWS, FIRST_ROW + of.rows.length + ROOM);
  const body = last - FIRST_ROW + 1;
  const lines = of.rows.map((row) => lineOf(row, language));
  const folded = DRAFT_COLUMNS.filter(({ hidden }) => hidden).length;
  const table = seeded(of.name, lines);
  const outline: readonly OutlineRow[] = outlineOf(table, NONE).rows;
  return [
    ...newSheetChanges({
      sheet,
      name: of.name,
      at: of.at,
      columns: DRAFT_COLUMNS,
      rows: last,
      title: fill(TITLE, language, { quarter: of.quarter }),
      frozenColumns: 2,
      language,
    }),
    {
      kind: 'cells',
      sheet,
      row: TITLE_ROW,
      column: columnOf('level'),
      cells: [[HOW[language]]],
    },
    { kind: 'cells', sheet, row: FIRST_ROW, column: 1, cells: lines },
    ...[
      ...columnChoices(PLACES, body, of.owners, language),
      ...rowDress(table, outline, language),
    ].map((change) => elsewhere(change, sheet)),
    { kind: 'colour-rules', sheet, rules: colourRules(last) },
    {
      kind: 'group-columns',
      sheet,
      column: DRAFT_COLUMNS.length - folded + 1,
      count: folded,
      collapsed: true,
    },
    {
      kind: 'protect',
      sheet,
      block: { row: KEY_ROW, column: 1, rows: HEADER_ROW, columns: DRAFT_COLUMNS.length },
      description: 'Guidepost: OKRs (draft)',
    },
  ];
}

const NONE = { objective: 0, 'key-result': 0, action: 0 };

/** What goes on: words, owner, unit and how it is counted. Numbers and days are the next quarter's own. */
function lineOf({ id, carried, text, parent }: DraftRow, language: Language): CellInput[] {
  const cells: Partial<Record<OkrKey, CellInput>> = {
    id,
    plan: text,
    level: LEVELS[carried.level][language],
    owner: carried.level === 'objective' ? carried.owner : carried.of.owner,
    parent: parent || null,
  };
  if (carried.level === 'key-result') {
    const { of, target } = carried;
    cells.target = target;
    cells.unit = of.unit || null;
    cells.measure = of.measure ? MEASURES[of.measure][language] : null;
    cells.signal = of.signal ? SIGNALS[of.signal][language] : null;
    cells.weight = of.weight;
    cells.follows = of.id;
  }
  return DRAFT_COLUMNS.map(({ key }) => cells[key] ?? null);
}

/** The draft as it will read once its rows are in it. */
function seeded(name: string, lines: readonly (readonly CellInput[])[]): Table {
  const keys = DRAFT_COLUMNS.map(({ key }, index) => (index === 0 ? sheetMark('draft') : key));
  const blank: Cell[] = DRAFT_COLUMNS.map(() => '');
  const rows = lines.map((line) => line.map((cell) => (cell ?? '') as Cell));
  const values = [keys, blank, blank, ...rows];
  return tableOf(
    'draft',
    { name, values, formulas: null, maxRows: values.length, maxColumns: keys.length },
    'id',
  );
}

/** By IDs and what is blank: objectives as bands, actions quietly, and grey what is not carried on yet. */
function colourRules(last: number): readonly ColourRule[] {
  const cell = (key: OkrKey): string => `$${columnLetters(columnOf(key))}${FIRST_ROW}`;
  const block = (from: OkrKey, to: OkrKey): Block => ({
    row: FIRST_ROW,
    column: columnOf(from),
    rows: last - FIRST_ROW + 1,
    columns: columnOf(to) - columnOf(from) + 1,
  });
  const all = [block('id', 'review')];
  const begins = (letter: string): string => `LEFT(${cell('id')};1)="${letter}"`;
  return [
    ...verdictRules(block('review', 'review'), cell('review')),
    { blocks: all, formula: `=${begins('O')}`, look: { background: COLOURS.band, bold: true } },
    { blocks: all, formula: `=${begins('A')}`, look: { color: COLOURS.muted } },
    {
      blocks: all,
      formula: `=AND(${cell('follows')}<>"";${cell('target')}="";${cell('due')}="")`,
      look: { color: COLOURS.muted },
    },
  ];
}
