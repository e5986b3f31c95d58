import { ask } from '../../tracker/open-tracker';
import { everyone, okrCell, summaryText } from '../real-tracker';
import {
  agreedTracker,
  at,
  FRIDAY_AT_4,
  mend,
  onAnotherDay,
  refuseMails,
  reminders,
  schedule,
  scheduleView,
  stamp,
  stopClock,
  summaries,
  WEDNESDAY,
} from '../scheduled-tracker';

const SUMMARY_ALONE = { summary: FRIDAY_AT_4, reminder: null };
const REMINDERS_ALONE = { summary: null, reminder: WEDNESDAY };
/** The first Wednesday on which numbers would be out of date, ten in the morning in Bangkok. */
const SILENT = '2026-11-18T03:00:00Z';

describe('a mail whose day came and went', () => {
  test('on the Monday after is sent as last week’s, and Friday has its own', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    stopClock(local);
    at(local, '2026-11-09T03:00:00Z');
    expect(scheduleView(local)).toMatchObject({
      trouble: 'missed',
      unsent: [
        { kind: 'summary', who: 'Somchai', state: 'due' },
        { kind: 'summary', who: 'Nida', state: 'due' },
      ],
    });
    expect(mend(local)).toMatchObject({ trouble: null, unsent: [] });
    expect(summaries(local)).toEqual(everyone);
    at(local, '2026-11-13T10:00:00Z');
    expect(summaries(local)).toEqual([...everyone, ...everyone]);
  });

  test('is sent once however often it is mended', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    stopClock(local);
    at(local, '2026-11-09T03:00:00Z');
    mend(local);
    mend(local);
    at(local, '2026-11-09T09:00:00Z');
    expect(summaries(local)).toEqual(everyone);
  });

  test('that somebody sent by hand meanwhile is not sent a second time', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    stopClock(local);
    at(local, '2026-11-09T03:00:00Z');
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(mend(local)).toMatchObject({ trouble: null, unsent: [] });
    expect(summaries(local)).toEqual(everyone);
  });

  test('is left out where a person says so, and then nobody gets it', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    stopClock(local);
    at(local, '2026-11-09T03:00:00Z');
    expect(mend(local, 'leave-out')).toMatchObject({ trouble: null, unsent: [] });
    at(local, '2026-11-12T03:00:00Z');
    expect(summaries(local)).toEqual([]);
    at(local, '2026-11-13T10:00:00Z');
    expect(summaries(local)).toEqual(everyone);
  });

  test('stays due when the schedule is saved anew', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    stopClock(local);
    at(local, '2026-11-07T03:00:00Z');
    expect(schedule(local, { summary: { day: 4, hour: 10 }, reminder: null })).toMatchObject({
      trouble: 'missed',
    });
    at(local, '2026-11-07T05:00:00Z');
    expect(summaries(local)).toEqual(everyone);
  });

  test('reminders are sent too when they are mended', async () => {
    const local = await agreedTracker();
    schedule(local, REMINDERS_ALONE);
    stopClock(local);
    at(local, '2026-11-26T03:00:00Z');
    const { trouble, unsent } = scheduleView(local);
    expect(trouble).toBe('missed');
    expect(unsent.map(({ kind, who }) => [kind, who])).toEqual([
      ['reminder', 'Ploy'],
      ['reminder', 'Nan'],
    ]);
    expect(mend(local)).toMatchObject({ trouble: null, unsent: [] });
    expect(reminders(local)).toEqual(['ploy@example.com', 'nan@example.com']);
  });

  test('by days does not reach leadership on the day on which owners are first asked', async () => {
    const local = await agreedTracker();
    schedule(local);
    const triggers = [...local.triggers];
    stopClock(local);
    at(local, '2026-11-23T03:00:00Z');
    // Google's schedule comes back by itself.
    (local.triggers as unknown[]).push(
      ...triggers.map((one) => ({ ...one, next: Date.parse('2026-11-23T03:20:00Z') })),
    );
    at(local, '2026-11-23T10:00:00Z');
    expect(reminders(local)).toEqual(['ploy@example.com', 'nan@example.com']);
    expect(summaries(local)).toEqual([]);
    at(local, '2026-11-24T10:00:00Z');
    expect(summaries(local)).toEqual(everyone);
  });
});

describe('a mail that Google refused', () => {
  test('keeps its day: the due day moves on only once a person decided', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    refuseMails(local, 0);
    at(local, '2026-11-06T10:00:00Z');
    local.calls.hook = {};
    expect(summaries(local)).toEqual(['cfo@example.com']);
    expect(stamp(local, 'summary_due')).toBe('2026-11-06 16:00');
    at(local, '2026-11-09T03:00:00Z');
    expect(scheduleView(local).unsent).toEqual([
      {
        kind: 'summary',
        who: 'Somchai',
        state: 'tried',
        reason: 'Google said: Service invoked too many times',
      },
    ]);
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/^A scheduled mail did not go out/);
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('Somchai: Google said: Service invoked too many times');
    // It may have arrived: sending what is missing leaves it, sending it again is asked for.
    expect(mend(local).unsent).toHaveLength(1);
    expect(mend(local, 'send-again').unsent).toEqual([]);
    expect(summaries(local)).toEqual(['cfo@example.com', 'ceo@example.com']);
    expect(stamp(local, 'summary_due')).toBe('2026-11-13 16:00');
  });

  test('gives way to the next week’s', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    refuseMails(local, 0);
    at(local, '2026-11-06T10:00:00Z');
    local.calls.hook = {};
    at(local, '2026-11-13T10:00:00Z');
    expect(summaries(local)).toEqual(['cfo@example.com', ...everyone]);
    expect(scheduleView(local)).toMatchObject({ trouble: null, unsent: [] });
  });

  test('is settled by sending it by hand', async () => {
    const local = await agreedTracker();
    schedule(local, SUMMARY_ALONE);
    refuseMails(local, 0);
    at(local, '2026-11-06T10:00:00Z');
    local.calls.hook = {};
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: true });
    at(local, '2026-11-06T12:00:00Z');
    expect(stamp(local, 'summary_due')).toBe('2026-11-13 16:00');
    expect(scheduleView(local)).toMatchObject({ trouble: null, unsent: [] });
  });

  test('a reminder is shown and sent again on a click, and only then', async () => {
    const local = await agreedTracker();
    schedule(local, REMINDERS_ALONE);
    refuseMails(local, 0);
    at(local, SILENT);
    local.calls.hook = {};
    const before = reminders(local).length;
    expect(scheduleView(local).unsent).toMatchObject([
      { kind: 'reminder', who: 'Ploy', state: 'tried' },
    ]);
    mend(local);
    expect(reminders(local)).toHaveLength(before);
    expect(mend(local, 'send-again').unsent).toEqual([]);
    expect(reminders(local).slice(before)).toEqual(['ploy@example.com']);
  });
});

describe('a mail that was held back', () => {
  test('a reminder for which Google’s day was used up is said, and sent when mended', async () => {
    const first = await agreedTracker({ mailQuota: 1 });
    schedule(first, REMINDERS_ALONE);
    at(first, '2026-11-18T03:00:00Z');
    expect(reminders(first)).toEqual(['ploy@example.com']);
    expect(scheduleView(first).unsent).toMatchObject([
      { kind: 'reminder', who: 'Nan', state: 'held', reason: expect.stringMatching(/limit/) },
    ]);
    const local = await onAnotherDay(first, '2026-11-19T03:00:00Z');
    expect(mend(local).unsent).toEqual([]);
    expect(reminders(local)).toEqual(['ploy@example.com', 'nan@example.com']);
  });

  test('a reminder whose number came in meanwhile waits no longer', async () => {
    const local = await agreedTracker({ mailQuota: 1 });
    schedule(local, REMINDERS_ALONE);
    at(local, '2026-11-18T03:00:00Z');
    local.typeIn('OKRs', 'H6', '3.1');
    at(local, '2026-11-19T03:00:00Z');
    expect(mend(local).unsent).toEqual([]);
    expect(reminders(local)).toEqual(['ploy@example.com']);
  });

  test('a summary stays on its page in the week after, until it went', async () => {
    const first = await agreedTracker({ mailQuota: 1 });
    schedule(first, SUMMARY_ALONE);
    at(first, '2026-11-09T03:00:00Z');
    const local = await onAnotherDay(first, '2026-11-09T04:00:00Z');
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('Nida: Google’s limit for the day was reached.');
    expect(mend(local).unsent).toEqual([]);
    expect(summaries(local)).toEqual(everyone);
    local.run('updateTheSummary');
    expect(summaryText(local)).not.toContain('Nida: Google');
  });
});

test('a zone that was changed after the mail went out makes no mail missing', async () => {
  const local = await agreedTracker({ timeZone: 'Pacific/Pago_Pago' });
  schedule(local, SUMMARY_ALONE);
  at(local, '2026-11-07T04:00:00Z');
  expect(summaries(local)).toEqual(everyone);
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { setSpreadsheetTimeZone(zone: string): void };
  };
  app.getActiveSpreadsheet().setSpreadsheetTimeZone('Pacific/Kiritimati');
  expect(scheduleView(local)).toMatchObject({ trouble: null, unsent: [] });
  at(local, '2026-11-12T03:00:00Z');
  expect(summaries(local)).toEqual(everyone);
  at(local, '2026-11-14T06:00:00Z');
  expect(summaries(local)).toEqual([...everyone, ...everyone]);
});

test('one that did not go out is missing in any zone', async () => {
  const local = await agreedTracker();
  schedule(local, SUMMARY_ALONE);
  stopClock(local);
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): { setSpreadsheetTimeZone(zone: string): void };
  };
  app.getActiveSpreadsheet().setSpreadsheetTimeZone('America/New_York');
  at(local, '2026-11-07T03:00:00Z');
  expect(scheduleView(local).trouble).toBe('missed');
  mend(local);
  expect(summaries(local)).toEqual(everyone);
});

describe('a quarter that is over and not closed', () => {
  test('leadership gets the final standing once, then nothing; the lead one line a week; nobody is reminded', async () => {
    const local = await agreedTracker({ clock: () => new Date('2026-12-29T03:00:00Z') });
    // Older than ten days on the quarter's last day: both owners are asked once more before it ends.
    local.typeIn('OKRs', okrCell('updated', 5), [['2026-12-18'], ['2026-12-18']]);
    schedule(local);
    at(local, '2027-01-16T03:00:00Z');
    const to = (address: string) =>
      local.outbox
        .filter((mail) => mail.to[0] === address)
        .map(({ at: day, subject }) => [day.slice(0, 10), subject]);
    expect(to('ceo@example.com')).toEqual([
      ['2027-01-01', expect.stringContaining('Q4 2026 is over')],
    ]);
    const final = local.outbox.find(
      ({ to: [address], subject }) => address === 'ceo@example.com' && subject.includes('is over'),
    );
    expect(final?.body).toContain('Q4 2026 ended on 31 Dec 2026 and is not closed');
    expect(to('ploy@example.com').slice(-2)).toEqual([
      ['2027-01-08', 'Acme Marketing OKRs: Q4 2026 is over and not closed'],
      ['2027-01-15', 'Acme Marketing OKRs: Q4 2026 is over and not closed'],
    ]);
    const asked = local.outbox.filter(({ subject }) => /before Friday|ก่อนวันศุกร์/.test(subject));
    expect(asked.map(({ to: [address], at: day }) => [address, day.slice(0, 10)])).toEqual([
      ['ploy@example.com', '2026-12-30'],
      ['nan@example.com', '2026-12-30'],
    ]);
  });

  test('of which leadership never heard, long after its end, is told to the lead alone', async () => {
    const local = await agreedTracker({ clock: () => new Date('2027-01-20T03:00:00Z') });
    schedule(local, SUMMARY_ALONE);
    at(local, '2027-01-22T09:30:00Z');
    expect(local.outbox.map(({ to: [address] }) => address)).toEqual(['ploy@example.com']);
  });
});
