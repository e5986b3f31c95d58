import type { LocalSheets } from '../../local/index';
import { allKeyResults } from '../../src/okr/plan';
import type { PlanView } from '../../src/protocol/messages';
import { guessCells } from '../../src/rules/offer/guess';
import { review } from '../../src/rules/review';
import { readTyped } from '../../src/sidebar/ui/typed-number';
import { ask, openTracker } from '../tracker/open-tracker';
import { okrCell } from './real-tracker';

const view = (local: LocalSheets): PlanView => ask(local, { kind: 'plan' }).data as PlanView;
const rulesOf = ({ plan, language }: PlanView): readonly string[] =>
  review(plan, { language, today: plan.asOf }).rows.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );

/** A tracker in a file of this locale, with a key result typed as people there type. */
async function trackerOf(locale: string, text: string, cells: readonly string[]) {
  const local = await openTracker({ content: 'empty' }, { locale });
  local.typeIn('OKRs', 'B5', text);
  local.typeIn('OKRs', okrCell('start', 5), [[...cells]]);
  return local;
}

test.each([
  ['de_DE', 'Cut page load time from 4,2 to 2,5 seconds', ['4,2', '2,5', 'seconds'], 4.2, 2.5],
  [
    'de_DE',
    'Increase organic visits from 8.000 to 12.500 a month',
    ['8.000', '12.500', 'visits'],
    8000,
    12_500,
  ],
  ['es_ES', 'Cut page load time from 3,75 to 1,5 seconds', ['3,75', '1,5', 'seconds'], 3.75, 1.5],
  ['pt_BR', 'Lower cost per lead from R$ 38,50 to R$ 29,90', ['38,5', '29,9', 'R$'], 38.5, 29.9],
  [
    'fr_FR',
    'Increase organic visits from 8\u202f000 to 12\u202f500 a month',
    ['8000', '12500', 'visits'],
    8000,
    12_500,
  ],
  ['sv_SE', 'Cut page load time from 4,2 to 2,5 seconds', ['4,2', '2,5', 'seconds'], 4.2, 2.5],
  [
    'de_CH',
    'Increase organic visits from 8’000 to 12’500 a month',
    ['8000', '12500', 'visits'],
    8000,
    12_500,
  ],
  ['th_TH', 'ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที', ['4.2', '2.5', 'วินาที'], 4.2, 2.5],
  [
    'ja_JP',
    'Increase organic visits from 8,000 to 12,500 a month',
    ['8,000', '12,500', 'visits'],
    8000,
    12_500,
  ],
])(
  'case 46, %s: “%s” and its cells agree, and filling the columns writes the same numbers',
  async (locale, text, cells, start, target) => {
    const local = await trackerOf(locale, text, cells);
    const { plan, numbers } = view(local);
    expect(allKeyResults(plan)[0]).toMatchObject({ start, target });
    expect(rulesOf(view(local))).toEqual([]);
    const said = guessCells(text, { today: plan.asOf, ...(numbers ? { numbers } : {}) });
    expect(said).toMatchObject({ start, target });
  },
);

test('case 46: filling the columns from “4,5 to 2,5” of a German file writes 4.5 and 2.5 as numbers', async () => {
  const local = await openTracker({ content: 'empty' }, { locale: 'de_DE' });
  const text = 'Cut page load time from 4,5 to 2,5 seconds';
  local.typeIn('OKRs', 'B5', text);
  const { plan } = view(local);
  const [row] = review(plan, { language: 'en', today: plan.asOf }).rows;
  const fix = row?.findings.find((one) => one.fix?.kind === 'cells')?.fix;
  expect(fix).toMatchObject({ cells: { start: 4.5, target: 2.5, unit: 'second' } });
  const cells = fix?.kind === 'cells' ? fix.cells : {};
  const id = row?.id;
  expect(ask(local, { kind: 'fill-columns', id, was: text, cells }).ok).toBe(true);
  expect(allKeyResults(view(local).plan)[0]).toMatchObject({ start: 4.5, target: 2.5 });
  expect(local.displayed('OKRs', 'E5:F5')).toEqual([['4,5', '2,5']]);
});

test('a sentence that says otherwise is still named, in the signs of the file', async () => {
  const local = await trackerOf('de_DE', 'Cut page load time from 4,2 to 2,5 seconds', [
    '4,2',
    '3,5',
    'seconds',
  ]);
  const { plan } = view(local);
  const [row] = review(plan, { language: 'en', today: plan.asOf }).rows;
  expect(row?.findings[0]?.message).toBe(
    'The sentence says “2,5 seconds”, the Target column 3,5 seconds. Which one holds?',
  );
});

test('case 48: what is typed in Check in is read as the file writes numbers', async () => {
  const local = await openTracker({ content: 'empty' }, { locale: 'de_DE' });
  const { numbers } = view(local);
  expect(numbers).toEqual({ decimal: ',', group: '.' });
  const typed = (text: string) => readTyped(text, 'visits', numbers);
  expect(typed('1.500')).toEqual({ kind: 'number', value: 1500 });
  expect(typed('12,5')).toEqual({ kind: 'number', value: 12.5 });
  expect(typed('1,500')).toEqual({ kind: 'either', values: [1.5, 1500] });
  expect(readTyped('28,7', '%', numbers)).toEqual({ kind: 'number', value: 0.287 });
});

test('a number that stands as text is offered in the signs of the file', async () => {
  const local = await openTracker({ content: 'empty' }, { locale: 'de_DE' });
  local.typeIn('OKRs', 'B5', 'Increase organic visits to 12.500');
  local.typeIn('OKRs', okrCell('target', 5), "'12.500");
  expect(view(local).problems).toEqual(['OKRs!F5: “12.500” is text, not a number. Write 12500.']);
});

test('only an edit of the sentence asks how the file writes numbers', async () => {
  const local = await openTracker({ content: 'empty' }, { locale: 'de_DE' });
  const asked: string[] = [];
  local.calls.hook = { before: ({ member }) => void asked.push(member) };
  local.typeIn('OKRs', 'B5', 'Cut page load time from 4,2 to 2,5 seconds');
  expect(asked.filter((member) => member.includes('Locale')).length).toBe(1);
  asked.length = 0;
  local.typeIn('OKRs', okrCell('start', 5), [['4,2', '2,5', 'seconds', '3,3']]);
  local.typeIn('OKRs', okrCell('current', 5), '3,1');
  expect(asked.filter((member) => member.includes('Locale'))).toEqual([]);
});

test('what could be two numbers is not filled in, and either number beside it agrees', async () => {
  const text = 'Increase organic visits from 1,500 to 2,400 a month';
  const local = await trackerOf('de_DE', text, ['1.500', '2.400', 'visits']);
  const { plan, numbers } = view(local);
  expect(allKeyResults(plan)[0]).toMatchObject({ start: 1500, target: 2400 });
  expect(rulesOf(view(local))).toEqual([]);
  const said = guessCells(text, { today: plan.asOf, ...(numbers ? { numbers } : {}) });
  expect([said.start, said.target]).toEqual([undefined, undefined]);
});
