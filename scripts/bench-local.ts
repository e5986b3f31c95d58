/**
 * `npm run bench:local`: how quick the local Sheets is, on a plan of 35 rows and on one of 350 with a quarter's
 * log. One JSON line for each action: milliseconds by the clock and of the processor, evaluations of the
 * whole book, memory in MB. It ends with 1 where an action evaluates more often the larger the plan, or takes
 * more than twelve times as long.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluations } from '../local/evaluation';
import { openLocalSheets } from '../local/index';
import { LEVELS, MEASURES } from '../src/words/plan-words';
import { ask, SET_UP } from '../test/sweep/situation';
import { runScript } from './command-line';
import { checkIn, grow, logCheckIns, planRows, TODAY } from './large-plan';

/** Objectives, each with five key results and an action: seven rows. */
const SIZES = { small: 5, large: 50 };
/** Check-ins of each key result in a quarter. */
const CHECK_INS = 13;
/** Ten times the rows may take so many times as long: what is fixed, and some room. */
const MOST = 12;
/** The middle of so many. */
const TIMES = 5;
/** Progress and status of some rows. */
const STATUSES = 'I4:J20';

interface Measured {
  readonly milliseconds: number;
  /** The same without what other programs took, in milliseconds of all its threads. */
  readonly processor: number;
  readonly evaluations: number;
}

async function measure(objectives: number): Promise<Map<string, Measured>> {
  const local = await openLocalSheets({ clock: () => TODAY, timeZone: 'Asia/Bangkok' });
  const rows = planRows(objectives);
  const keyResults = objectives * 5;
  const found = new Map<string, Measured>();
  const measured = async (
    action: string,
    work: (turn: number) => unknown,
    times = TIMES,
  ): Promise<void> => {
    const turns: Measured[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const seen = (): unknown => {
        work(turn);
        // What is written is calculated when somebody looks.
        return local.displayed('OKRs', STATUSES);
      };
      turns.push(await timed(seen));
    }
    turns.sort((one, other) => one.processor - other.processor);
    const middle = turns[times >> 1] as Measured;
    found.set(action, middle);
    say({ action, rows: rows.length, ...middle });
  };
  await measured('set up', () => ask(local, SET_UP), 1);
  grow(local, 'OKRs', rows.length);
  await measured('paste the plan', () => local.typeIn('OKRs', 'B4', rows), 1);
  local.typeIn(
    'OKRs',
    'O4',
    columnOf(rows, () => MEASURES.total.en),
  );
  logCheckIns(local, keyResults, CHECK_INS);
  await measured('type a number and see its status', (turn) => {
    local.typeIn('OKRs', 'H5', String(50 + turn));
  });
  await measured('paste a column of numbers', (turn) =>
    local.typeIn(
      'OKRs',
      'H4',
      columnOf(rows, (row) => String(60 + turn + (row % 7))),
    ),
  );
  await measured('save check-ins from the sidebar', () =>
    ask(local, checkIn(local, Math.min(30, keyResults))),
  );
  await measured('update the summary', () => local.run('updateTheSummary'));
  await measured('review the plan', () => ask(local, { kind: 'plan' }));
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-'));
  const save = await timed(() => local.save(join(folder, 'plan.xlsx')));
  say({ action: 'save the file', rows: rows.length, ...save });
  rmSync(folder, { recursive: true });
  return found;
}

/** A column of the plan, blank beside what is no key result. */
const columnOf = (rows: readonly string[][], value: (row: number) => string): string[][] =>
  rows.map((row, index) => [row[1] === LEVELS['key-result'].en ? value(index) : '']);

async function timed(work: () => unknown): Promise<Measured> {
  const before = evaluations.count;
  const start = performance.now();
  const used = process.cpuUsage();
  await work();
  const milliseconds = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(used);
  const processor = Math.round((user + system) / 1000);
  return { milliseconds, processor, evaluations: evaluations.count - before };
}

function say(line: Measured & { readonly action: string; readonly rows: number }): void {
  const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(JSON.stringify({ ...line, megabytes }));
}

function compare(small: Map<string, Measured>, large: Map<string, Measured>): void {
  for (const [action, { processor, evaluations: often }] of large) {
    const beside = small.get(action);
    if (!beside) continue;
    const times = processor / Math.max(1, beside.processor);
    if (times > MOST) fail(`“${action}” takes ${times.toFixed(1)} times as long: at most ${MOST}.`);
    if (often > beside.evaluations)
      fail(`“${action}” evaluates ${often} times, and ${beside.evaluations} in the small plan.`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await runScript({ usage: 'npm run bench:local' }, async () => {
  const [small, large] = [await measure(SIZES.small), await measure(SIZES.large)];
  compare(small, large);
});
