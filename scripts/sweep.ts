/**
 * `npm run sweep -- [WORDS]`: every command fails at every one of its service calls, in three ways, and is
 * run again; on the large tracker at a sample of them. Set-up beside people's own tabs is cut off at every call.
 * A person moves rows or types before every call of those that write into people’s rows (“, meanwhile”).
 * With words: only commands whose name has them. One JSON line a command, then `moves M, wrong 0` and
 * `faults N, lost 0, duplicated 0`; exit 1 where anything else comes out.
 * SEED repeats a sample.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { CommandError } from '../local/commands/failure';
import type { LocalSheets } from '../local/index';
import {
  BESIDE_THEIRS,
  CASES,
  type Case,
  MIGRATION_CASES,
  SET_UP_CASES,
} from '../test/sweep/cases';
import { endsOf } from '../test/sweep/cut-off';
import { isFollowed, type Met, metAtEvery } from '../test/sweep/meanwhile';
import { emptySpreadsheet, firstVersion, type Size, tracker } from '../test/sweep/situation';
import { every, type Swept, sample, sweep } from '../test/sweep/sweep';
import { countFrom, runScript, seedOf } from './command-line';

/** Two cores do most machines justice: each takes every second command. */
const WORKERS = 2;
/** Faults of a command, where it does not get every one. */
const SAMPLE: Readonly<Record<Exclude<Situation, 'meanwhile'>, number>> = {
  small: 0,
  large: 12,
  empty: 60,
  'first version': 0,
};

const SITUATIONS: Readonly<Record<Exclude<Situation, 'meanwhile'>, () => Promise<LocalSheets>>> = {
  small: () => tracker('small'),
  large: () => tracker('large'),
  empty: emptySpreadsheet,
  'first version': firstVersion,
};

const USAGE = `npm run sweep -- [WORDS]
WORDS: only commands whose name has them, such as “save check-ins, small” or “meanwhile”; SEED=… repeats a sample`;

await runScript(
  { usage: USAGE, options: { share: { type: 'string' } }, words: Number.POSITIVE_INFINITY },
  async ({ values: { share }, positionals }) => {
    const words = positionals.join(' ');
    const seed = seedOf();
    const chosen = commands().filter((one) => nameOf(one).includes(words));
    if (chosen.length === 0)
      throw new CommandError(`No command’s name has “${words}”. Without words, all are swept.`);
    if (share === undefined) await sweepAll(words, seed);
    else await sweepShare(chosen, countFrom(share, '--share', 0), seed);
  },
);

/** `meanwhile`: a person acts in a small tracker, and no call fails. */
type Situation = Size | 'empty' | 'first version' | 'meanwhile';

/** One command’s line: what faults left, or what became of a person’s plan. */
type Line = Swept | (Met & { readonly command: string });

interface Chosen {
  readonly one: Case;
  readonly size: Situation | 'cut off';
}

function commands(): readonly Chosen[] {
  const of = (size: Chosen['size'], cases: readonly Case[]) => cases.map((one) => ({ one, size }));
  return [
    ...of('small', CASES),
    ...of('large', CASES),
    ...of('empty', SET_UP_CASES),
    ...of('first version', MIGRATION_CASES),
    ...of('cut off', BESIDE_THEIRS),
    ...of('meanwhile', CASES.filter(isFollowed)),
  ];
}

function nameOf({ one, size }: Chosen): string {
  return `${one.name}, ${size}`;
}

async function sweepAll(words: string, seed: number): Promise<void> {
  console.log(JSON.stringify({ seed }));
  const results = await Promise.all(
    Array.from({ length: WORKERS }, (_, index) => linesOf(words, index, seed)),
  );
  const lines = results.flat();
  const swept = lines.filter((line): line is Swept => 'faults' in line);
  const met = lines.filter((line): line is Line & Met => 'moves' in line);
  const [moves, wrong] = [
    met.reduce((all, one) => all + one.moves, 0),
    met.reduce((all, one) => all + one.wrong, 0),
  ];
  const sum = (of: (one: Swept) => number): number => swept.reduce((all, one) => all + of(one), 0);
  const differs = sum((one) => one.differs);
  const [faults, lost, duplicated, leaked] = [
    sum((one) => one.faults),
    sum((one) => one.lost),
    sum((one) => one.duplicated),
    sum((one) => one.leaked),
  ];
  if (differs > 0) console.log(`ended otherwise than without a fault: ${differs}`);
  if (leaked > 0) console.log(`lines of the log that tell too much: ${leaked}`);
  if (moves > 0) console.log(`moves ${moves}, wrong ${wrong}`);
  console.log(`faults ${faults}, lost ${lost}, duplicated ${duplicated}`);
  const bad = differs + lost + duplicated + leaked + wrong;
  process.exitCode = faults + moves > 0 && bad === 0 ? 0 : 1;
}

/** Runs a share of the commands in a process of its own and passes its lines on. */
async function linesOf(words: string, index: number, seed: number): Promise<readonly Line[]> {
  const args = [...process.execArgv, 'scripts/sweep.ts', '--share', String(index), '--', words];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SEED: String(seed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const swept: Line[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    swept.push(JSON.parse(line));
  }
  const code = await ended;
  if (code !== 0) throw new Error(`a share of the sweep ended with ${code}`);
  return swept;
}

async function sweepShare(all: readonly Chosen[], index: number, seed: number): Promise<void> {
  const bases = new Map<string, LocalSheets>();
  for (const chosen of all.filter((_, place) => place % WORKERS === index)) {
    const { one, size } = chosen;
    if (size === 'cut off') {
      console.log(JSON.stringify({ ...(await cutAnywhere(one)), command: nameOf(chosen) }));
      continue;
    }
    if (size === 'meanwhile') {
      const met = await metAtEvery((await tracker('small')).standing(), one);
      console.log(JSON.stringify({ ...met, command: nameOf(chosen) }));
      continue;
    }
    const base = bases.get(size) ?? (await SITUATIONS[size]());
    bases.set(size, base);
    const choose = SAMPLE[size] === 0 ? every : sample(SAMPLE[size], seed);
    const swept = await sweep(base, one, choose);
    console.log(JSON.stringify({ ...swept, command: nameOf(chosen) }));
  }
}

/** Ends the run for good at each of its calls; the same run again has to finish what was begun. */
async function cutAnywhere(one: Case): Promise<Omit<Swept, 'command'>> {
  const ends = await endsOf(await emptySpreadsheet(), one, () => true);
  const [cuts, found] = [ends.cuts, [...ends.nameless, ...ends.found]];
  const nothing = { lost: 0, duplicated: 0, leaked: 0 };
  return {
    calls: cuts,
    faults: cuts,
    differs: found.length,
    ...nothing,
    found: found.slice(0, 12),
  };
}
