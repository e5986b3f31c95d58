import type { MailPreview, Request } from '../../../../src/protocol/messages';
import { openPage } from '../../open-page';

const START = { view: 'mail', language: 'en' } as const;
const person = (
  name: string,
  state: 'none' | 'sent' | 'tried' | 'wrong' = 'none',
  reason = '',
) => ({
  name,
  address: `${name.toLowerCase()}@acme.example`,
  language: 'en' as const,
  state,
  reason,
});
const PREVIEW: MailPreview = {
  recipients: [person('Jane'), person('Somchai'), person('Nan', 'sent')],
  subject: 'Acme OKRs week 7/13: 2 of 4 on track, 1 decision',
  html: '<p>Week 7 of 13</p>',
  blocked: null,
  notes: [],
  remaining: 90,
};

/** An outbox: who got a mail, and whether again. */
function outbox(preview: Partial<MailPreview> = {}) {
  const sent: { readonly to: readonly string[]; readonly again: boolean }[] = [];
  const state = { refusal: null as string | null, bounces: [] as string[], answers: true };
  return {
    sent,
    state,
    server(request: Request): unknown {
      if (request.kind === 'mail-preview') {
        return state.answers ? { ok: true, data: { ...PREVIEW, ...preview } } : null;
      }
      if (request.kind !== 'send-summary') throw new Error('only mail is sent here');
      if (state.refusal !== null) return { ok: false, reason: state.refusal };
      const { bounces } = state;
      sent.push({ to: request.to, again: request.again });
      const notSent = bounces.map((address) => ({ address, reason: 'The address is wrong.' }));
      const delivered = request.to.filter((address) => !bounces.includes(address));
      return state.answers ? { ok: true, data: { sent: delivered, notSent } } : null;
    },
  };
}

test('a day that was typed over today is said, and one click puts today back', async () => {
  const notes = ['“As of” in Settings holds 5 Nov 2026 in place of today.'];
  const asked: string[] = [];
  let typed = true;
  const page = await openPage(START, (request: Request) => {
    asked.push(request.kind);
    if (request.kind === 'follow-today') {
      typed = false;
      return { ok: true, data: null };
    }
    return { ok: true, data: { ...PREVIEW, ...(typed ? { notes, asOfTyped: true } : {}) } };
  });
  expect(page.words()).toContain('holds 5 Nov 2026');
  await page.click('Count as of today again');
  expect(asked).toEqual(['mail-preview', 'follow-today', 'mail-preview']);
  expect(page.words()).not.toContain('holds 5 Nov 2026');
});

test('nothing goes out before the person saw who gets it, its subject and its content', async () => {
  const { server, sent } = outbox();
  const page = await openPage(START, server);
  expect(page.words()).toContain('Jane jane@acme.example');
  expect(page.words()).toContain(PREVIEW.subject);
  const frame = page.document.querySelector('iframe');
  expect(frame?.getAttribute('srcdoc')).toBe(PREVIEW.html);
  expect(frame?.getAttribute('sandbox')).toBe('');
  expect(sent).toEqual([]);
  await page.click('Send to 2 people');
  expect(sent).toEqual([{ to: ['jane@acme.example', 'somchai@acme.example'], again: false }]);
  expect(page.words()).toContain('Sent to Jane, Somchai.');
});

test('who has it already is left out, and gets it again only after a second yes', async () => {
  const { server, sent } = outbox();
  const page = await openPage(START, server);
  expect(page.words()).toContain('nan@acme.example · already sent this week');
  await page.click('Nan nan@acme.example');
  await page.click('Send to 3 people');
  expect(sent).toEqual([]);
  expect(page.words()).toContain('Nan already got this week’s summary');
  await page.click('Send it again');
  expect(sent).toEqual([
    { to: ['jane@acme.example', 'somchai@acme.example', 'nan@acme.example'], again: true },
  ]);
});

test('a refusal keeps the choice of recipients', async () => {
  const { server, sent, state } = outbox();
  const page = await openPage(START, server);
  await page.click('Somchai somchai@acme.example');
  state.refusal = 'Google allows 0 more recipients today.';
  await page.click('Send to 1 person');
  expect(page.words()).toContain(
    'Google allows 0 more recipients today. Your choice is still here.',
  );
  state.refusal = null;
  await page.click('Send to 1 person');
  expect(sent).toEqual([{ to: ['jane@acme.example'], again: false }]);
});

test('where the answer to a repeated mail is lost, nobody who was in it is mailed again unasked', async () => {
  const { server, sent, state } = outbox();
  const page = await openPage(START, server);
  await page.click('Nan nan@acme.example');
  await page.click('Send to 3 people');
  state.answers = false;
  await page.click('Send it again');
  expect(page.words()).toContain('The answer from Google did not arrive.');
  expect(page.words()).toContain('jane@acme.example · not confirmed: no answer from Google');
  await page.click('Send to 3 people');
  expect(page.words()).toContain('to Jane, Somchai was started but never confirmed');
  expect(sent).toHaveLength(1);
});

test('who did not get it is named with the reason', async () => {
  const { server, state } = outbox();
  state.bounces.push('somchai@acme.example');
  const page = await openPage(START, server);
  await page.click('Send to 2 people');
  expect(page.words()).toContain('Sent to Jane.');
  expect(page.words()).toContain('Not sent Somchai: The address is wrong.');
});

test('who may have it already is not chosen, and the question says what is known', async () => {
  const tried = person('Mali', 'tried', 'the run ended before Google confirmed it');
  const { server, sent } = outbox({ recipients: [person('Jane'), tried] });
  const page = await openPage(START, server);
  expect(page.words()).toContain('not confirmed: the run ended before Google confirmed it');
  await page.click('Mali mali@acme.example');
  await page.click('Send to 2 people');
  expect(page.words()).toContain('to Mali was started but never confirmed');
  await page.click('Leave them out');
  await page.click('Send to 1 person');
  expect(sent).toEqual([{ to: ['jane@acme.example'], again: false }]);
});

test('a recipient without a right address cannot be chosen and says what to correct', async () => {
  const wrong = person('Mali', 'wrong', '“mali@” is not an address. Correct it in Settings.');
  const page = await openPage(START, outbox({ recipients: [person('Jane'), wrong] }).server);
  expect(page.words()).toContain('Mali “mali@” is not an address. Correct it in Settings.');
  const boxes = Array.from(page.document.querySelectorAll<HTMLInputElement>('input'));
  expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('what should be known first stands above the recipients', async () => {
  const page = await openPage(START, outbox({ notes: ['Q3 ended on 30 Sep 2026.'] }).server);
  expect(page.words()).toContain('Q3 ended on 30 Sep 2026.');
});

test('where sending is blocked the reason stands in place of the button', async () => {
  const { server } = outbox({ blocked: 'This is the example plan: it is never mailed.' });
  const page = await openPage(START, server);
  expect(page.words()).toContain('This is the example plan: it is never mailed.');
  expect(() => page.control('Send to 2 people')).toThrow('no control');
});

test('more people than Google allows today cannot be chosen', async () => {
  const page = await openPage(START, outbox({ remaining: 1 }).server);
  expect(page.words()).toContain(
    'Google lets you mail 1 more person today (100 a day on a personal account',
  );
  expect((page.control('Send to 2 people') as HTMLButtonElement).disabled).toBe(true);
});

test('the dialog speaks Thai', async () => {
  const page = await openPage({ view: 'mail', language: 'th' }, outbox().server);
  expect(page.words()).toContain('ส่งสรุปทางอีเมล');
  await page.click('ส่งถึง 2 คน');
  expect(page.words()).toContain('ส่งแล้วถึง Jane, Somchai');
});
