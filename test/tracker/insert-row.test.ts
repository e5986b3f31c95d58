import type { LocalSheets } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import type { NewRow } from '../../src/tracker/upkeep/new-row';
import { ask, everything, openTracker } from './open-tracker';

const KEY_RESULT: NewRow = {
  level: 'key-result',
  text: 'Increase partner leads from 10 to 30',
  under: 'O1',
  cells: { start: 10, target: 30, unit: 'leads', measure: 'latest', signal: 'leading' },
  owner: 'Nan',
  note: 'Partners close twice as often.',
};
const OBJECTIVE: NewRow = {
  level: 'objective',
  text: 'Win back customers who left',
  under: null,
  cells: {},
  owner: 'May',
  note: '',
};

const insert = (local: LocalSheets, row: Partial<NewRow> = {}) =>
  ask(local, { kind: 'insert-row', row: { ...KEY_RESULT, ...row } });
const idOf = (reply: ReturnType<typeof insert>) => (reply.data as { id: string }).id;
const levels = (local: LocalSheets, sheet: string, last: number): string[] =>
  local.displayed(sheet, `A4:C${last}`).map(([id, text]) => `${id} ${text}`.trim());

describe('a row from the Write view', () => {
  test('goes below the objective’s last key result and its actions, with every column filled', async () => {
    const local = await openTracker();
    const before = local.displayed('OKRs', 'A4:X33');
    const place = before.findIndex(([id]) => id === 'O2');
    const reply = insert(local);
    expect(reply).toMatchObject({ ok: true });
    const row = 4 + place;
    expect(local.displayed('OKRs', `A${row}:V${row}`)[0]).toMatchObject({
      0: 'KR18',
      1: KEY_RESULT.text,
      2: 'Key result',
      3: 'Nan',
      4: '10',
      5: '30',
      6: 'leads',
      9: '◌ No update',
      11: KEY_RESULT.note,
      14: 'Latest value',
      15: 'Leading',
      21: 'O1',
    });
    local.typeIn('OKRs', `H${row}`, '20');
    expect(local.displayed('OKRs', `I${row}:J${row}`)[0]?.[0]).toContain('50%');
    const after = local.displayed('OKRs', 'A4:X34');
    const others = [...after.slice(0, place), ...after.slice(place + 1)];
    const plain = (rows: string[][]) => rows.map((cells) => [...cells.slice(0, 8), cells[21]]);
    expect(plain(others)).toEqual(plain(before));
  });

  test('that can only come late counts from the day that was written with it', async () => {
    const local = await openTracker();
    const late = insert(local, { countsFrom: '2026-11-01' }).data as { id: string; view: PlanView };
    expect(late.view.plan.rows.find(({ id }) => id === late.id)).toMatchObject({
      from: '2026-11-01',
    });
    // Twelve of its 61 days have passed, and 43 of the quarter's 92.
    const at = 4 + local.displayed('OKRs', 'A4:A40').findIndex(([id]) => id === late.id);
    expect(local.displayed('OKRs', `S${at}:U${at}`)[0]).toEqual(['20%', '', '1 Nov']);
    const other = insert(local, { text: 'Get 10 demos' }).data as { id: string; view: PlanView };
    expect(other.view.plan.rows.find(({ id }) => id === other.id)).toMatchObject({ from: null });
  });

  test('counts in its objective, like any other', async () => {
    const local = await openTracker();
    const { id, view } = insert(local).data as { id: string; view: PlanView };
    expect(view.selection).toMatchObject({ sheet: 'okrs', id });
    expect(view.plan.rows.find((row) => row.id === id)).toMatchObject({ parent: 'O1', target: 30 });
    expect(view.problems).toEqual([]);
  });

  test('fills the rows that set-up laid out before any is added', async () => {
    const local = await openTracker({ content: 'empty' });
    expect(insert(local, OBJECTIVE).ok).toBe(true);
    for (const text of ['Get 10 demos', 'Get 20 demos', 'Get 30 demos', 'Get 40 demos'])
      expect(insert(local, { text }).ok).toBe(true);
    insert(local, { ...OBJECTIVE, text: 'Build demand' });
    expect(levels(local, 'OKRs', 10)).toEqual([
      'O1 Win back customers who left',
      'KR1 Get 10 demos',
      'KR2 Get 20 demos',
      'KR3 Get 30 demos',
      'KR4 Get 40 demos',
      '',
      'O2 Build demand',
    ]);
    expect(local.displayed('OKRs', 'C9:C9')).toEqual([['Action']]);
  });

  test('an objective goes below the plan, past what people noted there', async () => {
    const local = await openTracker();
    const end = local.displayed('OKRs', 'A4:A60').filter(([id]) => id !== '').length + 4;
    local.typeIn('OKRs', `M${end}`, 'ask the CEO');
    expect(idOf(insert(local, OBJECTIVE))).toBe('O5');
    expect(local.displayed('OKRs', `A${end}:B${end + 1}`)).toEqual([
      ['', ''],
      ['O5', OBJECTIVE.text],
    ]);
    expect(idOf(insert(local, { under: 'O5' }))).toBe('KR18');
    expect(local.displayed('OKRs', `A${end + 2}:A${end + 2}`)).toEqual([['KR18']]);
  });

  test('is written once, however often it is asked for', async () => {
    const local = await openTracker();
    const first = idOf(insert(local));
    const after = everything(local);
    expect(idOf(insert(local))).toBe(first);
    expect(everything(local)).toEqual(after);
  });

  test('below an objective that is gone nothing is written', async () => {
    const local = await openTracker({ language: 'th' });
    expect(insert(local, { under: 'O9' })).toEqual({
      ok: false,
      reason: 'ไม่พบแถว O9 แล้ว เลือกแถวในชีตอีกครั้ง',
    });
    expect(insert(local, { text: ' ' }).ok).toBe(false);
  });

  test('whatever it begins with, it is text', async () => {
    const local = await openTracker();
    for (const text of [
      '=IMPORTXML("https://example.com","//a")',
      '+66 2',
      '-5',
      '@name',
      '{{x}}',
    ]) {
      const id = idOf(insert(local, { text, owner: text, note: text }));
      const { plan } = ask(local, { kind: 'plan' }).data as PlanView;
      expect(plan.rows.find((row) => row.id === id)).toMatchObject({
        text,
        owner: text,
        note: text,
      });
    }
  });

  test('costs as much in a large plan as in a small one', async () => {
    const calls = async (extra: number) => {
      const local = await openTracker({ content: 'empty' });
      insert(local, OBJECTIVE);
      const lines = Array.from({ length: extra }, (_, index) => [
        `Get ${index + 10} demos`,
        'Key result',
      ]);
      local.typeIn('OKRs', 'B5', lines);
      local.calls.reset();
      insert(local, { text: 'Increase partner leads from 10 to 30' });
      return local.calls.counts().calls;
    };
    expect(await calls(120)).toBeLessThanOrEqual((await calls(8)) + 9);
  });
});
