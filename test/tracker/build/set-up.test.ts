import type { LocalSheets } from '../../../local/index';
import { formulaTokens } from '../../../src/tracker/grid/formula-tokens';
import { ANSWERS, ask, everything, openEmpty, openTracker, tabsOf } from '../open-tracker';

const tokens = (cells: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(cells).map(([place, text]) => [
      place,
      text.startsWith('=') ? formulaTokens(text) : text,
    ]),
  );

interface Sheet {
  getRange(a1: string): { setNote(note: string): void };
  protect(): { setDescription(text: string): void };
}
/** A tab by Google's own API, for what a person puts there beside words. */
const sheetOf = (local: LocalSheets, name: string): Sheet => {
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { getSheetByName(name: string): Sheet };
  };
  return app.getActiveSpreadsheet().getSheetByName(name);
};

describe('setting up a tracker', () => {
  test('builds all sheets, the data sheet hidden, and removes the blank tab that a new file begins with', async () => {
    const local = await openTracker();
    expect(tabsOf(local)).toEqual([
      'OKRs',
      'Leadership summary',
      'Check-ins',
      'Definitions',
      'Not now',
      'Guide',
      'Settings',
      'Guidepost data',
    ]);
    const { getters } = local.workbook.model;
    const hidden = getters.getSheetIds().filter((id) => !getters.isSheetVisible(id));
    expect(hidden.map((id) => getters.getSheetName(id))).toEqual(['Guidepost data']);
  });

  test('the example plan is alive: progress, status and roll-ups are formulas that tell a story', async () => {
    const local = await openTracker();
    expect(local.displayed('OKRs', 'A2:C2')).toEqual([
      [
        'Acme Marketing · Q4 2026',
        '',
        'Example plan: nothing here is real · Week 7 of 13 · 17 of 17 key results ready · Agreed 6 Oct 2026',
      ],
    ]);
    const rows = local.displayed('OKRs', 'A4:J33').map((row) => `${row[0]} ${row[8]} ${row[9]}`);
    expect(rows).toContain('KR1 ████░░░░░░ 41% ● On track · at this pace 103 of 120');
    expect(rows).toContain('KR2 ██░░░░░░░░ 21% ▲ At risk');
    expect(rows).toContain('KR12 Met ● On track');
    expect(rows).toContain('KR17 ██████████ 100% ✓ Done');
    expect(rows).toContain('O2 █████░░░░░ 48% ● On track · 1 out of date');
    expect(rows).toContain('O3 ███░░░░░░░ 31% ■ Off track');
  });

  test('the Thai tracker says the same in Thai', async () => {
    const local = await openTracker({ language: 'th', team: 'การตลาด Acme' });
    expect(tabsOf(local).slice(0, 7)).toEqual([
      'OKR',
      'สรุปผู้บริหาร',
      'ประวัติอัปเดต',
      'นิยามตัวชี้วัด',
      'ยังไม่ทำตอนนี้',
      'คู่มือ',
      'ตั้งค่า',
    ]);
    const rows = local.displayed('OKR', 'A4:J33').map((row) => `${row[0]} ${row[1]} ${row[9]}`);
    expect(rows).toContain(
      'KR1 เพิ่ม MQL จากไตรมาสก่อน 80 ราย เป็น 120 ราย ● ตามแผน · ด้วยอัตรานี้จะจบที่ 103 จาก 120',
    );
    expect(rows).toContain('KR2 นัดเดโมกับบริษัทเป้าหมาย 24 ราย ▲ เสี่ยง');
  });

  test('an empty tracker lays out three objectives with three key results and an action each, and shows no number', async () => {
    const local = await openTracker({ content: 'empty' });
    const rows = local.displayed('OKRs', 'A4:J18');
    expect(rows.map((row) => row[2])).toEqual(
      [1, 2, 3].flatMap(() => ['Objective', 'Key result', 'Key result', 'Key result', 'Action']),
    );
    expect(rows.flatMap((row) => [row[1], row[8], row[9]]).join('')).toBe('');
  });

  test.each(['en', 'th'] as const)('setting up twice changes nothing (%s)', async (language) => {
    const local = await openTracker({ language });
    const before = tokens(everything(local));
    const reply = ask(local, { kind: 'set-up', answers: { ...ANSWERS, language } });
    expect(reply).toEqual({ ok: true, data: { done: [] } });
    expect(tokens(everything(local))).toEqual(before);
  });

  test('data that is none of ours stays as it was, even under our names', async () => {
    const local = await openEmpty();
    local.typeIn('Sheet1', 'A1', [
      ['Budget', '=1+1'],
      ['Ads', '5000'],
    ]);
    local.workbook.dispatch('CREATE_SHEET', {
      sheetId: 'theirs',
      name: 'Settings',
      position: 1,
      cols: 5,
      rows: 5,
    });
    local.typeIn('Settings', 'A1', 'my own settings');
    ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(local.displayed('Sheet1', 'A1:B2')).toEqual([
      ['Budget', '2'],
      ['Ads', '5000'],
    ]);
    expect(local.displayed('Settings', 'A1:A1')).toEqual([['my own settings']]);
    expect(tabsOf(local)).toContain('Settings 2');
    expect(local.displayed('OKRs', 'J5:J5')).toEqual([['● On track · at this pace 103 of 120']]);
  });

  test.each([
    [
      'a note is in it',
      (local: LocalSheets) => void sheetOf(local, 'Sheet1').getRange('C3').setNote('to do'),
    ],
    ['a word is in it', (local: LocalSheets) => local.typeIn('Sheet1', 'B2', 'to do')],
    [
      'somebody protected it',
      (local: LocalSheets) => void sheetOf(local, 'Sheet1').protect().setDescription('mine'),
    ],
    [
      'there is another tab of theirs',
      (local: LocalSheets) =>
        void local.workbook.dispatch('CREATE_SHEET', {
          sheetId: 'theirs',
          name: 'Budget',
          position: 1,
        }),
    ],
  ])('a tab that was there stays behind ours where %s', async (_, before) => {
    const local = await openEmpty();
    before(local);
    ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(tabsOf(local).slice(8)[0]).toBe('Sheet1');
  });

  test('answers that make no sense are refused, and nothing is built', async () => {
    const local = await openEmpty();
    const reply = ask(local, { kind: 'set-up', answers: { ...ANSWERS, quarter: 7 } });
    expect(reply.ok).toBe(false);
    expect(reply.reason).toMatch(/quarter/);
    expect(tabsOf(local)).toEqual(['Sheet1']);
  });

  test('in a quarter’s last two weeks the next quarter is proposed', async () => {
    const local = await openEmpty({ clock: () => new Date('2026-12-20T03:00:00Z') });
    expect(ask(local, { kind: 'set-up-proposal' }).data).toMatchObject({
      exists: false,
      answers: { fiscalYear: 2027, quarter: 1 },
    });
  });
});

describe('repairing a tracker', () => {
  test('puts back a sheet that was deleted and leaves the plan alone', async () => {
    const local = await openTracker();
    const { getters } = local.workbook.model;
    const guide = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Guide') ?? '';
    local.workbook.dispatch('DELETE_SHEET', { sheetId: guide, sheetName: 'Guide' });
    const plan = local.displayed('OKRs', 'A4:R33');
    const reply = ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(reply.data).toEqual({ done: ['Built the sheet “Guide”.'] });
    expect(local.displayed('OKRs', 'A4:R33')).toEqual(plan);
  });

  test('a value typed over a formula is named to the person, and the formula is back', async () => {
    const said: string[] = [];
    const local = await openTracker({}, { onEvent: (event) => said.push(JSON.stringify(event)) });
    const before = local.displayed('OKRs', 'I5:J5');
    local.typeIn('OKRs', 'I5', '99%');
    expect(said.join()).toContain('OKRs!I5');
    expect(local.displayed('OKRs', 'I5:J5')).toEqual(before);
  });

  test('a tracker is found by its keys: sheets renamed, a column inserted, headers reworded', async () => {
    const local = await openTracker();
    const { getters } = local.workbook.model;
    const okrs = getters.getSheetIds()[0] ?? '';
    local.workbook.dispatch('RENAME_SHEET', {
      sheetId: okrs,
      oldName: 'OKRs',
      newName: 'Our plan',
    });
    local.workbook.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: okrs,
      sheetName: 'Our plan',
      dimension: 'COL',
      base: 2,
      position: 'before',
      quantity: 1,
    });
    local.typeIn('Our plan', 'B3', 'What we promise');
    const reply = ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(reply).toEqual({ ok: true, data: { done: [] } });
    expect(local.displayed('Our plan', 'B3:B3')).toEqual([['What we promise']]);
    expect(local.displayed('Our plan', 'K5:K5')).toEqual([
      ['● On track · at this pace 103 of 120'],
    ]);
  });
});
