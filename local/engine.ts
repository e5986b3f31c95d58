/** Boots the spreadsheet engine: o-spreadsheet on Node 20, with the functions it lacks and a clock one can set. */

import type { Model } from '@odoo/o-spreadsheet';
import * as spreadsheet from '@odoo/o-spreadsheet';
import { writeFewerCells } from './cells-plugin';
import { evaluateAsGoogle } from './evaluation';
import { ExtrasPlugin } from './extras-plugin';
import { readFormulasAsGoogle } from './formula-text';
import { calculateAsGoogle } from './functions';

/** A command of the engine by its name. */
export type Command = readonly [type: string, payload: Readonly<Record<string, unknown>>];

/** The clock that TODAY and NOW follow. One for the process: the engine's functions are global too. */
export const engineClock = { now: (): Date => new Date(), timeZone: 'Etc/GMT' };

let booted = false;

/** Registers what is ours with the engine, once a process; the page does the same in the browser. */
export function bootEngine(): void {
  if (booted) return;
  booted = true;
  hushEngine();
  const builtIn = Object as unknown as { groupBy?: unknown };
  // Node 20 has no Object.groupBy, the only newer built-in that the engine needs.
  builtIn.groupBy ??= (
    items: Iterable<unknown>,
    keyOf: (item: unknown, index: number) => string,
  ) => {
    const groups: Record<string, unknown[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups[key] ??= [];
      groups[key].push(item);
    }
    return groups;
  };
  const { registries, UIPlugin } = spreadsheet;
  class BatchPlugin extends UIPlugin {
    override handle(command: never): void {
      const { type, commands, results } = command as {
        type: string;
        commands: readonly Command[];
        results: unknown[];
      };
      if (type !== 'HOST_BATCH') return;
      const dispatch = this.dispatch as unknown as (type: string, payload: unknown) => unknown;
      for (const [name, payload] of commands) results.push(dispatch(name, payload));
    }
  }
  registries.featurePluginRegistry.add('host_batch', BatchPlugin as never);
  registries.corePluginRegistry.add('host_extras', ExtrasPlugin as never);
  writeFewerCells();
  readFormulasAsGoogle();
  evaluateAsGoogle();
  calculateAsGoogle(engineClock);
}

/** A workbook of the engine. `data` is its own JSON, or what its .xlsx reader made. */
export function newModel(data: object, config: object = {}, messages: unknown[] = []): Model {
  bootEngine();
  return new spreadsheet.Model(data as never, config as never, messages as never, undefined, false);
}

/** The engine times itself aloud, on console.debug, at every evaluation. */
const OWN_TALK =
  /^(#|evaluate (all )?cells|Data loaded|cells imported|Replayed|START|Model created|Migrating|Data migrated|[A-Z]+(_[A-Z]+)+)/i;

function hushEngine(): void {
  const { debug } = console;
  console.debug = (...given: unknown[]) => {
    if (!OWN_TALK.test(String(given[0]))) debug(...given);
  };
}

export const { helpers } = spreadsheet;
