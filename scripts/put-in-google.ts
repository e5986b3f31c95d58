/** `npm run google`: the command line over the steps. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { putInGoogle, type Wish } from './put-in-google-steps';

const USAGE = `npm run google                      a new Sheet with the tracker in your Drive; again: updates it
npm run google -- --title NAME      the name of the new Sheet
npm run google -- --script ID       a Sheet you have: Extensions › Apps Script › Project settings › Script ID`;

function wishOf(args: readonly string[]): Wish | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { title: { type: 'string' }, script: { type: 'string' } },
    });
    return { title: values.title ?? 'Marketing OKRs', script: values.script ?? null };
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const wish = wishOf(process.argv.slice(2));
  if (!wish) {
    console.error(`That is not something this command takes. It takes:\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const root = process.cwd();
  const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const outcome = await putInGoogle(root, [process.execPath, clasp], wish, (line) =>
    console.log(`· ${line}`),
  );
  if (!outcome.done) {
    console.error(`\n${outcome.reason}\n\nThen run again: npm run google`);
    process.exitCode = 1;
    return;
  }
  console.log(`
The add-on is in: ${outcome.address}
Open it (reload the page if it is open) and choose Guidepost › Set up or repair the tracker.
Google asks once what the add-on may do, and warns that it is your own, unverified script.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
