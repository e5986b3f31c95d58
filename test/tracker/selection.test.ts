import type { LocalSheets } from '../../local/index';
import type { Answers, PlanView } from '../../src/protocol/messages';
import { ask, openTracker } from './open-tracker';

type Look = Answers['selection'];
const SHEET = { en: 'OKRs', th: 'OKR' } as const;
const ON_KR1 = 'B5';

const opened = async (language: 'en' | 'th' = 'en') => {
  const sheet = SHEET[language];
  const local = await openTracker({ language });
  const look = () => ask(local, { kind: 'selection' }).data as Look;
  const plan = () => ask(local, { kind: 'plan' }).data as PlanView;
  return { local, sheet, look, plan };
};

const linesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [`Win ${index + 2} customers`, 'Key result']);

/** More rows at the end of the OKRs sheet. */
function grow(local: LocalSheets, rows: number): void {
  interface Grid {
    getName(): string;
    getMaxRows(): number;
    insertRowsAfter(row: number, count: number): void;
  }
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { getSheets(): readonly Grid[] };
  };
  const grid = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getName() === 'OKRs');
  grid?.insertRowsAfter(grid.getMaxRows(), rows);
  local.workbook.flush();
}

test.each(['en', 'th'] as const)(
  'a look tells every row of the plan in %s as a whole reading does',
  async (language) => {
    const { local, sheet, look, plan } = await opened(language);
    local.typeIn(sheet, 'H5', '=30+29');
    const { rows } = plan().plan;
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      local.select(sheet, `B${row.row}`);
      // A look leaves formulas out: the page keeps what the plan said of them.
      const told = look().row;
      const connected = row.level === 'key-result' && row.connected;
      expect(told?.level === 'key-result' ? { ...told, connected } : told).toEqual(row);
    }
  },
);

test('a look costs at most three reads, however large the plan', async () => {
  const { local, look, plan } = await opened();
  const cost = () => {
    local.select('OKRs', ON_KR1);
    local.calls.reset();
    expect(look().row?.id).toBe('KR1');
    return local.calls.counts();
  };
  const small = cost();
  grow(local, 250);
  local.typeIn('OKRs', 'B50', linesOf(250));
  expect(plan().plan.rows.length).toBeGreaterThan(250);
  expect(small.reads).toBeLessThanOrEqual(3);
  expect(cost()).toEqual(small);
});

test('a look tells when the row has changed, and the same again while it has not', async () => {
  const { local, look, plan } = await opened();
  local.select('OKRs', ON_KR1);
  const { cells } = look().selection;
  expect(cells).toBe(plan().selection.cells);
  local.typeIn('OKRs', 'E5', '90');
  expect(look().row).toMatchObject({ id: 'KR1', start: 90 });
  expect(look().selection.cells).not.toBe(cells);
  expect(look().selection.cells).toBe(look().selection.cells);
});

test.each([
  ['a row of the header', 'B3', []],
  ['a row far below the plan', 'B70', []],
  ['a cell that cannot be read', ON_KR1, [['F5', 'plenty']]],
  ['a row whose sentence is gone', ON_KR1, [['B5', '']]],
] as const)('%s is left to a reading of the plan', async (_, cell, typed) => {
  const { local, look } = await opened();
  for (const [place, text] of typed) local.typeIn('OKRs', place, text);
  local.select('OKRs', cell);
  expect(look()).toMatchObject({ selection: { sheet: 'okrs', id: null }, row: null });
});

test('on any other sheet there is no row to tell', async () => {
  const { local, look } = await opened();
  local.select('Definitions', 'A4');
  expect(look()).toEqual({ selection: { sheet: 'definitions', row: 4, id: null }, row: null });
});
