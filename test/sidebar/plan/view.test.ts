import type { Request } from '../../../src/protocol/messages';
import { openPage } from '../open-page';
import { at, finding, reviewWith, samplePlan } from '../sample';
import { sheetWith } from '../sheet-server';

const START = { view: 'plan', language: 'en' } as const;
const FAULTS = {
  KR2: [finding({ message: '“50%” of what?' })],
  O2: [finding({ severity: 'warning', message: 'It has no key result.' })],
};
const WHOLE = [{ ...finding({ message: 'O2 has no key result.' }), rows: ['O2'] }];
const judge = (plan: ReturnType<typeof samplePlan>) => reviewWith(plan, FAULTS, WHOLE);

test('the plan shows how many rows are ready, what it lacks as a whole, then row by row', async () => {
  const page = await openPage(START, sheetWith(samplePlan()).server, judge);
  const words = page.words();
  expect(words).toContain('Acme Marketing · Q4 2026 Agreed by Somchai');
  expect(words).toContain('Objectives 1 of 2 ready Key results 2 of 3 ready Actions 1 of 1 ready');
  expect(words).toContain('KR2 Improve SEO by 50% Not a key result yet · “50%” of what?');
  expect(words.indexOf('O2 has no key result.')).toBeLessThan(words.indexOf('Row by row'));
});

test('cells that cannot be read are named', async () => {
  const sheet = sheetWith(samplePlan());
  sheet.problems = ['OKRs!G7: “ASAP” is not a date. Write a day such as 2026-09-30.'];
  const page = await openPage(START, sheet.server, judge);
  expect(page.words()).toContain('Cells that cannot be read (1) OKRs!G7: “ASAP” is not a date.');
});

test('a question that waits is told with its age, and takes one line of answer', async () => {
  const plan = samplePlan();
  const rows = plan.rows.map((row) => (row.id === 'KR2' ? { ...row, decision: 'Hire two?' } : row));
  const asking = { ...plan, rows };
  const sheet = sheetWith(asking);
  const decided: Request[] = [];
  const server = (request: Request): unknown => {
    const view = { asked: { KR2: 12 } };
    if (request.kind !== 'decide') {
      const reply = sheet.server(request) as { readonly data?: object };
      return request.kind === 'plan' ? { ...reply, data: { ...reply.data, ...view } } : reply;
    }
    decided.push(request);
    return sheet.server({ kind: 'plan' });
  };
  const page = await openPage(START, server, judge);
  expect(page.words()).toContain('Waiting for a decision (1) Hire two? KR2 · asked 12 days ago');
  await page.click('Decided: KR2');
  await page.click('Save the answer');
  expect(page.words()).toContain('Write what was decided');
  page.type('What was decided, in one line', ' yes, both ');
  await page.click('Save the answer');
  expect(decided).toEqual([{ kind: 'decide', id: 'KR2', was: 'Hire two?', answer: 'yes, both' }]);
  expect(page.words()).toContain('Noted for KR2');
});

test('a click on a row goes to its cell and marks the row', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await openPage(START, sheet.server, judge);
  await page.click('■ KR2 Improve SEO by 50% Not a key result yet · “50%” of what?');
  expect(sheet.selection).toEqual(at(6, 'KR2'));
  expect(page.document.querySelector('[aria-current]')?.textContent).toContain('KR2');
});

test('a row that a finding of the whole plan means is one click away', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await openPage(START, sheet.server, judge);
  await page.click('Go to O2');
  expect(sheet.selection.id).toBe('O2');
});

test('only the rows to fix show when asked for', async () => {
  const page = await openPage(START, sheetWith(samplePlan()).server, judge);
  await page.click('Only rows to fix (2)');
  expect(page.words()).not.toContain('KR1 Increase MQLs');
  expect(page.words()).toContain('KR2 Improve SEO');
});

test('review all writes the verdict of every row in words, and says how many', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await openPage(START, sheet.server, judge);
  await page.click('Review all');
  expect(Object.fromEntries(sheet.reviews)).toEqual({
    O1: 'Ready',
    KR1: 'Ready',
    KR2: 'Not a key result yet · “50%” of what?',
    KR3: 'Ready',
    A1: 'Ready',
    O2: 'Needs work · It has no key result.',
  });
  expect(page.words()).toContain('Written into the Review column: 6 rows.');
});

test('in a Thai tracker the verdicts are written in Thai', async () => {
  const sheet = sheetWith(samplePlan('th'));
  sheet.language = 'th';
  const page = await openPage({ view: 'plan', language: 'th' }, sheet.server, judge);
  expect(page.words()).toContain('Objective พร้อมใช้ 1 จาก 2');
  await page.click('ตรวจทั้งแผน');
  expect(sheet.reviews.get('KR2')).toBe('ยังไม่เป็น Key Result · “50%” of what?');
});

test('an empty plan says where to begin, and offers nothing to write', async () => {
  const empty = { ...samplePlan(), rows: [] };
  const page = await openPage(START, sheetWith(empty).server, (plan) => reviewWith(plan, {}));
  expect(page.words()).toContain('The plan is empty.');
  expect(() => page.control('Review all')).toThrow('no control');
});

test('the arrow keys go from tab to tab', async () => {
  const page = await openPage(START, sheetWith(samplePlan(), at(5, 'KR1')).server, judge);
  const tab = page.control('Plan');
  tab.focus();
  const { KeyboardEvent } = page.document.defaultView as Window & typeof globalThis;
  tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  expect(page.words()).toContain('KR1 Key result ✓ Ready');
  expect(page.document.activeElement?.textContent).toBe('Review');
});

test('a term that nobody defined comes with a draft, and of many findings the first two show', async () => {
  const terms = ['MQL', 'SQL', 'lead', 'demo', 'pipeline'].map((term) => ({
    ...finding({
      rule: 'plan/definitions',
      severity: 'warning',
      message: `Nobody has said what ${term} means.`,
      fix: { kind: 'definition', term, draft: `What counts as ${term}` },
    }),
    rows: ['KR1'],
  }));
  const page = await openPage(START, sheetWith(samplePlan()).server, (plan) =>
    reviewWith(plan, {}, terms),
  );
  expect(page.words()).toContain('what counts as MQL. A draft to finish: What counts as MQL');
  expect(page.words()).not.toContain('Nobody has said what demo means.');
  await page.click('3 more');
  expect(page.words()).toContain('Nobody has said what demo means.');
});
