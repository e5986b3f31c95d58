/** What a cell comes to where Google does otherwise than the engine: blank results, number formats, what is displayed. */
import type { EvaluatedCell, Getters, Locale } from '@odoo/o-spreadsheet';
import { fromEngine, toEngine } from './engine-format';
import { displayed, generalText } from './number-format';

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

interface Result {
  value: unknown;
  format?: string;
}

interface Compiled {
  execute(...given: unknown[]): Result | Result[][];
}

interface FormulaCell {
  readonly format?: string;
  readonly compiledFormula: Compiled;
}

/** What is used of the engine's own evaluator. */
export interface Evaluator {
  getters: Getters;
  readonly evaluatedCells: {
    get(position: Position): EvaluatedCell | undefined;
    set(position: Position, cell: EvaluatedCell): void;
    delete(position: Position): void;
  };
  readonly spreadingRelations: {
    getArrayResultZone(
      position: Position,
    ): { top: number; bottom: number; left: number; right: number } | undefined;
  };
  computeCell(position: Position): EvaluatedCell;
  computeFormulaCell(position: Position, cell: FormulaCell): EvaluatedCell;
}

/** Puts these results in the place of the evaluator's own. */
export function calculateCellsAsGoogle(evaluator: Evaluator): void {
  const { getters } = evaluator;
  evaluator.getters = Object.create(getters, {
    getCell: { value: (position: Position) => cellForEngine(getters.getCell(position)) },
  }) as Getters;
  const computeCell = evaluator.computeCell.bind(evaluator);
  const computeFormulaCell = evaluator.computeFormulaCell.bind(evaluator);

  evaluator.computeCell = (position) => {
    const known = evaluator.evaluatedCells.get(position);
    if (known) return known;
    const evaluated = computeCell(position);
    // Most of a grid is empty.
    if (evaluated.type === 'empty' && evaluated.format === undefined) return evaluated;
    return finished(asWritten(evaluated, getters.getCell(position)), getters.getLocale());
  };

  evaluator.computeFormulaCell = (position, cell) => {
    let result: Result | Result[][] = { value: null };
    const { compiledFormula } = cell;
    const watched = Object.create(compiledFormula, {
      execute: {
        value: (...given: unknown[]) => {
          result = formatsForEngine(compiledFormula.execute(...given));
          return result;
        },
      },
    }) as Compiled;
    const evaluated = computeFormulaCell(position, { ...cell, compiledFormula: watched });
    const { sheetId, row, col } = position;
    if (!Array.isArray(result))
      return isBlank(result) ? blank(evaluated) : unlinked(evaluated, result);
    const matrix = result as Result[][];
    const zone = evaluator.spreadingRelations.getArrayResultZone(position);
    matrix.forEach((line, right) => {
      line.forEach((one, down) => {
        if (!zone || (right === 0 && down === 0)) return;
        const at = { sheetId, row: row + down, col: col + right };
        const spread = evaluator.evaluatedCells.get(at);
        if (spread && isBlank(one)) evaluator.evaluatedCells.delete(at);
        else if (spread) {
          const shown = finished(unlinked(spread, one), getters.getLocale());
          evaluator.evaluatedCells.set(at, shown);
        }
      });
    });
    const first = matrix[0]?.[0];
    return isBlank(first) ? blank(evaluated) : unlinked(evaluated, first);
  };
}

type Cell = ReturnType<Getters['getCell']>;

function cellForEngine(cell: Cell): Cell {
  if (!cell?.format) return cell;
  const format = toEngine(cell.format);
  if (format === cell.format) return cell;
  // A formula's tokens are reached through its own object: a copy would lose its class.
  return Object.create(cell, { format: { value: format, enumerable: true } }) as Cell;
}

function formatsForEngine(result: Result | Result[][]): Result | Result[][] {
  if (Array.isArray(result)) return result.map((line) => line.map(formatForEngine));
  return formatForEngine(result);
}

function formatForEngine(result: Result): Result {
  if (!result?.format) return result;
  const format = toEngine(result.format);
  return format === result.format ? result : { ...result, format };
}

const isBlank = (result: Result | undefined): boolean =>
  result !== undefined && (result.value === null || result.value === undefined);

/**
 * The text of a cell without a formula, as it was written: no link is made of brackets, and in a
 * plain-text cell the apostrophe in front is what keeps the text from being calculated.
 */
function asWritten(evaluated: EvaluatedCell, cell: Cell): EvaluatedCell {
  if (!cell || cell.isFormula || evaluated.type === 'empty' || evaluated.type === 'error')
    return evaluated;
  const { content } = cell as { readonly content: string };
  const { link, ...bare } = evaluated;
  const marked = content.startsWith("'");
  const bracketed = link !== undefined && evaluated.value !== content && !marked;
  if (bracketed || (marked && evaluated.type === 'text')) {
    return asText(bare, marked ? content.slice(1) : content);
  }
  return evaluated;
}

/** A result is the text that it is, also where the engine would take it for a link with a label. */
function unlinked(evaluated: EvaluatedCell, result: Result | undefined): EvaluatedCell {
  const { link, ...bare } = evaluated;
  if (!link || typeof result?.value !== 'string' || result.value === evaluated.value)
    return evaluated;
  return asText(bare, result.value);
}

const asText = (bare: object, value: string): EvaluatedCell =>
  ({ ...bare, type: 'text', value, formattedValue: value, defaultAlign: 'left' }) as EvaluatedCell;

/** A formula that lands on a blank cell is blank: the engine would make it 0. */
function blank(evaluated: EvaluatedCell): EvaluatedCell {
  if (evaluated.type === 'error') return evaluated;
  return {
    ...evaluated,
    type: 'empty',
    value: null,
    formattedValue: '',
    defaultAlign: 'left',
  } as unknown as EvaluatedCell;
}

/** With its own format again, and displayed as Google would. */
function finished(evaluated: EvaluatedCell, locale: Locale): EvaluatedCell {
  const format = fromEngine(evaluated.format);
  const { type, value, link } = evaluated;
  if (type === 'error' || type === 'empty' || link || value === null) {
    return format === evaluated.format ? evaluated : ({ ...evaluated, format } as EvaluatedCell);
  }
  // A format that is not rendered here shows the bare number; reading what is displayed says so by name.
  const formattedValue = displayed(value, format, locale) ?? generalText(value as number, locale);
  return Object.assign(evaluated, { format, formattedValue }) as EvaluatedCell;
}
