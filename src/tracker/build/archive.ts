import { fill, type Language, type Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { CLOSING_COLUMNS, FILLED } from '../contract/closing-columns';
import { bodyLook, HEADER_HEIGHT, TITLE_HEIGHT } from '../contract/look';
import { HEADER_ROW, KEY_ROW, SHEETS, sheetMark, TITLE_ROW } from '../contract/sheets';
import type { Block, Change, Look } from '../grid/change';
import { columnInOne } from '../grid/column-cells';
import { cellAt, formulaAt, rowsWith, type Table, textAt } from '../grid/table';

const TITLE: Text = {
  en: '{team} · {quarter} · results, closed on {day}',
  th: '{team} · ผล {quarter} · ปิดเมื่อ {day}',
};
const PROTECTED = 'Guidepost: archive';

/** A quarter's end in words, as the mail says it. */
export interface ArchivePage {
  readonly headline: string;
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly { readonly text: string; readonly below: string }[];
  }[];
}

/** What the archive is called, and what its title says. */
export interface ArchiveNames {
  readonly name: string;
  readonly team: string;
  readonly quarter: string;
  readonly day: string;
}

type Kind = 'headline' | 'title' | 'line' | 'below' | 'blank';
interface PageRow {
  readonly kind: Kind;
  readonly text: string;
}

/**
 * Makes the closing sheet an archive, all but its mark: the page that leadership got above, the team's table below
 * it, every cell a value. May be done again: rows that are there are not inserted twice.
 */
export function archiveChanges(
  table: Table,
  page: ArchivePage,
  names: ArchiveNames,
  language: Language,
): Change[] {
  const sheet = 'closing';
  const there = pageRows(table, language);
  const wanted = rowsOf(page);
  const rows = [
    ...wanted,
    ...Array.from({ length: Math.max(0, there - wanted.length) }, () => BLANK),
  ];
  const column = table.columns.get('plan') ?? 2;
  const first = HEADER_ROW;
  const block: Block = { row: first, column, rows: rows.length, columns: columnsInView(table) };
  const title = fill(TITLE, language, { ...names });
  return [
    ...values(table, there),
    // A merged line may not cross the edge of what is frozen.
    { kind: 'freeze', sheet, rows: TITLE_ROW, columns: 0 },
    ...(rows.length > there
      ? [
          {
            kind: 'insert-rows',
            sheet,
            below: TITLE_ROW,
            count: rows.length - there,
          } as const,
        ]
      : []),
    {
      kind: 'look',
      sheet,
      blocks: [{ row: first, column: 1, rows: rows.length, columns: CLOSING_COLUMNS.length }],
      look: { ...bodyLook(language), background: COLOURS.white, bold: false, format: '@' },
    },
    {
      kind: 'cells',
      sheet,
      row: first,
      column,
      cells: rows.map(({ text }) => [text || null]),
      plainText: true,
    },
    { kind: 'merge', sheet, blocks: [block] },
    {
      kind: 'looks',
      sheet,
      row: first,
      column,
      looks: rows.map(({ kind }) => [{ ...LOOKS[kind], wrap: 'wrap', align: 'left' }]),
    },
    { kind: 'heights', sheet, row: TITLE_ROW, heights: [TITLE_HEIGHT, ...rows.map(heightOf)] },
    { kind: 'heights', sheet, row: first + rows.length, heights: [HEADER_HEIGHT] },
    {
      kind: 'cells',
      sheet,
      row: TITLE_ROW,
      column: table.columns.get('id') ?? 1,
      cells: [[title]],
    },
    { kind: 'protect', sheet, block: null, description: PROTECTED },
    { kind: 'tab', sheet, color: SHEETS.archive.tab, hidden: false, gridlines: false },
    { kind: 'rename', sheet, name: names.name },
  ];
}

/** The archive's mark with its quarter, `2026-Q4`: from then on nothing but Undo makes it a closing sheet again. */
export function archiveMark(table: Table, quarter: string): Change[] {
  const [id, plan] = [table.columns.get('id') ?? 1, table.columns.get('plan') ?? 2];
  return [
    { kind: 'cells', sheet: 'closing', row: KEY_ROW, column: plan, cells: [[quarter]] },
    { kind: 'cells', sheet: 'closing', row: KEY_ROW, column: id, cells: [[sheetMark('archive')]] },
  ];
}

/** An archive as the closing sheet that it was: the page goes, the mark changes last. */
export function reopenedChanges(
  archive: Table,
  quarter: string,
  title: string,
  name: string,
  language: Language,
): Change[] {
  const sheet = 'archive';
  const count = pageRows(archive, language);
  const id = archive.columns.get('id') ?? 1;
  return [
    ...(count > 0 ? [{ kind: 'delete-rows', sheet, row: HEADER_ROW, count } as const] : []),
    { kind: 'cells', sheet, row: TITLE_ROW, column: id, cells: [[title]] },
    { kind: 'freeze', sheet, rows: HEADER_ROW, columns: 2 },
    { kind: 'unprotect', sheet, description: PROTECTED },
    { kind: 'tab', sheet, color: SHEETS.closing.tab, hidden: false, gridlines: false },
    { kind: 'rename', sheet, name },
    {
      kind: 'cells',
      sheet,
      row: KEY_ROW,
      column: archive.columns.get(quarter) ?? archive.columns.get('plan') ?? 2,
      cells: [['plan']],
    },
    { kind: 'cells', sheet, row: KEY_ROW, column: id, cells: [[sheetMark('closing')]] },
  ];
}

const BLANK: PageRow = { kind: 'blank', text: '' };

function rowsOf({ headline, sections }: ArchivePage): readonly PageRow[] {
  return [
    { kind: 'headline', text: headline },
    ...sections.flatMap(({ title, lines }): readonly PageRow[] => [
      { kind: 'title', text: title },
      ...lines.flatMap(({ text, below }): readonly PageRow[] => [
        { kind: 'line', text },
        ...(below === '' ? [] : [{ kind: 'below', text: below } as const]),
      ]),
    ]),
    BLANK,
    BLANK,
  ];
}

const LOOKS: Readonly<Record<Kind, Look>> = {
  headline: { bold: true, size: 14, color: COLOURS.navy },
  title: { bold: true, color: COLOURS.navy, borderTop: COLOURS.rule },
  line: {},
  below: { color: COLOURS.muted, italic: true },
  blank: {},
};

/** Pixels. A merged line does not grow by itself: a long one gets the room that its words need. */
const LINE = 22;
const LETTERS = 190;
const heightOf = ({ kind, text }: PageRow): number => {
  const lines = Math.max(
    1,
    Math.ceil(text.length / (kind === 'headline' ? LETTERS / 1.5 : LETTERS)),
  );
  return (kind === 'headline' ? 36 : kind === 'title' ? 34 : LINE) + (lines - 1) * 16;
};

/** How many rows of a page stand above the table: none in a closing sheet. */
function pageRows(table: Table, language: Language): number {
  const header = CLOSING_COLUMNS[0]?.header;
  const found = rowsWith(table, 'id').find((row) => {
    const text = textAt(table, row, 'id');
    return text === header?.[language] || text === header?.en || text === header?.th;
  });
  return found === undefined ? 0 : found - HEADER_ROW;
}

const columnsInView = ({ columns }: Table): number =>
  Math.max(1, (columns.get('next') ?? 9) - (columns.get('plan') ?? 2) + 1);

/** What the team filled by formulas, as values. */
function values(table: Table, page: number): Change[] {
  const rows = rowsWith(table, 'id').filter((row) => row > HEADER_ROW + page);
  return FILLED.flatMap((key): Change[] => {
    const formulas = rows.filter((row) => formulaAt(table, row, key) !== '');
    const cells = formulas.map((row) => ({ row, value: cellAt(table, row, key) }));
    return columnInOne('closing', table, key, cells);
  });
}
