/** npm start: opens a workbook of the local Sheets in the browser. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import open from 'open';
import { startServer } from '../server/local-server';
import { CommandError, runCommand } from './failure';
import { momentFrom, portOf, readArguments, workbookPath } from './options';
import { writablePlace } from './writable-place';

const DEFAULT_FILE = 'okr-tracker.xlsx';
const DEFAULT_PORT = '8017';
const TIME_ZONE = 'Asia/Bangkok';
const USAGE = 'npm start -- [FILE.xlsx] [--port N] [--now 2026-11-13] [--no-open]';

const OPTIONS = {
  port: { type: 'string', default: DEFAULT_PORT },
  // Says no more than that the file is new, which is seen.
  new: { type: 'boolean', default: false },
  now: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  bundle: { type: 'string', default: 'build' },
} as const;

await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
  const [named, ...more] = positionals;
  if (more.length > 0)
    throw new CommandError(`Name one file, not ${positionals.length}. Use: ${USAGE}`);
  const { file, word } = writablePlace(workbookPath(named ?? DEFAULT_FILE));
  const now = values.now === undefined ? null : momentFrom(values.now, TIME_ZONE);
  const server = await startServer({
    file,
    bundle: values.bundle,
    port: portOf(values.port),
    clockOffset: now ? now.getTime() - Date.now() : 0,
    clockIsSet: now !== null,
    log: (line) => console.log(line),
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    // A second Ctrl+C must not cut off the save of the first.
    if (stopping) return;
    stopping = true;
    const problem = await server.close();
    const kept = existsSync(file) ? `${basename(file)} is saved.` : 'Nothing was written.';
    console.log(problem ?? kept);
    process.exit(problem ? 1 : 0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  if (word) console.log(word);
  if (!existsSync(file))
    console.log(`${basename(file)} is new: it is written once something is in it.`);
  console.log(`${basename(file)} is open at ${server.url}`);
  console.log('Everything is kept in the file. Stop with Ctrl+C.');
  // A machine without a browser is no fault: the address stands above.
  if (!values['no-open'])
    await open(server.url).then(
      (child) => child.on('error', () => {}),
      () => {},
    );
});
