import { type Column, OKR_COLUMNS } from '../contract/columns';
import type { EffectiveKey } from '../contract/effective-settings';
import type { FormulaPlaces } from '../contract/formulas';
import { LEVEL_LIST_ROWS, MEASURE_LIST_ROWS, STATE_LIST_ROWS } from '../contract/settings-sheet';
import { FIRST_ROW } from '../contract/sheets';
import { absolute } from './a1';

/** Where, in which tab, the things that formulas read stand. */
export interface Whereabouts {
  readonly okrColumns: ReadonlyMap<string, number>;
  readonly okrRows: number;
  readonly dataTab: string;
  /** The cell of an effective setting, as formulas write it. */
  readonly effective: (key: EffectiveKey) => string;
  readonly levelsColumn: number;
  readonly measuresColumn: number;
  readonly statesColumn: number;
}

/** The places as formulas write them. */
export function formulaPlaces(at: Whereabouts): FormulaPlaces {
  return {
    columns: at.okrColumns,
    lastRow: at.okrRows,
    setting: at.effective,
    levels: absolute(at.dataTab, at.levelsColumn, FIRST_ROW, LEVEL_LIST_ROWS),
    measures: absolute(at.dataTab, at.measuresColumn, FIRST_ROW, MEASURE_LIST_ROWS),
    states: absolute(at.dataTab, at.statesColumn, FIRST_ROW, STATE_LIST_ROWS),
  };
}

/** Column numbers of a sheet as set-up builds it. */
export const newColumns = (columns: readonly Column[]): ReadonlyMap<string, number> =>
  new Map(columns.map((column, index) => [column.key, index + 1]));

export const NEW_OKR_COLUMNS = newColumns(OKR_COLUMNS);
