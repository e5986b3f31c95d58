import { fitsShape, hasLongText } from '../../src/protocol/shapes';

/** What a person saw of a row: compared with what stands there, and never written. */
const SEEN = { text: 'Grow', measure: 'total', unit: '', current: 1, confidence: null, note: '' };
const ROW = {
  level: 'key-result',
  text: 'Publish 12 articles',
  under: 'O1',
  cells: { target: 12, due: '2026-12-15', measure: 'total' },
  owner: 'Nan',
  note: '',
};
const ENTRY = { id: 'KR1', was: SEEN, current: 12, confidence: 6, note: 'Live' };
const RUN = { day: 5, hour: 16 };
const JANE = { name: 'Jane', address: 'jane@acme.example', language: 'en' };

/** A request of each kind that brings something, as the page sends it. */
const FITTING = {
  'go-to': { id: 'KR1' },
  'use-wording': { id: 'KR1', was: 'Grow', text: 'Grow MQLs' },
  'fill-columns': { id: 'KR1', was: 'Grow', cells: { unit: 'MQLs', start: 0, signal: 'leading' } },
  'insert-row': { row: ROW },
  'turn-pasted': { turn: true },
  'bring-preview': { from: { tab: 'Old plan', quarter: 'Q3 2026' } },
  'bring-in': {
    lines: [{ level: 'action', text: 'Write the handbook', due: '2026-12-01', weight: 40 }],
    team: ['May'],
  },
  'write-reviews': { reviews: [{ id: 'KR1', was: 'Grow', text: 'Ready' }] },
  'set-aside': { id: 'KR1', was: 'Grow', rule: 'key-results/no-start', reason: 'New' },
  'take-back': { id: 'KR1', was: 'Grow', rule: 'key-results/no-start' },
  'add-definition': { term: 'MQL', counts: 'Fits', source: '', agreedBy: '' },
  'add-not-now': { request: 'A podcast', askedBy: '', takesFrom: '' },
  'check-in': { entries: [ENTRY, { id: 'KR2', was: SEEN, current: 'done' }] },
  decide: { id: 'KR1', was: 'Move 150,000?', answer: 'Yes' },
  'remember-me': { name: 'Nan' },
  'send-summary': { to: ['jane@acme.example'], again: false },
  'set-schedule': { schedule: { summary: RUN, reminder: null }, recipients: [JANE] },
} as const;

/** What stands in for any value of a request: what no page sends. */
const WRONG = [{ formula: '=1+1' }, [['=1+1']], Number.NaN, { day: '=1+1' }] as const;

/** The same with one value, however deep, put in the place of another. */
function* replaced(value: unknown, by: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    const copy = (next: unknown): unknown =>
      Array.isArray(value)
        ? value.map((old, index) => (String(index) === key ? next : old))
        : { ...value, [key]: next };
    yield copy(by);
    for (const deeper of replaced(one, by)) yield copy(deeper);
  }
}

/** All but what a person saw. */
const written = (request: unknown): string => {
  const fields = Object.entries(request as object).sort();
  return JSON.stringify(fields, (key, value) => (key === 'was' ? undefined : value));
};

describe('what arrives from a page', () => {
  test.each(Object.entries(FITTING))('%s is known as the page sends it', (kind, rest) => {
    expect(fitsShape({ kind, ...rest })).toBe(true);
  });

  test.each(Object.entries(FITTING))(
    '%s with a formula, a list or no number in the place of any value is not',
    (kind, rest) => {
      const passed = WRONG.flatMap((wrong) =>
        [...replaced(rest, wrong)].filter((one) => fitsShape({ ...(one as object), kind })),
      );
      expect(passed.filter((one) => written(one) !== written(rest))).toEqual([]);
    },
  );

  test('a day that does not exist, a formula for one and a word of ours that is none are not', () => {
    for (const cells of [
      { due: '=HYPERLINK("x")' },
      { due: '2026-02-30' },
      { measure: 'constructor' },
      { signal: 'toString' },
      { start: '80' },
      { target: Number.POSITIVE_INFINITY },
    ]) {
      expect(fitsShape({ kind: 'fill-columns', id: 'KR1', was: '', cells })).toBe(false);
      expect(fitsShape({ kind: 'insert-row', row: { ...ROW, cells } })).toBe(false);
    }
    expect(fitsShape({ kind: 'insert-row', row: { ...ROW, level: 'action' } })).toBe(false);
    expect(fitsShape({ kind: 'insert-row', row: { ...ROW, countsFrom: '=NOW()' } })).toBe(false);
  });

  test('confidence is a whole number from 1 to 10', () => {
    for (const confidence of [0, 11, 5.5, '6'])
      expect(fitsShape({ kind: 'check-in', entries: [{ ...ENTRY, confidence }] })).toBe(false);
  });

  test('no kind at all, one of nobody’s and one that every object has are not', () => {
    for (const kind of [undefined, null, 7, 'delete-all', 'toString', '__proto__'])
      expect(fitsShape({ kind })).toBe(false);
    for (const request of [null, undefined, 'plan', 7, []]) expect(fitsShape(request)).toBe(false);
  });

  test('a text that no cell holds is known, however deep', () => {
    expect(hasLongText({ row: { ...ROW, note: 'x'.repeat(50_001) } })).toBe(true);
    expect(hasLongText({ row: { ...ROW, note: 'x'.repeat(50_000) } })).toBe(false);
  });
});
