import { isoWeek } from '../../src/commands/mail-summary';
import type { MailPreview } from '../../src/protocol/messages';
import { ANSWERS, ask, openTracker } from '../tracker/open-tracker';

/** A real plan of one objective, with somebody to read about it. */
async function realTracker(options = {}) {
  const local = await openTracker({ content: 'empty' }, options);
  local.typeIn('OKRs', 'B4', [
    ['Build demand among our ideal customers', 'Objective', 'Ploy', '', '', '', ''],
    ['Increase MQLs from 80 to 120', 'Key result', 'Ploy', '80', '120', 'MQLs', '49'],
  ]);
  local.typeIn('Settings', 'K4', [
    ['Somchai', 'ceo@example.com', 'English'],
    ['Nida', 'cfo@example.com', 'ไทย'],
  ]);
  return local;
}
const everyone = ['ceo@example.com', 'cfo@example.com'];

describe('emailing the summary', () => {
  test('shows recipients and content before anything goes', async () => {
    const local = await realTracker();
    const preview = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(preview.recipients.map(({ name, sent }) => [name, sent])).toEqual([
      ['Somchai', false],
      ['Nida', false],
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
    const { getters } = local.workbook.model;
    const data =
      getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Guidepost data') ?? '';
    const row = local
      .displayed('Guidepost data', 'A1:A20')
      .findIndex(([name]) => name === 'spreadsheet_id');
    local.workbook.dispatch('UPDATE_CELL', {
      sheetId: data,
      row,
      col: 1,
      content: 'the id of another file',
    });
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

  test('the example plan is never mailed', async () => {
    const local = await openTracker();
    const reply = ask(local, { kind: 'send-summary', to: ['ceo@example.com'], again: false });
    expect(reply).toMatchObject({ ok: false, reason: expect.stringMatching(/example plan/) });
    expect(local.outbox).toHaveLength(0);
  });

  test('without recipients, or with too few left today, nothing goes and a sentence says why', async () => {
    const nobody = await openTracker({ content: 'empty' });
    expect(ask(nobody, { kind: 'send-summary', to: [], again: false }).reason).toMatch(
      /Summary goes to/,
    );
    const poor = await realTracker({ mailQuota: 1 });
    expect(ask(poor, { kind: 'send-summary', to: everyone, again: false }).reason).toMatch(
      /1 more recipients/,
    );
    expect(poor.outbox).toHaveLength(0);
  });

  test('weeks are ISO weeks, also around the new year', () => {
    expect(isoWeek('2026-11-13')).toBe('2026-W46');
    expect(isoWeek('2027-01-03')).toBe('2026-W53');
    expect(isoWeek('2027-01-04')).toBe('2027-W01');
  });
});
