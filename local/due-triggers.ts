import type { People } from './people';
import { authMode } from './runs';
import { nextFiring, type Trigger } from './services/triggers';

/** What firing needs of the workbook that is open. */
export interface Firing {
  readonly triggers: readonly Trigger[];
  readonly scriptTimeZone: string;
  readonly people: People;
  /** Runs a public function with the event of its trigger. */
  readonly run: (name: string, event: object) => void;
}

/**
 * Fires the clock triggers that are due until then (milliseconds since 1970), in order, each with
 * the clock set to its moment by `setClock`. True where one did.
 */
export function fireDue(firing: Firing, until: number, setClock: (at: number) => void): boolean {
  const { triggers, scriptTimeZone, people, run } = firing;
  let fired = false;
  for (;;) {
    const [due] = triggers
      .filter((one) => one.next !== null && one.next <= until)
      .sort((one, other) => (one.next ?? 0) - (other.next ?? 0));
    if (!due?.clock || due.next === null) return fired;
    const at = due.next;
    setClock(at);
    due.next = nextFiring(due.clock, at, scriptTimeZone);
    fired = true;
    const event = { authMode: authMode('FULL'), triggerUid: due.id };
    people.under(due.by, () => run(due.run, event));
  }
}
