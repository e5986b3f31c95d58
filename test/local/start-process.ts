/** Starts `npm start`'s command as a person does, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
export const TINY = join(ROOT, 'test/local/fixtures/tiny-addon');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly url: string;
  readonly port: number;
  /** What the terminal showed so far. */
  out(): string;
  /** What its page may read, and what it sends. */
  read<Value>(path: string): Promise<Value>;
  send<Value>(path: string, body: unknown): Promise<Value>;
  /** The cells of a sheet, the first unless named. */
  cells(sheet?: string): Promise<Record<string, string>>;
  /** Ctrl+C. */
  stop(): Promise<Ended>;
  /** kill -9. */
  kill(): Promise<Ended>;
  /** Away for a while, as a machine that sleeps. */
  pause(): void;
  goOn(): void;
}

interface StartData {
  readonly data: {
    readonly sheets: readonly { readonly name: string; readonly cells: Record<string, string> }[];
  };
}

function command(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): {
  child: ChildProcess;
  ended: Promise<Ended>;
  out(): string;
} {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/commands/start.ts', '--no-open', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('exit', (code) => resolve({ code, out, err }));
  });
  return { child, ended, out: () => out };
}

/** Runs the command to its end: for starts that are refused. */
export const startAndEnd = (...args: readonly string[]): Promise<Ended> => command(args).ended;

/** Starts a server on a free port with the tiny add-on, unless told otherwise. */
export const start = (...args: readonly string[]): Promise<Started> => startWith({}, ...args);

/** As `start`, in an environment of its own. */
export async function startWith(
  env: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<Started> {
  const { child, ended, out } = command(['--port', '0', '--bundle', TINY, ...args], env);
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(out()) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', look);
    ended.then(
      ({ code, err }) => reject(new Error(`The server ended with ${code}: ${err}`)),
      reject,
    );
  });
  const [, token = ''] =
    /name="start-token" content="([^"]+)"/.exec(await (await fetch(url)).text()) ?? [];
  const headers = { 'content-type': 'application/json', 'x-start-token': token };
  const asked = async (path: string, init: RequestInit): Promise<unknown> =>
    (await fetch(new URL(path, url), { ...init, headers })).json();
  const end = (signal: NodeJS.Signals) => (): Promise<Ended> => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    port: Number(new URL(url).port),
    out,
    read: <Value>(path: string) => asked(path, {}) as Promise<Value>,
    send: <Value>(path: string, body: unknown) =>
      asked(path, { method: 'POST', body: JSON.stringify(body) }) as Promise<Value>,
    async cells(sheet) {
      const { data } = (await asked('/workbook', {})) as StartData;
      return data.sheets.find(({ name }) => sheet === undefined || name === sheet)?.cells ?? {};
    },
    stop: end('SIGINT'),
    kill: end('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
  };
}

/** A folder of this test alone; `remove` takes it away. */
export function newFolder(): { readonly file: (name: string) => string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'local-sheets-'));
  return {
    file: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
