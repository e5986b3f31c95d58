/** A person moves rows or types at one service call of a command, and then it is looked at what became of their plan. */
import type { Standing } from '../../local/index';
import type { ServiceCall } from '../../local/meter';
import type { Case } from './cases';
import { ACTS, type Act } from './people';
import { logLines, planRows } from './plan-cells';
import { changedRows, type Seen, seen, unlogged, wrongIn } from './rows-kept';
import { ask, copyOf, SET_UP } from './situation';

/**
 * The commands that write into rows or logs of people’s. Set-up in an empty file, and what only looks, have none to
 * mistake. Pasted prefixes are not among them: rows that are sorted before they are read keep theirs, and are then
 * completed by their sentences (ADR 0026), which this cannot tell from a cell of another row.
 */
const FOLLOWED =
  /^onEdit: (?!a target|lines with prefixes)|wording$|^fill|^review all|^insert|^bring in|finding|definition|“not now”|^save|^repair$|^Update|^the reminders|^schedule the/;
export const isFollowed = ({ name }: Case): boolean => FOLLOWED.test(name);

/** A command, and what it makes of the plan when nobody disturbs it. */
export interface Undisturbed {
  readonly command: Case;
  readonly start: Standing;
  readonly before: unknown;
  readonly was: Seen;
  readonly alone: Seen;
  readonly calls: readonly ServiceCall[];
}

export async function undisturbed(base: Standing, command: Case): Promise<Undisturbed> {
  const local = await copyOf(base);
  const before = command.before?.(local);
  const start = local.standing();
  const was = seen(local);
  const calls: ServiceCall[] = [];
  local.calls.reset();
  local.calls.hook = { before: (call) => void calls.push(call) };
  command.run(local, before);
  local.calls.hook = {};
  return { command, start, before, was, alone: seen(local), calls };
}

/**
 * The calls before which it makes a difference that somebody acts: those that read or write. Between two
 * of them nothing is asked of the sheet, so that a moment there is as the moment before the next.
 */
export const momentsOf = ({ calls }: Undisturbed): readonly number[] =>
  calls
    .filter(
      ({ kind, member }) =>
        kind !== 'other' ||
        member === 'getDataRange' ||
        member === 'tryLock' ||
        member === 'releaseLock',
    )
    .map(({ index }) => index);

/**
 * True inside a batch: behind the last read before cells are written, and not yet carried out. What a person
 * types then into the very cell that is written nobody can know of: Google has no way to write only where a
 * cell is as it was read.
 */
export function isInsideBatch({ calls }: Undisturbed, moment: number): boolean {
  let open = false;
  for (const { index, kind, member } of calls) {
    if (index === moment) return open;
    if (kind === 'read' || member === 'flush' || member === 'releaseLock') open = false;
    else if (kind === 'write') open = true;
  }
  return open;
}

/** What is wrong after this act at this call, each as a sentence; nothing where all is as it should be. */
export async function disturbed(
  of: Undisturbed,
  act: Act,
  moment: number,
): Promise<readonly string[]> {
  const { command, start, before } = of;
  const local = await copyOf(start);
  let acted: Seen | null = null;
  let failure = '';
  local.calls.reset();
  local.calls.hook = {
    before({ index }) {
      if (acted || index !== moment) return;
      local.meanwhile(() => {
        const there = planRows(local);
        act.run(local);
        acted = { rows: changedRows(there, planRows(local)), log: logLines(local) };
      });
    },
  };
  try {
    command.run(local, before);
  } catch (error) {
    failure = String(error);
  }
  local.calls.hook = {};
  if (!acted) return ['nobody acted'];
  const found = wrongIn(of, act, acted, seen(local), isInsideBatch(of, moment));
  if (/code G-/.test(failure)) found.push(`failed as a bug: ${failure}`);
  // What an edit or a busy tracker left undone, the next commands do.
  ask(local, SET_UP);
  local.run('updateTheSummary');
  const later = seen(local);
  found.push(
    ...wrongIn(of, act, acted, later, isInsideBatch(of, moment)).map((one) => `later: ${one}`),
    ...unlogged(act, later),
  );
  return [...new Set(found)];
}

/** What one command made of everything that a person does, before each of its calls. */
export interface Met {
  readonly moves: number;
  readonly wrong: number;
  /** For a person to read: the first few. */
  readonly found: readonly string[];
}

export async function metAtEvery(base: Standing, command: Case): Promise<Met> {
  const of = await undisturbed(base, command);
  const found: string[] = [];
  let [moves, wrong] = [0, 0];
  for (const moment of momentsOf(of))
    for (const act of ACTS) {
      const bad = await disturbed(of, act, moment);
      moves += 1;
      if (bad.length === 0) continue;
      wrong += 1;
      if (found.length < 12)
        found.push(`${act.name} at call ${moment}: ${bad.slice(0, 4).join(' | ')}`);
    }
  return { moves, wrong, found };
}
