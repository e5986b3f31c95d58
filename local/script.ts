/** Runs a project's code as Apps Script does: compiled once, and started anew, in a realm of its own, for each run. */
import { join } from 'node:path';
import vm from 'node:vm';
import type { Project } from './project';
import { escapeHtml } from './services/html';

/** The script as one run finds it. */
export interface ScriptContext {
  readonly globals: Record<string, unknown>;
  date(moment: Date): unknown;
  copy<Value>(value: Value): Value;
  /** Runs a template's program with these names bound. */
  evaluate(code: string, values: Readonly<Record<string, unknown>>): string;
}

export interface Script {
  /** Loads the code into a fresh realm: what an earlier run left in its variables is gone. */
  start(): ScriptContext;
}

/** What the host needs of a realm, made inside it: a Date or an array from elsewhere fails its `instanceof`. */
const INSIDE = new vm.Script(
  `(function (now) {
    var Real = Date;
    // The script's clock, for new Date() as for Date.now().
    Real.now = now;
    Date = new Proxy(Real, {
      construct: function (of, args, called) { return Reflect.construct(of, args.length ? args : [now()], called); },
      apply: function () { return new Real(now()).toString(); },
    });
    Real.prototype.constructor = Date;
    function isDate(one) { return Object.prototype.toString.call(one) === '[object Date]'; }
    return {
      date: function (milliseconds) { return new Real(milliseconds); },
      copy: function copy(value) {
        if (Array.isArray(value)) return Array.from(value, copy);
        return isDate(value) ? new Real(value.getTime()) : value;
      },
    };
  })`,
  { filename: 'inside' },
);

/** Compiles the code with the services as its globals and its clock set. Throws where it cannot be read. */
export function compileScript(
  project: Project,
  services: Record<string, unknown>,
  clock: () => Date,
): Script {
  const compiled = compile(project);
  return {
    start() {
      const globals: Record<string, unknown> = { ...services };
      vm.createContext(globals);
      const make = INSIDE.runInContext(globals) as (now: () => number) => {
        date(milliseconds: number): unknown;
        copy(value: unknown): unknown;
      };
      const { date, copy } = make(() => clock().getTime());
      compiled?.runInContext(globals);
      return {
        globals,
        date: (moment) => date(moment.getTime()),
        copy: <Value>(value: Value): Value => copy(value) as Value,
        evaluate(code, values) {
          const names = ['__escape', ...Object.keys(values)].join(', ');
          const program = vm.runInContext(`(function (${names}) { return ${code}; })`, globals) as (
            ...args: unknown[]
          ) => string;
          return program(escapeHtml, ...Object.values(values));
        },
      };
    },
  };
}

/**
 * All files are one script, so that functions of a later file are there for an earlier one, and a name
 * that two files declare by let, const or class stops the whole project, as on Google.
 */
function compile({ folder, code }: Project): vm.Script | null {
  const [first] = code.keys();
  if (folder === null || first === undefined) return null;
  const fileOf = (name: string): string => join(folder, `${name}.js`);
  if (code.size === 1) return new vm.Script(code.get(first) ?? '', { filename: fileOf(first) });
  // Each by itself first: what cannot be read is named with its own file.
  for (const [name, text] of code) new vm.Script(text, { filename: fileOf(name) });
  return new vm.Script([...code.values()].join('\n;'), { filename: folder });
}
