import { FRIDAY, keyResultRow, objectiveRow } from '../fixtures/acme';
import { acmeSummary, reviewOf } from './voices';

const summary = acmeSummary();

describe('A plan that is not as it should be', () => {
  test('an empty plan has no objectives, no progress and nothing to wait for', () => {
    expect(acmeSummary('en', { rows: [], notNow: [] })).toMatchObject({
      objectives: [],
      keyResults: [],
      progress: null,
      expected: null,
      changes: [],
      waiting: [],
      halfOld: false,
      trend: [],
      notNow: null,
    });
  });

  test('a plan with no dates is due on the quarter’s last day', () => {
    expect(summary.keyResults.find(({ id }) => id === 'KR1')?.due).toBe('2026-12-31');
  });

  test('before the quarter nothing waits and nothing is drawn', () => {
    const early = acmeSummary('en', { asOf: '2026-09-25' });
    expect([early.phase, early.week, early.waiting, early.trend]).toEqual(['before', 1, [], []]);
  });

  test('long after the quarter it is still week 13 of 13', () => {
    const late = acmeSummary('en', { asOf: '2027-03-01' });
    expect([late.phase, late.week, late.weeks]).toEqual(['over', 13, 13]);
    expect(late.keyResults.every(({ forecast }) => forecast === null)).toBe(true);
  });

  test('a key result under no objective is listed all the same', () => {
    const rows = [keyResultRow({ id: 'KR1', parent: null, target: 10, current: 2 })];
    expect(acmeSummary('en', { rows }).keyResults.map(({ id }) => id)).toEqual(['KR1']);
  });

  test('half the numbers old: the reader is warned', () => {
    const rows = [
      objectiveRow({ id: 'O1' }),
      keyResultRow({ id: 'KR1', measure: 'total', target: 10, current: 9, updated: '2026-10-20' }),
      keyResultRow({ id: 'KR2', measure: 'total', target: 10, current: 9, updated: FRIDAY }),
    ];
    expect(acmeSummary('en', { rows }).halfOld).toBe(true);
  });

  test('doubt alone puts a key result at risk, and is told', () => {
    const row = {
      measure: 'total',
      target: 10,
      current: 9,
      confidence: 2,
      updated: FRIDAY,
    } as const;
    const line = acmeSummary('en', { rows: [keyResultRow(row)] }).keyResults[0];
    expect([line?.status, line?.doubt]).toEqual(['at-risk', 2]);
  });

  test('a request of an earlier quarter, one swapped in and a blank line are not on hold now', () => {
    const held = { askedBy: '', why: '', takesFrom: '', lookAgain: null, answer: null } as const;
    const notNow = [
      { ...held, request: 'Old', askedOn: '2026-07-01' },
      { ...held, request: 'Taken', askedOn: '2026-10-08', answer: 'swapped-in' as const },
      { ...held, request: ' ', askedOn: '2026-10-09' },
      { ...held, request: 'Podcast', askedOn: null },
    ];
    expect(acmeSummary('en', { notNow }).notNow).toMatchObject({ count: 1, latest: 'Podcast' });
  });

  test('how sound the plan is comes from its review, and is unknown without one', () => {
    expect(acmeSummary().quality).toBeNull();
    expect(acmeSummary('en', {}, { review: reviewOf(15, 17) }).quality?.keyResults).toEqual({
      ready: 15,
      all: 17,
    });
  });
});
