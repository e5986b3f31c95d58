/**
 * One cell of the summary sheet. A string is text, whatever it begins with (= + - @): whoever writes
 * the page writes strings with the text format, so that no one's sentence turns into a formula.
 */
export interface SheetCell {
  readonly value: string | number | null;
  readonly align?: 'left' | 'right';
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly format?: string;
}

/** One row: its look, and its cells from the first column on. */
export interface PageRow {
  /** Pixels. */
  readonly height: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Points. */
  readonly size?: number;
  readonly wrap?: boolean;
  /** The second cell spreads over the rest of the page. */
  readonly merge?: boolean;
  /** A thin line below, from the second column on. */
  readonly rule?: string;
  readonly cells: readonly (SheetCell | null)[];
}

/** The page: cells from the page’s first row, which is row 2 of the sheet; places count from 1 within the page. */
export interface SheetPage {
  /** Pixels of each column. */
  readonly widths: readonly number[];
  readonly rows: readonly PageRow[];
  readonly charts: readonly PageChart[];
}

export interface PageChart {
  readonly kind: 'bar' | 'line';
  readonly title: string;
  /** The rows of the data, from 0; the first names the series. */
  readonly row: number;
  readonly rows: number;
  /** Columns from 1. */
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly series: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
}

/** A row of the page; plain strings become cells. */
export function row(
  look: Omit<PageRow, 'cells'>,
  ...cells: readonly (SheetCell | string | null)[]
): PageRow {
  return {
    ...look,
    cells: cells.map((cell) => (typeof cell === 'string' ? { value: cell } : cell)),
  };
}
