/** The file as a whole: copied, of an older version, protected by somebody, in another locale, zone or language. */
import type { LocalSheets } from '../../local/index';
import * as hand from './by-hand';
import { places } from './places';
import {
  allCommands,
  BUDGET,
  BUG,
  checkIn,
  choose,
  columnOf,
  inSummary,
  MQLS,
  OBJECTIVE,
  REPLY,
  repair,
  rowAt,
  rowOf,
  say,
  shown,
  standsFirm,
  tabOf,
  team,
  works,
} from './tampered';

let local: LocalSheets;
beforeEach(async () => {
  local = await team();
});

const settingRow = (key: string): number =>
  local.displayed(tabOf(local, 'settings'), 'A1:A50').findIndex(([name]) => name === key) + 1;

describe('a copy of the file', () => {
  beforeEach(async () => {
    say(local, { kind: 'set-schedule', summary: { day: 1, hour: 8 }, reminders: null });
    local = await team({ copyOf: local });
  });

  test('has another id, no triggers and no properties, and the plan works in it', () => {
    expect(local.triggers).toEqual([]);
    standsFirm(local);
    works(local);
  });

  test('sends no mail until a person has looked at the recipients', () => {
    const said = say(local, { kind: 'send-summary', to: ['ceo@acme.example'], again: false });
    expect(said.reason).toMatch(/This file is a copy/);
    expect(local.outbox).toEqual([]);
  });

  test('sends once a person has confirmed them in set-up', () => {
    repair(local);
    say(local, { kind: 'mail-preview' });
    const said = say(local, { kind: 'send-summary', to: ['ceo@acme.example'], again: false });
    expect(said).toMatchObject({ ok: true });
    expect(local.outbox.map(({ to }) => to)).toEqual([['ceo@acme.example']]);
  });
});

describe('cells that somebody else protected', () => {
  const REASON = /is protected and you may not edit it.*Ask the owner/;

  test('that Guidepost does not write are no matter', () => {
    local.lockOut('Settings', 'C4:C9');
    local.lockOut('OKRs', 'C4:H8');
    standsFirm(local);
    works(local);
  });

  test('are not blamed for what Google did not do in time', () => {
    local.lockOut('Settings', 'C4:C9');
    local.calls.reset();
    local.calls.hook = {
      before: ({ index }) => {
        if (index !== 20) return;
        const failed = 'Service Spreadsheets failed while accessing document.';
        throw Object.assign(new Error(failed), { name: 'Exception' });
      },
    };
    const { reason } = say(local, { kind: 'plan' });
    local.calls.hook = {};
    expect(reason).toMatch(/^Google Sheets did not answer in time/);
  });

  test('in a tab of theirs are no matter', () => {
    local.workbook.dispatch('CREATE_SHEET', { sheetId: 'q', name: 'Budget', position: 0 });
    local.lockOut('Budget');
    standsFirm(local);
    works(local);
  });

  test.each([
    ['Leadership summary', 'updateTheSummary'],
    ['Check-ins', 'updateTheSummary'],
  ])('the sheet “%s”: what needs to write there names it', (sheet, command) => {
    local.lockOut(sheet);
    local.workbook.dispatch('UPDATE_CELL', {
      sheetId: hand.sheetId(local, 'OKRs'),
      col: 7,
      row: rowOf(local, MQLS) - 1,
      content: '63',
    });
    const said = choose(local, command);
    expect(said).toMatch(REASON);
    expect(said).toContain(`“${sheet}”`);
    standsFirm(local);
  });

  test('the column of IDs: a new row’s words stay, and its ID comes when the owner lets go', () => {
    local.lockOut('OKRs', 'A4:A100');
    hand.put(local, 'OKRs', 'B12', 'Win 6 customers in region 1');
    const said = standsFirm(local);
    expect(said.map(({ reason }) => reason).join()).toMatch(
      /A4:A100 of the sheet “OKRs” is protected/,
    );
    expect(local.displayed('OKRs', 'A12:B12')).toEqual([['', 'Win 6 customers in region 1']]);
  });

  test('typing beside them is kept, and nothing is said to somebody who asked for nothing', () => {
    local.lockOut('OKRs', 'A4:A100');
    expect(() => local.typeIn('OKRs', 'B12', 'Win 6 customers in region 1')).toThrow(/protected/);
    expect(local.displayed('OKRs', 'B12:B12')).toEqual([['Win 6 customers in region 1']]);
  });

  test('a check-in that cannot be written says where, and the cell stays', () => {
    local.lockOut('OKRs', 'H4:H100');
    const said = checkIn(local, 'KR1', 63);
    expect(JSON.stringify(said)).toMatch(/H4:H100 of the sheet “OKRs” is protected/);
    expect(shown(local, MQLS, 'current')).not.toBe('63');
    standsFirm(local);
  });
});

describe('another locale', () => {
  test('German: numbers with a decimal comma are typed, shown and summed up', async () => {
    local = await team({ locale: 'de_DE' });
    local.typeIn('OKRs', `E${rowOf(local, REPLY)}`, '26,5');
    local.typeIn('OKRs', `H${rowOf(local, REPLY)}`, '12,5');
    standsFirm(local);
    works(local);
    expect(shown(local, REPLY, 'current')).toBe('12,5');
    expect(inSummary(local, '12,5')).toBe(true);
    expect(JSON.stringify(say(local, { kind: 'plan' }))).toContain('12.5');
  });

  test('German: a due date typed with dots is that day', async () => {
    local = await team({ locale: 'de_DE' });
    local.typeIn('OKRs', `${columnOf(local, 'due')}${rowOf(local, MQLS)}`, '4.12.2026');
    standsFirm(local);
    expect(JSON.stringify(say(local, { kind: 'plan' }))).toContain('2026-12-04');
  });

  test('Thai: everything as before', async () => {
    local = await team({ locale: 'th_TH' });
    standsFirm(local);
    works(local);
  });

  test.each(['de_DE', 'th_TH'])(
    '%s: a tracker built in it has no formula that fails',
    async (locale) => {
      local = await team({ locale });
      hand.deleteSheet(local, 'Guidepost data');
      hand.deleteSheet(local, 'Leadership summary');
      repair(local);
      expect(choose(local, 'updateTheSummary')).toBe('');
      works(local);
      expect(
        local
          .displayed('OKRs', 'A1:Z30')
          .flat()
          .filter((text) => /^#/.test(text)),
      ).toEqual([]);
    },
  );
});

describe('a time zone far from the script’s', () => {
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'])(
    '%s: days stay the days that stand in the cells',
    async (timeZone) => {
      local = await team({ timeZone });
      local.typeIn('OKRs', `${columnOf(local, 'due')}${rowOf(local, MQLS)}`, '2026-12-04');
      standsFirm(local);
      works(local);
      expect(JSON.stringify(say(local, { kind: 'plan' }))).toContain('2026-12-04');
    },
  );
});

describe('the language is changed in Settings', () => {
  const THEIRS = ['plan', 'owner', 'start', 'target', 'unit', 'note', 'decision', 'due'];
  const ROWS = [OBJECTIVE, MQLS, REPLY, BUDGET];
  const theirs = () => ROWS.map((row) => THEIRS.map((key) => shown(local, row, key)));
  const change = (name: string): void =>
    hand.put(local, tabOf(local, 'settings'), `C${settingRow('language')}`, name);

  test('and back: our words follow at the next repair, theirs stay', () => {
    const before = theirs();
    for (const [name, status] of [
      ['ไทย', /ตามแผน|เสี่ยง|หลุดแผน|ขาดอัปเดต/],
      ['English', /On track|At risk|Off track|No update/],
    ] as const) {
      change(name);
      expect(allCommands(local).filter(({ reason = '' }) => BUG.test(reason))).toEqual([]);
      expect(theirs()).toEqual(before);
      expect(shown(local, MQLS, 'status')).toMatch(status);
      standsFirm(local);
    }
    works(local);
  });

  test('the labels, the titles, the Guide and the dropdowns of the other sheets follow, and work', () => {
    const [team] = local.displayed('Settings', 'B5:D5');
    change('ไทย');
    hand.put(local, 'Settings', 'B7', 'Our own name for this');
    expect(repair(local).ok).toBe(true);
    const all = [...places(local)];
    const on = (key: string) => all.filter(([at]) => at.startsWith(`${tabOf(local, key)}!`));
    const settings = tabOf(local, 'settings');
    expect(local.displayed(settings, 'B5:D5')).not.toEqual([team]);
    expect(local.displayed(settings, 'B7:B7')).toEqual([['Our own name for this']]);
    expect(on('guide').filter(([, text]) => /^[A-Z][a-z]+ [a-z]/.test(text))).toEqual([]);
    for (const sheet of ['settings', 'check-ins', 'definitions', 'not-now', 'guide'])
      expect(on(sheet).find(([at]) => at.endsWith('!A2'))?.[1]).toMatch(/[ก-๙]/);
    const request = { request: 'งานสัมมนา', askedBy: 'Somchai', takesFrom: '' };
    expect(say(local, { kind: 'add-not-now', ...request })).toMatchObject({ ok: true });
    expect(checkIn(local, 'KR1', 63)).toMatchObject({ ok: true });
    expect(on('summary')).toContainEqual([
      `${tabOf(local, 'summary')}!A2`,
      expect.stringMatching(/[ก-๙]/),
    ]);
    standsFirm(local);
  });

  test('a row typed before the repair is completed in the words that its dropdowns have', () => {
    change('ไทย');
    local.typeIn(tabOf(local, 'okrs'), 'B12', 'ชนะลูกค้าใหม่ 6 ราย');
    expect(shown(local, 'ชนะลูกค้าใหม่ 6 ราย', 'id')).toMatch(/^KR\d+$/);
    repair(local);
    standsFirm(local);
    expect(shown(local, 'ชนะลูกค้าใหม่ 6 ราย', 'measure')).not.toMatch(/[a-z]/);
  });
});

describe('rows that a filter hides', () => {
  test('are read and written like the others', () => {
    const last = columnOf(local, 'rollup');
    hand.filterOut(local, 'OKRs', `A3:${last}30`, columnOf(local, 'owner'), ['Ploy']);
    standsFirm(local);
    works(local);
    local.typeIn('OKRs', `H${rowOf(local, MQLS)}`, '63');
    expect(choose(local, 'updateTheSummary')).toBe('');
    expect(inSummary(local, '63')).toBe(true);
  });
});

describe('a tracker of an older version', () => {
  test('that lacks a column, a sheet and settings is brought up to date, and its words stay', () => {
    hand.put(local, 'OKRs', 'A1', 'guidepost/okrs/0');
    hand.deleteLine(local, 'OKRs', 'COL', columnOf(local, 'review'));
    hand.deleteSheet(local, 'Not now');
    hand.deleteLine(local, 'Settings', 'ROW', String(settingRow('agreed_by')));
    const said = standsFirm(local);
    expect(said.every(({ reason = '' }) => !BUG.test(reason))).toBe(true);
    works(local);
    expect(rowAt(local, 'OKRs', 1)[0]).toBe('guidepost/okrs/2');
    expect(columnOf(local, 'review')).toMatch(/^[A-Z]+$/);
    expect(settingRow('agreed_by')).toBeGreaterThan(0);
    expect([OBJECTIVE, MQLS, BUDGET].every((row) => rowOf(local, row) > 3)).toBe(true);
  });
});

describe('header cells', () => {
  test('swapped by hand: the columns stay what their hidden keys say, and the headers stay theirs', () => {
    const [owner, start] = [columnOf(local, 'owner'), columnOf(local, 'start')];
    const [one] = local.displayed('OKRs', `${owner}3:${owner}3`).flat();
    const [other] = local.displayed('OKRs', `${start}3:${start}3`).flat();
    hand.put(local, 'OKRs', `${owner}3`, other ?? '');
    hand.put(local, 'OKRs', `${start}3`, one ?? '');
    standsFirm(local);
    works(local);
    expect(shown(local, MQLS, 'owner')).toBe('Ploy');
  });
});

describe('rows above the plan', () => {
  test.each(['1', '2', '3'])(
    'blank rows inserted above row %s: the sheet is named and left alone until they are gone',
    (row) => {
      hand.insertBefore(local, 'OKRs', 'ROW', row, 2);
      const before = [...places(local)];
      const said = standsFirm(local).map(({ reason = '' }) => reason);
      expect(said).toEqual(
        Array(4).fill(expect.stringMatching(/^In “OKRs” the headers stand in row 5 .*the 2 rows/)),
      );
      local.typeIn('OKRs', 'B12', 'Win 6 customers');
      expect([...places(local)].filter(([at]) => at !== 'OKRs!B12')).toEqual(before);
      hand.deleteLine(local, 'OKRs', 'ROW', row);
      hand.deleteLine(local, 'OKRs', 'ROW', row);
      standsFirm(local);
      works(local);
    },
  );

  test.each(['1', '2', '3'])(
    'row %s deleted: the sentence says which to insert, and then all is well',
    (row) => {
      hand.deleteLine(local, 'OKRs', 'ROW', row);
      const [{ reason = '' } = {}] = standsFirm(local);
      const at = /“OKRs” 1 row above its content was deleted.*Insert 1 row above row (\d)/.exec(
        reason,
      )?.[1];
      hand.insertBefore(local, 'OKRs', 'ROW', at ?? '');
      standsFirm(local);
      works(local);
    },
  );

  test('rows above the headers of Definitions are named as well', () => {
    hand.insertBefore(local, 'Definitions', 'ROW', '3');
    expect(repair(local).reason).toMatch(/^In “Definitions” the headers stand in row 4/);
  });

  test.each(['Leadership summary', 'Guide'])(
    '“%s” without its first cell is not built twice',
    (name) => {
      hand.clear(local, name, 'A1');
      const before = [...local.workbook.model.getters.getSheetIds()].length;
      repair(local);
      choose(local, 'updateTheSummary');
      expect(local.workbook.model.getters.getSheetIds()).toHaveLength(before);
      works(local);
    },
  );
});

describe('rows of Settings are deleted', () => {
  test.each(['as_of', 'agreed_by', 'at_risk', 'language', 'fiscal_year'])(
    'the row of “%s” comes back at the next repair, and every formula works',
    (key) => {
      hand.deleteLine(local, 'Settings', 'ROW', String(settingRow(key)));
      const said = repair(local);
      expect(said.ok && JSON.stringify(said.data)).toMatch(/Restored rows of Settings/);
      expect(settingRow(key)).toBeGreaterThan(3);
      const shows = local.displayed('OKRs', 'A4:Z30').flat();
      expect(shows.filter((text) => /^#/.test(text))).toEqual([]);
      standsFirm(local);
      works(local);
    },
  );
});
