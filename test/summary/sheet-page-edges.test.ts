import { PAGE_HEIGHT } from '../../src/summary/sheet/limits';
import { sheetPage } from '../../src/summary/sheet/page';
import { acme, keyResultRow, objectiveRow } from '../fixtures/acme';
import { manyRows } from '../fixtures/many-rows';
import { acmePage, heightOf, pageOf, textOf } from './pages';
import { acmeSummary, EN } from './voices';

describe('The page at the edges', () => {
  test('a draft is the plan for approval: promises, no health, no charts', () => {
    const page = acmePage('en', { agreed: null });
    const text = textOf(page);
    expect(text).toContain('Plan for approval: 4 objectives, 17 key results.');
    expect(text).toContain('Please approve this plan, or say what you would change.');
    expect(text).toContain('KR10 | Cut first reply to demo requests from 26 to 4 hours | 26 | 4');
    expect(text).not.toMatch(/On track|At risk|Off track/);
    expect(page.charts).toEqual([]);
  });

  test('an empty plan is a page with a sentence and no chart', () => {
    const page = acmePage('en', { rows: [], notNow: [] });
    expect(textOf(page)).toContain('The plan has no objectives yet.');
    expect(page.charts).toEqual([]);
  });

  test('with no number yet there is nothing to draw, and empty is never 0', () => {
    const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ target: 10, measure: 'total' })];
    const page = acmePage('en', { rows });
    expect(page.charts).toEqual([]);
    const line = page.rows.find(({ cells }) => String(cells[1]?.value).endsWith('\u00a0O1'));
    expect([line?.cells[3], line?.cells[4]]).toEqual([null, null]);
  });

  test('of 250 key results only the worst that are not on track are listed, and the rest counted', () => {
    const { plan, checkIns } = manyRows(50, 5);
    const page = pageOf(plan, checkIns);
    const text = textOf(page);
    expect(text).toMatch(
      /Only the farthest from plan are listed: 2\d\d more key results are in the tracker\./,
    );
    expect(text).not.toMatch(/● KR/);
    expect(text).toMatch(/4\d more are in the tracker\./);
    expect(heightOf(page)).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  test.each(['en', 'th'] as const)(
    'with sentences that nobody should write it is still one page (%s)',
    (language) => {
      const { plan, checkIns } = manyRows(50, 5, () => 'ทำให้ดีขึ้น MQL WWW '.repeat(40));
      const rows = plan.rows.map((row) => ({ ...row, decision: 'x '.repeat(300) }));
      const long = { ...plan, rows, notNow: acme().plan.notNow };
      for (const agreed of [plan.agreed, null]) {
        const page = pageOf({ ...long, agreed }, checkIns, language);
        expect(heightOf(page)).toBeLessThanOrEqual(PAGE_HEIGHT);
        expect(page.rows.every(({ cells }) => cells.length <= page.widths.length)).toBe(true);
      }
    },
  );

  test('a trend of one point is no line', () => {
    const young = acmeSummary('en', { asOf: '2026-10-05' });
    const kinds = sheetPage(young, EN).charts.map(({ kind }) => kind);
    expect(kinds).not.toContain('line');
  });
});
