import { HAND, SCRATCH } from '../../protocol/self-check';
import { userAddress } from '../user';
import { type Bench, scratchIn } from './bench';
import { aDay, cellSays } from './cells';
import { isRefusal, type Probe, refusalOf } from './probe';

/** Beside the word that a person types: what the edit's own run noted. */
const STAMP = 'C7';
const AREA = 'A3:H60';

/** Makes room for what a person does, and says in the cells what goes where. */
export function prepareHand({ sheet }: Bench): void {
  sheet.getRange(AREA).clear();
  sheet.getRange(HAND.fraction.cell).setNumberFormat('#,##0');
  sheet.getRange(HAND.percent.cell).setNumberFormat('0%');
  sheet
    .getRangeList([HAND.fraction.cell, HAND.percent.cell, HAND.word.cell])
    .setBackground('#fff5dd');
  sheet
    .getRange('A5:A7')
    .setValues([HAND.fraction, HAND.percent, HAND.word].map(({ type }) => [`'${type} →`]));
  sheet.getRange(HAND.table).setValues([
    ['Name', 'Number'],
    ['a', 1],
    ['b', 2],
  ]);
  SpreadsheetApp.flush();
  sheet.getRange(HAND.fraction.cell).activate();
}

/** Whether this edit is the word of the self-check: told by the event alone, which costs no call. */
export const isTypedWord = (value: unknown): boolean => value === HAND.word.type;

/** In the run of a person's edit: notes beside the word how long it took, and what the run was allowed. */
export function stampTyped(event: GoogleAppsScript.Events.SheetsOnEdit): boolean {
  const started = Date.now();
  if (event.range.getSheet().getName() !== SCRATCH) return false;
  const sheet = scratchIn(event.source);
  if (!sheet || event.range.getA1Notation() !== HAND.word.cell) return false;
  const lock = LockService.getDocumentLock();
  const had = lock?.tryLock(5_000) ?? false;
  lock?.releaseLock();
  const address = userAddress(event.user) === '' ? 'not told' : 'told';
  const noted = { lock: had ? 'had' : 'not had', address, ms: Date.now() - started };
  sheet.getRange(STAMP).setValue(JSON.stringify(noted));
  return true;
}

const stampOf = ({ sheet }: Bench): Readonly<Record<string, unknown>> => {
  const text = String(sheet.getRange(STAMP).getValue());
  return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
};

const typed =
  (cell: string) =>
  ({ sheet }: Bench): string =>
    cellSays(sheet.getRange(cell));

export const TYPED_PROBES: readonly Probe[] = [
  {
    question: '3/4 typed into #,##0',
    ...aDay,
    find: ({ sheet }) => sheet.getRange(HAND.fraction.cell).getDisplayValue(),
  },
  {
    question: '20 typed into 0%',
    expected: '0.2, shown 20%',
    find: typed(HAND.percent.cell),
    either: true,
  },
  {
    question: 'the edit of a word starts the script',
    expected: 'within 10 s',
    find: (bench) => `${stampOf(bench)['ms']} ms`,
    holds: (found) => Number.parseInt(found, 10) <= 10_000,
  },
  {
    question: 'the lock, after an edit',
    expected: 'had',
    find: (bench) => stampOf(bench)['lock'],
  },
  {
    question: 'the address of who typed',
    expected: 'told',
    find: (bench) => stampOf(bench)['address'],
    either: true,
  },
];

export const UNDONE_PROBES: readonly Probe[] = [
  {
    question: 'undo takes back what the person typed and leaves what the script wrote',
    expected: 'the word went, the stamp stayed',
    find: ({ sheet }) => {
      const went = (cell: string): string =>
        sheet.getRange(cell).getValue() === '' ? 'went' : 'stayed';
      return `the word ${went(HAND.word.cell)}, the stamp ${went(STAMP)}`;
    },
    either: true,
  },
];

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether a write into the columns of a table is taken. */
const inTable = (what: string, write: (range: Range) => unknown): Probe => ({
  question: `in a table: ${what}`,
  expected: 'taken',
  find: ({ sheet }) => refusalOf(() => write(sheet.getRange(HAND.table).offset(1, 1, 2, 1))),
  either: true,
});

export const TABLE_PROBES: readonly Probe[] = [
  {
    question: 'in a table: a dropdown',
    expected: 'refused',
    find: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['1', '2'], true).build();
      return refusalOf(() => sheet.getRange(HAND.table).offset(1, 1, 2, 1).setDataValidation(rule));
    },
    holds: (found) => isRefusal(found) && found.includes('typed column'),
  },
  inTable('setValues', (range) => range.setValues([[3], [4]])),
  inTable('setFormulas', (range) => range.setFormulas([['=1+1'], ['=1+2']])),
  inTable('setNumberFormat', (range) => range.setNumberFormat('0.0')),
  inTable('setBackgrounds', (range) => range.setBackgrounds([['#ffffff'], ['#fff5dd']])),
  inTable('insertRowsAfter', (range) => range.getSheet().insertRowsAfter(range.getRow(), 1)),
];
