/** Every line that was written down for the rules, and the code that answers all of them in any host. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { RowReview } from '../../src/rules/review-result';
import type { LineColumns } from '../../src/rules/subject';
import { ROW_RULES, rowExamples } from './examples';

/** A line as `reviewText` takes it, and the language of the answer. */
export interface Line extends LineColumns {
  readonly kind: RowReview['level'];
  readonly text: string;
  readonly lang: 'en' | 'th';
}

const FRESH = 'test/rules/fresh';
const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;
const LEVELS = { objectives: 'objective', 'key-results': 'key-result', actions: 'action' } as const;

/** A line of a round, and what its author says of it. */
export interface RoundLine extends Line {
  readonly id: string;
  readonly label: 'good' | 'bad' | 'disputed';
}

/** The files of the rounds: `7.en.jsonl` is the English of round 7. */
export const roundFiles = (): string[] => readdirSync(FRESH);

/** The lines of one of these files, in its order. */
export const roundLines = (file: string): RoundLine[] =>
  readFileSync(`${FRESH}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, lang, kind, text, label }) => ({
      id,
      lang,
      kind: KINDS[kind as keyof typeof KINDS],
      text,
      label,
    }));

const fresh = (): Line[] =>
  roundFiles()
    .flatMap(roundLines)
    .map(({ lang, kind, text }) => ({ lang, kind, text }));

const examples = (): Line[] =>
  ROW_RULES.flatMap(({ id }) =>
    (['en', 'th'] as const).flatMap((lang) => {
      const { met, unmet } = rowExamples(id)[lang];
      const kind = LEVELS[id.split('/')[0] as keyof typeof LEVELS];
      return [...met, ...unmet].map((one) => {
        if (typeof one === 'string') return { lang, kind, text: one };
        const { row: _, ...line } = one;
        return { lang, kind, ...line };
      });
    }),
  );

/** The fresh lines of every round and the examples of every rule, in both languages. */
export const everyLine = (): Line[] => [...fresh(), ...examples()];

/** The product's own bundle form of text and rules, without the examples. */
export function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['src/rules/review.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'rules',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** A script without `Intl` whose value is the answers to the lines, each as JSON. */
export const answering = (lines: readonly Line[]): string => `delete globalThis.Intl;
if (typeof Intl !== 'undefined') throw new Error('Intl is still there');
${bundled()};
${JSON.stringify(lines)}.map(({ lang, ...line }) =>
  JSON.stringify(rules.reviewText(line, { language: lang, today: '2026-11-13' })))`;
