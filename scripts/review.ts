/** `npm run review -- FILE.xlsx`, or `-- --jsonl FILE`: the review of a plan, or of single lines, in the terminal. */
import { readFileSync, statSync } from 'node:fs';
import { CommandError } from '../local/commands/failure';
import { isDay } from '../src/okr/day';
import { runScript } from './command-line';
import { reviewFile } from './review-file';
import { reviewLines } from './review-lines';

const USAGE = 'npm run review -- FILE.xlsx, or npm run review -- --jsonl FILE [--today 2026-11-13]';

const OPTIONS = { jsonl: { type: 'string' }, today: { type: 'string' } } as const;

await runScript({ usage: USAGE, options: OPTIONS, words: 1 }, async ({ values, positionals }) => {
  const { jsonl, today = new Date().toISOString().slice(0, 10) } = values;
  const [file] = positionals;
  if (!isDay(today))
    throw new CommandError(`--today takes a day such as 2026-11-13, not “${today}”.`);
  if (file !== undefined) {
    if (Object.keys(values).length > 0)
      throw new CommandError(`A tracker has its own day and lines. Use: ${USAGE}`);
    for (const line of await reviewFile(file)) console.log(line);
    return;
  }
  if (jsonl === undefined) throw new CommandError(`Name the file to review. Use: ${USAGE}`);
  if (!statSync(jsonl, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`There is no file ${jsonl}. Use: ${USAGE}`);
  const { lines, failed } = reviewLines(readFileSync(jsonl, 'utf8'), today);
  for (const line of lines) console.log(line);
  if (failed > 0) {
    console.error(
      `Lines that could not be read: ${failed} of ${lines.length}. Their errors stand in their places.`,
    );
    process.exitCode = 1;
  }
});
