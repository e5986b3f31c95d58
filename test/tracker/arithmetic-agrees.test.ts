/** Formulas and code count the same from the same cells, however dirty: before any command, and after one. */
import type { LocalSheets, Standing } from '../../local/index';
import type { KeyResult, Plan } from '../../src/okr/plan';
import type { PlanView } from '../../src/protocol/messages';
import { keyResult } from '../okr/plans';
import { EVERY, SEED } from '../seed';
import { countedByCode, differences, resultOf } from './dirt/by-code';
import { countedBySheet, typeSheetful } from './dirt/in-the-sheet';
import { ALL_KINDS, type DirtyPlan, type Sheetful, sheetfulOf } from './dirt/sheetful';
import { ANSWERS, ask, openEmpty, openTracker } from './open-tracker';

const PLANS = EVERY ? 10_000 : 165;
const PLANS_A_SHEET = EVERY ? 50 : 15;
/** Rows that have formulas: no sheetful has more. */
const ROWS = PLANS_A_SHEET * 5;

/** Of 10,000 plans so many have each kind of dirt, and in so many it changes what is counted. */
const [OCCURS, MATTERS] = [500, 50];
const scaled = (of: number): number => Math.floor((of * PLANS) / 10_000);

describe(`formulas and code (SEED=${SEED})`, () => {
  let built: Standing;
  const occurs = new Map<string, number>(ALL_KINDS.map((kind) => [kind, 0]));
  const matters = new Map<string, number>(ALL_KINDS.map((kind) => [kind, 0]));
  const count = (of: Map<string, number>, kind: string): void =>
    void of.set(kind, (of.get(kind) ?? 0) + 1);

  beforeAll(async () => {
    const local = await openTracker({ content: 'empty' });
    // Repair gives every row with a sentence its formulas.
    local.typeIn(
      'OKRs',
      'B4',
      Array.from({ length: ROWS }, () => ['x']),
    );
    ask(local, { kind: 'set-up', answers: ANSWERS });
    built = local.standing();
  });

  test(`agree on ${PLANS} plans as people leave them`, async () => {
    for (let number = 0; number * PLANS_A_SHEET < PLANS; number += 1) {
      const sheetful = sheetfulOf(number, SEED, PLANS_A_SHEET);
      const local = await openEmpty({ from: built });
      typeSheetful(local, sheetful, ROWS);
      const before = countedBySheet(local, sheetful);
      const plan = withDoubts(planIn(local), sheetful);
      // A command judges what formulas cannot see, and writes what it logs.
      local.run('updateTheSummary');
      const after = countedBySheet(local, sheetful);
      const unseen = rowsUnseen(sheetful);
      const found = [
        ...differences(before, countedByCode(plan)).filter((one) => !unseen.has(idIn(one))),
        ...differences(after, countedByCode(planIn(local))),
      ];
      if (found.length > 0) throw new Error(explain(found, number, sheetful));
      tally(plan, sheetful);
    }
  });

  test.each(ALL_KINDS)('of %s there are enough, and enough that change what is counted', (kind) => {
    expect(occurs.get(kind)).toBeGreaterThanOrEqual(scaled(OCCURS));
    expect(matters.get(kind)).toBeGreaterThanOrEqual(scaled(MATTERS));
  });

  function tally(plan: Plan, sheetful: Sheetful): void {
    for (const one of sheetful.plans) {
      const result = resultOf(plan, one.id);
      count(occurs, sheetful.kind);
      if (resultOf({ ...plan, ...sheetful.naive(plan) }, one.id) !== result)
        count(matters, sheetful.kind);
      const kinds = new Set(one.soiled.map(({ kind }) => kind));
      for (const kind of kinds) {
        count(occurs, kind);
        if (resultOf(readNaively(plan, one, kind), one.id) !== result) count(matters, kind);
      }
    }
  }
});

const planIn = (local: LocalSheets): Plan => (ask(local, { kind: 'plan' }).data as PlanView).plan;

const idIn = (difference: string): string => difference.split(' ')[0] ?? '';

/** Rows, and their objectives, of which formulas cannot tell before a command has judged them. */
function rowsUnseen({ plans }: Sheetful): ReadonlySet<string> {
  const touched = plans.flatMap(({ id, soiled }) =>
    soiled.filter(({ unseen }) => unseen).flatMap((one) => [id, one.id]),
  );
  return new Set(touched);
}

/** What a reader would have of the plan who took no notice of this kind of dirt in it. */
function readNaively(plan: Plan, { soiled }: DirtyPlan, kind: string): Plan {
  const naive = new Map(soiled.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  const back = [...naive.values()].filter(({ gone }) => gone).map((one) => keyResult(one.naive));
  return {
    ...plan,
    rows: [
      ...plan.rows.map((row) =>
        row.level === 'key-result' ? { ...row, ...naive.get(row.id)?.naive } : row,
      ),
      ...back,
    ],
  };
}

/** The plan with the doubts as they were typed: a command judges them anew. */
function withDoubts(plan: Plan, { plans }: Sheetful): Plan {
  const typed = new Map(plans.flatMap(({ rows }) => rows.map((row) => [row.id, row.doubt ?? ''])));
  const rows = plan.rows.map((row) =>
    row.level === 'key-result' ? { ...row, doubt: typed.get(row.id) ?? '' } : row,
  );
  return { ...plan, rows: rows as KeyResult[] };
}

function explain(found: readonly string[], number: number, sheetful: Sheetful): string {
  const [id = ''] = (found[0] ?? '').split(' ');
  const plan = sheetful.plans.find(({ rows }) => rows.some((row) => row.id === id));
  const rows = plan?.rows.map((row) => JSON.stringify(row)).join('\n');
  return `sheetful ${number}, SEED=${SEED}, ${sheetful.kind}: ${found.length} differ\n${found.slice(0, 6).join('\n')}\n${JSON.stringify(sheetful.settings)}\n${JSON.stringify(plan?.soiled)}\n${rows}`;
}
