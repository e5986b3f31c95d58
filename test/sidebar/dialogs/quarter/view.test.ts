/** The dialog of *Close or plan a quarter*: what is missing, the whole mail, one button, and the way back. */
import type { Request } from '../../../../src/protocol/messages';
import type { QuarterView } from '../../../../src/protocol/quarter';
import { openPage } from '../../open-page';

const MAIL = {
  recipients: [
    { name: 'Jane', address: 'jane@acme.example', language: 'en', state: 'none', reason: '' },
    { name: 'Nan', address: 'nan@acme.example', language: 'th', state: 'none', reason: '' },
  ],
  subject: 'Acme OKRs Q4 2026: 9 of 14 reached, 1 question for you',
  html: '<p>Q4 2026</p>',
  blocked: null,
  notes: [],
  remaining: 90,
} as const;

const VIEW: QuarterView = {
  language: 'en',
  quarter: 'Q4 2026',
  next: 'Q1 2027',
  ends: '31 Dec 2026',
  week: 11,
  weeks: 13,
  mayClose: false,
  example: false,
  wished: null,
  unfinished: null,
  draft: null,
  closing: null,
  closed: null,
};
const DRAFT = {
  tab: 'OKRs Q1 2027 (draft)',
  keyResults: 12,
  withoutTarget: ['KR18'],
  agreed: null,
};
const CLOSING = {
  tab: 'Close Q4 2026',
  notes: ['No number: KR3.'],
  lessonsMissing: true,
  typed: [],
  toAsk: ['Nan'],
  seen: { 'OKRs KR1': 'f1' },
  mail: MAIL,
};

const CLOSED = {
  quarter: 'Q4 2026',
  undo: { until: '18 Jan', reason: null },
  open: [],
  late: [],
  mail: null,
};

/** A server that shows these views one after another, and what it was asked. */
function quarter(...views: readonly QuarterView[]) {
  const asked: Request[] = [];
  let at = 0;
  return {
    asked,
    server(request: Request): unknown {
      asked.push(request);
      const view = views[Math.min(at, views.length - 1)];
      at += 1;
      if (request.kind === 'close-quarter')
        return { ok: true, data: { sent: request.to, notSent: [], view } };
      return { ok: true, data: view };
    },
  };
}
const open = (server: (request: Request) => unknown, language: 'en' | 'th' = 'en') =>
  openPage({ view: 'quarter', language }, server);

test('in week 11 there is a draft to make and nothing to close yet', async () => {
  const { server, asked } = quarter(VIEW);
  const page = await open(server);
  expect(page.words()).toContain('Week 11 of 13. Ends on 31 Dec 2026.');
  expect(page.words()).not.toContain('Close Q4 2026 and mail');
  await page.click('Make the draft');
  expect(asked.map(({ kind }) => kind)).toEqual(['quarter', 'make-draft']);
});

test('a draft says what goes on, what lacks a target, and is agreed by name', async () => {
  const { server, asked } = quarter({ ...VIEW, draft: DRAFT });
  const page = await open(server);
  expect(page.words()).toContain('12 key results go into Q1 2027');
  expect(page.words()).toContain('Without a target, so not carried on: KR18.');
  const field = page.document.querySelector('#agreed-by') as HTMLInputElement;
  field.value = 'Somchai';
  await page.click('Agreed today');
  expect(asked[1]).toMatchObject({ kind: 'agree-draft', by: 'Somchai' });
});

test('the whole mail is seen before the one button, missing lessons are asked about once', async () => {
  const over = { ...VIEW, mayClose: true, draft: DRAFT, closing: CLOSING };
  const closed = {
    ...VIEW,
    quarter: 'Q1 2027',
    closed: CLOSED,
  };
  const { server, asked } = quarter(over, closed);
  const page = await open(server);
  expect(page.words()).toContain(MAIL.subject);
  expect(page.words()).toContain('No number: KR3.');
  await page.click('Close Q4 2026 and mail 2 people');
  expect(page.words()).toContain('Close without?');
  expect(asked).toHaveLength(1);
  await page.click('Close without');
  expect(asked[1]).toMatchObject({
    kind: 'close-quarter',
    seen: { 'OKRs KR1': 'f1' },
    to: ['jane@acme.example', 'nan@acme.example'],
  });
  expect(page.words()).toContain('Q4 2026 is closed.');
  await page.click('Undo the closing (until 18 Jan)');
  expect(page.words()).toContain('The mail is out and stays out');
  await page.click('Undo it');
  expect(asked[2]).toMatchObject({ kind: 'undo-closing' });
});

test('a closing that was cut off is gone on with before anything else', async () => {
  const unfinished = { text: 'Closing is not finished. Nothing is lost.', undo: false };
  const { server, asked } = quarter({ ...VIEW, unfinished });
  const page = await open(server);
  expect(page.words()).toContain('Nothing is lost');
  expect(page.words()).not.toContain('Make the draft');
  await page.click('Go on with the closing');
  expect(asked[1]).toMatchObject({ kind: 'close-quarter', seen: {} });
});

test('a number that was typed after the last day is asked about, and one that came late is taken up', async () => {
  const typed = [{ id: 'KR1', text: 'KR1 Increase MQLs: 12 MQLs, typed 5 Jan' }];
  const { server, asked } = quarter(
    { ...VIEW, mayClose: true, draft: DRAFT, closing: { ...CLOSING, typed } },
    { ...VIEW, closed: { ...CLOSED, open: ['KR4'], late: ['KR3'] } },
  );
  const page = await open(server);
  expect(page.words()).toContain('typed 5 Jan. Is it the final number of Q4 2026?');
  await page.click('No, it belongs to Q1 2027');
  expect(asked[1]).toMatchObject({ kind: 'answer-typed', id: 'KR1', final: false });
  expect(page.words()).toContain('Without a number: KR4.');
  await page.click('Take up and grade anew');
  expect(asked[2]).toMatchObject({ kind: 'late-numbers' });
});

test('a quarter that Settings changed is named, and put back', async () => {
  const { server, asked } = quarter({ ...VIEW, wished: 'Q1 2027' });
  const page = await open(server);
  expect(page.words()).toContain('Settings say Q1 2027');
  await page.click('Put Q4 2026 back');
  expect(asked[1]).toMatchObject({ kind: 'put-quarter-back' });
});

test('in Thai it says the same', async () => {
  const { server } = quarter({
    ...VIEW,
    language: 'th',
    draft: DRAFT,
    closing: CLOSING,
    mayClose: true,
  });
  const page = await open(server, 'th');
  expect(page.words()).toContain('ทีมกรอกในชีต “Close Q4 2026”');
  expect(page.words()).toContain('ปิด Q4 2026 และส่งอีเมลถึง 2 คน');
});
