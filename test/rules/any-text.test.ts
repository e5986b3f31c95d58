import fc from 'fast-check';
import { LONG_LINES, longLine } from '../../scripts/bench-long-lines';
import { guessCells } from '../../src/rules/offer/guess';
import { reviewText } from '../../src/rules/review';
import type { RowReview } from '../../src/rules/review-result';
import { READ_LIMIT } from '../../src/text/read';

const TODAY = '2026-11-13';
const KINDS: readonly RowReview['level'][] = ['objective', 'key-result', 'action'];
const LANGUAGES = ['en', 'th'] as const;

/** What people paste: words of both languages, numbers, signs, and whatever a clipboard holds. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'increase from to 20 30% ฿8,000,000 MQLs by Q3 FY26 เพิ่ม จาก เป็น ราย ๓๐ ล้านบาท ภายใน 30 ก.ย. 2569 XX/XX/XX [name] 24/7 B2B :1 → – “ ” \u200b \u0e4d\u0e32 🎯'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer().map(String),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

function judged(kind: RowReview['level'], text: string, language: 'en' | 'th') {
  return reviewText({ kind, text }, { language, today: TODAY });
}

describe('any text at all', () => {
  test('gets an answer whose verdict follows its worst finding and whose quotes lie in the text', () => {
    fc.assert(
      fc.property(
        pasted,
        fc.constantFrom(...KINDS),
        fc.constantFrom(...LANGUAGES),
        (text, kind, language) => {
          const { verdict, findings } = judged(kind, text, language);
          const worst = findings[0]?.severity ?? 'hint';
          expect(verdict).toBe({ error: 'not-yet', warning: 'needs-work', hint: 'ready' }[worst]);
          for (const { message, quote } of findings) {
            expect(message.length).toBeLessThan(200);
            if (quote) {
              expect(quote.start).toBeGreaterThanOrEqual(0);
              expect(quote.end).toBeGreaterThan(quote.start);
              expect(quote.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 600, verbose: 1 },
    );
  });

  test('is judged the same twice, and the same in either language of the findings', () => {
    fc.assert(
      fc.property(pasted, fc.constantFrom(...KINDS), (text, kind) => {
        const english = judged(kind, text, 'en');
        expect(judged(kind, text, 'en')).toEqual(english);
        const thai = judged(kind, text, 'th');
        expect(thai.verdict).toBe(english.verdict);
        expect(thai.findings.map(({ rule }) => rule)).toEqual(
          english.findings.map(({ rule }) => rule),
        );
      }),
      { numRuns: 300, verbose: 1 },
    );
  });

  test('fills only cells that a sheet can hold', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { start, target, due } = guessCells(text, { today: TODAY });
        for (const number of [start, target]) {
          if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
        }
        if (due !== undefined) expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });

  test.each(LONG_LINES)(
    'a hundred thousand characters of “%s” are judged by the first',
    (piece) => {
      const text = longLine(piece);
      const said = (of: string) =>
        KINDS.map((kind) => {
          const { verdict, findings } = judged(kind, of, 'en');
          return [verdict, ...findings.map(({ rule, message }) => [rule, message])];
        });
      expect(said(text)).toEqual(said(text.slice(0, READ_LIMIT + 1)));
    },
  );
});
