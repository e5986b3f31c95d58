/** From a clone to a tracker in the person's own Google Drive: create or find, build, push. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './bundle';
import { type ClaspCommand, explain, NOT_LOGGED_IN, runClasp } from './clasp';

/**
 * Which script of whose Sheet this clone is pushed to. Git does not keep this file, so that the clone
 * stays clean; the committed .clasp.json has a placeholder and only says where the build is.
 */
export const PROJECT_FILE = '.clasp.local.json';

export interface Wish {
  /** The name of the new Sheet. */
  readonly title: string;
  /** The ID of a script that exists, bound to a Sheet of the person's; null to find or create one. */
  readonly script: string | null;
}

interface ClaspProject {
  readonly scriptId: string;
  /** The Sheet; absent where the person named a script of their own. */
  readonly parentId?: string;
  readonly rootDir: 'build';
}

export type Outcome =
  | { readonly done: true; readonly address: string }
  /** What is missing and what to do, in plain words. */
  | { readonly done: false; readonly reason: string };

/** Does all of it, telling each step. Doing it again updates the code in the same Sheet. */
export async function putInGoogle(
  root: string,
  clasp: ClaspCommand,
  wish: Wish,
  tell: (line: string) => void,
): Promise<Outcome> {
  const missing = await ready(root, clasp, tell);
  if (missing !== null) return { done: false, reason: missing };
  const project = await findOrCreate(root, clasp, wish, tell);
  if (typeof project === 'string') return { done: false, reason: project };
  tell('Putting the code into the script of the Sheet');
  const push = await runClasp(clasp, ['--project', PROJECT_FILE, 'push', '--force'], root);
  return push.ok
    ? { done: true, address: addressOf(project) }
    : { done: false, reason: explain(push) };
}

/** Sees that somebody is logged in, and builds. What is missing, in plain words; null for nothing. */
export async function ready(
  root: string,
  clasp: ClaspCommand,
  tell: (line: string) => void,
): Promise<string | null> {
  const who = await runClasp(clasp, ['show-authorized-user', '--json'], root);
  if (!who.ok) return explain(who);
  if (/"loggedIn":\s*false/.test(who.out)) return NOT_LOGGED_IN;
  tell('Building the add-on');
  await build(root);
  return null;
}

async function findOrCreate(
  root: string,
  clasp: ClaspCommand,
  { title, script }: Wish,
  tell: (line: string) => void,
): Promise<ClaspProject | string> {
  const file = join(root, PROJECT_FILE);
  if (script !== null) return keep(file, { scriptId: script, rootDir: 'build' });
  if (existsSync(file)) {
    try {
      const known = JSON.parse(readFileSync(file, 'utf8')) as Partial<ClaspProject>;
      if (known.scriptId) return { ...known, scriptId: known.scriptId, rootDir: 'build' };
    } catch {}
    return `${PROJECT_FILE} cannot be read. Delete it to begin with a new Sheet.`;
  }
  tell(`Creating the Sheet “${title}” in your Drive`);
  // In a folder of its own: clasp refuses where a .clasp.json is, and pulls an empty script into it.
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-'));
  try {
    const run = await runClasp(
      clasp,
      ['create-script', '--type', 'sheets', '--title', title],
      folder,
    );
    const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(run.said)?.[1];
    const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(run.said)?.[1];
    // Both are named as soon as they exist, so a pull that fails afterwards makes no second Sheet next time.
    if (!parentId || !scriptId) return explain(run);
    return keep(file, { scriptId, parentId, rootDir: 'build' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(file: string, project: ClaspProject): ClaspProject {
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
  return project;
}

const addressOf = ({ scriptId, parentId }: ClaspProject): string =>
  parentId
    ? `https://docs.google.com/spreadsheets/d/${parentId}/edit`
    : `https://script.google.com/d/${scriptId}/edit`;
