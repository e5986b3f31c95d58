import {
  logOf,
  okrCell,
  realTracker,
  summaryText,
  typeSetting,
  writeSilently,
} from '../real-tracker';

const checkIns = (local: Awaited<ReturnType<typeof realTracker>>) =>
  logOf(local, 'Check-ins', 'A4:H60').map(([at, id, , from, to, , , who]) => [
    at,
    id,
    from,
    to,
    who,
  ]);

/** Everything that happens on a later day happens here. */
async function tracker() {
  let now = new Date('2026-11-06T09:00:00Z');
  const local = await realTracker({ clock: () => now });
  typeSetting(local, 'agreed_on', '2026-10-07');
  return {
    local,
    on: (day: string) => {
      now = new Date(`${day}T09:00:00Z`);
      local.advanceTo(now);
    },
  };
}

describe('what no edit event told of', () => {
  test('a number that a script wrote is logged once by the next summary, with its day', async () => {
    const { local, on } = await tracker();
    expect(checkIns(local)).toHaveLength(2);
    on('2026-11-13');
    writeSilently(local, 'OKRs', okrCell('current', 5), '58');
    local.run('updateTheSummary');
    local.run('updateTheSummary');
    expect(checkIns(local)).toEqual([
      ['2026-11-06 16:00', 'KR1', '', '49', 'you@example.com'],
      ['2026-11-06 16:00', 'KR2', '', '3.3', 'you@example.com'],
      ['2026-11-13 16:00', 'KR1', '49', '58', ''],
    ]);
    expect(local.displayed('OKRs', okrCell('updated', 5))[0]?.[0]).toBe('13 Nov');
    expect(summaryText(local)).toMatch(/Increase MQLs from 80 to 120: 49 → 58/);
  });

  test('a connected number logs its new value and keeps its formula', async () => {
    const { local, on } = await tracker();
    local.typeIn('OKRs', okrCell('current', 5), '=20+30');
    on('2026-11-13');
    writeSilently(local, 'OKRs', okrCell('current', 5), '=30+41');
    local.run('updateTheSummary');
    expect(checkIns(local).pop()).toEqual(['2026-11-13 16:00', 'KR1', '50', '71', '']);
    const { getters } = local.workbook.model;
    const sheetId = getters.getSheetIds()[0] ?? '';
    expect(getters.getCellText({ sheetId, row: 4, col: 7 }, { showFormula: true })).toBe('=30+41');
  });

  test('a day that someone put into Last update is a check-in of the same number', async () => {
    const { local, on } = await tracker();
    on('2026-11-13');
    writeSilently(local, 'OKRs', okrCell('updated', 6), '11/12/2026');
    local.run('updateTheSummary');
    local.run('updateTheSummary');
    expect(checkIns(local).slice(2)).toEqual([['2026-11-13 16:00', 'KR2', '3.3', '3.3', '']]);
    expect(local.displayed('OKRs', okrCell('updated', 6))[0]?.[0]).toBe('12 Nov');
  });

  test('a row that has no ID gets one before a log names it', async () => {
    const { local } = await tracker();
    writeSilently(local, 'OKRs', 'B7', 'Book 24 demos with target accounts');
    writeSilently(local, 'OKRs', okrCell('measure', 7), 'Total this quarter');
    writeSilently(local, 'OKRs', okrCell('target', 7), '24');
    writeSilently(local, 'OKRs', okrCell('current', 7), '7');
    local.run('updateTheSummary');
    expect(local.displayed('OKRs', 'A7')[0]?.[0]).toBe('KR3');
    expect(checkIns(local).pop()?.slice(1, 4)).toEqual(['KR3', '', '7']);
  });

  test('the log is only ever added to', async () => {
    const { local, on } = await tracker();
    const before = checkIns(local);
    on('2026-11-13');
    writeSilently(local, 'OKRs', okrCell('current', 6), '3.1');
    local.run('updateTheSummary');
    expect(checkIns(local).slice(0, before.length)).toEqual(before);
  });
});
