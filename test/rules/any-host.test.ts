import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { reviewText } from '../../src/rules/review';
import type { RowReview } from '../../src/rules/review-result';

const FRESH = 'test/rules/fresh';
const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;
const LINES = readdirSync(FRESH)
  .flatMap((file) => readFileSync(`${FRESH}/${file}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { kind: keyof typeof KINDS; text: string; lang: 'en' | 'th' });

/** The product's own bundle form of text and rules, without the examples. */
function bundled(): string {
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

test('a host with nothing but the language, without Intl, answers the same to the letter', () => {
  const review = `(lines, kinds) => JSON.stringify(lines.map(({ kind, text, lang }) =>
    rules.reviewText({ kind: kinds[kind], text }, { language: lang, today: '2026-11-13' })))`;
  const bare = runInNewContext(`delete globalThis.Intl; ${bundled()}; ${review}`) as (
    lines: typeof LINES,
    kinds: Readonly<Record<string, RowReview['level']>>,
  ) => string;
  const here = LINES.map(({ kind, text, lang }) =>
    reviewText({ kind: KINDS[kind], text }, { language: lang, today: '2026-11-13' }),
  );
  expect(bare(LINES, KINDS)).toBe(JSON.stringify(here));
});

test('the examples stay out of the bundle', () => {
  expect(bundled()).not.toContain('Win 3 customers on the X platform');
});
