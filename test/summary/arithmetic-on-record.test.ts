import type { KeyResult } from '../../src/okr/plan';
import type { KeyResultLine } from '../../src/summary/data/summary';
import { acme, checkIn, FRIDAY, keyResultRow, objectiveRow } from '../fixtures/acme';
import { acmeSummary, EN, mail, seen, summaryOf } from './voices';

/** Arithmetic that other OKR tools got wrong in public. Each test is named by the defect on record. */
const lineOf = (values: Partial<KeyResult>): KeyResultLine => {
  const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ updated: FRIDAY, ...values })];
  const line = acmeSummary('en', { rows }).keyResults[0];
  if (!line) throw new Error('the key result is missing');
  return line;
};

describe('Defects on record in other tools', () => {
  test('a target below the baseline breaks the calculation (puzzle/okr 1661): 10 to 0, now 4, is 60%', () => {
    expect(lineOf({ measure: 'latest', start: 10, target: 0, current: 4 }).progress).toBeCloseTo(
      0.6,
    );
  });

  test('a value below the baseline is mis-scored (puzzle/okr 495): it counts 0 and is called below start', () => {
    const values = { measure: 'latest', start: 80, target: 120, current: 70 } as const;
    expect(lineOf(values)).toMatchObject({ progress: 0, belowStart: true });
    const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ updated: FRIDAY, ...values })];
    expect(seen(mail(acmeSummary('en', { rows }), EN).html)).toContain('below start');
  });

  test('decimals are lost (puzzle/okr 235): 5.9 of 10 is 59%, not 50%', () => {
    const values = { measure: 'total', target: 10, current: 5.9 } as const;
    expect(lineOf(values).progress).toBeCloseTo(0.59);
    const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ updated: FRIDAY, ...values })];
    expect(seen(mail(acmeSummary('en', { rows }), EN).html)).toContain('59% (expected 47%)');
  });

  test('a key result that decreases is wrong (steedos 17): 26 to 4 hours, now 15, is half way', () => {
    expect(lineOf({ measure: 'latest', start: 26, target: 4, current: 15 }).progress).toBeCloseTo(
      0.5,
    );
  });

  test('one increase and one decrease make a wrong objective (steedos 18): 50% and 25% are 37.5%', () => {
    const rows = [
      objectiveRow({ id: 'O1' }),
      keyResultRow({ id: 'KR1', measure: 'latest', start: 0, target: 10, current: 5 }),
      keyResultRow({ id: 'KR2', measure: 'latest', start: 8, target: 4, current: 7 }),
    ];
    expect(acmeSummary('en', { rows }).objectives[0]?.progress).toBeCloseTo(0.375);
  });

  test('completion is not recomputed from the newest value (steedos 11): the sheet’s number counts, not the log’s', () => {
    const { plan } = acme();
    const row = keyResultRow({ measure: 'total', target: 10, current: 8, updated: FRIDAY });
    const log = [checkIn('KR1', '2026-11-10', 3), checkIn('KR1', '2026-11-03', 2)];
    expect(summaryOf({ ...plan, rows: [row] }, log).keyResults[0]?.progress).toBeCloseTo(0.8);
  });

  test('weights are unlimited (steedos 13): they are shares of their own sum, whatever they add up to', () => {
    const rows = [
      objectiveRow({ id: 'O1' }),
      keyResultRow({ id: 'KR1', measure: 'total', target: 10, current: 10, weight: 300 }),
      keyResultRow({ id: 'KR2', measure: 'total', target: 10, current: 0, weight: 100 }),
    ];
    expect(acmeSummary('en', { rows }).objectives[0]?.progress).toBeCloseTo(0.75);
  });

  test('the distribution forgets some (puzzle/okr 1680): every key result is in one bucket, at 0, below 0 and by yes or no', () => {
    const rows = [
      keyResultRow({ id: 'KR1', measure: 'total', target: 10, current: 0 }),
      keyResultRow({ id: 'KR2', measure: 'latest', start: 0, target: 10, current: -5 }),
      keyResultRow({ id: 'KR3', measure: 'milestone', current: 'not-yet' }),
      keyResultRow({ id: 'KR4', measure: 'at-most', target: 10, current: 12 }),
      keyResultRow({ id: 'KR5' }),
    ];
    const counts = Object.values(acmeSummary('en', { rows }).keyResultCounts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  test.each([
    ['start and target the same', { measure: 'latest', start: 4, target: 4, current: 4 }],
  ] as const)(
    'the report fails (akvo-rsr 2830): %s is empty, and the page is drawn',
    (_, values) => {
      expect(lineOf(values).progress).toBeNull();
      const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ updated: FRIDAY, ...values })];
      expect(mail(acmeSummary('en', { rows })).html).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  test('the report fails (akvo-rsr 2830): a total with target 0 is met or not, and the page is drawn', () => {
    const values = { measure: 'total', target: 0, current: 5 } as const;
    expect(lineOf(values)).toMatchObject({ progress: 0, expected: null, status: 'off-track' });
    const rows = [objectiveRow({ id: 'O1' }), keyResultRow({ updated: FRIDAY, ...values })];
    expect(mail(acmeSummary('en', { rows })).html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a third value is filled in inconsistently (puzzle/okr 1571): start, now and target are the person’s own', () => {
    const values = { measure: 'latest', start: null, target: 12, current: 5 } as const;
    expect(lineOf(values)).toMatchObject({ start: null, current: 5, target: 12, progress: null });
  });

  test('churn that beat its target looks missed (current ÷ target): 1.6% with at most 1.8% is met', () => {
    const values = { unit: '%', target: 0.018, current: 0.016 };
    expect(lineOf({ ...values, measure: 'at-most' }).status).toBe('on-track');
    expect(lineOf({ ...values, measure: 'latest', start: 0.024 }).status).toBe('done');
  });

  test('a new key result is born as 0 to 100 per cent (okr-tracker 4.0.0): a blank one has no numbers at all', () => {
    expect(lineOf({})).toMatchObject({ start: null, target: null, current: null, progress: null });
  });
});
