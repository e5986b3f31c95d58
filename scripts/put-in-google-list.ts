/** An agency's scripts, one for each client's Sheet, brought to the version of this clone one after the other. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../local/commands/failure';
import { type ClaspCommand, explain, runClasp } from './clasp';
import { ready } from './put-in-google-steps';

/** What clasp is told of each: written, used and removed. */
const PROJECT_FILE = '.clasp.listed.json';

/** A line of the list: a script's ID, and behind it whatever its owner calls it. */
export interface Listed {
  readonly script: string;
  readonly name: string;
}

export interface ListOutcome extends Listed {
  /** Why it was not updated; null where it was. */
  readonly reason: string | null;
}

/** The scripts that a list names, a line each; blank lines and those that begin with # are left out. Throws a sentence for any other. */
export function readList(text: string): readonly Listed[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const listed = lines
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => {
      const [, script, name = ''] = /^([\w-]{10,})(?:\s+(.*))?$/.exec(line) ?? [];
      if (script === undefined) {
        throw new CommandError(
          `Line ${number} begins with no script ID: “${line}”. Write the ID (Extensions › Apps Script › Project settings), a space, and a name if you like.`,
        );
      }
      return { script, name: name || script };
    });
  if (listed.length === 0) throw new CommandError('The list names no script: one ID a line.');
  return listed;
}

/** Builds once and pushes to each; one that fails holds up no other. A sentence where nobody is logged in. */
export async function updateListed(
  root: string,
  clasp: ClaspCommand,
  list: readonly Listed[],
  tell: (line: string) => void,
): Promise<readonly ListOutcome[] | string> {
  const missing = await ready(root, clasp, tell);
  if (missing !== null) return missing;
  const outcomes: ListOutcome[] = [];
  try {
    for (const one of list) {
      tell(`Updating ${one.name}`);
      const project = { scriptId: one.script, rootDir: 'build' };
      writeFileSync(join(root, PROJECT_FILE), `${JSON.stringify(project)}\n`);
      const push = await runClasp(clasp, ['--project', PROJECT_FILE, 'push', '--force'], root);
      outcomes.push({ ...one, reason: push.ok ? null : explain(push) });
    }
  } finally {
    rmSync(join(root, PROJECT_FILE), { force: true });
  }
  return outcomes;
}
