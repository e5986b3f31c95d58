/** Runs clasp, Google's command line for Apps Script, and says in plain words what stopped it. */
import { spawn } from 'node:child_process';

/** The program and its first arguments: `[node, path/to/clasp]`. */
export type ClaspCommand = readonly [string, ...string[]];

export interface ClaspRun {
  readonly ok: boolean;
  readonly out: string;
  /** Everything it said, both streams, for telling what went wrong. */
  readonly said: string;
}

/** Runs clasp in a folder and waits. Never rejects: a program that does not start is a run that failed. */
export function runClasp(
  [program, ...first]: ClaspCommand,
  args: readonly string[],
  cwd: string,
): Promise<ClaspRun> {
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      said += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    child.on('error', (error) => resolve({ ok: false, out, said: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, out, said }));
  });
}

export const NOT_LOGGED_IN =
  'You are not logged in to Google here yet. Run this, follow it in the browser, then come back:\n  npx clasp login';

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/no credentials|invalid_grant|invalid_rapt|invalid credentials|\b401\b/i, NOT_LOGGED_IN],
  [
    /apps script api/i,
    'Your Google account does not allow programs to write scripts yet. Open this page, switch “Google Apps Script API” on, wait a minute, then come back:\n  https://script.google.com/home/usersettings',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up/,
    'Google could not be reached. Check the internet connection, then come back.',
  ],
  [
    /entity was not found|file not found|\b404\b/i,
    'The script of this tracker is not there any more, or belongs to another Google account. Log in with that account, or delete the file .clasp.local.json to begin with a new Sheet.',
  ],
  [
    /permission|insufficient|\b403\b/i,
    'This Google account may not change that script. Log in with the account that owns the Sheet:\n  npx clasp login',
  ],
  [
    /quota|rate limit|\b429\b/i,
    'Google is asking for a pause. Wait a few minutes, then come back.',
  ],
];

/** What stopped clasp and what to do, and, where that is not known, what it said itself. */
export function explain({ said }: ClaspRun): string {
  const known = CAUSES.find(([sign]) => sign.test(said));
  return known
    ? known[1]
    : `Google's command line stopped with:\n  ${said.trim() || '(no message)'}`;
}
