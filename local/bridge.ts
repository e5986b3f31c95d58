/** google.script.run: what a page may call, hand over and get back. */
import type { ScriptContext } from './project';
import { exception } from './services/host';

const isPlain = (value: object): boolean => {
  const proto = Object.getPrototypeOf(value) as object | null;
  return proto === null || Object.getPrototypeOf(proto) === null;
};

/** A copy of what a page hands over; throws for what Google's bridge refuses. */
function handedOver(value: unknown, seen: readonly unknown[] = []): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') throw exception(`Failed due to illegal value in property: ${typeof value}`);
  if (seen.includes(value)) throw exception('Failed due to circular reference.');
  if (Array.isArray(value)) return value.map((one) => handedOver(one, [...seen, value]));
  if (!isPlain(value)) throw exception('Failed due to illegal value in property: object');
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined).map(([key, one]) => [key, handedOver(one, [...seen, value])]),
  );
}

/** True for what Google's bridge swallows: a Date or a function anywhere makes the whole answer null. */
function isSwallowed(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isSwallowed);
  return !isPlain(value) || Object.values(value).some(isSwallowed);
}

/** Calls a public function for a page and returns a copy of its answer. */
export function bridge(
  name: string,
  args: readonly unknown[],
  script: ScriptContext,
  call: (args: readonly unknown[]) => unknown,
): unknown {
  if (name.endsWith('_') || typeof script.globals[name] !== 'function') {
    throw exception(`The script function ${name} could not be found.`);
  }
  const given = args.map((one) => handedOver(one));
  const answer = call(given);
  if (answer === undefined || isSwallowed(answer)) return null;
  return JSON.parse(JSON.stringify(answer)) as unknown;
}
