/** Dresses an implementation as one of Google's objects: checked, authorised, counted, and refusing by name what it lacks. */
import { checkArguments, rememberInterface } from './arguments';
import { enumOf } from './enums';
import { NotInLocalSheets } from './errors';
import { enumAt, membersOf } from './google-listing';
import type { Meter } from './meter';

// biome-ignore lint/suspicious/noExplicitAny: scripts may hand over anything; `checkArguments` refuses what Google refuses
type Member = (...args: any[]) => unknown;

export type Implementation = Record<string, Member | object | string | number>;

/** An implementation in rooms, each made when one of its members is first asked for: few of a range's ever are. */
export type Rooms = readonly (() => Implementation)[];

/** Says no, by throwing, to a call that the run may not make. */
export type Permit = (service: string, member: string) => void;

export interface Guarding {
  readonly meter: Pick<Meter, 'call'>;
  readonly permit: Permit;
}

/**
 * `name` is the interface's name in @types/google-apps-script (`Spreadsheet.Range`). Its enums, and
 * further values in the implementation, are handed out as they are. A member that Google has and the
 * implementation lacks throws when it is called; a name that Google does not have is undefined.
 */
export function guard<Type extends object = object>(
  name: string,
  implementation: Implementation | Rooms,
  { meter, permit }: Guarding,
): Type {
  const service = name.split('.').pop() ?? name;
  const listed = listOf(name);
  const ownOf = Array.isArray(implementation)
    ? inRooms(name, implementation as Rooms)
    : (key: string) =>
        Object.hasOwn(implementation, key) ? (implementation as Implementation)[key] : undefined;
  const wrapped = new Map<string, unknown>();
  const memberOf = (key: string): unknown => {
    const names = enumAt(name, key);
    if (names) return enumOf(names);
    const own = ownOf(key);
    if (typeof own === 'function') {
      const work = own as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        checkArguments(name, key, args);
        permit(service, key);
        return meter.call(service, key, () => work(...args));
      };
    }
    if (own !== undefined) return own;
    if (key === 'toString') return () => service;
    if (!listed.has(key)) return undefined;
    return () => {
      throw new NotInLocalSheets(`${service}.${key}`);
    };
  };
  const object = new Proxy({} as Type, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (!wrapped.has(key)) wrapped.set(key, memberOf(key));
      return wrapped.get(key);
    },
    has: (_, key) => typeof key === 'string' && (listed.has(key) || ownOf(key) !== undefined),
  });
  rememberInterface(object, name);
  return object;
}

/** In which room of an interface a member is found: the same for each object of it. */
const roomOf = new Map<string, number>();

function inRooms(name: string, rooms: Rooms): (key: string) => Implementation[string] | undefined {
  const made: Implementation[] = [];
  const memberIn = (room: number, key: string) => {
    made[room] ??= rooms[room]?.() ?? {};
    const all = made[room];
    return Object.hasOwn(all, key) ? all[key] : undefined;
  };
  return (key) => {
    const place = `${name}.${key}`;
    let room = roomOf.get(place);
    if (room === undefined) {
      room = rooms.findIndex((_, index) => memberIn(index, key) !== undefined);
      roomOf.set(place, room);
    }
    return room < 0 ? undefined : memberIn(room, key);
  };
}

const lists = new Map<string, ReadonlySet<string>>();

function listOf(name: string): ReadonlySet<string> {
  const known = lists.get(name) ?? new Set(membersOf(name));
  lists.set(name, known);
  return known;
}
