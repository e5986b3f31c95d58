import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../src/language/text';

const ROWS = { en: 'Mended {n} {n:row|rows}.', th: 'ซ่อม {n} แถว' };

test.each([
  [0, 'Mended 0 rows.'],
  [1, 'Mended 1 row.'],
  [2, 'Mended 2 rows.'],
  [21, 'Mended 21 rows.'],
])('with %i the noun is in its right form', (n, said) => {
  expect(fill(ROWS, 'en', { n })).toBe(said);
  expect(fill(ROWS, 'th', { n })).toBe(`ซ่อม ${n} แถว`);
});

test('a word for a number that nobody gave stays, so that the gap shows', () => {
  expect(fill(ROWS, 'en')).toBe(ROWS.en);
});

/** What our sentences count. Plurals only: the singular stands beside each, `{n:row|rows}`. */
const NOUNS =
  'actions|addresses|cells|check-ins|columns|days|decisions|findings|formulas|headers|hours|key results|levels|lines|mails|minutes|mistakes|names|numbers|objectives|people|problems|questions|recipients|reminders|requests|rows|settings|sheets|tabs|targets|things|titles|weeks|words';
/** A placeholder, or a value in a template, with such a noun behind it and at most two words between. */
const COUNTS = new RegExp(String.raw`(?:\{\w+\}|\$\{[^{}]*\}) (?:[a-z]+ ){0,2}(?:${NOUNS})\b`, 'g');

/** Sentences in which the noun does not go with the number in front of it. */
const NO_COUNT: readonly RegExp[] = [
  // Three to five, of whatever there is by now.
  /\{count\} of 3 to 5 key results/,
  // Formulas have the singular beside it.
  /\{n\} (?:days old|numbers to check|days$|numbers$)/,
  // A person gets them.
  /\{who\} gets no reminders/,
];

const sources = ['src', 'scripts', 'local'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    // The self-check asks in one language, about cells and rows of its own.
    .filter((file) => !file.startsWith('src/apps-script/self-check/')),
);

test('no sentence of ours counts with a plural alone: 1 rows is never said', () => {
  const found = sources.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      // Comments are for us.
      .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line))
      .flatMap((line) => line.match(COUNTS) ?? [])
      .filter((what) => NO_COUNT.every((one) => !one.test(what)))
      .map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});
