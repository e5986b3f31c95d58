import { openPage } from './open-page';
import { at, finding, reviewWith, samplePlan } from './sample';
import { retype, sheetWith } from './sheet-server';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{x}} $& <?= z ?>',
  '=IMPORTXML("https://example.com";"//a")',
  '\u202Eright to left\u202C and 🎯 emoji',
  'word'.repeat(12_500),
];

test.each(HOSTILE)('the cell text %.40s shows as text in Review and in Plan', async (text) => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  retype(sheet, 'KR1', text);
  retype(sheet, 'O1', text);
  sheet.problems = [text];
  const fault = finding({ message: text, fix: { kind: 'wording', text } });
  const page = await openPage({ view: 'review', language: 'en' }, sheet.server, (plan) =>
    reviewWith(plan, { KR1: [fault] }, [{ ...fault, rows: ['KR1'] }]),
  );
  expect(page.document.querySelector('.sentence')?.textContent).toBe(text);
  await page.click('Plan');
  const shown = Array.from(page.document.querySelectorAll('.row-text')).map((n) => n.textContent);
  expect(shown[0]).toContain(text);
  expect(page.document.querySelectorAll('img, iframe, main script')).toHaveLength(0);
});

test('a quote that lies outside the text, or across another one, marks nothing wrong', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  const quotes = [
    { start: 9, end: 13 },
    { start: 11, end: 20 },
    { start: 25, end: 90 },
    { start: -3, end: 2 },
  ];
  const findings = quotes.map((quote, index) => finding({ rule: `r${index}`, quote }));
  const page = await openPage({ view: 'review', language: 'en' }, sheet.server, (plan) =>
    reviewWith(plan, { KR1: findings }),
  );
  await page.click('3 more');
  expect(page.document.querySelector('.sentence')?.textContent).toBe(
    'Increase MQLs from 80 to 120',
  );
  const marks = Array.from(page.document.querySelectorAll('mark')).map((node) => node.textContent);
  expect(marks).toEqual(['MQLs']);
});
