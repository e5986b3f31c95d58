import fc from 'fast-check';
import type { LocalSheets } from '../../local/index';
import { addDays, type Day } from '../../src/okr/day';
import { DEFAULT_THRESHOLDS, type KeyResult, type Plan, type Thresholds } from '../../src/okr/plan';
import { progressOf } from '../../src/okr/progress';
import { contextOf, rollUpObjective } from '../../src/okr/roll-up';
import { STATUS_RANK, statusOf } from '../../src/okr/status';
import { newSettingRow } from '../../src/tracker/build-settings';
import { OKR_COLUMNS, type OkrKey } from '../../src/tracker/columns';
import { KEY_RESULT_STATES, MEASURES } from '../../src/tracker/words';
import { keyResult, objective, planOf, Q4 } from '../okr/plans';
import { EVERY, SEED } from '../seed';
import { ANSWERS, ask, openTracker } from './open-tracker';

const PLANS = EVERY ? 1000 : 100;
const PLANS_A_SHEET = 50;
/** Rows of the grid that a set-up makes, below the headers. */
const ROWS = 297;

/** Round numbers meet thresholds and targets exactly; the others are what people type. */
const number = fc.oneof(
  fc.constantFrom(0, 1, 10, 20, 30, 100, 335, 500, 670, 835, 1000, -20, 0.02, 2.5, 4.2),
  fc.integer({ min: -500, max: 5000 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
const dayNear: fc.Arbitrary<Day> = fc
  .integer({ min: -10, max: 110 })
  .map((days) => addDays(Q4.first, days));
const measure = fc.constantFrom(null, 'total', 'latest', 'at-least', 'at-most', 'milestone');

const aKeyResult: fc.Arbitrary<Partial<KeyResult>> = fc.record({
  measure: measure as fc.Arbitrary<KeyResult['measure']>,
  start: maybe(number),
  target: maybe(number),
  current: maybe(fc.oneof(number, fc.constantFrom('done', 'not-yet'))) as fc.Arbitrary<
    KeyResult['current']
  >,
  connected: fc.boolean(),
  confidence: maybe(fc.integer({ min: 1, max: 10 })),
  updated: maybe(dayNear),
  due: maybe(dayNear),
  from: maybe(dayNear),
  weight: maybe(fc.constantFrom(0, 1, 2, 0.5)),
});

/** What the reader of the sheet makes of a cell: a word is no number, a number no milestone's state. */
function readable(values: Partial<KeyResult>): Partial<KeyResult> {
  const word = typeof values.current === 'string';
  const fits = values.current === null || word === (values.measure === 'milestone');
  const current = fits ? (values.current ?? null) : null;
  return { ...values, current, connected: values.connected === true && current !== null && !word };
}

interface Sheetful {
  readonly plans: readonly Plan[];
}

const aPlan = fc.array(aKeyResult.map(readable), { minLength: 0, maxLength: 4 });

describe('formulas and TypeScript', () => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker({ content: 'empty' });
    // Repair gives every row with a sentence its formulas.
    local.typeIn(
      'OKRs',
      'B4',
      Array.from({ length: ROWS }, () => ['x']),
    );
    ask(local, { kind: 'set-up', answers: ANSWERS });
  });

  test(`agree on ${PLANS} random plans: every measure, empty, zero, negative, equal start and target, thresholds (SEED=${SEED})`, () => {
    fc.assert(
      fc.property(
        fc.array(aPlan, { minLength: PLANS_A_SHEET, maxLength: PLANS_A_SHEET }),
        dayNear,
        fc.constantFrom<Thresholds>(DEFAULT_THRESHOLDS, {
          atRisk: 0.1,
          offTrack: 0.5,
          staleDays: 7,
          lowConfidence: 5,
        }),
        (plans, asOf, thresholds) => {
          const sheetful = {
            plans: plans.map((rows, index) => planFrom(rows, index, asOf, thresholds)),
          };
          write(local, sheetful, asOf, thresholds);
          compare(local, sheetful);
        },
      ),
      { numRuns: PLANS / PLANS_A_SHEET, seed: SEED },
    );
  });
});

function planFrom(
  rows: readonly Partial<KeyResult>[],
  index: number,
  asOf: Day,
  thresholds: Thresholds,
): Plan {
  const id = `O${index + 1}`;
  const keyResults = rows.map((values, place) =>
    keyResult({ id: `KR${index * 10 + place + 1}`, parent: id, ...values }),
  );
  return planOf([objective({ id }), ...keyResults], { asOf, thresholds });
}

const column = (key: OkrKey): number => OKR_COLUMNS.findIndex((one) => one.key === key);

/** Types a sheet full of plans over what stood there; formulas of all 300 rows stay as set-up wrote them. */
function write(of: LocalSheets, { plans }: Sheetful, asOf: Day, thresholds: Thresholds): void {
  const { workbook } = of;
  const { getters } = workbook.model;
  const [sheetId = ''] = getters.getSheetIds();
  const settings =
    getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Settings') ?? '';
  const set = (key: Parameters<typeof newSettingRow>[0], content: string) =>
    workbook.queue([
      'UPDATE_CELL',
      { sheetId: settings, row: newSettingRow(key) - 1, col: 2, content },
    ]);
  set('as_of', asOf);
  set('at_risk', String(thresholds.atRisk));
  set('off_track', String(thresholds.offTrack));
  set('stale_days', String(thresholds.staleDays));
  set('low_confidence', String(thresholds.lowConfidence));
  const rows = plans.flatMap((plan) => plan.rows);
  for (let index = 0; index < ROWS; index += 1) {
    const row = rows[index];
    const put = (key: OkrKey, content: string | number | null | undefined) =>
      workbook.queue([
        'UPDATE_CELL',
        { sheetId, row: 3 + index, col: column(key), content: String(content ?? '') },
      ]);
    put('id', row?.id);
    put('plan', row ? 'x' : '');
    const kr = row?.level === 'key-result' ? row : null;
    put('parent', kr?.parent);
    put('start', kr?.start);
    put('target', kr?.target);
    put(
      'current',
      kr &&
        (kr.connected
          ? `=ROW()*0+${kr.current}`
          : typeof kr.current === 'string'
            ? KEY_RESULT_STATES[kr.current].en
            : kr.current),
    );
    put('confidence', kr?.confidence);
    put('updated', kr?.updated);
    put('due', kr?.due);
    put('from', kr?.from);
    put('weight', kr?.weight);
    put('measure', kr?.measure ? MEASURES[kr.measure].en : '');
  }
  workbook.flush();
}

function compare(of: LocalSheets, { plans }: Sheetful): void {
  const [sheetId = ''] = of.workbook.model.getters.getSheetIds();
  let row = 3;
  const cell = (key: OkrKey): number | null => {
    const { value } = of.workbook.evaluated(sheetId, row, column(key));
    return value === '' || value === null ? null : typeof value === 'number' ? value : Number.NaN;
  };
  const same = (name: string, formula: number | null, typed: number | null, about: unknown) => {
    const agree =
      formula === typed || (formula !== null && typed !== null && Math.abs(formula - typed) < 1e-9);
    if (!agree)
      throw new Error(`${name}: formula ${formula}, TypeScript ${typed}, ${JSON.stringify(about)}`);
  };
  for (const plan of plans) {
    for (const one of plan.rows) {
      if (one.level === 'key-result') {
        const { share, counted, expected } = progressOf(one, plan.quarter, plan.asOf);
        same('progress', cell('raw'), share, one);
        same('counted', cell('value'), counted, one);
        same('expected', cell('line'), expected, one);
        same('status', cell('rank'), STATUS_RANK[statusOf(one, contextOf(plan))], [one, plan.asOf]);
      } else {
        const rollUp = rollUpObjective(plan, one.id);
        same('objective progress', cell('rollup'), rollUp.progress, plan.rows);
        same('objective expected', cell('expected'), rollUp.expected, plan.rows);
        same('objective status', cell('rank'), STATUS_RANK[rollUp.status], plan.rows);
      }
      row += 1;
    }
  }
}
