/** The log is read by its days: people sort it, newest first or by key result, and nothing comes of it. */
import { sort } from '../tamper/by-hand';
import { logOf, okrCell, realTracker } from './real-tracker';

type Local = Awaited<ReturnType<typeof realTracker>>;
interface Grid {
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
  getRange(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): { setValues(of: unknown): void };
}

const lines = (local: Local, last = 60) =>
  logOf(local, 'Check-ins', `A4:H${last}`).map(([at, id, , from, to]) => [at, id, from, to]);

/** Two weeks of numbers of KR1: 49, then 58. */
async function twoWeeks(): Promise<Local> {
  let now = new Date('2026-11-06T09:00:00Z');
  const local = await realTracker({ clock: () => now });
  now = new Date('2026-11-13T09:00:00Z');
  local.advanceTo(now);
  local.typeIn('OKRs', okrCell('current', 5), '58');
  return local;
}

describe('a log that somebody sorted', () => {
  test.each([
    ['newest first', 'A', 'desc'],
    ['by key result, from the last', 'B', 'desc'],
    ['by number', 'E', 'desc'],
  ] as const)('%s makes no check-in that nobody made', async (_, column, direction) => {
    const local = await twoWeeks();
    const before = lines(local);
    sort(local, 'Check-ins', `A4:H${3 + before.length}`, column, direction);
    local.run('updateTheSummary');
    expect(lines(local).sort()).toEqual([...before].sort());
    local.typeIn('OKRs', okrCell('current', 5), '61');
    expect(lines(local)).toContainEqual(['2026-11-13 16:00', 'KR1', '58', '61']);
  });

  test('newest first and longer than what an edit reads still says the last number', async () => {
    const local = await twoWeeks();
    const app = local.globals['SpreadsheetApp'] as {
      getActiveSpreadsheet(): { getSheetByName(name: string): Grid };
    };
    const log = app.getActiveSpreadsheet().getSheetByName('Check-ins');
    const many = 2_100;
    const day = (index: number): string =>
      new Date(Date.UTC(2026, 10, 5) - index * 36e5).toISOString().slice(0, 16).replace('T', ' ');
    const rows = lines(local).length;
    sort(local, 'Check-ins', `A4:H${3 + rows}`, 'A', 'desc');
    log.insertRowsAfter(log.getMaxRows(), many);
    log
      .getRange(4 + rows, 1, many, 8)
      .setValues(
        Array.from({ length: many }, (_, index) => [day(index), 'KR1', '', 1, 20, '', '', '']),
      );
    local.workbook.flush();
    local.typeIn('OKRs', okrCell('current', 5), '61');
    expect(lines(local, 4 + rows + many).pop()).toEqual(['2026-11-13 16:00', 'KR1', '58', '61']);
  });
});
