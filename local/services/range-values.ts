/** A range's content: values, formulas, what is displayed. Writes are held back until a read or the end. */
import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import { cellValue, contentOf, displayOf } from '../cell-text';
import type { Command } from '../engine';
import type { Implementation } from '../guard';
import { engineFormula } from '../locales';
import { exception } from './host';
import type { RangeParts } from './range';

export function rangeValues({ host, sheetId, zone, self }: RangeParts): Implementation {
  const { book, realm } = host;
  const { getters } = book.model;
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;

  const read = <Value>(of: (cell: EvaluatedCell, row: number, col: number) => Value): Value[][] => {
    book.flush();
    const rows: Value[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const line: Value[] = [];
      for (let col = zone.left; col <= zone.right; col += 1)
        line.push(of(book.evaluated(sheetId, row, col), row, col));
      rows.push(line);
    }
    return realm.copy(rows);
  };
  const values = () => read((cell) => cellValue(cell, book.settings.timeZone, (moment) => moment));
  const formulas = () =>
    read((_, row, col) => {
      const position = { sheetId, row, col };
      const cell = getters.getCell(position);
      return cell?.isFormula ? getters.getCellText(position, { showFormula: true }) : '';
    });
  const displayed = () => read(displayOf);

  const write = (matrix: readonly (readonly unknown[])[], asFormula = false): object => {
    checkShape(matrix);
    const commands: Command[] = [];
    // Formats decide whether what follows is text, so those held back count as well.
    if (!asFormula) book.flush();
    matrix.forEach((line, index) => {
      line.forEach((value, offset) => {
        const row = zone.top + index;
        const col = zone.left + offset;
        const content = asFormula ? formulaContent(value) : valueContent(value, row, col);
        commands.push(['UPDATE_CELL', { sheetId, row, col, ...content }]);
      });
    });
    book.queueCells(sheetId, zone, commands);
    return self();
  };
  const valueContent = (value: unknown, row: number, col: number): object => {
    const format = getters.getCell({ sheetId, row, col })?.format;
    const { content, format: own } = contentOf(value, format === '@', {
      timeZone: book.settings.timeZone,
      locale: getters.getLocale(),
    });
    return own !== undefined && (own === '' || !format) ? { content, format: own } : { content };
  };
  const formulaContent = (value: unknown): object => {
    const text = String(value ?? '');
    if (text === '') return { content: '' };
    return { content: engineFormula(text.startsWith('=') ? text : `=${text}`) };
  };
  const checkShape = (matrix: unknown): void => {
    const lines = matrix as readonly (readonly unknown[])[];
    if (!Array.isArray(lines))
      throw exception(
        "The parameters don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    if (lines.length !== height) {
      throw exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${height}.`,
      );
    }
    const wrong = lines.find((line) => line.length !== width);
    if (wrong) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
      );
    }
  };
  const everywhere = (value: unknown): unknown[][] =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  const target = [zone];

  return {
    getValues: values,
    getValue: () => values()[0]?.[0],
    getDisplayValues: displayed,
    getDisplayValue: () => displayed()[0]?.[0] ?? '',
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0] ?? '',
    isBlank: () => values().every((line) => line.every((value) => value === '')),
    setValues: (matrix: unknown[][]) => write(matrix),
    setValue: (value: unknown) => write(everywhere(value)),
    setFormulas: (matrix: unknown[][]) => write(matrix, true),
    setFormula: (formula: string) => write(everywhere(formula), true),
    clearContent: () => {
      book.queue(['DELETE_CONTENT', { sheetId, target }]);
      return self();
    },
    clearFormat: () => {
      book.queue(['CLEAR_FORMATTING', { sheetId, target }]);
      return self();
    },
    clear: (options: { contentsOnly?: boolean; formatOnly?: boolean } = {}) => {
      if (!options.formatOnly) book.queue(['DELETE_CONTENT', { sheetId, target }]);
      if (!options.contentsOnly) book.queue(['CLEAR_FORMATTING', { sheetId, target }]);
      return self();
    },
  };
}
