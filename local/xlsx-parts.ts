/** Mends the parts that the engine writes, so that Excel and LibreOffice show what the workbook holds. */
import type { Book } from './book';

type Parts = Map<string, string>;

/** Array formulas of one cell become plain ones; pages fit the paper; typefaces are those of the sheets. */
export function mendParts(parts: Parts, book: Book): Parts {
  const ids = book.model.getters.getSheetIds();
  for (const [path, content] of parts) {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    if (number === undefined) continue;
    const narrow = widthOf(book, ids[Number(number)] ?? '') <= PORTRAIT_WIDTH;
    parts.set(path, fitToPage(plainFormulas(content), narrow));
  }
  const styles = parts.get('xl/styles.xml');
  if (styles) parts.set('xl/styles.xml', withTypeface(styles, typefaceOf(book)));
  return parts;
}

/** Pixels that are still readable across an upright sheet of paper. */
const PORTRAIT_WIDTH = 1100;

/** Pixels of the columns in view. */
function widthOf({ model: { getters } }: Book, sheetId: string): number {
  let width = 0;
  for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
    if (!getters.isColHidden(sheetId, col)) width += getters.getColSize(sheetId, col);
  }
  return width;
}

const plainFormulas = (sheet: string): string =>
  sheet.replace(/<f t="array" ref="([A-Z]+\d+)(?::\1)?"([^>]*)>/g, '<f$2>').replace(/ cm="1"/g, '');

/** A narrow sheet is one upright page; a wide one is a page wide, lying, as long as it needs. */
function fitToPage(sheet: string, narrow: boolean): string {
  if (sheet.includes('<pageSetup')) return sheet;
  const setup = narrow
    ? '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>'
    : '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  const fitted = /<sheetPr[^>]*\/>/.test(sheet)
    ? sheet.replace(/<sheetPr([^>]*)\/>/, '<sheetPr$1><pageSetUpPr fitToPage="1"/></sheetPr>')
    : /<sheetPr/.test(sheet)
      ? sheet.replace('</sheetPr>', '<pageSetUpPr fitToPage="1"/></sheetPr>')
      : sheet.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // The order of a worksheet's parts is fixed: page set-up stands before drawings and tables.
  const before = fitted.search(/<(drawing|legacyDrawing|tableParts|extLst)\b/);
  return before < 0
    ? fitted.replace('</worksheet>', `${setup}</worksheet>`)
    : `${fitted.slice(0, before)}${setup}${fitted.slice(before)}`;
}

/** The typeface that most of the workbook asks for. */
function typefaceOf(book: Book): string {
  const counts = new Map<string, number>();
  for (const id of book.model.getters.getSheetIds()) {
    for (const { kind, value } of book.extras(id)) {
      if (kind === 'font') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'Arial';
}

const withTypeface = (styles: string, typeface: string): string =>
  // Clipped text is written as shrunk to fit, which nobody can read.
  styles
    .replace(/ shrinkToFit="[^"]*"/g, '')
    .replace(/<name val="[^"]*"\/>/g, `<name val="${typeface}"/>`);
