/** Mends the parts that the engine writes, so that Excel and LibreOffice show what the workbook holds. */
import type { Book } from './book';

type Parts = Map<string, string>;

/** Array formulas of one cell become plain ones; pages fit one page wide; typefaces are those of the sheets. */
export function mendParts(parts: Parts, book: Book): Parts {
  for (const [path, content] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      parts.set(path, fitToPage(plainFormulas(content)));
  }
  const styles = parts.get('xl/styles.xml');
  if (styles) parts.set('xl/styles.xml', withTypeface(styles, typefaceOf(book)));
  return parts;
}

const plainFormulas = (sheet: string): string =>
  sheet.replace(/<f t="array" ref="([A-Z]+\d+)(?::\1)?"([^>]*)>/g, '<f$2>').replace(/ cm="1"/g, '');

/** One page wide, as tall as it needs; landscape. */
function fitToPage(sheet: string): string {
  if (sheet.includes('<pageSetup')) return sheet;
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
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
