import { isoWeek } from '../../../src/commands/schedule/mail-state';
import type { MailPreview } from '../../../src/protocol/messages';
import { ANSWERS, ask, openTracker } from '../../tracker/open-tracker';
import {
  everyone,
  logOf,
  okrCell,
  realTracker,
  summaryText,
  typeSetting,
  writeSilently,
} from '../real-tracker';

describe('emailing the summary', () => {
  test('shows recipients and content before anything goes', async () => {
    const local = await realTracker();
    const preview = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(preview.recipients.map(({ name, state }) => [name, state])).toEqual([
      ['Somchai', 'none'],
      ['Nida', 'none'],
    ]);
    expect(preview.html).toContain('Build demand among our ideal customers');
    expect(preview.blocked).toBeNull();
    expect(local.outbox).toHaveLength(0);
  });

  test('one mail for each recipient, in their language, with both bodies', async () => {
    const local = await realTracker();
    expect(ask(local, { kind: 'send-summary', to: everyone, again: false }).data).toEqual({
      sent: everyone,
      notSent: [],
    });
    expect(local.outbox.map(({ to }) => to)).toEqual([['ceo@example.com'], ['cfo@example.com']]);
    expect(local.outbox[0]?.subject).toBe('Acme Marketing OKRs Q4 2026: plan for approval');
    expect(local.outbox[1]?.subject).toContain('แผนเพื่อขออนุมัติ');
    expect(local.outbox[1]?.body).toContain('Build demand among our ideal customers');
    expect(local.outbox.every(({ subject }) => !/[\r\n]/.test(subject))).toBe(true);
  });

  test('nobody gets it twice in a week unless a person asks', async () => {
    const local = await realTracker();
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox).toHaveLength(2);
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: true });
    expect(local.outbox).toHaveLength(3);
  });

  test('an attempt that was cut off is not repeated by itself', async () => {
    const local = await realTracker();
    local.calls.hook = {
      after: ({ member }) => {
        if (member === 'sendEmail') throw new Error('the run was cut off');
      },
    };
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    local.calls.hook = {};
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    expect(local.outbox).toHaveLength(1);
  });

  test('and is told with its reason, in the dialog and on the summary sheet, until it went again', async () => {
    const local = await realTracker();
    local.calls.hook = {
      before: ({ member }) => {
        if (member === 'sendEmail') throw new Error('Service invoked too many times');
      },
    };
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    local.calls.hook = {};
    const { recipients } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(recipients.map(({ state }) => state)).toEqual(['tried', 'none']);
    expect(recipients[0]?.reason).toBe('Google said: Service invoked too many times');
    expect(summaryText(local)).toContain('Somchai: Google said: Service invoked too many times');
    expect(summaryText(local)).toContain('Email the summary…');
    ask(local, { kind: 'send-summary', to: everyone, again: true });
    expect(local.outbox).toHaveLength(2);
    expect(summaryText(local)).not.toContain('Did not get this by mail');
  });

  test('a run that ended between two mails goes on with those whom nobody attempted', async () => {
    const local = await realTracker();
    let gone = false;
    local.calls.hook = {
      before: ({ member }) => {
        if (gone) throw new Error('Exceeded maximum execution time');
        gone = member === 'sendEmail';
      },
    };
    expect(() => ask(local, { kind: 'send-summary', to: everyone, again: false })).toThrow(
      'maximum execution time',
    );
    local.calls.hook = {};
    expect(local.outbox.map(({ to }) => to[0])).toEqual(['ceo@example.com']);
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('Somchai: the run ended before Google confirmed it');
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox.map(({ to }) => to[0])).toEqual(everyone);
  });

  test('nor when the summary is as of a day of another week', async () => {
    const local = await realTracker();
    local.typeIn('Settings', 'C12', '2026-10-30');
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    expect(local.outbox).toHaveLength(1);
  });

  test('an address that stands in the list twice gets one mail', async () => {
    const local = await realTracker();
    local.typeIn('Settings', 'K6', [['Somchai', 'CEO@example.com', 'English']]);
    ask(local, { kind: 'send-summary', to: ['ceo@example.com', 'CEO@example.com'], again: false });
    expect(local.outbox).toHaveLength(1);
  });

  test('a copied file sends nothing until a person has looked at its recipients and repaired it', async () => {
    const local = await realTracker();
    const row = local
      .displayed('Guidepost data', 'A1:A30')
      .findIndex(([name]) => name === 'spreadsheet_id');
    writeSilently(local, 'Guidepost data', `B${row + 1}`, 'the id of another file');
    expect(ask(local, { kind: 'send-summary', to: everyone, again: false }).reason).toMatch(
      /a copy/,
    );
    expect(local.outbox).toHaveLength(0);
    expect(JSON.stringify(ask(local, { kind: 'set-up', answers: ANSWERS }).data)).toContain(
      'Somchai, Nida',
    );
    expect(ask(local, { kind: 'send-summary', to: everyone, again: false })).toMatchObject({
      ok: true,
    });
    expect(local.outbox).toHaveLength(2);
  });

  test('the example plan goes to the person who asks alone, marked as an example', async () => {
    const local = await openTracker();
    const { recipients, blocked } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(blocked).toBeNull();
    expect(recipients.map(({ address }) => address)).toEqual(['you@example.com']);
    const reply = ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    expect(reply).toMatchObject({ ok: false, reason: expect.stringMatching(/example plan/) });
    ask(local, { kind: 'send-summary', to: ['you@example.com'], again: false });
    ask(local, { kind: 'send-summary', to: ['you@example.com'], again: false });
    expect(local.outbox.map(({ to }) => to)).toEqual([['you@example.com']]);
    expect(local.outbox[0]?.subject).toMatch(/^Example: Acme Marketing OKRs/);
    expect(local.outbox[0]?.htmlBody).toContain('Example: Week 7 of 13');
  });

  test('of a Thai example the mail says so in Thai', async () => {
    const local = await openTracker({ language: 'th' });
    ask(local, { kind: 'send-summary', to: ['you@example.com'], again: false });
    expect(local.outbox[0]?.subject).toMatch(/^ตัวอย่าง: /);
  });

  test('without recipients, or with too few left today, nothing goes and a sentence says why', async () => {
    const nobody = await openTracker({ content: 'empty' });
    expect(ask(nobody, { kind: 'send-summary', to: [], again: false }).reason).toMatch(
      /Summary goes to/,
    );
    const poor = await realTracker({ mailQuota: 1 });
    expect(ask(poor, { kind: 'send-summary', to: everyone, again: false }).reason).toMatch(
      /1 more person today \(100 a day/,
    );
    expect(poor.outbox).toHaveLength(0);
  });

  test('a wrong address gets nothing, is named on the summary sheet, and keeps nobody else waiting', async () => {
    const local = await realTracker();
    local.typeIn('Settings', 'L5', 'cfo@example');
    const { recipients } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(recipients[1]).toMatchObject({
      state: 'wrong',
      reason: '“cfo@example” is not an address. Correct it in Settings.',
    });
    const to = ['ceo@example.com', 'cfo@example'];
    expect(ask(local, { kind: 'send-summary', to, again: false }).data).toMatchObject({
      sent: ['ceo@example.com'],
      notSent: [{ address: 'cfo@example' }],
    });
    expect(summaryText(local)).toContain('Nida: “cfo@example” is not an address.');
    local.typeIn('Settings', 'L5', 'cfo@example.com');
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox.map(({ to: [address] }) => address)).toEqual(everyone);
    expect(summaryText(local)).not.toContain('Nida:');
  });

  test('the mail is in the lead’s name, and replies go to them', async () => {
    const local = await realTracker();
    typeSetting(local, 'reply_to', 'Ploy@example.com');
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox[0]).toMatchObject({
      name: 'Acme Marketing OKRs',
      replyTo: 'Ploy@example.com',
      body: expect.stringContaining('Sent for Ploy by Guidepost'),
    });
    expect(local.outbox[0]?.body).toContain('Your reply goes to Ploy.');
    expect(local.outbox[1]?.body).toContain('คุณ Ploy');
  });

  test('a reply address that is none is said before anything goes, and left off', async () => {
    const local = await realTracker();
    typeSetting(local, 'reply_to', 'Ploy');
    const { notes } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(notes).toEqual([expect.stringContaining('“Ploy” under “Replies go to”')]);
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox.map(({ replyTo }) => replyTo)).toEqual([null, null]);
  });

  test('a quarter that is over, or has not begun, is said before anything goes', async () => {
    const over = await realTracker({ clock: () => new Date('2027-02-01T09:00:00Z') });
    typeSetting(over, 'agreed_on', '2026-10-07');
    const late = ask(over, { kind: 'mail-preview' }).data as MailPreview;
    expect(late.notes).toEqual(['Q4 ended on 31 Dec 2026: these are its final numbers.']);
    const ahead = await realTracker({ clock: () => new Date('2026-09-25T09:00:00Z') });
    typeSetting(ahead, 'agreed_on', '2026-09-24');
    const early = ask(ahead, { kind: 'mail-preview' }).data as MailPreview;
    expect(early.notes).toEqual(['Q4 begins on 1 Oct 2026: there are no numbers to report yet.']);
  });

  test('numbers of November are not final in January: those that wait are named', async () => {
    const local = await realTracker();
    typeSetting(local, 'agreed_on', '2026-10-07');
    local.advanceTo(new Date('2027-01-04T03:00:00Z'));
    local.typeIn('OKRs', okrCell('current', 6), '2.6');
    const { notes } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(notes).toEqual([
      'Q4 ended on 31 Dec 2026. Numbers that are missing or older than its last days: KR1.',
    ]);
  });

  test('the ledger keeps one line for each attempt, for good', async () => {
    const local = await realTracker();
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: true });
    const ledger = logOf(local, 'Guidepost data', 'F4:J9');
    expect(ledger.map(([kind, week, to, state]) => [kind, week, to, state])).toEqual([
      ['summary', '2026-W46', 'ceo@example.com', 'sent'],
      ['summary', '2026-W46', 'cfo@example.com', 'sent'],
      ['summary', '2026-W46', 'ceo@example.com', 'sent'],
    ]);
  });

  test('weeks are ISO weeks, also around the new year', () => {
    expect(isoWeek('2026-11-13')).toBe('2026-W46');
    expect(isoWeek('2027-01-03')).toBe('2026-W53');
    expect(isoWeek('2027-01-04')).toBe('2027-W01');
  });
});
