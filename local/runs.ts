/** Starts runs of the script: by a person, for a page, by simple and by installable triggers. */
import type { Book } from './book';
import type { Start } from './consent';
import { enumMember } from './enums';
import type { Running } from './google';
import type { People } from './people';
import type { Script, ScriptContext } from './script';
import { exception } from './services/host';
import type { AuthMode, Trigger } from './services/triggers';

export interface Runs {
  /** Runs a public function in a mode; what it held back is written at its end. */
  runAs(mode: AuthMode, name: string, ...args: unknown[]): unknown;
  /** Runs it in full, told how it was started. */
  startedBy(start: Start, name: string, args: readonly unknown[]): unknown;
  /** What a person sees, a script's permissions aside. */
  look<Value>(work: () => Value): Value;
  /** The simple trigger of this name, where the script has it, and then the installable ones of its kind. */
  atEvent(name: 'onOpen' | 'onEdit', event: (mode: AuthMode) => object): void;
}

const INSTALLABLE = { onOpen: 'ON_OPEN', onEdit: 'ON_EDIT' } as const;

/** `loaded` is the script as it was loaded first: it tells which functions there are. */
export function makeRuns(
  of: {
    readonly book: Book;
    readonly script: Script;
    readonly loaded: ScriptContext;
    readonly triggers: readonly Trigger[];
    readonly people: People;
    readonly lock: { busy: boolean };
  },
  running: Running,
): Runs {
  const { book, script, people, lock } = of;
  const has = (name: string): boolean => typeof of.loaded.globals[name] === 'function';
  const runs: Runs = {
    runAs(as, name, ...args) {
      if (!has(name)) throw exception(`Script function not found: ${name}`);
      const { mode, ended, script: before } = running;
      Object.assign(running, { mode: as, ended: null });
      try {
        running.script = script.start();
        const found = running.script.globals[name] as (...given: unknown[]) => unknown;
        const result: unknown = found(...args);
        if (running.ended) throw running.ended;
        book.flush();
        return result;
      } finally {
        Object.assign(running, { mode, ended, script: before });
        lock.busy = false;
      }
    },
    startedBy(start, name, args) {
      const before = running.start;
      running.start = start;
      try {
        return runs.runAs('FULL', name, ...args);
      } finally {
        running.start = before;
      }
    },
    look(work) {
      running.byPerson = true;
      try {
        return work();
      } finally {
        running.byPerson = false;
      }
    },
    atEvent(name, event) {
      if (has(name))
        runs.runAs(
          'LIMITED',
          name,
          runs.look(() => event('LIMITED')),
        );
      for (const { type, run, by, id } of of.triggers) {
        if (type !== INSTALLABLE[name]) continue;
        const full = { ...runs.look(() => event('FULL')), triggerUid: id };
        people.under(by, () => runs.startedBy('trigger', run, [full]));
      }
    },
  };
  return runs;
}

/** ScriptApp.AuthMode as events carry it. */
export const authMode = (mode: AuthMode): object => enumMember('Script.AuthMode', mode);
