/** The final mail of a quarter, in both languages. */
import { closingOf } from '../../../src/okr/closing/closing';
import { RESULTS } from '../../../src/okr/closing/result';
import { sameMetric } from '../../../src/rules/same-metric';
import { closingReport } from '../../../src/summary/data/closing-report';
import { closingMail } from '../../../src/summary/mail/closing-mail';
import { closingHeadline } from '../../../src/summary/say/closing-say';
import { keyResult, objective, planOf } from '../../okr/plans';

const voice = (language: 'en' | 'th') => ({ language, years: 'ce', short: true }) as const;
const OPTIONS = { sender: 'Ploy', url: 'https://docs.google.com/x', replyToName: 'Ploy' };

const PLAN = planOf(
  [
    objective(),
    keyResult({ id: 'KR1', measure: 'total', start: 80, target: 120, unit: 'MQLs', current: 112 }),
    keyResult({
      id: 'KR2',
      text: 'Cut page load time',
      measure: 'latest',
      start: 4.2,
      target: 2.5,
      unit: 'seconds',
      current: 2.5,
    }),
    keyResult({ id: 'KR3', text: 'Win <6> customers', measure: 'total', target: 6 }),
    keyResult({
      id: 'KR4',
      text: 'Old',
      measure: 'total',
      target: 6,
      current: 'dropped',
      note: 'No budget',
    }),
  ],
  { asOf: '2026-12-31' },
);
const line = (id: string, to: number, at = '2026-12-28 09:00') => ({
  at,
  id,
  from: null,
  to,
  confidence: null,
  note: '',
  who: '',
});
const CLOSING = closingOf(PLAN, {
  log: [line('KR1', 112), line('KR2', 2.5)],
  answers: new Map([['O1', { final: null, lesson: 'Search first', call: null, reason: '' }]]),
  draft: [{ row: objective(), follows: '' }],
  today: '2027-01-04',
  sameMetric,
});
const REPORT = closingReport(PLAN, CLOSING, {
  draft: planOf([objective(), keyResult({ target: 150 })], {
    agreed: { by: 'S', on: '2026-12-18' },
  }),
  ask: 'One more designer?\n',
  changes: null,
});

test('the headline is the line that leaders remember', () => {
  const counts = {
    keyResults: 14,
    reached: 9,
    notMeasured: 0,
    objectives: {
      ...Object.fromEntries(RESULTS.map((one) => [one, 0])),
      reached: 1,
      nearly: 2,
      partly: 1,
    } as never,
  };
  expect(closingHeadline({ ...REPORT, counts }, voice('en'))).toBe(
    'Q4 2026: 9 of 14 key results reached; of 4 objectives 1 reached, 2 nearly, 1 partly.',
  );
  expect(closingHeadline({ ...REPORT, counts }, voice('th'))).toBe(
    'Q4 2026: Key Result 14 ข้อ ถึงเป้า 9 · Objective 4 ข้อ ถึงเป้า 1 · เกือบถึงเป้า 2 · ทำได้บางส่วน 1',
  );
});

test('it says what came out in numbers, what was learned, dropped, asked, and what comes next', () => {
  const { subject, text, html } = closingMail(REPORT, voice('en'), OPTIONS);
  expect(subject).toBe('Acme Marketing OKRs Q4 2026: 1 of 3 reached, 1 question for you');
  for (const said of [
    'One more designer?',
    // (112 ÷ 120 + 1) ÷ 2 = 0.9666: nearly.
    'O1 Build demand among our ideal customers: nearly · carried on',
    'We learned: Search first',
    '1 key result has no number and is outside every mean.',
    'KR2 Cut page load time: 4.2 → 2.5, target 2.5 seconds · reached',
    'KR4 Old: dropped. No budget',
    'Numbers came in only 1 of 13 weeks, so this says little about the plan.',
    'agreed 18 Dec',
  ])
    expect(text).toContain(said);
  expect(html).toContain('Win &lt;6&gt; customers');
  expect(html).not.toContain('<6>');
});

test('in Thai too', () => {
  const { subject, text } = closingMail(REPORT, voice('th'), OPTIONS);
  expect(subject).toBe('OKR Acme Marketing ผล Q4 2026: ถึงเป้า 1 จาก 3 · ขอให้ตัดสินใจ 1 เรื่อง');
  expect(text).toContain('มีตัวเลขเพียง 1 จาก 13 สัปดาห์ จึงยังสรุปผลของแผนได้ไม่ชัด');
  expect(text).toContain('ได้เรียนรู้ว่า Search first');
});
