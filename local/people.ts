/** Who is at the sheet: one person at a time, each with what Google keeps for each. */
import type { Editor } from './locked-out';
import type { Store, Stores } from './services/storage';

export interface Person {
  readonly email: string;
  /** The language of their account, such as en or th. */
  readonly locale: string;
  /** Owns file and script: never locked out, and their address is never withheld. The first person does unless told. */
  readonly owner?: boolean;
}

export interface People {
  /** Who runs the script now. */
  now(): Person;
  /** Whether that person owns file and script. */
  isOwner(): boolean;
  /** That person as a protection sees them. */
  editor(): Editor;
  /** Addresses of everybody who was here and does not own the file. */
  others(): readonly string[];
  /** From now on this person is there. */
  enter(person: Person): void;
  /** Work that runs under somebody's authority, such as the triggers they made; the owner's where none is named. */
  under<Value>(email: string | undefined, work: () => Value): Value;
  /** What is kept for the person now, made the first time. */
  each<Value>(make: () => Value): () => Value;
  /** Their own properties. */
  store(stores: Stores): Store;
}

export function newPeople(first: Person): People {
  const known = new Map([[first.email, first]]);
  let now = first;
  const isOwner = (): boolean => now.owner ?? now.email === first.email;
  return {
    now: () => now,
    isOwner,
    editor: () => ({
      email: now.email,
      isOwner: isOwner(),
      isStatedOwner: now.owner === true,
    }),
    others: () =>
      [...known.values()]
        .filter(({ email, owner }) => !(owner ?? email === first.email))
        .map(({ email }) => email),
    enter(person) {
      known.set(person.email, person);
      now = person;
    },
    under(email, work) {
      const before = now;
      now = email === undefined ? first : (known.get(email) ?? { email, locale: first.locale });
      try {
        return work();
      } finally {
        now = before;
      }
    },
    each<Value>(make: () => Value) {
      const made = new Map<string, Value>();
      return () => {
        const held = made.get(now.email) ?? make();
        made.set(now.email, held);
        return held;
      };
    },
    store(stores) {
      if (isOwner()) return stores.user;
      stores.others ??= {};
      stores.others[now.email] ??= {};
      return stores.others[now.email] as Store;
    },
  };
}
