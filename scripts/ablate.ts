/**
 * `npm run ablate [PART OF A PATH]`: of every pattern of the reading and the rules, which alternatives can
 * be taken out without any labelled line being matched otherwise. Prints how many for each file; of the
 * files that are named, the alternatives too. What changes no match changes no reading, verdict or offer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { formsOf, without } from './ablate-forms';
import { runScript } from './command-line';

const FRESH = 'test/rules/fresh';
const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;
const ROOMS = ['src/text', 'src/rules'];

/** What a pattern was asked about: its flags, and every text. */
interface Asked {
  readonly flags: string;
  readonly texts: Set<string>;
}

await runScript({ usage: 'npm run ablate -- [PART OF A PATH]', words: 1 }, ({ positionals }) => {
  const asked = recorded();
  let all = 0;
  let idle = 0;
  for (const file of ROOMS.flatMap(filesIn)) {
    const found = literals(file).map((source) => idleForms(source, asked));
    const words = found.flatMap((one) => one.idle);
    const count = found.reduce((sum, one) => sum + one.all, 0);
    all += count;
    idle += words.length;
    if (count > 0) console.log(`${String(words.length).padStart(5)} of ${count}  ${file}`);
    if (positionals[0] && file.includes(positionals[0]))
      for (const one of words) console.log(`         ${one}`);
  }
  console.log(`${idle} of ${all} alternatives change no match of any labelled line.`);
});

/** Reviews every labelled line and keeps what each pattern is asked about. */
function recorded(): ReadonlyMap<string, Asked> {
  const code = buildSync({
    stdin: { contents: `export { reviewText } from './src/rules/review';`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    charset: 'utf8',
  }).outputFiles[0]?.text;
  const bundle = { exports: {} as Pick<typeof import('../src/rules/review'), 'reviewText'> };
  new Function('module', 'exports', code ?? '')(bundle, bundle.exports);
  const lines = readdirSync(FRESH).flatMap((file) =>
    readFileSync(join(FRESH, file), 'utf8').trim().split('\n'),
  );
  const asked = new Map<string, Asked>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const known = asked.get(this.source);
    const one = known ?? { flags: this.ignoreCase ? 'gi' : 'g', texts: new Set<string>() };
    if (!known) asked.set(this.source, one);
    one.texts.add(text);
    return exec.call(this, text);
  };
  try {
    for (const line of lines) {
      const { kind, text, lang } = JSON.parse(line);
      const level = KINDS[kind as keyof typeof KINDS];
      bundle.exports.reviewText({ kind: level, text }, { language: lang, today: '2026-11-13' });
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  return asked;
}

/** The alternatives of one literal, and those that no pattern made of it needs; taken out one after the other. */
function idleForms(source: string, asked: ReadonlyMap<string, Asked>) {
  const users = [...asked].filter(([pattern]) => pattern.includes(source));
  const forms = users.length === 0 ? [] : formsOf(source);
  const idle: (typeof forms)[number][] = [];
  for (const form of forms) {
    if (idle.some((one) => one.start < form.end && form.start < one.end)) continue;
    const [now, next] = [without(source, idle), without(source, [...idle, form])];
    const isIdle = users.every(([pattern, { flags, texts }]) => {
      const as = (piece: string) =>
        new RegExp(
          pattern.replace(source, () => piece),
          flags,
        );
      try {
        const [before, after] = [as(now), as(next)];
        return [...texts].every((text) => matches(before, text) === matches(after, text));
      } catch {
        // What is left is no pattern.
        return false;
      }
    });
    if (isIdle) idle.push(form);
  }
  return { all: forms.length, idle: idle.map(({ words }) => words) };
}

function matches(pattern: RegExp, text: string): string {
  return JSON.stringify([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
}

/** The patterns of a file, and its lists parted by bars, as they are written. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node))
      found.push(node.text.slice(1, node.text.lastIndexOf('/')));
    else if (ts.isStringLiteral(node) && node.text.includes('|')) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2020, true));
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('examples'))
    .map((name) => join(folder, name));
}
