import { DEFAULT_THRESHOLDS } from '../../okr/plan';
import { FORMULA_KEYS, OKR_COLUMNS, type OkrKey } from '../../tracker/contract/columns';
import type { EffectiveKey } from '../../tracker/contract/effective-settings';
import { type FormulaPlaces, formulaRuns, rowFormulas } from '../../tracker/contract/formulas';
import { FIRST_ROW } from '../../tracker/contract/sheets';
import { absolute } from '../../tracker/grid/a1';
import type { CellInput } from '../../tracker/grid/change';
import { NEW_OKR_COLUMNS } from '../../tracker/grid/places';
import { KEY_RESULT_STATES, LEVELS, MEASURES } from '../../words/plan-words';
import { writeCells } from '../write-cells';
import type { Bench } from './bench';
import { AS_OF, type Counted, countedExample, QUARTER } from './example';
import type { Probe } from './probe';

/** The settings that row formulas read stand right of the plan, with the lists of words below each other beside them. */
const SETTINGS_COLUMN = OKR_COLUMNS.length + 2;
const VALUES: Readonly<Partial<Record<EffectiveKey, CellInput>>> = {
  first_day: { day: QUARTER.first },
  last_day: { day: QUARTER.last },
  as_of: { day: AS_OF },
  counted_day: { day: AS_OF },
  milestone_day: { day: AS_OF },
  latest_day: { day: AS_OF },
  at_risk: DEFAULT_THRESHOLDS.atRisk,
  off_track: DEFAULT_THRESHOLDS.offTrack,
  stale_days: DEFAULT_THRESHOLDS.staleDays,
  low_confidence: DEFAULT_THRESHOLDS.lowConfidence,
};
const SET = Object.keys(VALUES) as EffectiveKey[];
const EXAMPLE_ROWS = 60;

const inBothLanguages = (words: Readonly<Record<string, { en: string; th: string }>>): string[] =>
  (['en', 'th'] as const).flatMap((language) => Object.values(words).map((word) => word[language]));
const LISTS = [LEVELS, MEASURES, KEY_RESULT_STATES].map(inBothLanguages);

function placesIn(tab: string): FormulaPlaces {
  const list = (index: number): string =>
    absolute(tab, SETTINGS_COLUMN + 1 + index, FIRST_ROW, LISTS[index]?.length ?? 1);
  return {
    columns: NEW_OKR_COLUMNS,
    lastRow: FIRST_ROW + EXAMPLE_ROWS,
    setting: (key) => absolute(tab, SETTINGS_COLUMN, FIRST_ROW + SET.indexOf(key)),
    levels: list(0),
    measures: list(1),
    states: list(2),
  };
}

/** The example with all its row formulas on the scratch tab, and what each formula column shows by ID. */
function shownExample({ sheet }: Bench): (key: OkrKey) => Map<string, unknown> {
  const { cells, ids } = countedExample();
  const put = (column: number, of: readonly (readonly CellInput[])[]) =>
    writeCells(sheet, { row: FIRST_ROW, column, cells: of });
  put(
    SETTINGS_COLUMN,
    SET.map((key) => [VALUES[key] ?? null]),
  );
  LISTS.forEach((words, index) => {
    put(
      SETTINGS_COLUMN + 1 + index,
      words.map((word) => [word]),
    );
  });
  put(1, cells);
  const places = placesIn(sheet.getName());
  const formulas = ids.map((_, index) => rowFormulas(places, FIRST_ROW + index, 'en'));
  for (const run of formulaRuns(NEW_OKR_COLUMNS)) {
    const [first] = run;
    const column = NEW_OKR_COLUMNS.get(first ?? 'raw') ?? 1;
    sheet
      .getRange(FIRST_ROW, column, ids.length, run.length)
      .setFormulas(formulas.map((row) => run.map((key) => row[key])));
  }
  const values = sheet.getRange(FIRST_ROW, 1, ids.length, OKR_COLUMNS.length).getValues();
  return (key) => {
    const at = (NEW_OKR_COLUMNS.get(key) ?? 1) - 1;
    return new Map(ids.map((id, index) => [id, values[index]?.[at]]));
  };
}

/** Which rows show something else than the code counts, to nine decimals. */
function differing(key: keyof Counted, shown: ReadonlyMap<string, unknown>): string {
  const all = [...countedExample().counted];
  const wrong = all.filter(([id, counted]) => {
    const [wanted, found] = [counted[key], shown.get(id)];
    if (wanted === null) return found !== '';
    return typeof found !== 'number' || Math.abs(found - wanted) > 1e-9;
  });
  if (wrong.length === 0) return `all ${all.length}`;
  return wrong.map(([id, of]) => `${id} ${shown.get(id)}, not ${of[key] ?? 'blank'}`).join('; ');
}

/** Formula columns that say the number a person reads; the others lead there. */
const NUMBERS = { raw: 'progress', line: 'expected', rollup: 'roll-up', rank: 'status' } as const;

/** The row formulas of the example in the locale that is set: numbers as the code counts them, no error in any. */
export function exampleProbes(bench: Bench): readonly Probe[] {
  let shown: ReturnType<typeof shownExample> | null = null;
  const column = (key: OkrKey): ReadonlyMap<string, unknown> => {
    shown ??= shownExample(bench);
    return shown(key);
  };
  const count = countedExample().counted.size;
  return [
    ...(Object.keys(NUMBERS) as (keyof Counted)[]).map(
      (key): Probe => ({
        question: `example: ${NUMBERS[key]} of objectives and key results`,
        expected: `all ${count}`,
        find: () => differing(key, column(key)),
      }),
    ),
    {
      question: 'example: errors in its formula columns',
      expected: 'none',
      find: () =>
        FORMULA_KEYS.flatMap((key) =>
          [...column(key)].flatMap(([id, value]) =>
            String(value).startsWith('#') ? [`${id} ${key} ${value}`] : [],
          ),
        ).join('; ') || 'none',
    },
  ];
}
