import { LIBRARY } from '../../src/rules/offer/library';
import { reviewRow, reviewText } from '../../src/rules/review';
import { type Draft, EMPTY_DRAFT, edited } from '../../src/sidebar/write/draft';
import { rowOf } from '../../src/sidebar/write/draft-row';
import { chosenExample } from '../../src/sidebar/write/example-draft';
import { FRIDAY, objective, planOf } from '../okr/plans';

const plan = planOf([objective()]);
const BASE: Draft = { ...EMPTY_DRAFT, under: 'O1', owner: 'Ploy' };

test('the library holds four objectives with three to five key results, leading and lagging, and actions', () => {
  expect(LIBRARY.length).toBeGreaterThanOrEqual(4);
  for (const { keyResults } of LIBRARY) {
    expect(keyResults.length).toBeGreaterThanOrEqual(3);
    expect(keyResults.length).toBeLessThanOrEqual(5);
    expect(new Set(keyResults.map(({ signal }) => signal))).toEqual(
      new Set(['leading', 'lagging']),
    );
    expect(keyResults.flatMap(({ actions }) => actions ?? []).length).toBeGreaterThan(0);
  }
});

test('an example that can only come late brings the day from which it counts, the next one forgets it', () => {
  const at = LIBRARY.findIndex(({ keyResults }) => keyResults.some((one) => one.countsFromMonth));
  const index = LIBRARY[at]?.keyResults.findIndex((one) => one.countsFromMonth) ?? -1;
  const late = chosenExample(`${at} ${index}`, BASE, plan, 'en');
  if (!late) throw new Error('there is no such example');
  expect(late.draft.countsFrom).toBe('2026-11-01');
  expect(rowOf(late.draft, plan)).toMatchObject({ from: '2026-11-01' });
  expect(chosenExample('0 0', late.draft, plan, 'en')?.draft.countsFrom).toBe('');
  expect(chosenExample('0', late.draft, plan, 'en')?.draft.countsFrom).toBe('');
});

describe.each(['en', 'th'] as const)('in %s', (language) => {
  const judged = (draft: Draft) => {
    const { verdict, findings } = reviewRow(rowOf(draft, plan), plan, { language, today: FRIDAY });
    const serious = findings.filter(({ severity }) => severity !== 'hint');
    return { text: draft.sentence, verdict, serious };
  };
  const places = LIBRARY.flatMap(({ keyResults }, at) => [
    String(at),
    ...keyResults.map((_, index) => `${at} ${index}`),
  ]);

  test.each(places)('example %s is ready as a row with its columns filled', (place) => {
    const chosen = chosenExample(place, BASE, plan, language);
    if (!chosen) throw new Error('there is no such example');
    const { text, ...verdict } = judged(chosen.draft);
    expect({ text, ...verdict }).toEqual({ text, verdict: 'ready', serious: [] });
    for (const action of chosen.actions) {
      const review = reviewText(
        { kind: 'action', text: action[language] },
        { language, today: FRIDAY },
      );
      expect({ action, verdict: review.verdict }).toEqual({ action, verdict: 'ready' });
    }
  });

  test.each(places)(
    'another target in example %s goes into its sentence, which stays ready',
    (place) => {
      const chosen = chosenExample(place, BASE, plan, language);
      if (!chosen || chosen.draft.to === '') return;
      // A step on in the same direction.
      const from = Number(chosen.draft.from || 0);
      const to = from + Math.round((Number(chosen.draft.to) - from) * 110) / 100;
      const changed = edited(
        chosen.draft,
        { to: String(Math.round(to * 10) / 10) },
        plan,
        language,
      );
      expect(changed.sentence).not.toBe(chosen.draft.sentence);
      const { text, ...verdict } = judged(changed);
      expect({ text, ...verdict }).toEqual({ text, verdict: 'ready', serious: [] });
    },
  );
});

test.each([
  [
    'en',
    { verb: 'Increase', about: 'qualified leads', from: '80', to: '120', unit: '' },
    'Increase qualified leads from 80 to 120',
  ],
  [
    'en',
    { verb: 'Book', about: 'demos with target accounts', from: '', to: '24', unit: 'demos' },
    'Book 24 demos with target accounts',
  ],
  [
    'en',
    { verb: 'Lower', about: 'cost per MQL', from: '3,800', to: '2.9k', unit: '฿' },
    'Lower cost per MQL from ฿3,800 to ฿2,900',
  ],
  [
    'en',
    { verb: 'Increase', about: 'trial conversion', from: '2', to: '4%', unit: '%' },
    'Increase trial conversion from 2% to 4%',
  ],
  [
    'en',
    { verb: 'Increase', about: 'MQLs', from: '80', to: '120', unit: '', due: '2026-11-30' },
    'Increase MQLs from 80 to 120 by 30 Nov 2026',
  ],
  [
    'th',
    { verb: 'เพิ่ม', about: 'MQL', from: '80', to: '120', unit: 'ราย' },
    'เพิ่ม MQL จาก 80 เป็น 120 ราย',
  ],
  [
    'th',
    { verb: 'ลด', about: 'ต้นทุนต่อลีด', from: '300', to: '200', unit: 'บาท' },
    'ลดต้นทุนต่อลีด จาก 300 เหลือ 200 บาท',
  ],
  [
    'th',
    { verb: 'เพิ่ม', about: 'MQL', from: '80', to: '120', unit: 'ราย', due: '2026-11-30' },
    'เพิ่ม MQL จาก 80 เป็น 120 ราย ภายใน 30 พ.ย. 2026',
  ],
] as const)('in %s the parts %j become “%s”', (language, parts, sentence) => {
  const draft = edited(BASE, parts, plan, language);
  expect(draft.sentence).toBe(sentence);
  expect(reviewRow(rowOf(draft, plan), plan, { language, today: FRIDAY }).verdict).toBe('ready');
});
