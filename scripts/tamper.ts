/**
 * `npm run tamper -- [STEPS]`: 10,000 random steps of people and commands, unless told otherwise, and after
 * each what must always hold. One JSON line a share, then `steps N, broken 0`; exit 1 where something
 * broke, with the shortest sequence that breaks it. SEED repeats a run.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { walk } from '../test/tamper/model';
import { countFrom, runScript, seedOf } from './command-line';

/** Two cores do most machines justice. */
const WORKERS = 2;
/** Steps of one process: what the engine holds of earlier trackers goes with it. */
const SHARE = 1_000;

const USAGE = `npm run tamper -- [STEPS]
STEPS: how many random steps, 10000 unless told; SEED=… repeats a run`;

await runScript(
  { usage: USAGE, options: { share: { type: 'string' } }, words: 1 },
  async ({ values: { share }, positionals: [steps = '10000'] }) => {
    const count = countFrom(steps, 'STEPS');
    if (share === undefined) await walkAll(count, seedOf());
    else await walkShare(count, countFrom(share, '--share', 0), seedOf());
  },
);

async function walkAll(wanted: number, seed: number): Promise<void> {
  console.log(JSON.stringify({ seed }));
  const shares = Array.from({ length: Math.ceil(wanted / SHARE) }, (_, index) => ({
    index,
    steps: Math.min(SHARE, wanted - index * SHARE),
  }));
  let broken = 0;
  const worker = async (): Promise<void> => {
    for (let next = shares.shift(); next; next = shares.shift())
      broken += (await inProcess(next.steps, next.index, seed)) ? 0 : 1;
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  console.log(`steps ${wanted}, broken ${broken}`);
  process.exitCode = broken === 0 ? 0 : 1;
}

/** Walks a share in a process of its own, and passes on what it says. */
async function inProcess(count: number, index: number, seed: number): Promise<boolean> {
  const share = ['--share', String(index)];
  const args = [...process.execArgv, 'scripts/tamper.ts', String(count), ...share];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, SEED: String(seed) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  for await (const line of createInterface({ input: child.stdout })) console.log(line);
  return (await ended) === 0;
}

async function walkShare(count: number, index: number, seed: number): Promise<void> {
  const own = seed + index;
  try {
    const taken = await walk(count, own);
    console.log(JSON.stringify({ share: index, seed: own, steps: taken, broken: 0 }));
  } catch (error) {
    console.log(JSON.stringify({ share: index, seed: own, steps: count, broken: 1 }));
    const { message, cause } = error as Error;
    console.log(message, cause instanceof Error ? cause.message : '');
    process.exitCode = 1;
  }
}
