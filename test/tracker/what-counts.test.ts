/** What the sheet, the summary and a repair make of cells as people leave them: one answer in all of them. */
import type { LocalSheets } from '../../local/index';
import type { PlanView, SetUpResult } from '../../src/protocol/messages';
import { newSettingRow } from '../../src/tracker/build/settings';
import { OKR_COLUMNS, type OkrKey } from '../../src/tracker/contract/columns';
import type { SettingKey } from '../../src/tracker/contract/settings-sheet';
import { columnLetters } from '../../src/tracker/grid/a1';
import { ANSWERS, ask, openTracker } from './open-tracker';

const THURSDAY = new Date('2026-11-05T03:00:00Z');
const SENTENCES = {
  en: [
    'Build demand',
    'Increase MQLs from 80 to 120',
    'Cut page load time from 4.2 to 2.5 seconds',
  ],
  th: ['สร้างดีมานด์', 'เพิ่ม MQL จาก 80 เป็น 120 ราย', 'ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที'],
} as const;

/** Q4 2026 in its sixth week: an objective in row 4, a total of 49 of 120 and a latest value of 3.3 below it. */
async function open(language: 'en' | 'th' = 'en'): Promise<LocalSheets> {
  const local = await openTracker({ content: 'empty', language }, { clock: () => THURSDAY });
  const tab = tabOf(local);
  local.typeIn(
    tab,
    'B4',
    SENTENCES[language].map((sentence) => [sentence]),
  );
  type(local, 'MQLs', { target: '120', current: '49' });
  type(local, 'seconds', { start: '4.2', target: '2.5', current: '3.3' });
  return local;
}

const tabOf = (local: LocalSheets): string =>
  local.workbook.model.getters.getSheetName(local.workbook.model.getters.getSheetIds()[0] ?? '');
const ROWS = { objective: 4, MQLs: 5, seconds: 6 } as const;
const at = (row: keyof typeof ROWS, key: OkrKey): string =>
  `${columnLetters(OKR_COLUMNS.findIndex((one) => one.key === key) + 1)}${ROWS[row]}`;

function type(
  local: LocalSheets,
  row: keyof typeof ROWS,
  cells: Partial<Record<OkrKey, string>>,
): void {
  for (const [key, content] of Object.entries(cells))
    local.typeIn(tabOf(local), at(row, key as OkrKey), content);
}

/** Past the dropdown, as a paste brings it. */
function paste(local: LocalSheets, row: keyof typeof ROWS, key: OkrKey, content: string): void {
  const { workbook } = local;
  const [sheetId = ''] = workbook.model.getters.getSheetIds();
  const col = OKR_COLUMNS.findIndex((one) => one.key === key);
  workbook.queue(['UPDATE_CELL', { sheetId, row: ROWS[row] - 1, col, content }]);
  workbook.flush();
}

function set(local: LocalSheets, key: SettingKey, content: string): void {
  const { workbook } = local;
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Settings') ?? '';
  workbook.queue(['UPDATE_CELL', { sheetId, row: newSettingRow(key) - 1, col: 2, content }]);
  workbook.flush();
}

const shown = (local: LocalSheets, row: keyof typeof ROWS, key: OkrKey = 'status'): string =>
  local.displayed(tabOf(local), at(row, key))[0]?.[0] ?? '';
const viewOf = (local: LocalSheets): PlanView => ask(local, { kind: 'plan' }).data as PlanView;
/** What is asked about the rows, each by its cell and kind. */
const doubtsIn = (local: LocalSheets): readonly string[] =>
  (viewOf(local).doubts ?? []).flatMap(({ doubts }) =>
    doubts.map(({ cell, kind }) => `${cell} ${kind}`),
  );
const repair = (local: LocalSheets): readonly string[] =>
  (ask(local, { kind: 'set-up', answers: ANSWERS }).data as SetUpResult).done;

describe('a row', () => {
  let local: LocalSheets;
  beforeEach(async () => {
    local = await open();
  });

  test('pasted with other spaces or capitals in Measured as counts all the same', () => {
    const on = shown(local, 'MQLs');
    expect(on).toMatch(/^● On track/);
    for (const word of [
      'Total this quarter\u00a0',
      '\u200btotal\u2009THIS quarter ',
      'ยอดสะสมไตรมาสนี้ ',
    ]) {
      paste(local, 'MQLs', 'measure', word);
      expect(shown(local, 'MQLs')).toBe(on);
    }
    expect(viewOf(local).problems).toEqual([]);
  });

  test('towards none is met or not', () => {
    type(local, 'MQLs', {
      plan: 'Have 0 overdue replies to demo requests',
      start: '',
      target: '0',
      current: '0',
    });
    expect([shown(local, 'MQLs', 'progress'), shown(local, 'MQLs')]).toEqual(['Met', '● On track']);
    type(local, 'MQLs', { current: '3' });
    expect([shown(local, 'MQLs', 'progress'), shown(local, 'MQLs')]).toEqual([
      'Not met',
      '■ Off track',
    ]);
  });

  test('with a number of today and no Start waits for no number', () => {
    type(local, 'seconds', { start: '', current: '2.4' });
    expect(shown(local, 'seconds')).toBe('○ No data yet');
  });

  test('whose Counts from lies ahead has not begun', () => {
    type(local, 'seconds', { current: '', from: '2026-12-10' });
    expect(shown(local, 'seconds')).toBe('… Not begun');
  });

  test('last updated in the future is named and grows old', () => {
    type(local, 'seconds', { updated: '2027-11-05' });
    expect(shown(local, 'seconds')).toMatch(/^◌ No update|^\? Check number/);
    expect(doubtsIn(local)).toEqual(['updated future']);
  });

  test('with a formula of constants is one that somebody typed; one that fetches is connected', () => {
    type(local, 'MQLs', { current: '=20+15+14', updated: '2026-10-20' });
    expect(shown(local, 'MQLs')).toMatch(/^◌ No update/);
    type(local, 'MQLs', { current: '=LEN(Settings!$B$4)*0+49', updated: '2026-10-20' });
    expect(shown(local, 'MQLs')).toMatch(/^● On track/);
  });

  test('with an error in Current has no data yet, and is named', () => {
    type(local, 'MQLs', { current: '=1/0' });
    expect(shown(local, 'MQLs')).toBe('○ No data yet');
    expect(viewOf(local).problems.join()).toMatch(/OKRs!H5.*#DIV\/0!/);
  });

  test('with a negative weight is named and weighs nothing', () => {
    const alone = shown(local, 'MQLs', 'progress');
    type(local, 'seconds', { weight: '-2' });
    expect(shown(local, 'objective', 'progress')).toBe(alone);
    expect(doubtsIn(local)).toEqual(['weight negative']);
  });

  test('at 1,197 of 1,200 shows 99 %', () => {
    type(local, 'MQLs', { target: '1200', current: '1197' });
    expect(shown(local, 'MQLs', 'progress')).toBe('█████████░ 99%');
  });

  test('on track within the margin says where its pace ends', () => {
    expect(shown(local, 'MQLs')).toBe('● On track');
    type(local, 'MQLs', { current: '40' });
    expect(shown(local, 'MQLs')).toBe('● On track · at this pace 104 of 120');
    type(local, 'seconds', { current: '3.6' });
    expect(shown(local, 'seconds')).toBe('● On track · at this pace 2.7 of 2.5');
  });

  test('in doubt counts nowhere, and its objective says so', () => {
    const [sheetId = ''] = local.workbook.model.getters.getSheetIds();
    const col = OKR_COLUMNS.findIndex((one) => one.key === 'doubt');
    local.workbook.queue(['UPDATE_CELL', { sheetId, row: 4, col, content: '?current:date' }]);
    local.workbook.flush();
    expect(shown(local, 'MQLs')).toBe('? Check number');
    expect(shown(local, 'MQLs', 'progress')).toBe('');
    expect(shown(local, 'objective')).toMatch(/ · 1 number to check$/);
    expect(shown(local, 'objective', 'progress')).toBe(shown(local, 'seconds', 'progress'));
  });

  test('is dropped in either language, and taken back by a number', () => {
    const other = shown(local, 'seconds', 'progress');
    for (const word of ['Dropped', 'ยกเลิก', ' dropped ']) {
      type(local, 'MQLs', { current: word });
      expect(shown(local, 'MQLs')).toBe('– Dropped');
      expect(shown(local, 'objective', 'progress')).toBe(other);
    }
    expect(viewOf(local).problems).toEqual([]);
    type(local, 'MQLs', { current: '52' });
    expect(shown(local, 'MQLs')).toMatch(/^● On track/);
  });
});

describe('Settings', () => {
  let local: LocalSheets;
  let status: string;
  beforeEach(async () => {
    local = await open();
    status = shown(local, 'MQLs');
  });

  test.each<[string, Partial<Record<SettingKey, string>>]>([
    ['both limits are deleted', { at_risk: '', off_track: '' }],
    ['the fiscal year is deleted', { fiscal_year: '' }],
    ['the days are deleted', { stale_days: '', low_confidence: '' }],
    ['As of is deleted', { as_of: '' }],
  ])(
    'where %s: named, counted with what was there at first, and put back by a repair',
    (_, cells) => {
      for (const [key, content] of Object.entries(cells)) set(local, key as SettingKey, content);
      expect(shown(local, 'MQLs')).toBe(status);
      expect(viewOf(local).problems.join()).toMatch(/Settings!C\d+/);
      repair(local);
      expect(viewOf(local).problems).toEqual([]);
      expect(repair(local)).toEqual([]);
      expect(shown(local, 'MQLs')).toBe(status);
    },
  );

  test.each<[string, Partial<Record<SettingKey, string>>]>([
    ['the limits are the wrong way round', { at_risk: '0.5', off_track: '0.2' }],
    ['a limit is no share', { off_track: '33' }],
    ['the limit of confidence is a word', { low_confidence: 'low' }],
    ['the fiscal year is a wish', { fiscal_year: 'next year' }],
  ])(
    'where %s: named, counted with what was there at first, and left to the person by a repair',
    (_, cells) => {
      for (const [key, content] of Object.entries(cells)) set(local, key as SettingKey, content);
      expect(shown(local, 'MQLs')).toBe(status);
      expect(repair(local)).toEqual([]);
      expect(viewOf(local).problems.join()).toMatch(/Settings!C\d+/);
      expect(shown(local, 'MQLs')).toBe(status);
    },
  );

  test('a quarter that is changed while there are numbers is named, and nothing is recounted', () => {
    local.typeIn('Settings', `C${newSettingRow('quarter')}`, '3');
    expect(shown(local, 'MQLs')).toBe(status);
    const { plan, problems } = viewOf(local);
    expect(plan.quarter.first).toBe('2026-10-01');
    expect(problems.join()).toMatch(/Settings!C\d+.*Q3 2026.*Q4 2026/);
  });
});

test('a quarter that is changed before there is any number is followed at once', async () => {
  const local = await openTracker({ content: 'empty' }, { clock: () => THURSDAY });
  local.typeIn('Settings', `C${newSettingRow('quarter')}`, '3');
  const { plan, problems } = viewOf(local);
  expect(plan.quarter.first).toBe('2026-07-01');
  expect(problems).toEqual([]);
  expect(local.displayed('Settings', `C${newSettingRow('first_day')}`)[0]?.[0]).toMatch(
    /1 Jul 2026/,
  );
});

test('in Thai the same rows say it in Thai', async () => {
  const local = await open('th');
  type(local, 'MQLs', { current: '40' });
  expect(shown(local, 'MQLs')).toBe('● ตามแผน · ด้วยอัตรานี้จะจบที่ 104 จาก 120');
  type(local, 'MQLs', { current: 'Dropped' });
  expect(shown(local, 'MQLs')).toBe('– ยกเลิก');
  const [sheetId = ''] = local.workbook.model.getters.getSheetIds();
  const col = OKR_COLUMNS.findIndex((one) => one.key === 'doubt');
  local.workbook.queue(['UPDATE_CELL', { sheetId, row: 5, col, content: '?current:date' }]);
  local.workbook.flush();
  expect(shown(local, 'seconds')).toBe('? ตรวจตัวเลข');
  expect(shown(local, 'objective')).toMatch(/ต้องตรวจตัวเลข 1 รายการ$/);
});
