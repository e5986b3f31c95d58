import type { Plan } from '../../src/okr/plan';
import type { Request } from '../../src/protocol/messages';
import { openPage } from './open-page';
import { at, finding, reviewWith, samplePlan } from './sample';
import { retype, type Sheet, sheetWith } from './sheet-server';

const GONE = 'What you typed is still here.';
const VAGUE = 'Increase brand awareness';
const EXACT = 'Increase branded searches from 1,200 to 2,000 a month';

/** KR3 lacks a number as long as it says so; “lead” is undefined as long as Definitions is empty. */
const judge = (plan: Plan) => {
  const vague = plan.rows.some(({ id, text }) => id === 'KR3' && text.startsWith(VAGUE));
  const undefinedTerm = {
    ...finding({
      rule: 'plan/undefined-term',
      message: 'Nobody has said what a lead is.',
      fix: { kind: 'definition', term: 'lead', draft: 'Somebody who asked for a demo.' },
    }),
    rows: ['KR1', 'KR2'],
  };
  return reviewWith(
    plan,
    vague ? { KR3: [finding({ message: 'It has no number.' })] } : {},
    plan.definitions.length === 0 ? [undefinedTerm] : [],
  );
};

const open = (view: 'review' | 'plan', sheet: Sheet, asked: Request[] = []) =>
  openPage(
    { view, language: 'en' },
    (request) => {
      asked.push(request);
      return request.kind === 'set-aside' ? null : sheet.server(request);
    },
    judge,
  );
const define = (sheet: Sheet) => {
  const lead = { term: 'lead', counts: 'x', source: '', agreedBy: '', agreedOn: null, row: 4 };
  sheet.plan = { ...sheet.plan, definitions: [lead] };
};
const typed = (control: HTMLElement) => (control as HTMLInputElement).value;

test('a reason that was begun stays when somebody mends the sentence meanwhile, until it is cancelled', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await open('review', sheet);
  await page.click('Dismiss: It has no number.');
  page.type('Why is this fine here?', 'We agreed so');
  retype(sheet, 'KR3', EXACT);
  await page.clock.pass(2_500);
  expect(page.words()).not.toContain('It has no number.');
  expect(page.words()).toContain(GONE);
  expect(typed(page.control('Why is this fine here?'))).toBe('We agreed so');
  await page.click('Cancel');
  expect(page.words()).not.toContain(GONE);
});

test('a form in which nothing was typed goes with its finding', async () => {
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await open('review', sheet);
  await page.click('Dismiss: It has no number.');
  retype(sheet, 'KR3', EXACT);
  await page.clock.pass(2_500);
  expect(page.words()).not.toContain(GONE);
  expect(() => page.control('Why is this fine here?')).toThrow('no control');
});

test('a reason goes to the sentence that the page shows, not to the one it was begun at', async () => {
  const asked: Request[] = [];
  const sheet = sheetWith(samplePlan(), at(7, 'KR3'));
  const page = await open('review', sheet, asked);
  await page.click('Dismiss: It has no number.');
  page.type('Why is this fine here?', 'We agreed so');
  retype(sheet, 'KR3', `${VAGUE} in Asia`);
  await page.clock.pass(2_500);
  await page.click('Set aside');
  expect(asked.filter(({ kind }) => kind === 'set-aside')).toEqual([
    expect.objectContaining({ was: `${VAGUE} in Asia`, reason: 'We agreed so' }),
  ]);
});

test('a definition that was begun stays when somebody else writes one meanwhile', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await open('plan', sheet);
  await page.click('Write what counts as lead…');
  page.type('Where the number comes from', 'The CRM');
  define(sheet);
  await page.clock.pass(20_000);
  expect(page.words()).not.toContain('Nobody has said what a lead is.');
  expect(page.words()).toContain(GONE);
  expect(typed(page.control('Where the number comes from'))).toBe('The CRM');
  await page.click('Cancel');
  expect(page.words()).not.toContain(GONE);
});

test('a draft of a definition that nobody touched goes with its finding', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await open('plan', sheet);
  await page.click('Write what counts as lead…');
  define(sheet);
  await page.clock.pass(20_000);
  expect(() => page.control('Where the number comes from')).toThrow('no control');
});
