/** The script of a folder as clasp would push it: code by gas-local, pages, manifest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import { LocalSheetsError } from './errors';
import { escapeHtml } from './services/html';

export interface Project {
  /** null: no script; `globals` then hold only the services. */
  readonly folder: string | null;
  readonly scopes: readonly string[];
  readonly timeZone: string;
  /** HTML files by their name without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The loaded script and its realm. */
export interface ScriptContext {
  readonly globals: Record<string, unknown>;
  date(moment: Date): unknown;
  copy<Value>(value: Value): Value;
  /** Runs a template's program with these names bound. */
  evaluate(code: string, values: Readonly<Record<string, unknown>>): string;
}

/** The scopes of the add-on, for code that comes without a manifest. */
const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

export function readProject(folder: string | null): Project {
  if (folder === null) {
    return {
      folder,
      scopes: ALL_SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      timeZone: 'Etc/GMT',
      pages: new Map(),
    };
  }
  if (!existsSync(join(folder, 'appsscript.json'))) {
    throw new LocalSheetsError(`There is no built script in ${folder}. Run: npm run build`);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as {
    readonly oauthScopes?: readonly string[];
    readonly timeZone?: string;
  };
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file): [string, string] => [file.slice(0, -5), readFileSync(join(folder, file), 'utf8')]);
  return {
    folder,
    scopes: manifest.oauthScopes ?? [],
    timeZone: manifest.timeZone ?? 'Etc/GMT',
    pages: new Map(pages),
  };
}

/** Loads the code into a context of its own, with the services as its globals and its clock set. */
export function startScript(
  project: Project,
  services: Record<string, unknown>,
  clock: () => Date,
): ScriptContext {
  const globals: Record<string, unknown> = { ...services };
  if (project.folder === null) vm.createContext(globals);
  else gas.require(project.folder, globals);
  const inside = (code: string): unknown => vm.runInContext(code, globals);
  const makeDate = inside('(milliseconds) => new Date(milliseconds)') as (
    milliseconds: number,
  ) => unknown;
  const copyInside = inside(`(function copy(value, isDate) {
    if (Array.isArray(value)) return Array.from(value, (one) => copy(one, isDate));
    if (isDate(value)) return new Date(value.getTime());
    return value;
  })`) as (value: unknown, isDate: (one: unknown) => boolean) => unknown;
  const setClock = inside(`(now) => { Date.now = now; }`) as (now: () => number) => void;
  setClock(() => clock().getTime());
  const isDate = (value: unknown): boolean =>
    Object.prototype.toString.call(value) === '[object Date]';
  return {
    globals,
    date: (moment) => makeDate(moment.getTime()),
    copy: <Value>(value: Value): Value => copyInside(value, isDate) as Value,
    evaluate(code, values) {
      const names = Object.keys(values);
      const program = inside(`(function (__escape, ${names.join(', ')}) { return ${code}; })`) as (
        ...args: unknown[]
      ) => string;
      return program(escapeHtml, ...names.map((name) => values[name]));
    },
  };
}
