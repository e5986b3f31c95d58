/** `npm run google`: the command line over the steps. */
import { join } from 'node:path';
import { runScript } from './command-line';
import { putInGoogle } from './put-in-google-steps';

const USAGE = `npm run google                      a new Sheet with the tracker in your Drive; again: updates it
npm run google -- --title NAME      the name of the new Sheet
npm run google -- --script ID       a Sheet you have: Extensions › Apps Script › Project settings › Script ID`;

const OPTIONS = { title: { type: 'string' }, script: { type: 'string' } } as const;

await runScript({ usage: USAGE, options: OPTIONS }, async ({ values }) => {
  const wish = { title: values.title ?? 'Marketing OKRs', script: values.script ?? null };
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
});
