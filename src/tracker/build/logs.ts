import type { Language } from '../../language/text';
import { addDays, type Day, earlierOf } from '../../okr/day';
import { ANSWERS, wordsOf } from '../contract/cell-words';
import {
  CHECK_IN_COLUMNS,
  type Column,
  DEFINITION_COLUMNS,
  NOT_NOW_COLUMNS,
} from '../contract/columns';
import { SHEET_TITLES } from '../contract/sheet-titles';
import { FIRST_ROW } from '../contract/sheets';
import type { CellInput, Change, Choice } from '../grid/change';
import type { SheetKey } from '../grid/snapshot';
import { EXAMPLE_DEFINITIONS, EXAMPLE_NOT_NOW, EXAMPLE_RECIPIENT } from './example-plan';
import { newSheetChanges } from './new-sheet';
import type { SeedCheckIn } from './seed-rows';

const ROWS = 200;
/** Blank rows below what a new log begins with. */
const ROOM = 50;

interface NewLog {
  readonly name: string;
  readonly at: number;
  readonly language: Language;
}

/** The append-only log of check-ins, with those of the example where that was chosen. */
export function buildCheckIns(of: NewLog, lines: readonly SeedCheckIn[]): Change[] {
  return [
    ...table('check-ins', of, CHECK_IN_COLUMNS, lines.length),
    ...rows(
      'check-ins',
      lines.map((line) => [line.at, line.kr, line.title, line.was, line.now, line.confidence]),
    ),
    { kind: 'protect', sheet: 'check-ins', block: null, description: 'Guidepost: Check-ins' },
  ];
}

/** The Definitions sheet: what the words mean here. */
export function buildDefinitions(of: NewLog, example: boolean, agreedOn: Day): Change[] {
  const { language } = of;
  return [
    ...table('definitions', of, DEFINITION_COLUMNS),
    ...rows(
      'definitions',
      (example ? EXAMPLE_DEFINITIONS : []).map((line) => [
        line.term[language],
        line.counts[language],
        line.source[language],
        EXAMPLE_RECIPIENT.name,
        { day: agreedOn },
      ]),
    ),
    choices('definitions', DEFINITION_COLUMNS, 'agreed_on', { kind: 'date' }),
  ];
}

/** The Not now sheet: requests that were put on hold, so that saying no is short work. Nobody asked after `today`. */
export function buildNotNow(of: NewLog, example: boolean, askedOn: Day, today: Day): Change[] {
  const { language } = of;
  return [
    ...table('not-now', of, NOT_NOW_COLUMNS),
    ...rows(
      'not-now',
      (example ? EXAMPLE_NOT_NOW : []).map((line, index) => [
        line.request[language],
        line.askedBy,
        { day: earlierOf(addDays(askedOn, index * 7), today) },
        ANSWERS['not-now'][language],
        line.why[language],
        line.takesFrom,
        { day: addDays(askedOn, 98) },
      ]),
    ),
    choices('not-now', NOT_NOW_COLUMNS, 'asked_on', { kind: 'date' }),
    choices('not-now', NOT_NOW_COLUMNS, 'answer', {
      kind: 'list',
      values: wordsOf(ANSWERS, language),
      strict: true,
    }),
    choices('not-now', NOT_NOW_COLUMNS, 'look_again', { kind: 'date' }),
  ];
}

function table(
  sheet: 'check-ins' | 'definitions' | 'not-now',
  { name, at, language }: NewLog,
  columns: readonly Column[],
  lines = 0,
): Change[] {
  return newSheetChanges({
    sheet,
    name,
    at,
    columns,
    rows: Math.max(ROWS, FIRST_ROW + lines + ROOM),
    title: SHEET_TITLES[sheet][language],
    frozenColumns: 0,
    language,
  });
}

function rows(sheet: SheetKey, cells: readonly (readonly CellInput[])[]): Change[] {
  return cells.length === 0 ? [] : [{ kind: 'cells', sheet, row: FIRST_ROW, column: 1, cells }];
}

function choices(sheet: SheetKey, columns: readonly Column[], key: string, choice: Choice): Change {
  const column = columns.findIndex((of) => of.key === key) + 1;
  const block = { row: FIRST_ROW, column, rows: ROWS - FIRST_ROW + 1, columns: 1 };
  return { kind: 'choice', sheet, blocks: [block], choice };
}
