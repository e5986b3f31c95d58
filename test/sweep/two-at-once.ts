/** Two runs of the script in one file: the second begins at a service call of the first. */
import type { LocalSheets, Standing } from '../../local/index';
import type { Case } from './cases';
import { copyOf } from './situation';
import { stateOf } from './state';

export interface Pair {
  readonly first: Case;
  readonly second: Case;
  /** What makes good for an edit whose run found the tracker busy: it has nobody to tell. */
  readonly after?: (local: LocalSheets) => void;
  /** The second runs by the clock: it may leave its work, and the next open tells that it is missing. */
  readonly mayMiss?: true;
}

export interface Both {
  /** The second one was told that the tracker was busy, or left its work to the next command. */
  readonly waited: boolean;
  readonly local: LocalSheets;
}

/** Both people have done what comes before, with nothing going wrong. */
export async function prepared(base: Standing, { first, second, after = () => {}, mayMiss }: Pair) {
  const local = await copyOf(base);
  const [one, other] = [first.before?.(local), second.before?.(local)];
  return {
    start: local.standing(),
    first: (on: LocalSheets) => first.run(on, one),
    second: (on: LocalSheets) => second.run(on, other),
    after,
    mayMiss: mayMiss === true,
  };
}
type Prepared = Awaited<ReturnType<typeof prepared>>;

/** How many service calls the first one makes alone. */
export async function callsOf({ start, first }: Prepared): Promise<number> {
  const local = await copyOf(start);
  local.calls.reset();
  first(local);
  return local.calls.counts().calls;
}

/** The second begins at this call of the first; refused for being late, it is tried again afterwards. */
export async function together(
  { start, first, second, after }: Prepared,
  call: number,
): Promise<Both> {
  const local = await copyOf(start);
  let [begun, waited] = [false, false];
  local.calls.reset();
  local.calls.hook = {
    before({ index }) {
      if (begun || index !== call) return;
      begun = true;
      local.meanwhile(() => {
        waited = !tried(() => second(local));
      });
    },
  };
  const firstDone = tried(() => first(local));
  local.calls.hook = {};
  if (!firstDone) first(local);
  if (waited) second(local);
  after(local);
  return { waited, local };
}

function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (BUSY.test(String(error))) return false;
    throw error;
  }
}

/** The refusal of a run that had to wait too long. */
const BUSY = /Someone else’s change is being saved/;

/** What comes out when one waits for the other to end, either way round. */
export async function oneAfterTheOther({
  start,
  first,
  second,
  after,
  mayMiss,
}: Prepared): Promise<readonly string[]> {
  const ends: string[] = [];
  for (const order of [[first, second], [second, first], ...(mayMiss ? [[first]] : [])]) {
    const local = await copyOf(start);
    for (const run of [...order, after]) run(local);
    ends.push(stateOf(local).join('\n'));
  }
  return ends;
}
