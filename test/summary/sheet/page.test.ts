import { PAGE_HEIGHT } from '../../../src/summary/sheet/limits';
import type { PageChart, SheetPage } from '../../../src/summary/sheet/rows';
import { objectiveRow } from '../../fixtures/acme';
import { acmePage, heightOf, linesOf, textOf } from '../pages';

/** The cells that a chart draws from. */
const drawn = (page: SheetPage, chart: PageChart | undefined): unknown[][] =>
  chart
    ? page.rows
        .slice(chart.row, chart.row + chart.rows)
        .map(({ cells }) =>
          [chart.labelColumn, chart.valueColumn, chart.valueColumn + 1].map(
            (column) => cells[column - 1]?.value ?? null,
          ),
        )
    : [];

describe('The leadership summary as a page', () => {
  test('reads from the headline to the plan’s own faults', () => {
    const text = textOf(acmePage());
    const order = [
      'Acme Marketing · OKRs · Q4 2026 · Fri 13 Nov 2026',
      'Week 7 of 13: 2 of 4 objectives on track, 1 at risk, 1 off track.',
      'Key results:  ✓ 1 done',
      'Decision needed from you (1)',
      '▸ Move ฿150,000',
      'Objectives | Progress | Expected',
      '■ O3 | Improve the path from lead to pipeline | 38 | 47',
      'Held back by KR11',
      '▲ O1 |',
      'What changed this week',
      'Increase MQLs from 80 last quarter to 120: 49 → 58 MQLs (target 120)',
      'Key results | Now | Target',
      '■ KR11 | Create ฿8,000,000 of pipeline from marketing leads | 1100000 | 8000000',
      'Waiting for a number',
      'To keep focus',
      '2 of 17 key results do not pass the SMART check yet',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('reads in Thai', () => {
    const text = textOf(acmePage('th'));
    expect(text).toContain('สัปดาห์ที่ 7 จาก 13: ตามแผน 2 จาก 4 Objective เสี่ยง 1 หลุดแผน 1');
    expect(text).toContain('ติดที่ KR11');
    expect(text).toContain('ศุกร์ 13 พ.ย. 2569');
  });

  test.each(['en', 'th'] as const)(
    'shows all 17 key results of Acme on one page (%s)',
    (language) => {
      const page = acmePage(language);
      const listed = linesOf(page).filter((line) => /^[✓●▲■◌○] KR\d+ \|/.test(line));
      expect(listed).toHaveLength(17);
      expect(heightOf(page)).toBeLessThanOrEqual(PAGE_HEIGHT);
    },
  );

  test('tells every status by sign and word, for who prints in black and white', () => {
    const rows = acmePage().rows.filter(({ fill, cells }) => !fill && cells[1] && cells[6]?.color);
    expect(rows).toHaveLength(4 + 17);
    const pairs: Readonly<Record<string, string>> = {
      '✓': 'Done',
      '●': 'On track',
      '▲': 'At risk',
      '■': 'Off track',
      '◌': 'No update',
      '○': 'No data yet',
    };
    for (const { cells } of rows) {
      const sign = String(cells[1]?.value).trim().charAt(0);
      expect(String(cells[6]?.value).trim()).toBe(`${sign} ${pairs[sign]}`);
    }
  });

  test('numbers are numbers with their own pattern, so that they can be read and summed', () => {
    const row = acmePage().rows.find(({ cells }) => cells[1]?.value === '\u00a0■\u00a0KR11');
    expect(row?.cells[3]).toMatchObject({ value: 1_100_000, format: '"฿"#,##0' });
    const load = acmePage().rows.find(({ cells }) => cells[1]?.value === '\u00a0◌\u00a0KR8');
    expect(load?.cells[3]).toMatchObject({ value: 3.3, format: '#,##0.0#' });
  });

  test('a total is forecast in whole things, and a falling number not below its target', () => {
    const pace = (id: string) =>
      acmePage().rows.find(({ cells }) => String(cells[1]?.value).endsWith(`\u00a0${id}`))?.cells[5]
        ?.value;
    expect(String(pace('KR2')).trim()).toBe('15 to 17');
    expect(String(pace('KR10')).trim()).toBe('the target or better');
  });

  test('one chart draws progress against expected, one the trend, from cells that they cover', () => {
    const page = acmePage();
    const [bar, line] = page.charts;
    expect(drawn(page, bar)).toEqual([
      [null, 'Progress', 'Expected'],
      ['■ O3', 38, 47],
      ['▲ O1', 34, 40],
      ['● O4', 61, 58],
      ['● O2', 54, 47],
    ]);
    expect(drawn(page, line)[0]).toEqual([null, 'Progress', 'Expected']);
    expect(drawn(page, line).slice(-1)).toEqual([['13 Nov', 47, 48]]);
    for (const chart of page.charts) {
      const covered = page.rows.slice(chart.row).map(({ height }) => height);
      const rows = covered.slice(0, chart.rows).reduce((sum, height) => sum + height, 0);
      expect(chart.at.row).toBe(chart.row + 1);
      expect(rows).toBeLessThanOrEqual(chart.height + 4);
    }
  });

  test('the charts stand side by side within the page', () => {
    const { charts, widths } = acmePage();
    const left = (column: number) => widths.slice(0, column - 1).reduce((sum, one) => sum + one, 0);
    const [bar, line] = charts;
    expect(left(bar?.at.column ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(
      left(line?.at.column ?? 0),
    );
    expect(left(line?.at.column ?? 0) + (line?.width ?? 0)).toBeLessThanOrEqual(
      left(widths.length + 1),
    );
  });

  test('what a person wrote stays one cell of text, whatever it starts with', () => {
    const rows = ['=1+1', '+66', '-5', '@home'].map((text, index) =>
      objectiveRow({ id: `O${index + 1}`, text }),
    );
    const text = acmePage('en', { rows }).rows.map(({ cells }) => cells[2]?.value);
    for (const written of ['=1+1', '+66', '-5', '@home']) expect(text).toContain(written);
  });

  test('who asked for what was put on hold is nowhere', () => {
    expect(textOf(acmePage())).not.toContain('Somchai');
  });
});
