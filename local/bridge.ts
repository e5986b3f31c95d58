/** google.script.run: what a page may call, hand over and get back. */
import { interfaceOf } from './arguments';
import { handedOver, swallowedAt } from './bridge-values';
import { enumNameOf } from './enums';
import { LocalSheetsError } from './errors';
import type { ScriptContext } from './script';
import { exception } from './services/host';

/** Google tells nobody that an answer was swallowed: the page gets null. `error` tells a test where and why. */
export type Swallowing = 'silently' | 'error';

/** Calls a public function for a page and returns a copy of its answer. */
export function bridge(
  name: string,
  args: readonly unknown[],
  script: ScriptContext,
  call: (args: readonly unknown[]) => unknown,
  swallowing: Swallowing = 'silently',
): unknown {
  if (name.endsWith('_') || typeof script.globals[name] !== 'function') {
    throw exception(`The script function ${name} could not be found.`);
  }
  const given = args.map((one) => handedOver(one));
  const answer = call(given);
  const swallowed = swallowedAt(answer, isOfService);
  if (swallowed && swallowing === 'error') {
    throw new LocalSheetsError(
      `${name} answers with ${swallowed.found} at “${name}()${swallowed.path}”: google.script.run would hand the page null. Answer with texts, numbers, truth values, lists and plain objects.`,
    );
  }
  return swallowed || answer === undefined ? null : JSON.parse(JSON.stringify(answer));
}

const isOfService = (value: object): boolean =>
  interfaceOf(value) !== undefined || enumNameOf(value) !== undefined;
