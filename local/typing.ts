/** What a person does in the grid: types a cell, pastes a block. Rules that reject refuse it, as Google's dialog does. */
import { DEFAULT_LOCALE, type Locale, type Zone } from '@odoo/o-spreadsheet';
import type { Book } from './book';
import { plainText } from './cell-text';
import { type Command, helpers } from './engine';
import { asTold, type CellContent } from './locales';
import { isPercentPattern } from './number-format';

/** An edit that stands in the workbook. Values as the event of onEdit has them: of one cell only. */
export interface PersonEdit {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly value?: unknown;
  readonly oldValue?: unknown;
}

/** Types into the zone's first cell, or pastes a block from there on. */
export function typeCells(
  book: Book,
  sheetId: string,
  { top, left }: Zone,
  content: string | readonly (readonly string[])[],
): PersonEdit {
  const { getters } = book.model;
  const locale = getters.getLocale();
  const lines = typeof content === 'string' ? [[content]] : content;
  const width = Math.max(...lines.map((line) => line.length));
  const zone = { top, left, bottom: top + lines.length - 1, right: left + width - 1 };
  const oldValue = getters.getEvaluatedCell({ sheetId, row: top, col: left }).value;
  const commands: Command[] = lines.flatMap((line, row) =>
    line.map((text, col): Command => {
      const at = { sheetId, row: top + row, col: left + col };
      return ['UPDATE_CELL', { ...at, ...typed(text, getters.getCell(at)?.format, locale) }];
    }),
  );
  book.type(sheetId, zone, commands);
  return { sheetId, zone, value: lines[0]?.[0], oldValue: oldValue ?? undefined };
}

/** A plain-text cell keeps what is typed as text, without its apostrophe; 20 in a percent cell is 20 %. */
function typed(text: string, format: string | undefined, locale: Locale): CellContent {
  if (format === '@') return plainText(text.startsWith("'") ? text.slice(1) : text);
  const { content, format: own } = asTold(text, locale);
  if (isPercentPattern(format) && helpers.isNumber(content, DEFAULT_LOCALE) && !/%/.test(content))
    return { content: `${content}%` };
  return own && !format ? { content, format: own } : { content };
}
