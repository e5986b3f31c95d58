import type { Request } from '../../src/protocol/messages';
import { nextLook } from '../../src/sidebar/follow/rhythm';
import { openPage } from './open-page';
import { at, finding, reviewWith, samplePlan } from './sample';
import { retype, sheetWith } from './sheet-server';

const START = { view: 'review', language: 'en' } as const;
const judge = (plan: ReturnType<typeof samplePlan>) => reviewWith(plan, {});

/** The Review view on KR1, and what it has asked so far. */
async function followed() {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  const asked: Request['kind'][] = [];
  const page = await openPage(
    START,
    (request) => {
      asked.push(request.kind);
      return sheet.server(request);
    },
    judge,
  );
  return { sheet, page, asked };
}

test('a hidden page asks nothing, and shows the selected row as soon as it is seen again', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  let asked = 0;
  const page = await openPage(
    START,
    (request) => {
      asked += 1;
      return sheet.server(request);
    },
    judge,
  );
  page.hide(true);
  await page.clock.pass(5_000);
  const before = asked;
  sheet.selection = at(6, 'KR2');
  await page.clock.pass(60_000);
  expect(asked).toBe(before);
  page.hide(false);
  await page.clock.pass(200);
  expect(page.words()).toContain('KR2 Key result');
});

test('while the selected row stays as it is, the plan is not read again at each look', async () => {
  const { page, asked } = await followed();
  await page.clock.pass(10_000);
  expect(asked.filter((kind) => kind === 'plan')).toHaveLength(1);
  expect(asked.filter((kind) => kind === 'selection').length).toBeGreaterThan(3);
});

test('an edit of the selected row is judged within two seconds and a half, without reading the plan', async () => {
  const { sheet, page, asked } = await followed();
  retype(sheet, 'KR1', 'Increase MQLs from 80 to 140');
  await page.clock.pass(2_500);
  expect(page.words()).toContain('from 80 to 140');
  expect(asked.filter((kind) => kind === 'plan')).toHaveLength(1);
});

test('another row shows as it is now, though it changed since the plan was read', async () => {
  const { sheet, page, asked } = await followed();
  retype(sheet, 'KR2', 'Win 24 customers');
  sheet.selection = at(6, 'KR2');
  await page.clock.pass(2_500);
  expect(page.words()).toContain('Win 24 customers');
  expect(asked.filter((kind) => kind === 'plan')).toHaveLength(1);
});

test('what was typed into a row just before leaving it is in the plan a few seconds later', async () => {
  const { sheet, page } = await followed();
  retype(sheet, 'KR1', 'Increase MQLs from 80 to 140');
  sheet.selection = at(6, 'KR2');
  await page.clock.pass(6_000);
  await page.click('Plan');
  expect(page.words()).toContain('from 80 to 140');
});

test('a row that moved is found by reading the plan again', async () => {
  const { sheet, page } = await followed();
  const rows = sheet.plan.rows.map((row) => (row.row > 4 ? { ...row, row: row.row + 1 } : row));
  sheet.plan = { ...sheet.plan, rows };
  sheet.selection = at(7, 'KR2');
  await page.clock.pass(2_500);
  expect(page.words()).toContain('KR2 Key result');
});

test('a page that nobody touches for a quarter of an hour rests until someone comes back', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  const page = await openPage(START, sheet.server, judge);
  await page.clock.pass(20 * 60_000);
  sheet.selection = at(6, 'KR2');
  await page.clock.pass(60_000);
  expect(page.words()).toContain('KR1 Key result');
  const { Event } = page.document.defaultView as Window & typeof globalThis;
  page.document.dispatchEvent(new Event('pointermove'));
  await page.clock.pass(200);
  expect(page.words()).toContain('KR2 Key result');
});

test.each([
  ['usually', { took: 200, failures: 0, quiet: 0 }, 2_000],
  ['on a slow server', { took: 3_000, failures: 0, quiet: 0 }, 3_000],
  ['after three failures', { took: 200, failures: 3, quiet: 0 }, 16_000],
  ['after many failures', { took: 200, failures: 60, quiet: 0 }, 30_000],
  ['after two quiet minutes', { took: 200, failures: 0, quiet: 120_000 }, 4_000],
  ['after a quarter of an hour', { took: 200, failures: 0, quiet: 900_000 }, null],
])('%s the next look comes after the right while', (_when, course, wait) => {
  expect(nextLook({ ...course, hidden: false })).toBe(wait);
});

test('when the connection fails the last review stays, the reason shows, and it recovers by itself', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  let fault: unknown = null;
  const server = (request: Request) => {
    if (fault instanceof Error) throw fault;
    return fault ?? sheet.server(request);
  };
  const page = await openPage(START, server, judge);
  fault = new Error('NetworkError: Connection failure due to HTTP 0');
  await page.clock.pass(3_000);
  expect(page.words()).toContain('There is no connection to Google.');
  expect(page.words()).toContain('KR1 Key result');
  fault = null;
  await page.clock.pass(60_000);
  expect(page.words()).not.toContain('There is no connection to Google.');
});

test('an answer that Google could not carry is told apart from an empty one', async () => {
  const page = await openPage(START, () => ({ ok: true, data: new Date(0) }), judge);
  expect(page.words()).toContain('The answer from Google did not arrive.');
  expect(() => page.control('Try again')).not.toThrow();
});

test('a server that never answers is given up after three quarters of a minute', async () => {
  const sheet = sheetWith(samplePlan());
  const page = await openPage(START, sheet.server, judge);
  page.bridge.slow(10 * 60_000);
  await page.clock.pass(50_000);
  expect(page.words()).toContain('The answer from Google did not arrive.');
});

test('an old answer that arrives after a save does not bring the old text back', async () => {
  const sheet = sheetWith(samplePlan(), at(5, 'KR1'));
  const fix = { kind: 'wording', text: 'Book 24 demos' } as const;
  const page = await openPage(START, sheet.server, (plan) =>
    reviewWith(
      plan,
      plan.rows.some(({ text }) => text === fix.text) ? {} : { KR3: [finding({ fix })] },
    ),
  );
  page.bridge.slow(1_000);
  sheet.selection = at(7, 'KR3');
  // The look that finds KR3 and the start of the reading that follows it.
  await page.clock.pass(3_200);
  page.bridge.slow(10);
  await page.click('Use this wording');
  await page.clock.pass(900);
  expect(page.words()).toContain('KR3 Key result ✓ Ready');
  expect(page.words()).toContain('Book 24 demos');
});
