import { fill, type Language, type Text } from '../../language/text';
import type { FormulaPlaces } from '../contract/formulas';
import { TITLE_ROW } from '../contract/sheets';
import { newsFormula, titleFormula } from '../contract/title-strip';
import type { Change } from '../grid/change';
import { sameFormula } from '../grid/formula-tokens';
import { formulaAt, type Table } from '../grid/table';
import { stampCell } from './places';

const TITLE_BACK: Text = {
  en: 'Restored the title of “{name}”.',
  th: 'คืนหัวเรื่องของ “{name}”',
};

/** The formulas of the title strip where they are gone or other; what only changed its language, from `was`, is not told here. */
export function mendedTitle(
  okrs: Table,
  data: Table,
  places: FormulaPlaces,
  { was, language }: { readonly was: Language; readonly language: Language },
): { readonly changes: readonly Change[]; readonly done: readonly string[] } {
  const stamps = {
    example: stampCell(data, 'example'),
    due: stampCell(data, 'summary_due'),
    ready: stampCell(data, 'ready'),
  };
  const news = newsFormula(places, stamps, language);
  const changes = [['id', titleFormula(places)] as const, ['level', news] as const].flatMap(
    ([key, formula]): Change[] => {
      const column = okrs.columns.get(key);
      if (column === undefined || sameFormula(formulaAt(okrs, TITLE_ROW, key), formula)) return [];
      return [{ kind: 'cells', sheet: 'okrs', row: TITLE_ROW, column, cells: [[{ formula }]] }];
    },
  );
  const before = was === language ? news : newsFormula(places, stamps, was);
  const stood = was !== language && sameFormula(formulaAt(okrs, TITLE_ROW, 'level'), before);
  const told = changes.length > 0 && !stood;
  return { changes, done: told ? [fill(TITLE_BACK, language, { name: okrs.sheet.name })] : [] };
}
