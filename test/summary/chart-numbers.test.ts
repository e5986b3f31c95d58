import { COLOURS } from '../../src/look/colours';
import { quarterOf } from '../../src/okr/quarter';
import { summarise } from '../../src/summary/data/summarise';
import { sheetPage } from '../../src/summary/sheet/page';
import type { PageChart, SheetPage } from '../../src/summary/sheet/rows';
import { trackerOnPaper } from '../calendar/paper';
import { EN, TH } from './voices';

const pageOn = (day: string, language: 'en' | 'th'): SheetPage => {
  const { fiscalYear, number } = quarterOf(day, 1);
  const { plan, checkIns } = trackerOnPaper(day, {
    team: 'Acme',
    language,
    fiscalYear,
    quarter: number,
    fiscalYearStart: 1,
    content: 'example',
  });
  const summary = summarise(plan, checkIns, { review: null, previous: null });
  return sheetPage(summary, language === 'en' ? EN : TH);
};

/** Pixels from the page's left edge to where a column, from 1, begins. */
const leftOf = ({ widths }: SheetPage, column: number): number =>
  widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);

const covers = (page: SheetPage, chart: PageChart, row: number, column: number): boolean => {
  const top = page.rows.slice(chart.at.row - 1, row).reduce((sum, { height }) => sum + height, 0);
  const left = leftOf(page, chart.at.column);
  return (
    row >= chart.at.row - 1 &&
    top < chart.height &&
    leftOf(page, column) >= left &&
    leftOf(page, column + 1) <= left + chart.width + 8
  );
};

/** What stands in the cells that the charts draw from, and neither lies under a chart nor has the paper's colour. */
function inView(page: SheetPage): string[] {
  const first = Math.min(...page.charts.map(({ row }) => row));
  const last = Math.max(...page.charts.map(({ row, rows }) => row + rows));
  return page.rows.slice(first, last).flatMap(({ cells, color }, down) =>
    cells.flatMap((cell, across) => {
      if ((cell?.value ?? null) === null) return [];
      const [row, column] = [first + down, across + 1];
      const covered = page.charts.some((chart) => covers(page, chart, row, column));
      const unseen = (cell?.color ?? color) === COLOURS.white;
      return covered && unseen ? [] : [`row ${row + 1}, column ${column}: ${cell?.value}`];
    }),
  );
}

/** The first two weeks, the weeks after, the last days, and the day after a change of quarter. */
const DAYS = [
  '2026-10-01',
  '2026-10-02',
  '2026-10-05',
  '2026-10-08',
  '2026-10-09',
  '2026-10-14',
  '2026-10-16',
  '2026-11-13',
  '2026-12-31',
  '2027-01-01',
  '2027-01-05',
];

describe('the numbers that the summary’s charts draw from are never in view', () => {
  test.each(DAYS.flatMap((day) => [[day, 'en'] as const, [day, 'th'] as const]))(
    'on %s, in %s',
    (day, language) => {
      expect(inView(pageOn(day, language))).toEqual([]);
    },
  );

  test('one chart alone has the whole width of the page', () => {
    const { charts, widths } = pageOn('2026-10-03', 'en');
    expect(charts.map(({ kind, width }) => [kind, width])).toEqual([
      ['bar', widths.slice(1).reduce((sum, width) => sum + width, 0)],
    ]);
  });
});
