import { reminderRows } from '../../../src/summary/data/reminder';
import { type ReminderOptions, reminderOf } from '../../../src/summary/mail/reminder-mail';
import { acme, keyResultRow } from '../../fixtures/acme';
import { EN, seen, TH } from '../voices';

const NEXT_FRIDAY = '2026-11-13';
const OPTIONS: ReminderOptions = {
  team: 'Acme Marketing',
  next: NEXT_FRIDAY,
  sender: 'Ploy',
  linkTo: ({ row }) => `https://docs.google.com/spreadsheets/d/abc/edit#gid=0&range=H${row}`,
};

/** Acme's plan of some key results, seen on Monday of the week. */
const planOf = (...rows: readonly Parameters<typeof keyResultRow>[0][]) => ({
  ...acme().plan,
  asOf: '2026-11-09',
  rows: rows.map((row, index) =>
    keyResultRow({
      id: `KR${index + 1}`,
      row: index + 4,
      owner: 'Nan',
      measure: 'total',
      target: 10,
      current: 4,
      ...row,
    }),
  ),
});

describe('Who is reminded, and of what', () => {
  test('of what would be out of date on Friday: updated on Monday of last week yes, on Tuesday no', () => {
    const plan = planOf({ updated: '2026-11-02' }, { updated: '2026-11-03' });
    expect(reminderRows(plan, NEXT_FRIDAY).map(({ id }) => id)).toEqual(['KR1']);
  });

  test('connected cells and finished rows never ask', () => {
    const old = '2026-10-01';
    const plan = planOf(
      { updated: old, connected: true },
      { updated: old, current: 10 },
      { updated: old, measure: 'milestone', target: null, current: 'done' },
    );
    expect(reminderRows(plan, NEXT_FRIDAY)).toEqual([]);
  });

  test('what was dropped or has not begun asks nobody', () => {
    const old = '2026-10-01';
    const plan = planOf(
      { updated: old, current: 'dropped' },
      { updated: null, current: null, from: '2026-12-10' },
    );
    expect(reminderRows(plan, NEXT_FRIDAY)).toEqual([]);
  });

  test('a milestone still to come asks how sure one is, one that is due whether it is done', () => {
    const milestone = { measure: 'milestone', target: null, current: 'not-yet' } as const;
    const plan = planOf(
      { ...milestone, updated: '2026-10-01', due: '2026-12-15' },
      { ...milestone, updated: '2026-10-01', due: '2026-11-10' },
    );
    expect(reminderRows(plan, NEXT_FRIDAY).map(({ ask }) => ask)).toEqual([
      'confidence',
      'milestone',
    ]);
  });

  test('an off-track number that grew old asks as well', () => {
    const plan = planOf({ updated: '2026-10-20', current: 0 });
    expect(reminderRows(plan, NEXT_FRIDAY)[0]).toMatchObject({ id: 'KR1', again: true });
  });

  test('before the quarter nobody is asked', () => {
    expect(reminderRows({ ...planOf({}), asOf: '2026-09-21' }, '2026-09-25')).toEqual([]);
  });

  test('nor after its last day: nothing grows old then', () => {
    const plan = planOf({ updated: '2026-11-01' });
    expect(reminderRows({ ...plan, asOf: '2027-01-06' }, '2027-01-08')).toEqual([]);
    expect(reminderRows({ ...plan, asOf: '2026-12-30' }, '2027-01-08')).toHaveLength(1);
  });
});

describe('The reminder', () => {
  const load = {
    text: 'Cut page load time from 4.2 to 2.5 seconds',
    measure: 'latest',
    start: 4.2,
    target: 2.5,
    unit: 'seconds',
    current: 3.3,
    updated: '2026-11-02',
  } as const;
  const rows = reminderRows(planOf(load, { updated: '2026-11-01' }), NEXT_FRIDAY);

  test('says how many numbers and minutes, what they were, and where to type', () => {
    const mail = reminderOf('Nan', rows, EN, OPTIONS);
    expect(mail?.subject).toBe('2 numbers before Friday, about 2 minutes');
    const text = seen(mail?.html ?? '');
    expect(text).toContain('Hi Nan, these will be out of date in Friday’s summary:');
    expect(text).toContain('KR1 Cut page load time from 4.2 to 2.5 seconds');
    expect(text).toContain('3.3 seconds on 2 Nov, target 2.5 → Type the new number');
    expect(text).toContain('Same number? Put today’s date in Last update (Ctrl + ;).');
    expect(mail?.html).toContain('range=H4"');
    expect(mail?.text).toContain('- KR1 Cut page load time');
  });

  test('says it in Thai', () => {
    const mail = reminderOf('แนน', rows, TH, OPTIONS);
    expect(mail?.subject).toBe('มี 2 ตัวเลขรออัปเดตก่อนวันศุกร์ ใช้เวลาราว 2 นาที');
    expect(mail?.text).toContain('คุณแนน ตัวเลขต่อไปนี้จะเก่าเกินไปสำหรับสรุปวันศุกร์');
    expect(mail?.text).toContain('(2 พ.ย.) เป้า 2.5');
  });

  test('one number takes one minute', () => {
    expect(reminderOf('Nan', rows.slice(0, 1), EN, OPTIONS)?.subject).toBe(
      '1 number before Friday, about 1 minute',
    );
  });

  test('in the second silent week says what leadership will see', () => {
    const again = reminderRows(planOf({ ...load, updated: '2026-10-20' }), NEXT_FRIDAY);
    expect(reminderOf('Nan', again, EN, OPTIONS)?.text).toContain(
      'Without a new number, leadership will see “No update” for KR1.',
    );
    expect(reminderOf('Nan', rows, EN, OPTIONS)?.text).not.toContain('leadership');
  });

  test('with nothing due there is no mail', () => {
    expect(reminderOf('Nan', [], EN, OPTIONS)).toBeNull();
  });

  test('text of people stays text and links lead to the web only', () => {
    const hostile = rows.map((row) => ({ ...row, text: '<script>x</script>\r\nBcc: a@b.c' }));
    const mail = reminderOf('<b>Nan</b>\n', hostile, EN, {
      ...OPTIONS,
      linkTo: () => 'javascript:x',
    });
    expect(mail?.html).not.toMatch(/<script|<b>Nan|javascript:/);
    expect(`${mail?.subject}${mail?.preheader}${mail?.senderName}`).not.toMatch(/[\r\n]/);
  });
});
