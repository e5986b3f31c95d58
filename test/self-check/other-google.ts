/** A Google that behaves otherwise: the services of a local Sheets, some of whose members do something else. */
import { interfaceOf } from '../../local/arguments';
import type { LocalSheets } from '../../local/index';

/** What a member does instead. `real` is what it would do; `self` is what it was called on. */
export type Habit = (real: () => unknown, self: object, args: readonly unknown[]) => unknown;
export type Habits = Readonly<Record<string, Habit>>;

/** Does nothing, and what is chained to it goes on. */
export const ignored: Habit = (_, self) => self;
export const gives =
  (value: unknown): Habit =>
  () =>
    value;

const behind = new WeakMap<object, object>();
const unwrapped = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(unwrapped)
    : typeof value === 'object' && value !== null
      ? (behind.get(value) ?? value)
      : value;

function wrapped(value: unknown, habits: Habits): unknown {
  if (Array.isArray(value)) return value.map((one) => wrapped(one, habits));
  if (typeof value !== 'object' || value === null) return value;
  // Only Google's objects have members to change; its enums are compared by what they are.
  if (interfaceOf(value) === undefined) return value;
  const target = value as Record<string, unknown>;
  const proxy: object = new Proxy(target, {
    get(_, key) {
      const member = Reflect.get(target, key);
      if (typeof member !== 'function' || typeof key === 'symbol') return member;
      return (...args: unknown[]) => {
        const real = () => member.apply(target, args.map(unwrapped)) as unknown;
        const habit = Object.hasOwn(habits, key) ? habits[key] : undefined;
        return wrapped(habit ? habit(real, proxy, args) : real(), habits);
      };
    },
  });
  behind.set(proxy, target);
  return proxy;
}

/** From now on the functions in `globals` meet services with these habits. */
export function behaveOtherwise({ globals }: LocalSheets, habits: Habits): void {
  for (const [name, service] of Object.entries(globals)) {
    if (typeof service === 'object') globals[name] = wrapped(service, habits);
  }
}
