/** Random sequences of what people do and of commands, and what must hold after each step. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LocalSheets } from '../../local/index';
import { FORMULA_KEYS } from '../../src/tracker/contract/columns';
import { SET_UP } from '../sweep/situation';
import { places } from './places';
import { planTab, STEP, type Step } from './steps';
import { BUG, columnOf, say, team } from './tampered';
import { theirs, touched } from './theirs';

/** The most steps on one tracker before the next is opened; half as many on average. */
const LENGTH = 40;

/**
 * Takes at least so many steps, on one tracker after another, and gives how many. Rejects where an
 * invariant breaks, with the shortest sequence that breaks it.
 */
export async function walk(steps: number, seed: number): Promise<number> {
  let count = 0;
  for (let round = 0; count < steps; round += 1) {
    await fc.assert(
      fc.asyncProperty(
        fc.array(STEP, { minLength: 1, maxLength: LENGTH, size: 'max' }),
        async (taken) => {
          const local = await team();
          say(local, SET_UP);
          let now = places(local);
          for (const step of taken) now = take(local, step, now);
          count += taken.length;
        },
      ),
      { seed: seed + round * 1_000, numRuns: Math.ceil((2 * (steps - count)) / LENGTH) },
    );
  }
  return count;
}

/** Takes a step from what the file holds `now`; gives what it holds afterwards. */
function take(
  local: LocalSheets,
  step: Step,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [before, log] = [theirs(local, now), logOf(local)];
  const { said = '', typed } = step.run(local);
  assert.deepEqual(BUG.test(said) ? local.logs : [], [], 'a fault of ours');
  const after = places(local);
  if (step.by !== 'hand')
    assert.deepEqual(touched(before, local, typed ? [typed] : [], after), [], 'words were touched');
  assert.deepEqual(logOf(local).slice(0, log.length), log, 'lines of the log were lost');
  if (step.name === 'repair' && said === '') whole(local, after);
  return after;
}

const logOf = (local: LocalSheets): string[] =>
  local
    .displayed('Check-ins', 'A4:H120')
    .map((line) => line.join('\t').trim())
    .filter(Boolean);

/** What holds after a repair: one ID a sentence, none twice, and every formula in each row with a sentence. */
function whole(local: LocalSheets, cells: ReadonlyMap<string, string>): void {
  const sheet = planTab(local);
  assert.ok(sheet, 'The plan lost its mark in a repair.');
  const at = (key: string, row: number) => cells.get(`${sheet}!${columns.get(key)}${row}`) ?? '';
  const columns = new Map(
    ['id', 'plan', ...FORMULA_KEYS].map((key) => [key, columnOf(local, key, sheet)]),
  );
  const rows = Array.from({ length: 60 }, (_, index) => index + 4).filter(
    (row) => at('plan', row) !== '',
  );
  const ids = rows.map((row) => at('id', row));
  assert.ok(!ids.includes(''), 'a sentence has no ID');
  assert.equal(new Set(ids).size, ids.length, `an ID is there twice: ${ids.join()}`);
  const bare = rows.flatMap((row) =>
    FORMULA_KEYS.filter((key) => !/^=(?!.*#REF)/.test(at(key, row))).map(
      (key) => `${key} of ${row}`,
    ),
  );
  assert.deepEqual(bare, [], 'formulas are missing');
}
