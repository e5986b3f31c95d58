/**
 * `npm run sweep [WORDS]`: every command fails at every one of its service calls, in three ways, and is
 * run again; on the large tracker at a sample of them. With words: only commands whose name has them.
 * One JSON line a command, then `faults N, lost 0, duplicated 0`; exit 1 where anything else comes out.
 * SEED repeats a sample.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { CASES, SET_UP_CASES } from '../test/sweep/cases';
import { emptySpreadsheet, type Size, tracker } from '../test/sweep/situation';
import { every, type Swept, sample, sweep } from '../test/sweep/sweep';

/** Two cores do most machines justice: each takes every second command. */
const WORKERS = 2;
/** Faults of a command, where it does not get every one. */
const SAMPLE: Readonly<Record<Size | 'empty', number>> = { small: 0, large: 12, empty: 60 };

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const [words = '', worker] = process.argv.slice(2);

if (worker === undefined) await sweepAll();
else await sweepShare(Number(worker));

async function sweepAll(): Promise<void> {
  console.log(JSON.stringify({ seed }));
  const results = await Promise.all(Array.from({ length: WORKERS }, (_, index) => linesOf(index)));
  const swept = results.flat();
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
  console.log(`faults ${faults}, lost ${lost}, duplicated ${duplicated}`);
  process.exitCode = faults > 0 && differs + lost + duplicated + leaked === 0 ? 0 : 1;
}

/** Runs a share of the commands in a process of its own and passes its lines on. */
async function linesOf(index: number): Promise<readonly Swept[]> {
  const args = [...process.execArgv, 'scripts/sweep.ts', words, String(index)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SEED: String(seed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const swept: Swept[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    swept.push(JSON.parse(line));
  }
  const code = await ended;
  if (code !== 0) throw new Error(`a share of the sweep ended with ${code}`);
  return swept;
}

async function sweepShare(index: number): Promise<void> {
  const wanted = (size: Size | 'empty', cases: typeof CASES) =>
    cases.filter(({ name }) => `${name}, ${size}`.includes(words)).map((one) => ({ one, size }));
  const all = [
    ...wanted('small', CASES),
    ...wanted('large', CASES),
    ...wanted('empty', SET_UP_CASES),
  ];
  const bases = new Map<string, Awaited<ReturnType<typeof tracker>>>();
  for (const { one, size } of all.filter((_, place) => place % WORKERS === index)) {
    const base =
      bases.get(size) ?? (size === 'empty' ? await emptySpreadsheet() : await tracker(size));
    bases.set(size, base);
    const choose = SAMPLE[size] === 0 ? every : sample(SAMPLE[size], seed);
    const swept = await sweep(base, one, choose);
    console.log(JSON.stringify({ ...swept, command: `${one.name}, ${size}` }));
  }
}
