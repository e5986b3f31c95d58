/**
 * `npm run bench:text [CORPUS.jsonl]`: how fast, how large and how right the reading and the rules are,
 * on the lines of our rounds and on a labelled corpus, whose missed lines are printed.
 * The libraries that others would take are measured on the same lines in the same run; they are
 * installed into a folder that is removed afterwards.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { CommandError } from '../local/commands/failure';
import { accuracyTable, type Labelled, missedLines } from './bench-accuracy';
import { slowestLine } from './bench-long-lines';
import { runScript } from './command-line';

const LIBRARIES = {
  compromise: '14.17.0',
  'chrono-node': '2.10.3',
  'write-good': '1.0.8',
} as const;
/** Each text so many times; the first round is not counted. */
const ROUNDS = 30;
/** Milliseconds that the longest line may take. */
const LONG_LIMIT = 100;
const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;

/** What is measured: its entry, as a module, and the call for one text. */
interface Candidate {
  readonly name: string;
  readonly entry: string;
  readonly call: string;
}

const OWN: Candidate = {
  name: 'text + rules',
  entry: `export { reviewText } from '${process.cwd()}/src/rules/review';`,
  call: `(text, kind, lang) => it.reviewText({ kind, text }, { language: lang, today: '2026-11-13' })`,
};
const READING: Candidate = {
  name: 'text alone',
  entry: `export { read } from '${process.cwd()}/src/text/read';`,
  call: `(text) => it.read(text, { today: '2026-11-13' })`,
};
const OTHERS: readonly Candidate[] = [
  {
    name: 'compromise',
    entry: `import nlp from 'compromise'; export { nlp };`,
    call: `(text) => { const doc = it.nlp(text); return [doc.numbers().json(), doc.verbs().json()]; }`,
  },
  {
    name: 'chrono-node',
    entry: `import * as chrono from 'chrono-node'; export { chrono };`,
    call: `(text) => it.chrono.parse(text, new Date(2026, 10, 13))`,
  },
  {
    name: 'write-good',
    entry: `import writeGood from 'write-good'; export { writeGood };`,
    call: `(text) => it.writeGood(text)`,
  },
];

const USAGE = `npm run bench:text -- [CORPUS.jsonl]
CORPUS.jsonl: labelled lines to score beside those of the rounds`;

await runScript({ usage: USAGE, words: 1 }, ({ positionals: [corpus] }) => {
  const lines = [...freshLines(), ...(corpus ? labelledLines(corpus) : [])];
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-bench-'));
  try {
    const installed = install(folder);
    console.log(`${lines.length} texts, ${ROUNDS} rounds, Node ${process.versions.node}\n`);
    console.log(row('', 'p50 µs', 'p99 µs', 'load ms', 'min KB', 'gzip KB'));
    for (const candidate of [OWN, READING, ...(installed ? OTHERS : [])])
      console.log(measured(candidate, lines, folder));
    if (!installed) console.log('The other libraries could not be installed: no network?');
    const { piece, milliseconds } = slowestLine();
    console.log(`\n100,000 characters, at worst of “${piece}”: ${milliseconds.toFixed(1)} ms`);
    if (milliseconds >= LONG_LIMIT) {
      console.error(`Over ${LONG_LIMIT} ms a pasted page of text makes the sidebar wait.`);
      process.exitCode = 1;
    }
    console.log(
      `\n${accuracyTable(freshLines(), 'Fresh lines in test/rules/fresh, improved on since')}`,
    );
    if (corpus) {
      console.log(`\n${accuracyTable(labelledLines(corpus), corpus)}`);
      console.log(missedLines(labelledLines(corpus)).join('\n'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function freshLines(): Labelled[] {
  const fresh = 'test/rules/fresh';
  return readdirSync(fresh).flatMap((file) => labelledLines(join(fresh, file)));
}

function labelledLines(file: string): Labelled[] {
  if (!existsSync(file)) throw new CommandError(`There is no corpus ${file}. Check its name.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** Installs the libraries into the folder; false where the registry cannot be reached. */
function install(into: string): boolean {
  writeFileSync(
    join(into, 'package.json'),
    JSON.stringify({ private: true, dependencies: LIBRARIES }),
  );
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  return spawnSync('npm', ['install', ...options], { cwd: into, stdio: 'ignore' }).status === 0;
}

/** Bundles a candidate, and times it in a process of its own: loading counts from cold. */
function measured(
  { name, entry, call }: Candidate,
  lines: readonly Labelled[],
  folder: string,
): string {
  const code = buildSync({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    target: 'es2019',
  }).outputFiles[0]?.contents;
  if (!code) throw new Error(`${name} has no bundle`);
  const bundle = join(folder, `${name.replace(/\W+/g, '-')}.cjs`);
  writeFileSync(bundle, code);
  const run = join(folder, 'run.cjs');
  writeFileSync(run, timing(bundle, call));
  const texts = lines.map(({ text, kind, lang }) => [text, KINDS[kind], lang]);
  const timed = (...options: readonly string[]): Record<'load' | 'p50' | 'p99', number> => {
    const input = JSON.stringify(texts);
    const ran = spawnSync(process.execPath, [run, ...options], { input, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`${name}: ${ran.stderr}`);
    return JSON.parse(ran.stdout);
  };
  const { p50, p99 } = timed();
  // The median of five cold starts: one alone measures the machine's other work.
  const loads = Array.from({ length: 5 }, () => timed('cold').load).sort((a, b) => a - b);
  const load = loads[2] ?? 0;
  const size = (bytes: number) => (bytes / 1024).toFixed(1);
  return row(
    name,
    p50.toFixed(0),
    p99.toFixed(0),
    load.toFixed(1),
    size(code.length),
    size(gzipSync(code, { level: 9 }).length),
  );
}

/** The script of the process: loads, calls once, then times every text; microseconds. */
function timing(bundle: string, call: string): string {
  return `
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const began = process.hrtime.bigint();
const it = require(${JSON.stringify(bundle)});
const call = ${call};
call(...texts[0]);
const load = Number(process.hrtime.bigint() - began) / 1e6;
const times = [0];
for (let round = 0; round <= (process.argv[2] ? -1 : ${ROUNDS}); round++) for (const text of texts) {
  const start = process.hrtime.bigint();
  call(...text);
  if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e3);
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(JSON.stringify({ load, p50: at(0.5), p99: at(0.99) }));`;
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join('');
}
