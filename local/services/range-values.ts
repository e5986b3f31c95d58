/** A range's content: values, formulas, what is displayed. Writes are held back until a read or the end. */
import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import { cellValue, contentOf, displayOf } from '../cell-text';
import type { Command } from '../engine';
import { engineFormula } from '../formula-text';
import type { Implementation } from '../guard';
import type { RangeParts } from './range';
import { clearOptions, matrixOf, oneOf } from './range-arguments';
import { a1Of } from './range-place';

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
  const nameAt = (row: number, col: number) => (): string =>
    `${getters.getSheetName(sheetId)}!${a1Of({ top: row, bottom: row, left: col, right: col })}`;
  const values = () =>
    read((cell, row, col) =>
      cellValue(cell, book.settings.timeZone, (moment) => moment, nameAt(row, col)),
    );
  const formulas = () =>
    read((_, row, col) => {
      const position = { sheetId, row, col };
      const cell = getters.getCell(position);
      return cell?.isFormula ? getters.getCellText(position, { showFormula: true }) : '';
    });
  const displayed = () =>
    read((cell, row, col) => displayOf(cell, getters.getLocale(), nameAt(row, col)));

  const write = (matrix: readonly (readonly unknown[])[], asFormula = false): object => {
    // Formats decide whether what follows is text, so those held back count as well.
    if (!asFormula && book.holdsFormats()) book.flush();
    const commands = matrix.flatMap((line, index) =>
      line.map((value, offset): Command => {
        const row = zone.top + index;
        const col = zone.left + offset;
        const content = asFormula ? formulaContent(value) : valueContent(value, row, col);
        return ['UPDATE_CELL', { sheetId, row, col, ...content }];
      }),
    );
    book.queueCells(sheetId, zone, commands);
    return self();
  };
  const valueContent = (value: unknown, row: number, col: number): object => {
    const format = getters.getCell({ sheetId, row, col })?.format;
    const { timeZone, apostrophes } = book.settings;
    const { content, format: own } = contentOf(value, format === '@', {
      timeZone,
      locale: getters.getLocale(),
      apostrophes,
    });
    return own !== undefined && !format ? { content, format: own } : { content };
  };
  const formulaContent = (value: unknown): object => {
    const text = value as string;
    if (text === '') return { content: '' };
    return { content: engineFormula(text.startsWith('=') ? text : `=${text}`) };
  };
  const everywhere = (value: unknown): unknown[][] =>
    Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  const target = [zone];
  const size = { rows: height, columns: width };

  return {
    getValues: values,
    getValue: () => values()[0]?.[0],
    getDisplayValues: displayed,
    getDisplayValue: () => displayed()[0]?.[0] ?? '',
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0] ?? '',
    isBlank: () =>
      read((cell, row, col) => {
        const at = getters.getCell({ sheetId, row, col });
        return cell.value === null && !at?.isFormula;
      })
        .flat()
        .every(Boolean),
    setValues: (...given: unknown[]) => write(matrixOf('setValues', given, size)),
    setValue: (...given: unknown[]) => write(everywhere(oneOf('setValue', given))),
    setFormulas: (...given: unknown[]) => write(matrixOf('setFormulas', given, size), true),
    setFormula: (...given: unknown[]) => write(everywhere(oneOf('setFormula', given)), true),
    clearContent: () => {
      book.queue(['DELETE_CONTENT', { sheetId, target }]);
      return self();
    },
    clearFormat: () => {
      book.queue(['CLEAR_FORMATTING', { sheetId, target }]);
      return self();
    },
    clear: (options?: unknown) => {
      const wanted = clearOptions(options);
      if (wanted.contentsOnly) book.queue(['DELETE_CONTENT', { sheetId, target }]);
      if (wanted.formatOnly) book.queue(['CLEAR_FORMATTING', { sheetId, target }]);
      const range = self() as Record<'clearNote' | 'clearDataValidations', () => void>;
      if (wanted.commentsOnly) range.clearNote();
      if (wanted.validationsOnly) range.clearDataValidations();
      return self();
    },
  };
}
