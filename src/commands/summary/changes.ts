import type { Language } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { WORDS } from '../../summary/say/wording';
import { AROUND_CHART } from '../../summary/sheet/charts';
import { COLUMN, WIDTHS } from '../../summary/sheet/parts';
import type { PageRow, SheetPage } from '../../summary/sheet/rows';
import { bodyLook } from '../../tracker/contract/look';
import type { Block, CellInput, Change, ChartSpec, Look } from '../../tracker/grid/change';
import { fingerprint } from '../../tracker/grid/fingerprint';
import type { Tracker } from '../../tracker/read/read-tracker';
import { stampChanges } from '../../tracker/upkeep/stamps';

/** The page begins below the hidden key row. */
const FIRST = 2;

/** How wide the page's columns are: told once, when the sheet is built, so that whoever widens one keeps it. */
export const pageWidths = (): Change => ({
  kind: 'widths',
  sheet: 'summary',
  column: 1,
  widths: WIDTHS,
});

/**
 * The writes that put a page onto the summary sheet in place of the one before; constant in number, whatever
 * its rows. Charts that draw from the same places as the last ones stay as they are.
 */
export function summaryChanges(page: SheetPage, tracker: Tracker): Change[] {
  const { language } = tracker.settings;
  const charts = chartsOf(page);
  const drawn = fingerprint(charts);
  const width = page.widths.length;
  const rows = page.rows.length;
  const whole = { row: FIRST, column: 1, rows, columns: width };
  const merges = mergedBlocks(page.rows, width);
  return [
    { kind: 'clear', sheet: 'summary', from: FIRST, columns: width },
    { kind: 'look', sheet: 'summary', blocks: [whole], look: typeface(language) },
    {
      kind: 'looks',
      sheet: 'summary',
      row: FIRST,
      column: 1,
      looks: page.rows.map((row) => looksOf(row, width, language)),
    },
    {
      kind: 'cells',
      sheet: 'summary',
      row: FIRST,
      column: 1,
      cells: page.rows.map((row) => inputsOf(row, width)),
      // Their looks say so, right above.
      plainText: true,
    },
    // Whoever would type here reads beforehand that it would not stay, and where it does: no line of the page is spent.
    {
      kind: 'notes',
      sheet: 'summary',
      row: FIRST,
      column: COLUMN.sign,
      notes: [[WORDS.madeAnew[language]]],
    },
    { kind: 'merge', sheet: 'summary', blocks: merges },
    { kind: 'heights', sheet: 'summary', row: FIRST, heights: page.rows.map((row) => row.height) },
    { kind: 'charts', sheet: 'summary', charts, known: tracker.data.charts === drawn },
    ...stampChanges(tracker, { charts: drawn }),
  ];
}

const chartsOf = (page: SheetPage): ChartSpec[] =>
  page.charts
    .filter((chart) => chart.rows > 1)
    .map((chart) => ({
      kind: chart.kind,
      title: chart.title,
      labels: {
        row: FIRST + chart.row,
        rows: chart.rows,
        column: chart.labelColumn,
        columns: 1,
      },
      values: {
        row: FIRST + chart.row,
        rows: chart.rows,
        column: chart.valueColumn,
        columns: chart.series,
      },
      row: FIRST + chart.at.row - 1,
      column: chart.at.column,
      below: AROUND_CHART,
      width: chart.width,
      height: chart.height,
      colors: chart.colors,
    }));

/** The part of the body's look that every cell has: size and colour are told cell by cell. */
function typeface(language: Language): Look {
  const { font, verticalAlign } = bodyLook(language);
  return { ...(font ? { font } : {}), ...(verticalAlign ? { verticalAlign } : {}) };
}

/** Merged rows that follow each other are one block: each of its rows is merged by itself. */
function mergedBlocks(rows: readonly PageRow[], width: number): Block[] {
  const blocks: Block[] = [];
  rows.forEach(({ merge }, index) => {
    if (!merge) return;
    const row = FIRST + index;
    const last = blocks[blocks.length - 1];
    const next = { row, column: 2, rows: 1, columns: width - 1 };
    if (last && last.row + last.rows === row)
      blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    else blocks.push(next);
  });
  return blocks;
}

const inputsOf = (row: PageRow, width: number): CellInput[] =>
  Array.from({ length: width }, (_, index) => row.cells[index]?.value ?? null);

/** A line of text that may run on over the cells beside it. */
const isOneText = ({ cells }: PageRow): boolean =>
  cells.every((cell, index) => index === 1 || (cell?.value ?? null) === null);

function looksOf(row: PageRow, width: number, language: Language): Look[] {
  const body = bodyLook(language);
  return Array.from({ length: width }, (_, index): Look => {
    const cell = row.cells[index];
    const fill = cell?.fill ?? (index === 0 ? undefined : row.fill);
    const color = cell?.color ?? row.color ?? body.color;
    return {
      background: fill ?? COLOURS.white,
      color: color ?? COLOURS.ink,
      ...(row.rule && index > 0 ? { borderBottom: row.rule } : {}),
      bold: cell?.bold ?? row.bold ?? false,
      size: row.size ?? body.size ?? 10,
      align: cell?.align ?? 'left',
      wrap: row.wrap || row.merge ? 'wrap' : isOneText(row) || row.bold ? 'overflow' : 'clip',
      format: cell?.format ?? (typeof cell?.value === 'number' ? 'General' : '@'),
    };
  });
}
