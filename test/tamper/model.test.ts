/**
 * Random sequences of what people do and of commands, on one tracker after another; after each step what
 * must always hold is looked at. `npm run tamper` takes 10,000 steps; SEED repeats a run.
 */
import fc from 'fast-check';
import type { LocalSheets } from '../../local/index';
import { SET_UP } from '../sweep/situation';
import * as hand from './by-hand';
import { BUG, choose, columnOf, places, repair, rowAt, say, tabs, team, touched } from './tampered';

/** The short form is the same in each run: red is then somebody's change. The long form draws. */
const seed = Number(
  process.env['SEED'] ?? (process.env['STEPS'] ? Date.now() % 1_000_000 : 20_261_123),
);
const steps = Number(process.env['STEPS'] ?? 30);
/** Steps on one tracker before the next is opened. */
const LENGTH = 10;

interface Step {
  readonly name: string;
  /** What a person does may change what they wrote; what a command does may not. */
  readonly by: 'person' | 'command';
  readonly run: (local: LocalSheets) => string;
}

const plan = (local: LocalSheets): string | undefined =>
  tabs(local).find((tab) => rowAt(local, tab, 1).some((cell) => /^guidepost\/okrs/.test(cell)));

/** An edit of the plan, where there is one with its mark. */
const edit = (name: string, run: (local: LocalSheets, sheet: string) => void): Step => ({
  name,
  by: 'person',
  run(local) {
    const sheet = plan(local);
    if (sheet) run(local, sheet);
    return '';
  },
});
const command = (name: string, run: (local: LocalSheets) => string | undefined): Step => ({
  name,
  by: 'command',
  run: (local) => run(local) ?? '',
});

const row = fc.integer({ min: 4, max: 10 });
const content = fc.constantFrom('', '63', '1.5k', "'๓๐", '=1/0', '=40+2', "'30 พ.ย. 2569", 'Done');
const sentence = fc.constantFrom(
  'Win 6 customers',
  'Increase MQLs from 1 to 9',
  'ส่งเดโม 20 ครั้ง',
  '',
);
const KEYS = ['plan', 'level', 'owner', 'start', 'target', 'current', 'due', 'note'] as const;
const COMMANDS: readonly Step[] = [
  command('repair', (local) => repair(local).reason),
  command('update the summary', (local) => choose(local, 'updateTheSummary')),
  command('read the plan', (local) => say(local, { kind: 'plan' }).reason),
  command('preview the mail', (local) => say(local, { kind: 'mail-preview' }).reason),
  command(
    'review all',
    (local) =>
      say(local, {
        kind: 'write-reviews',
        reviews: [{ id: 'KR1', verdict: 'ready', text: 'Ready' }],
      }).reason,
  ),
];

const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...COMMANDS) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), row, content).map(([key, at, text]) =>
      edit(`put ${text} into ${key} of row ${at}`, (local, sheet) => {
        const place = rowAt(local, sheet, 1).includes(key) ? columnOf(local, key, sheet) : 'B';
        hand.put(local, sheet, `${place}${at}`, text);
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(row, sentence).map(([at, text]) =>
      edit(`type “${text}” in row ${at}`, (local, sheet) => {
        if (rowAt(local, sheet, 1).includes('plan'))
          local.typeIn(sheet, `${columnOf(local, 'plan', sheet)}${at}`, text);
      }),
    ),
  },
  row.map((at) =>
    edit(`insert a row before ${at}`, (local, sheet) =>
      hand.insertBefore(local, sheet, 'ROW', String(at)),
    ),
  ),
  row.map((at) =>
    edit(`delete row ${at}`, (local, sheet) => hand.deleteLine(local, sheet, 'ROW', String(at))),
  ),
  fc
    .constantFrom('A', 'B', 'E')
    .map((at) =>
      edit(`insert a column before ${at}`, (local, sheet) =>
        hand.insertBefore(local, sheet, 'COL', at),
      ),
    ),
  fc.constantFrom('B', 'D', 'H').map((column) =>
    edit(`sort by ${column}`, (local, sheet) => {
      if (!rowAt(local, sheet, 1).includes('rollup')) return;
      const right = columnOf(local, 'rollup', sheet);
      hand.sort(local, sheet, `A4:${right}12`, column, 'desc');
    }),
  ),
  fc
    .constantFrom('A', 'B', 'H')
    .map((column) =>
      edit(`clear ${column}1`, (local, sheet) => hand.clear(local, sheet, `${column}1`)),
    ),
  fc.constantFrom('Guide', 'Not now', 'Definitions', 'Leadership summary').map(
    (name): Step => ({
      name: `delete ${name}`,
      by: 'person',
      run(local) {
        if (tabs(local).includes(name)) hand.deleteSheet(local, name);
        return '';
      },
    }),
  ),
  fc.constantFrom('Our plan', 'แผน', 'OKRs').map((name) =>
    edit(`rename the plan ${name}`, (local, sheet) => {
      if (!tabs(local).includes(name)) hand.rename(local, sheet, name);
    }),
  ),
);

const logOf = (local: LocalSheets): string[] =>
  local
    .displayed('Check-ins', 'A4:H120')
    .map((line) => line.join('\t').trim())
    .filter(Boolean);

/** What holds after a repair: one ID a sentence, none twice, and formulas in every row with a sentence. */
function whole(local: LocalSheets): void {
  const sheet = plan(local);
  if (!sheet) throw new Error('The plan lost its mark in a repair.');
  const [id, text, status] = ['id', 'plan', 'status'].map((key) => columnOf(local, key, sheet));
  const cells = places(local);
  const rows = Array.from({ length: 60 }, (_, at) => at + 4).filter((at) =>
    cells.has(`${sheet}!${text}${at}`),
  );
  const ids = rows.map((at) => cells.get(`${sheet}!${id}${at}`));
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
  for (const at of rows) expect(cells.get(`${sheet}!${status}${at}`)).toMatch(/^=/);
}

test(
  `whatever people do, no command loses a word of theirs (SEED=${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: LENGTH, maxLength: LENGTH }), async (taken) => {
        const local = await team();
        say(local, SET_UP);
        for (const step of taken) {
          const [before, log] = [places(local), logOf(local)];
          const said = step.run(local);
          expect(BUG.test(said) ? local.logs : []).toEqual([]);
          if (step.by === 'command') expect(touched(before, local)).toEqual([]);
          expect(logOf(local).slice(0, log.length)).toEqual(log);
          if (step.name === 'repair' && said === '') whole(local);
        }
      }),
      { seed, numRuns: Math.ceil(steps / LENGTH), verbose: 1 },
    );
  },
  30_000 + steps * 300,
);
