/** google.script.run: what a page may call, hand over and get back. */
import { handedOver, isSwallowed } from './bridge-values';
import type { ScriptContext } from './script';
import { exception } from './services/host';

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
