import type { Request, ScheduleView } from '../../../../src/protocol/messages';
import { openPage } from '../../open-page';

const START = { view: 'schedule', language: 'en' } as const;
const VIEW: ScheduleView = {
  language: 'en',
  schedule: { summary: null, reminder: null },
  timeZone: 'Asia/Bangkok',
  recipients: [{ name: 'Jane', address: 'jane@acme.example', language: 'en' }],
  summary: { next: '', ran: '', result: '' },
  reminder: { next: '', ran: '', result: '' },
  sendsAs: '',
  me: 'ploy@acme.example',
  trouble: null,
  note: '',
  unsent: [],
  notes: [],
  blocked: null,
  reminded: 2,
  remaining: 98,
};
const SCHEDULED: Partial<ScheduleView> = {
  schedule: { summary: { day: 5, hour: 16 }, reminder: { day: 3, hour: 9 } },
  summary: { next: 'Fri 13 Nov 2026, 16:00', ran: 'Fri 6 Nov 2026, 16:12', result: 'sent to 2' },
  reminder: { next: 'Wed 11 Nov 2026, 09:00', ran: '', result: '' },
  sendsAs: 'ploy@acme.example',
};

/** A server that keeps what was asked of it. */
function server(view: Partial<ScheduleView> = {}) {
  const asked: Request[] = [];
  const state = { refusal: null as string | null };
  return {
    asked,
    state,
    server(request: Request): unknown {
      if (request.kind !== 'schedule') asked.push(request);
      if (state.refusal !== null) return { ok: false, reason: state.refusal };
      const after = request.kind === 'stop-schedule' ? VIEW : { ...VIEW, ...view };
      const saved =
        request.kind === 'set-schedule' ? { ...after, ...SCHEDULED, trouble: null } : after;
      return {
        ok: true,
        data: request.kind === 'mend-schedule' ? { ...saved, trouble: null } : saved,
      };
    },
  };
}

test('a person chooses day, hour and recipients, and only then something is scheduled', async () => {
  const { server: run, asked } = server();
  const page = await openPage(START, run);
  expect(page.words()).toContain('Nothing is scheduled yet');
  await page.click('Send it every week');
  expect(page.words()).toContain('Time zone of the file: Asia/Bangkok.');
  page.choose('Day', '4');
  page.choose('Time', '9');
  await page.click('Add someone');
  page.type('Name 2', 'Nida');
  page.type('Address 2', ' nida@acme.example ');
  page.choose('Language 2', 'th');
  expect(asked).toEqual([]);
  await page.click('Save the schedule');
  expect(asked).toEqual([
    {
      kind: 'set-schedule',
      schedule: { summary: { day: 4, hour: 9 }, reminder: null },
      recipients: [
        { name: 'Jane', address: 'jane@acme.example', language: 'en' },
        { name: 'Nida', address: 'nida@acme.example', language: 'th' },
      ],
      were: [{ name: 'Jane', address: 'jane@acme.example', language: 'en' }],
    },
  ]);
  expect(page.words()).toContain('Saved. Next: Fri 13 Nov 2026, 16:00.');
});

test('what is scheduled, when it last ran and whose mail it is can be read, and stopped', async () => {
  const { server: run, asked } = server(SCHEDULED);
  const page = await openPage(START, run);
  expect(page.words()).toContain(
    'Summary: next on Fri 13 Nov 2026, 16:00 · last on Fri 6 Nov 2026, 16:12: sent to 2',
  );
  expect(page.words()).toContain('Reminders: next on Wed 11 Nov 2026, 09:00 · has not run yet');
  expect(page.words()).toContain('Sent from ploy@acme.example.');
  await page.click('Stop all');
  expect(asked).toEqual([{ kind: 'stop-schedule' }]);
  expect(page.words()).toContain('Stopped. Nothing goes out by itself.');
});

test('a run that did not happen is mended with one click', async () => {
  const { server: run, asked } = server({ ...SCHEDULED, trouble: 'missed' });
  const page = await openPage(START, run);
  expect(page.words()).toContain('A scheduled mail did not go out.');
  await page.click('Send what is missing and schedule again');
  expect(asked).toEqual([{ kind: 'mend-schedule' }]);
  expect(page.words()).toContain('Scheduled again.');
  expect(page.words()).not.toContain('did not go out');
});

test('each mail that did not go out is listed with its reason, and may be sent or left out', async () => {
  const { server: run, asked } = server({
    ...SCHEDULED,
    unsent: [
      { kind: 'summary', who: 'Jane', state: 'held', reason: 'Google’s limit was reached.' },
      { kind: 'reminder', who: 'Nan', state: 'tried', reason: 'Google said: no' },
    ],
  });
  const page = await openPage(START, run);
  expect(page.words()).toContain('Summary to Jane: Google’s limit was reached.');
  expect(page.words()).toContain('Reminder to Nan: Google said: no');
  expect(page.words()).toContain('Nan may have it already, and would get it a second time.');
  await page.click('Send what is missing and schedule again');
  await page.click('Send these again');
  await page.click('Leave them out');
  expect(asked).toEqual([
    { kind: 'mend-schedule' },
    { kind: 'mend-schedule', missing: 'send-again' },
    { kind: 'mend-schedule', missing: 'leave-out' },
  ]);
});

test('owners and addresses that lead nowhere are named before anything is scheduled', async () => {
  const notes = ['OKRs!D5: “Mali” is not in the Team table of Settings.'];
  const page = await openPage(START, server({ notes }).server);
  expect(page.words()).toContain('“Mali” is not in the Team table');
});

test('a wrong address is named before anything is asked of the server, and stays to be corrected', async () => {
  const { server: run, asked } = server();
  const page = await openPage(START, run);
  await page.click('Send it every week');
  page.type('Address 1', 'jane@acme');
  await page.click('Save the schedule');
  expect(page.words()).toContain('“jane@acme” is not an address.');
  expect((page.control('Address 1') as HTMLInputElement).value).toBe('jane@acme');
  expect(asked).toEqual([]);
});

test('a refusal keeps what was entered', async () => {
  const { server: run, state } = server();
  const page = await openPage(START, run);
  await page.click('Send it every week');
  page.choose('Time', '8');
  state.refusal = 'Google has not asked you yet.';
  await page.click('Save the schedule');
  expect(page.words()).toContain('Google has not asked you yet. What you entered is still here.');
  expect((page.control('Time') as HTMLSelectElement).value).toBe('8');
});

test('the day’s limit is told in numbers once it bites', async () => {
  const tight = await openPage(START, server({ ...SCHEDULED, remaining: 2 }).server);
  expect(tight.words()).toContain('Google lets you mail 2 more people today (100 a day');
  expect(tight.words()).toContain('this goes to 3');
  const enough = await openPage(START, server(SCHEDULED).server);
  expect(enough.words()).not.toContain('more people today');
});

test('the example plan and a copy offer nothing to schedule', async () => {
  const page = await openPage(START, server({ blocked: 'This is the example plan.' }).server);
  expect(page.words()).toContain('This is the example plan.');
  expect(() => page.control('Save the schedule')).toThrow('no control');
});

test('the dialog speaks Thai', async () => {
  const { server: run } = server({ ...SCHEDULED, language: 'th' });
  const page = await openPage({ view: 'schedule', language: 'th' }, run);
  expect(page.words()).toContain('ตั้งเวลาส่งอีเมล');
  expect(page.words()).toContain('เตือนเจ้าของตัวเลขที่จะเก่าเกินไป');
  await page.click('หยุดทั้งหมด');
});
