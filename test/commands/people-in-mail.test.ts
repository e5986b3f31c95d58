import type { MailPreview, PlanView } from '../../src/protocol/messages';
import { ask } from '../tracker/open-tracker';
import { everyone, okrCell, summaryText, writeSilently } from './real-tracker';
import {
  agreedTracker,
  at,
  reminders,
  schedule,
  scheduleView,
  WEDNESDAY,
} from './scheduled-tracker';

type Local = Awaited<ReturnType<typeof agreedTracker>>;

/** Wednesday of the second week, and its reminders. */
function remind(local: Local): Local['outbox'] {
  schedule(local, { summary: null, reminder: WEDNESDAY });
  at(local, '2026-11-18T03:00:00Z');
  return local.outbox;
}
const owner = (local: Local, row: number, name: string): void =>
  local.typeIn('OKRs', okrCell('owner', row), name);
const problems = (local: Local): readonly string[] =>
  (ask(local, { kind: 'plan' }).data as PlanView).problems;

describe('a person gets one reminder however they are written', () => {
  test('by letter case and spaces', async () => {
    const local = await agreedTracker();
    owner(local, 5, ' ploy\u00a0');
    owner(local, 6, 'PLOY');
    const [mail, ...others] = remind(local);
    expect(mail?.to).toEqual(['ploy@example.com']);
    expect(mail?.body).toContain('KR1 Increase MQLs');
    expect(mail?.body).toContain('KR2 Cut page load time');
    expect(others).toEqual([]);
  });

  test('two names of the team with one address get one, with the rows of both', async () => {
    const local = await agreedTracker();
    local.typeIn('Settings', 'G5', 'Ploy@Example.com');
    const [mail, ...others] = remind(local);
    expect(mail?.subject).toBe('2 numbers before Friday, about 2 minutes');
    expect(mail?.body).toContain('Ploy, Nan');
    expect(others).toEqual([]);
    // The ledger knows that address: nothing goes out a second time, under either name.
    at(local, '2026-11-18T09:00:00Z');
    expect(reminders(local)).toHaveLength(1);
  });

  test('an owner cell may hold the address, or two names', async () => {
    const local = await agreedTracker();
    owner(local, 5, 'NAN@example.com');
    owner(local, 6, 'Ploy และ Nan');
    const mails = remind(local);
    expect(mails.map(({ to }) => to[0]).sort()).toEqual(['nan@example.com', 'ploy@example.com']);
    const nans = mails.find(({ to }) => to[0] === 'nan@example.com');
    expect(nans?.body).toContain('KR1');
    expect(nans?.body).toContain('KR2');
    expect(problems(local)).toEqual([]);
  });

  test('one that leads nowhere, or to two people, is named in its cell and before anything goes', async () => {
    const local = await agreedTracker();
    local.typeIn('Settings', 'F6', [['nan', 'nan.s@example.com', 'English', 'Yes']]);
    owner(local, 5, 'Ploy, Mali');
    expect(problems(local)).toEqual([
      expect.stringMatching(/^OKRs!D5: “Mali” is not in the Team table/),
      expect.stringMatching(/^OKRs!D6: “Nan” is the name of more than one person/),
    ]);
    expect(scheduleView(local).notes).toEqual(problems(local));
    const mails = remind(local);
    expect(mails.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['ploy@example.com', '1 number before Friday, about 1 minute'],
      ['ploy@example.com', '2 numbers still wait'],
    ]);
    expect(mails[1]?.body).toContain('Mali has no address in Settings');
    expect(mails[1]?.body).toContain('Nan could be more than one person');
  });

  test.each(['FALSE', 'never', 'ไม่รับ'])(
    '*Gets reminders* “%s”, pasted, means no mail',
    async (word) => {
      const local = await agreedTracker();
      writeSilently(local, 'Settings', 'I5', word);
      expect(remind(local).map(({ to }) => to[0])).toEqual(['ploy@example.com']);
      expect(problems(local)).toEqual([]);
    },
  );

  test('a cell that is neither yes nor no is named, and nobody is mailed for it', async () => {
    const local = await agreedTracker();
    writeSilently(local, 'Settings', 'I5', 'maybe');
    expect(problems(local)).toEqual([
      expect.stringMatching(/^Settings!I5: “maybe” is neither yes nor no/),
    ]);
    expect(remind(local).map(({ to }) => to[0])).toEqual(['ploy@example.com']);
  });

  test('TRUE and blank mean yes', async () => {
    const local = await agreedTracker();
    writeSilently(local, 'Settings', 'I4', 'TRUE');
    local.typeIn('Settings', 'I5', '');
    expect(remind(local)).toHaveLength(2);
  });
});

describe('an address in Settings', () => {
  test('is cleaned of what pasting adds, and mail goes to it', async () => {
    const local = await agreedTracker();
    local.typeIn('Settings', 'L4', [
      ['“ceo@exam\u00adple.com”.'],
      ['Nida <mailto:cfo@example.com>'],
    ]);
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
    // The cell stays as it was typed.
    expect(local.displayed('Settings', 'L5')[0]?.[0]).toBe('Nida <mailto:cfo@example.com>');
  });

  test('that no mail can go to is named before sending, a look-alike letter by its number', async () => {
    const local = await agreedTracker();
    local.typeIn('Settings', 'L4', [['ceo@ex\u0430mple.com'], ['c..fo@example.com']]);
    local.typeIn('Settings', 'G5', 'nan@@example.com');
    const { recipients } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(recipients.map(({ state, reason }) => [state, reason])).toEqual([
      ['wrong', expect.stringContaining('“а” (U+0430)')],
      ['wrong', expect.stringContaining('“c..fo@example.com” is not an address')],
    ]);
    expect(problems(local)).toEqual([
      expect.stringMatching(/^Settings!G5: “nan@@example.com”/),
      expect.stringMatching(/^Settings!L4: .*U\+0430/),
      expect.stringMatching(/^Settings!L5: “c..fo@example.com”/),
    ]);
  });

  test('two in one cell are two recipients, and a name of the team is that person', async () => {
    const local = await agreedTracker();
    local.typeIn('Settings', 'K4', [
      ['Board', 'ceo@example.com, cfo@example.com', 'English'],
      ['nan', '', 'English'],
    ]);
    const { recipients } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(recipients.map(({ address }) => address)).toEqual([...everyone, 'nan@example.com']);
  });
});

describe('*As of* that was typed over', () => {
  test('is said in title and preview and by the scheduled run, and one click puts today back', async () => {
    const local = await agreedTracker();
    schedule(local, { summary: { day: 5, hour: 16 }, reminder: null });
    local.typeIn('Settings', 'C12', '2026-10-29');
    const preview = () => ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(preview()).toMatchObject({
      asOfTyped: true,
      notes: [expect.stringMatching(/“As of” in Settings holds 29 Oct 2026/)],
    });
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/^Counted as of 29 Oct 2026, not today/);
    at(local, '2026-11-06T10:00:00Z');
    expect(scheduleView(local).note).toMatch(/“As of” in Settings holds 29 Oct 2026/);
    expect(ask(local, { kind: 'follow-today' }).ok).toBe(true);
    expect(preview().notes).toEqual([]);
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/^Week 6 of 13/);
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('Fri 6 Nov 2026');
  });
});
