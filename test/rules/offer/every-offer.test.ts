import fc from 'fast-check';
import { reviewText } from '../../../src/rules/review';
import { EVERY, SEED } from '../../seed';
import { everyLine } from '../every-line';
import { composedLines } from './composed-lines';
import { brokenLaws, offersFor } from './laws';

const COMPOSED = EVERY ? 100_000 : 3_000;
const TODAY = '2026-11-27';

const broken = (lines: readonly Parameters<typeof offersFor>[0][]): string[] =>
  lines
    .flatMap(offersFor)
    .flatMap((offer) =>
      brokenLaws(offer).map((law) => `${offer.rule}: ${law}: “${offer.text}” → “${offer.offered}”`),
    );

describe('every offer keeps the person’s words, the way and the bound, says one verb, and is ready once filled', () => {
  test('on each labelled line and each example', () => {
    const lines = everyLine().filter(({ kind }) => kind !== 'action');
    expect(broken(lines.map(({ kind, lang, text }) => ({ kind, lang, text })))).toEqual([]);
  });

  test(`on ${COMPOSED} lines composed of the lexicons (SEED=${SEED})`, () => {
    expect(broken(composedLines(COMPOSED, SEED)).slice(0, 20)).toEqual([]);
  });

  test('on any text', () => {
    const pasted = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...'Increase Reduce Keep open rate churn MQLs 20% ≥ 30% under by to from เพิ่ม ลด ยอดขาย อัตราการเปิด ไม่เกิน ร้อยละ 5 ขึ้นไป จาก เป็น [P0] CEO: ✅ { } …'.split(
              ' ',
            ),
          ),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(pasted, fc.constantFrom('key-result', 'objective'), (text, kind) => {
        for (const offer of offersFor({ kind, lang: 'en', text }))
          expect(brokenLaws(offer)).toEqual([]);
      }),
      { numRuns: EVERY ? 20_000 : 500, seed: SEED, verbose: 1 },
    );
  });
});

test('at least six in ten findings of the labelled lines carry an offer', () => {
  const findings = everyLine().flatMap(
    ({ lang, kind, text }) => reviewText({ kind, text }, { language: lang, today: TODAY }).findings,
  );
  const offered = findings.filter(({ fix }) => fix !== null);
  expect(offered.length / findings.length).toBeGreaterThanOrEqual(0.6);
});
