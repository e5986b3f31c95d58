import type { LocalOptions } from '../../../local/index';
import type { ScheduleView } from '../../../src/protocol/messages';
import { ANSWERS, ask, openBuilt, openTracker } from '../../tracker/open-tracker';
import {
  everyone,
  okrCell,
  realTracker,
  summaryText,
  typeSetting,
  writeSilently,
} from '../real-tracker';

type Local = Awaited<ReturnType<typeof realTracker>>;

const FRIDAY_AT_4 = { day: 5, hour: 16 } as const;
const WEDNESDAY = { day: 3, hour: 9 } as const;
const RECIPIENTS = [
  { name: 'Somchai', address: 'ceo@example.com', language: 'en' },
  { name: 'Nida', address: 'cfo@example.com', language: 'th' },
] as const;

/** A plan that was agreed, on Thursday of week 6 at ten, and a clock that can be turned. */
async function agreed(options: LocalOptions = {}) {
  const told: string[] = [];
  const place: LocalOptions = {
    clock: () => new Date('2026-11-05T03:00:00Z'),
    onEvent: (event) => {
      if (event.kind === 'toast') told.push(event.message);
    },
    ...options,
  };
  const local = await openBuilt('agreed', place, async (there) => {
    const real = await realTracker(there);
    typeSetting(real, 'agreed_on', '2026-10-07');
    typeSetting(real, 'reply_to', 'ploy@example.com');
    return real;
  });
  TOLD.set(local, told);
  return local;
}
const schedule = (local: Local, runs: object = { summary: FRIDAY_AT_4, reminder: WEDNESDAY }) =>
  ask(local, { kind: 'set-schedule', schedule: runs, recipients: RECIPIENTS });
const view = (local: Local): ScheduleView => ask(local, { kind: 'schedule' }).data as ScheduleView;
const at = (local: Local, moment: string): void => local.advanceTo(new Date(moment));
const TOLD = new WeakMap<Local, string[]>();
/** What a person is told on opening the file. */
const toasts = (local: Local): string[] => {
  const told = TOLD.get(local) ?? [];
  told.splice(0);
  local.open();
  return [...told];
};
/** Google stopped the schedule, or another account's trigger is still there. */
const triggersOf = (local: Local) => local.triggers as Local['triggers'][number][];

describe('scheduling the summary', () => {
  test('it goes out on its day in its hour, once a week, by itself', async () => {
    const local = await agreed();
    expect(view(local)).toMatchObject({ schedule: { summary: null, reminder: null }, sendsAs: '' });
    expect(schedule(local).data).toMatchObject({
      summary: { next: 'Fri 6 Nov 2026, 16:00', ran: '' },
      sendsAs: 'you@example.com',
      trouble: null,
    });
    expect(local.outbox).toHaveLength(0);
    at(local, '2026-11-06T09:30:00Z');
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
    expect(local.outbox[0]?.subject).toContain('week 6/13');
    expect(view(local).summary).toEqual({
      next: 'Fri 13 Nov 2026, 16:00',
      ran: 'Fri 6 Nov 2026, 16:00',
      result: 'sent to 2',
    });
    expect(summaryText(local)).toContain('Fri 6 Nov 2026');
    at(local, '2026-11-20T10:00:00Z');
    expect(local.outbox.filter(({ subject }) => subject.includes('/13'))).toHaveLength(6);
  });

  test('saving twice, or by two people, never makes two mails', async () => {
    const local = await agreed();
    schedule(local);
    schedule(local);
    expect(local.triggers).toHaveLength(1);
    const [other] = local.triggers;
    // Another editor's trigger from before, of which this tracker no longer knows.
    if (other) triggersOf(local).push({ ...other, id: 'of somebody else' });
    at(local, '2026-11-06T09:30:00Z');
    expect(local.outbox).toHaveLength(2);
    expect(local.triggers.map(({ id }) => id)).not.toContain('of somebody else');
  });

  test('the recipients that a person saves stand in Settings', async () => {
    const local = await agreed();
    const recipients = [{ name: 'Board', address: 'board@example.com', language: 'th' }];
    ask(local, {
      kind: 'set-schedule',
      schedule: { summary: FRIDAY_AT_4, reminder: null },
      recipients,
    });
    expect(local.displayed('Settings', 'K4:M6')).toEqual([
      ['Board', 'board@example.com', 'ไทย'],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('whom somebody typed or corrected in Settings while the dialog was open stays', async () => {
    const local = await agreed();
    const { recipients: were } = view(local);
    const [first, ...others] = were;
    local.typeIn('Settings', 'K4', 'The new CEO');
    local.typeIn('Settings', `K${4 + were.length}`, [['Board', 'board@example.com', 'English']]);
    const nida = { name: 'Nida', address: 'nida@example.com', language: 'th' };
    ask(local, {
      kind: 'set-schedule',
      schedule: { summary: FRIDAY_AT_4, reminder: null },
      // One is left out and one is new.
      recipients: [first, ...others.slice(1), nida],
      were,
    });
    expect(
      view(local)
        .recipients.map(({ name }) => name)
        .sort(),
    ).toEqual(['The new CEO', 'Board', 'Nida', ...others.slice(1).map(({ name }) => name)].sort());
  });

  test('a wrong address or an hour that does not exist saves nothing', async () => {
    const local = await agreed();
    const recipients = [{ name: 'Board', address: 'board@', language: 'en' }];
    const runs = { summary: FRIDAY_AT_4, reminder: null };
    expect(ask(local, { kind: 'set-schedule', schedule: runs, recipients }).reason).toMatch(
      /“board@” is not an address/,
    );
    expect(schedule(local, { summary: { day: 8, hour: 16 }, reminder: null }).reason).toMatch(
      /day and hour/,
    );
    expect(local.triggers).toHaveLength(0);
    expect(local.displayed('Settings', 'L4:L5')).toEqual([
      ['ceo@example.com'],
      ['cfo@example.com'],
    ]);
  });

  test('one click stops all of it', async () => {
    const local = await agreed();
    schedule(local);
    expect(ask(local, { kind: 'stop-schedule' }).data).toMatchObject({
      schedule: { summary: null, reminder: null },
    });
    expect(local.triggers).toHaveLength(0);
    at(local, '2026-11-20T10:00:00Z');
    expect(local.outbox).toHaveLength(0);
    expect(toasts(local)).toEqual([]);
  });

  test('nothing can be scheduled for the example plan', async () => {
    const local = await openTracker();
    expect(view(local).blocked).toMatch(/example plan/);
    expect(schedule(local).reason).toMatch(/example plan/);
    expect(local.triggers).toHaveLength(0);
  });

  test('a person who did not allow schedules is asked, and nothing is saved', async () => {
    const local = await agreed({
      grantedScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/userinfo.email',
      ],
    });
    expect(schedule(local).reason).toMatch(/allow/);
    expect(local.triggers).toHaveLength(0);
  });

  test('its hours are those of the file, whatever the script’s zone, also across a change of the clocks', async () => {
    const local = await agreed({
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Bangkok',
      clock: () => new Date('2026-10-28T15:00:00Z'),
    });
    schedule(local, { summary: FRIDAY_AT_4, reminder: null });
    at(local, '2026-10-30T19:59:00Z');
    expect(local.outbox).toHaveLength(0);
    at(local, '2026-10-30T20:00:00Z');
    expect(local.outbox).toHaveLength(2);
    // New York leaves daylight saving time on 1 November: four in the afternoon is an hour later in UTC.
    at(local, '2026-11-06T20:30:00Z');
    expect(local.outbox).toHaveLength(2);
    at(local, '2026-11-06T21:00:00Z');
    expect(local.outbox).toHaveLength(4);
    expect(view(local).summary.ran).toBe('Fri 6 Nov 2026, 16:00');
  });
});

describe('a scheduled run that cannot do its work', () => {
  test('that never happened is said when the file opens, in the title, and mended by one click', async () => {
    const local = await agreed();
    schedule(local);
    triggersOf(local).splice(0);
    at(local, '2026-11-07T03:00:00Z');
    expect(toasts(local)[0]).toMatch(/due on Fri 6 Nov 2026 did not go out/);
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/^A scheduled mail did not go out/);
    expect(view(local).trouble).toBe('missed');
    expect(ask(local, { kind: 'mend-schedule' }).data).toMatchObject({ trouble: null });
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/^Week 6 of 13/);
    expect(toasts(local)).toEqual([]);
    at(local, '2026-11-13T10:00:00Z');
    expect(local.outbox.filter(({ subject }) => subject.includes('7/13'))).toHaveLength(2);
  });

  test('that was cut off goes on an hour later, with those whom nobody attempted', async () => {
    const local = await agreed();
    schedule(local, { summary: FRIDAY_AT_4, reminder: null });
    let gone = false;
    local.calls.hook = {
      before: ({ member }) => {
        if (gone) throw new Error('Exceeded maximum execution time');
        gone = member === 'sendEmail';
      },
    };
    expect(() => at(local, '2026-11-06T09:30:00Z')).toThrow('maximum execution time');
    local.calls.hook = {};
    local.advanceTo(new Date('2026-11-06T13:00:00Z'));
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
    expect(view(local).trouble).toBeNull();
    expect(summaryText(local)).toContain('Somchai: the run ended before Google confirmed it');
  });

  test('for whom Google’s day is used up is on the summary sheet, and told at the next open', async () => {
    const local = await agreed({ mailQuota: 1 });
    expect(schedule(local, { summary: FRIDAY_AT_4, reminder: null }).data).toMatchObject({
      remaining: 1,
    });
    at(local, '2026-11-06T09:30:00Z');
    expect(local.outbox).toHaveLength(1);
    expect(summaryText(local)).toContain('Nida: Google’s limit for the day was reached.');
    expect(toasts(local)[0]).toMatch(/1 did not get this week’s summary/);
  });

  test('in a quarter that is long over sends leadership nothing and says why', async () => {
    const local = await agreed({ clock: () => new Date('2027-01-20T03:00:00Z') });
    schedule(local, { summary: FRIDAY_AT_4, reminder: null });
    at(local, '2027-01-22T09:30:00Z');
    expect(local.outbox.map(({ to }) => to[0])).toEqual(['ploy@example.com']);
    expect(toasts(local)[0]).toMatch(/quarter is over/);
  });

  test('in a copy of the file is nobody’s: it asks nothing, sends nothing, and repairing clears it', async () => {
    const local = await agreed();
    schedule(local);
    const row = local
      .displayed('Guidepost data', 'A1:A30')
      .findIndex(([name]) => name === 'spreadsheet_id');
    writeSilently(local, 'Guidepost data', `B${row + 1}`, 'the id of another file');
    at(local, '2026-11-06T09:30:00Z');
    expect(local.outbox).toHaveLength(0);
    expect(toasts(local)).toEqual([]);
    expect(view(local).blocked).toMatch(/a copy/);
    ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(view(local)).toMatchObject({
      blocked: null,
      schedule: { summary: null, reminder: null },
    });
  });

  test('where the tracker is gone ends quietly', async () => {
    const local = await agreed();
    schedule(local);
    const { getters } = local.workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'OKRs') ?? '';
    local.workbook.dispatch('DELETE_SHEET', { sheetId, sheetName: 'OKRs' });
    expect(() => at(local, '2026-11-13T10:00:00Z')).not.toThrow();
    expect(local.outbox).toHaveLength(0);
  });

  test('a call from anywhere but the clock does nothing', async () => {
    const local = await agreed();
    schedule(local);
    local.run('sendScheduledSummary');
    local.run('sendReminders', { triggerUid: 'made up' });
    local.run('sendDueMails');
    expect(local.outbox).toHaveLength(0);
    expect(local.triggers).toHaveLength(1);
  });
});

describe('a schedule of the first version, of two weekly triggers', () => {
  /** As it was made then: the cells know two triggers, and nothing of an hourly one. */
  async function ofFirstVersion() {
    const local = await agreed();
    schedule(local);
    const stamp = (name: string): string => {
      const row = local.displayed('Guidepost data', 'A1:A60').findIndex(([one]) => one === name);
      return `B${row + 1}`;
    };
    const weekly = (run: string, next: string) => ({
      ...triggersOf(local)[0],
      id: run,
      run,
      clock: { weekDay: 5, hour: 16 },
      next: Date.parse(next),
    });
    triggersOf(local).splice(
      0,
      1,
      weekly('sendScheduledSummary', '2026-11-06T09:20:00Z') as never,
      weekly('sendReminders', '2026-11-11T02:20:00Z') as never,
    );
    writeSilently(local, 'Guidepost data', stamp('clock_trigger'), '');
    writeSilently(local, 'Guidepost data', stamp('summary_trigger'), 'sendScheduledSummary');
    writeSilently(local, 'Guidepost data', stamp('reminder_trigger'), 'sendReminders');
    return local;
  }
  const runs = (local: Local) => local.triggers.map(({ run }) => run);

  test('still sends, and then makes room for the hourly one', async () => {
    const local = await ofFirstVersion();
    at(local, '2026-11-06T09:30:00Z');
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
    expect(runs(local)).toEqual(['sendDueMails']);
    at(local, '2026-11-13T10:30:00Z');
    expect(local.outbox.filter(({ subject }) => subject.includes('7/13'))).toHaveLength(2);
  });

  test('makes room when its owner opens the dialog', async () => {
    const local = await ofFirstVersion();
    expect(view(local)).toMatchObject({ trouble: null, schedule: { summary: FRIDAY_AT_4 } });
    expect(runs(local)).toEqual(['sendDueMails']);
    at(local, '2026-11-06T10:30:00Z');
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
  });
});

test('a time zone that was changed after scheduling makes no mail count as missing', async () => {
  const local = await agreed();
  schedule(local, { summary: FRIDAY_AT_4, reminder: null });
  local.advanceTo(new Date('2026-11-06T01:00:00Z'));
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { setSpreadsheetTimeZone(zone: string): void };
  };
  // Eight in the morning in Bangkok is two in the afternoon in Auckland, and six where the day begins.
  app.getActiveSpreadsheet().setSpreadsheetTimeZone('Pacific/Kiritimati');
  local.advanceTo(new Date('2026-11-06T05:30:00Z'));
  expect(view(local).trouble).toBeNull();
  expect(toasts(local)).toEqual([]);
  at(local, '2026-11-06T10:30:00Z');
  expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
});

describe('reminders', () => {
  test('one mail to each owner of what would be out of date on Friday, only their rows, none to the others', async () => {
    const local = await agreed();
    schedule(local);
    at(local, '2026-11-10T03:00:00Z');
    local.typeIn('OKRs', okrCell('current', 5), '58');
    at(local, '2026-11-18T03:00:00Z');
    const reminders = local.outbox.filter(({ subject }) => !subject.includes('/13'));
    expect(reminders.map(({ to }) => to[0])).toEqual(['nan@example.com']);
    expect(reminders[0]).toMatchObject({ replyTo: 'ploy@example.com' });
    expect(reminders[0]?.subject).toBe('มี 1 ตัวเลขรออัปเดตก่อนวันศุกร์ ใช้เวลาราว 1 นาที');
    expect(reminders[0]?.body).toContain('KR2 Cut page load time');
    expect(reminders[0]?.body).not.toContain('KR1');
    expect(reminders[0]?.htmlBody).toMatch(/#gid=\d+&amp;range=H6/);
  });

  test('the second silent week says what leadership will see; the third, the lead gets one list', async () => {
    const local = await agreed();
    schedule(local, { summary: FRIDAY_AT_4, reminder: WEDNESDAY });
    at(local, '2026-12-03T03:00:00Z');
    const reminders = local.outbox.filter(({ subject }) => !subject.includes('/13'));
    expect(reminders.map(({ at: day, to }) => [day.slice(0, 10), to[0]])).toEqual([
      ['2026-11-18', 'ploy@example.com'],
      ['2026-11-18', 'nan@example.com'],
      ['2026-11-25', 'ploy@example.com'],
      ['2026-11-25', 'nan@example.com'],
      ['2026-12-02', 'ploy@example.com'],
      ['2026-12-02', 'nan@example.com'],
      ['2026-12-02', 'ploy@example.com'],
    ]);
    expect(reminders[0]?.body).not.toContain('No update');
    expect(reminders[2]?.body).toContain('leadership will see “No update” for KR1');
    expect(reminders[6]?.subject).toBe('2 numbers still wait');
    expect(reminders[6]?.body).toContain('KR2 Cut page load time from 4.2 to 2.5 seconds');
    expect(reminders[6]?.body).toContain('Nan was reminded twice');
    expect(reminders.some(({ to }) => everyone.includes(to[0] ?? ''))).toBe(false);
  });

  test('a row that nobody can be reminded of goes to the lead at once', async () => {
    const local = await agreed();
    schedule(local, { summary: FRIDAY_AT_4, reminder: WEDNESDAY });
    local.typeIn('OKRs', okrCell('owner', 6), 'Mali');
    at(local, '2026-11-18T03:00:00Z');
    const reminders = local.outbox.filter(({ subject }) => !subject.includes('/13'));
    expect(reminders.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['ploy@example.com', '1 number before Friday, about 1 minute'],
      ['ploy@example.com', '1 number still waits'],
    ]);
    expect(reminders[1]?.body).toContain('Mali has no address in Settings');
  });

  test('numbers that are long old when reminders begin are no reason yet to tell the lead', async () => {
    const local = await agreed();
    at(local, '2026-12-01T03:00:00Z');
    schedule(local, { summary: null, reminder: WEDNESDAY });
    at(local, '2026-12-02T09:00:00Z');
    expect(local.outbox.map(({ subject }) => subject)).toEqual([
      '1 number before Friday, about 1 minute',
      expect.stringContaining('มี 1 ตัวเลข'),
    ]);
  });

  test('who wants no reminders gets none, and in the third silent week the lead hears of it', async () => {
    const local = await agreed();
    local.typeIn('Settings', 'I5', 'No');
    schedule(local, { summary: null, reminder: WEDNESDAY });
    at(local, '2026-12-02T09:00:00Z');
    const toNan = local.outbox.filter(({ to }) => to[0] === 'nan@example.com');
    expect(toNan).toEqual([]);
    expect(local.outbox[local.outbox.length - 1]?.body).toContain('Nan gets no reminders');
  });

  test('nobody is reminded of a plan that is not agreed', async () => {
    const local = await agreed();
    typeSetting(local, 'agreed_on', '');
    schedule(local, { summary: null, reminder: WEDNESDAY });
    at(local, '2026-11-18T03:00:00Z');
    expect(local.outbox).toHaveLength(0);
    expect(toasts(local)[0]).toMatch(/not agreed yet/);
  });
});
