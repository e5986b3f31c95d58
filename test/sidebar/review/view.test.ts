import type { Plan } from '../../../src/okr/plan';
import type { Finding } from '../../../src/rules/review-result';
import { openPage, wordsOf } from '../open-page';
import { at, finding, reviewWith, samplePlan } from '../sample';
import { retype, sheetWith } from '../sheet-server';

const START = { view: 'review', language: 'en' } as const;
const BETTER = 'Increase branded searches from 1,200 to 2,000 a month';

/** A key result is ready once it holds a number and no per cent sign; the fix is a better wording. */
const judge = (plan: Plan) =>
  reviewWith(
    plan,
    Object.fromEntries(
      plan.rows
        .filter(({ level, text }) => level === 'key-result' && !/\d+(?!\d|%)/.test(text))
        .map(({ id, text }): [string, readonly Finding[]] => [
          id,
          [
            finding({
              message: `“${text}” has no number.`,
              quote: { start: 0, end: text.length },
              fix: { kind: 'wording', text: BETTER },
            }),
          ],
        ]),
    ),
  );

const primaries = (document: Document) =>
  Array.from(document.querySelectorAll('button.action')).map((node) => node.textContent);

test('the selected row shows its verdict as a word, its letters, and the words it is about', async () => {
  const page = await openPage(START, sheetWith(samplePlan(), at(7, 'KR3')).server, judge);
  expect(page.words()).toContain('KR3 Key result ■ Not a key result yet');
  expect(page.document.querySelector('mark')?.textContent).toBe('Increase brand awareness');
  expect(wordsOf(page.document.querySelector('.letters') as Element)).toBe(
    'S Specific ✓ Yes M Measurable ✕ Not yet A Achievable ? Unclear R Relevant ✓ Yes',
  );
  expect(page.words()).toContain('Ask yourself Can I measure this accurately?');
});

test('the quarter’s deadline is no line of its own, but a day that misses it is', async () => {
  const missed = (plan: Plan) => {
    const review = judge(plan);
    const rows = review.rows.map((row) => ({
      ...row,
      letters: { ...row.letters, 'time-bound': 'unmet' as const },
    }));
    return { ...review, rows };
  };
  const page = await openPage(START, sheetWith(samplePlan(), at(7, 'KR3')).server, missed);
  expect(wordsOf(page.document.querySelector('.letters') as Element)).toContain(
    'T Time-bound ✕ Not yet',
  );
});

test('another row selected in the sheet shows within two seconds and a half', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await openPage(START, sheet.server, judge);
  sheet.selection = at(5, 'KR1');
  await page.clock.pass(2_500);
  expect(page.words()).toContain('KR1 Key result ✓ Ready');
});

test('a sentence typed again in the same row is judged again within two seconds and a half', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await openPage(START, sheet.server, judge);
  retype(sheet, 'KR3', BETTER);
  await page.clock.pass(2_500);
  expect(page.words()).toContain('KR3 Key result ✓ Ready');
});

test('one click puts the wording into the sheet and shows the new verdict', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await openPage(START, sheet.server, judge);
  await page.click('Use this wording');
  expect(sheet.plan.rows.find(({ id }) => id === 'KR3')?.text).toBe(BETTER);
  expect(page.words()).toContain('Saved. KR3 is now: Ready.');
  expect(page.words()).toContain('KR3 Key result ✓ Ready');
});

test('the columns are filled with what the sentence says, shown before the click', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  const cells = {
    start: 0.02,
    target: 0.04,
    unit: '%',
    measure: 'latest',
    due: '2026-12-31',
  } as const;
  const page = await openPage(START, sheet.server, (plan) =>
    reviewWith(plan, { KR1: [finding({ severity: 'hint', fix: { kind: 'cells', cells } })] }),
  );
  expect(page.words()).toContain(
    'Start 2% Target 4% Unit % Due 31 Dec 2026 Measured as Latest value',
  );
  await page.click('Fill the columns');
  expect(sheet.filled.get('KR1')).toEqual(cells);
});

test('a save that comes too late says why, shows the text that stands there now and overwrites nothing', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await openPage(START, sheet.server, judge);
  retype(sheet, 'KR3', 'Raise awareness at events');
  await page.click('Use this wording');
  expect(page.words()).toContain('The text of KR3 has changed meanwhile.');
  expect(page.words()).toContain('Raise awareness at events');
  expect(sheet.plan.rows.find(({ id }) => id === 'KR3')?.text).toBe('Raise awareness at events');
});

test('while a save runs no control can be used twice, and the button says that it saves', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await openPage(START, sheet.server, judge);
  page.bridge.slow(5_000);
  page.control('Use this wording').click();
  await page.clock.pass(1_000);
  expect((page.control('Saving…') as HTMLButtonElement).disabled).toBe(true);
  expect((page.control('Next to fix: KR2') as HTMLButtonElement).disabled).toBe(true);
  await page.clock.pass(5_000);
  expect(page.words()).toContain('Saved. KR3 is now: Ready.');
});

test('of many findings the first shows and the others wait behind one button', async () => {
  const many = ['one', 'two', 'three', 'four'].map((word) =>
    finding({ rule: word, message: `Fault number ${word}.` }),
  );
  const server = sheetWith(samplePlan(), at(7, 'KR3')).server;
  const page = await openPage(START, server, (plan) => reviewWith(plan, { KR3: many }));
  expect(page.words()).toContain('Fault number one.');
  expect(page.words()).not.toContain('Fault number two.');
  await page.click('3 more');
  expect(page.words()).toContain('Fault number four.');
  await page.click('Show less');
  expect(page.words()).not.toContain('Fault number four.');
});

test('next to fix goes to the next row that is not ready, and starts again from the top', async () => {
  const sheet = sheetWith(samplePlan(), at(6, 'KR2'));
  const page = await openPage(START, sheet.server, judge);
  await page.click('Next to fix: KR3');
  expect(sheet.selection.id).toBe('KR3');
  expect(page.words()).toContain('KR3 Key result');
  await page.click('Next to fix: KR2');
  expect(sheet.selection.id).toBe('KR2');
});

test.each([
  ['an empty row below an objective without key results', at(11, null), 'Write a key result here'],
  ['an empty row above every objective', at(3, null), 'Select a row of the plan'],
  ['a row of another sheet', at(6, null, 'settings'), 'Select a row of the plan'],
  ['an objective with three key results', at(9, null), 'Write an action here'],
])('on %s it says what to do', async (_where, selection, title) => {
  const page = await openPage(START, sheetWith(samplePlan(), selection).server, judge);
  expect(page.words()).toContain(title);
});

test('every state of the view has exactly one blue button', async () => {
  for (const selection of [at(7, 'KR3'), at(5, 'KR1'), at(9, null), at(2, null, null)]) {
    const page = await openPage(START, sheetWith(samplePlan(), selection).server, judge);
    expect(primaries(page.document)).toHaveLength(1);
  }
});

test('a Thai tracker is reviewed in Thai, whatever language the page was opened in', async () => {
  const sheet = sheetWith(samplePlan('th'), at(7, 'KR3'));
  sheet.language = 'th';
  const page = await openPage(START, sheet.server, judge);
  expect(page.words()).toContain('KR3 Key Result ■ ยังไม่เป็น Key Result');
  expect(page.words()).toContain('ใช้ข้อความนี้');
  expect(page.words()).toContain('แถวนี้ ทั้งแผน');
  expect(page.document.documentElement.lang).toBe('th');
});
