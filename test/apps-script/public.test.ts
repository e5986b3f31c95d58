import { type LocalOptions, type LocalSheets, openLocalSheets } from '../../local/index';
import { dataOf } from '../../local/xlsx-engine';
import type { Reply, SetUpAnswers, SetUpResult } from '../../src/protocol/messages';

const ANSWERS: SetUpAnswers = {
  team: 'Marketing',
  language: 'en',
  fiscalYear: 2026,
  quarter: 4,
  fiscalYearStart: 1,
  content: 'example',
};

const open = (options: LocalOptions = {}): Promise<LocalSheets> =>
  openLocalSheets({ clock: () => new Date('2026-11-23T05:00:00Z'), ...options });

/** What the page gets for a message, over Google's bridge. */
const ask = (local: LocalSheets, message: unknown): Reply<unknown> =>
  local.googleScriptRun('request', [message]) as Reply<unknown>;

const reason = (reply: Reply<unknown>): string => (reply.ok ? 'it was answered' : reply.reason);

const menuOf = (local: LocalSheets): string[] =>
  local.ui.menus.flatMap((menu) => menu.items.map((item) => item.title));

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('comes up in Google’s mode %s', async (mode) => {
    const local = await open();
    local.runAs(mode, 'onOpen', {});
    expect(menuOf(local)).toEqual([
      'Check in',
      'Review the plan',
      'Update the leadership summary',
      'Email the summary…',
      'Schedule emails…',
      'Close or plan a quarter…',
      'Set up or repair the tracker',
    ]);
  });

  test('speaks Thai to a person whose Google does', async () => {
    const local = await open({ user: { email: 'somchai@example.com', locale: 'th' } });
    local.open();
    expect(menuOf(local)).toEqual([
      'อัปเดตตัวเลข',
      'ตรวจแผน OKR',
      'อัปเดตสรุปผู้บริหาร',
      'ส่งสรุปทางอีเมล…',
      'ตั้งเวลาส่งอีเมล…',
      'ปิดหรือวางแผนไตรมาส…',
      'ตั้งค่าหรือซ่อมไฟล์ OKR',
    ]);
  });

  test('comes up in the file in which the add-on is installed', async () => {
    const local = await open();
    local.run('onInstall', {});
    expect(menuOf(local)).toHaveLength(7);
  });
});

describe('a message from the page', () => {
  test('builds a tracker, and a second one finds nothing to do', async () => {
    const local = await open();
    const first = ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(first.ok && (first.data as SetUpResult).done.length).toBeGreaterThan(0);
    expect(ask(local, { kind: 'set-up', answers: ANSWERS })).toEqual({
      ok: true,
      data: { done: [] },
    });
  });

  test('without a tracker gets a sentence that says what to do', async () => {
    const local = await open();
    expect(reason(ask(local, { kind: 'plan' }))).toContain('Set up');
  });

  test.each([
    ['nothing', null],
    ['a text', 'plan'],
    ['an empty one', {}],
    ['one of another version', { kind: 'close-the-quarter' }],
    ['a list', [1, 2]],
  ])('of the wrong kind, %s, gets a sentence and changes nothing', async (_, message) => {
    const local = await open();
    const before = JSON.stringify(dataOf(local.workbook.model));
    const reply = ask(local, message);
    expect(reply.ok).toBe(false);
    expect(reason(reply)).not.toContain('G-');
    expect(JSON.stringify(dataOf(local.workbook.model))).toBe(before);
  });

  test('is answered in plain JSON, which Google’s bridge carries as it is', async () => {
    const local = await open();
    ask(local, { kind: 'set-up', answers: ANSWERS });
    for (const kind of ['page-script', 'plan', 'selection', 'set-up-proposal', 'mail-preview']) {
      const answer = local.run('request', { kind });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      expect(answer).toMatchObject({ ok: true });
    }
  });
});

describe('when something fails', () => {
  const failing = (message: string) => ({
    before: ({ member }: { readonly member: string }) => {
      if (member === 'setValues') throw new Error(message);
    },
  });

  test('a bug is one calm sentence with a code, and the log has the same code', async () => {
    const local = await open({ hook: failing('x is not a function') });
    const said = reason(ask(local, { kind: 'set-up', answers: ANSWERS }));
    const [code] = /G-[0-9a-f]{6}/.exec(said) ?? [''];
    expect(said).toContain('report the code G-');
    expect(local.logs.some((line) => line.includes(code ?? '?'))).toBe(true);
  });

  test('a cell that the person may not edit is said so', async () => {
    const local = await open({
      hook: failing('You are trying to edit a protected cell or object.'),
    });
    expect(reason(ask(local, { kind: 'set-up', answers: ANSWERS }))).toContain('is protected');
  });

  test('Google not answering is said so, in the person’s language', async () => {
    const local = await open({
      user: { email: 'somchai@example.com', locale: 'th' },
      hook: failing('Service Spreadsheets timed out while accessing document with id 1abc.'),
    });
    expect(reason(ask(local, { kind: 'set-up', answers: ANSWERS }))).toContain('ตอบกลับไม่ทันเวลา');
  });

  test('a menu item says it in a dialog', async () => {
    const local = await open();
    local.run('updateTheSummary');
    expect(local.ui.alerts.join()).toContain('Set up');
  });

  test('another run that holds the file makes this one wait, then say so', async () => {
    const local = await open();
    local.lock.busy = true;
    expect(reason(ask(local, { kind: 'set-up', answers: ANSWERS }))).toMatch(/again/i);
  });

  test('what the person has not allowed is asked for in plain words', async () => {
    const local = await open({ grantedScopes: [] });
    expect(reason(ask(local, { kind: 'plan' }))).toContain('allow');
  });
});
