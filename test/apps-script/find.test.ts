import { type Edge, insert, openEdge } from './edge';

let edge: Edge;
beforeEach(async () => {
  edge = await openEdge();
  edge.write([...insert('okrs', 'OKRs'), ...insert('settings', 'Settings', 1)]);
});

/** Google's own API, for what a person does to tabs and columns. */
interface Sheet {
  setName(name: string): void;
  insertColumnBefore(column: number): void;
  copyTo(spreadsheet: unknown): Sheet;
}
interface Spreadsheet {
  getSheetByName(name: string): Sheet;
  insertSheet(name: string, at: number): Sheet;
}
const file = (): Spreadsheet =>
  (
    edge.local.globals['SpreadsheetApp'] as { getActiveSpreadsheet(): Spreadsheet }
  ).getActiveSpreadsheet();

const namesFound = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(edge.read(['okrs', 'settings']).sheets).map(([key, sheet]) => [key, sheet.name]),
  );

describe('a sheet is known by its mark', () => {
  test('whatever people call it', () => {
    file().getSheetByName('OKRs').setName('แผนของเรา');
    expect(namesFound()).toEqual({ okrs: 'แผนของเรา', settings: 'Settings' });
  });

  test('even where two sheets have swapped their names', () => {
    file().getSheetByName('OKRs').setName('away');
    file().getSheetByName('Settings').setName('OKRs');
    file().getSheetByName('away').setName('Settings');
    expect(namesFound()).toEqual({ okrs: 'Settings', settings: 'OKRs' });
  });

  test('wherever inserted columns have moved it', () => {
    file().getSheetByName('OKRs').setName('Plan');
    file().getSheetByName('Plan').insertColumnBefore(1);
    expect(namesFound()).toEqual({ okrs: 'Plan', settings: 'Settings' });
  });

  test('and a sheet of the same name without one is somebody’s own', () => {
    file().getSheetByName('OKRs').setName('Plan');
    file().insertSheet('OKRs', 0);
    edge.local.typeIn('OKRs', 'A1', 'our lunch orders');
    expect(namesFound()).toEqual({ okrs: 'Plan', settings: 'Settings' });
  });

  test('a sheet that is not there is absent, and the others are read', () => {
    expect(Object.keys(edge.read(['okrs', 'summary']).sheets)).toEqual(['okrs']);
  });

  test('every tab is told, in order, ours or not', () => {
    file().insertSheet('Budget', 1);
    expect(edge.read([]).tabs).toEqual(['OKRs', 'Budget', 'Settings', 'Sheet1']);
  });
});

describe('where the person stands', () => {
  test('is told by sheet and row, whether or not that sheet was read', () => {
    edge.local.select('OKRs', 'C7');
    const expected = { sheet: 'okrs', row: 7 };
    expect(edge.standing()).toMatchObject(expected);
    expect(edge.standing(['okrs'])).toMatchObject(expected);
  });

  test('is told where the mark has moved', () => {
    file().getSheetByName('OKRs').insertColumnBefore(1);
    edge.local.select('OKRs', 'C7');
    expect(edge.standing()).toMatchObject({ sheet: 'okrs', row: 7 });
  });

  test('is nobody’s sheet on a sheet of their own', () => {
    edge.local.select('Sheet1', 'A3');
    expect(edge.standing()).toMatchObject({ sheet: null, row: 3 });
  });
});

describe('the number of service calls', () => {
  const callsToRead = (): number => {
    edge.local.calls.reset();
    edge.read(['okrs', 'settings'], ['okrs']);
    return edge.local.calls.counts().calls;
  };

  test('does not grow with the rows that are read', () => {
    const day = (index: number): string =>
      new Date(Date.UTC(2026, 8, 1 + (index % 25))).toISOString().slice(0, 10);
    const rows = (count: number): string[][] =>
      Array.from({ length: count }, (_, index) => ['Grow MQLs', `${index}`, day(index)]);
    edge.local.typeIn('OKRs', 'A4', rows(3));
    const few = callsToRead();
    edge.local.typeIn('OKRs', 'A4', rows(36));
    expect(callsToRead()).toBe(few);
  });

  test('does not grow with the rows that are written', () => {
    const callsToWrite = (rows: number): number => {
      const each = <Value>(value: Value): Value[][] => Array.from({ length: rows }, () => [value]);
      edge.read(['okrs'], ['okrs']);
      edge.local.calls.reset();
      edge.write([
        { kind: 'cells', sheet: 'okrs', row: 4, column: 2, cells: each('Grow MQLs') },
        { kind: 'looks', sheet: 'okrs', row: 4, column: 2, looks: each({ bold: true }) },
        {
          kind: 'choices',
          sheet: 'okrs',
          row: 4,
          column: 2,
          choices: each({ kind: 'list', values: ['Grow MQLs'], strict: true }),
        },
        { kind: 'notes', sheet: 'okrs', row: 4, column: 2, notes: each('why') },
      ]);
      return edge.local.calls.counts().calls;
    };
    // A write below what was read asks once for the range down to there.
    callsToWrite(36);
    expect(callsToWrite(36)).toBe(callsToWrite(20));
  });
});
