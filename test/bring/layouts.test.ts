import { pasted } from '../../src/bring/pasted';
import { judge } from './judge';
import { BLOCKS } from './layouts/blocks';
import { FRESH } from './layouts/fresh';
import { SECOND } from './layouts/second';
import { TABLES } from './layouts/tables';
import { THAI } from './layouts/thai';

const ALL = [...TABLES, ...BLOCKS, ...THAI].map((layout) => ({ layout, judged: judge(layout) }));
const sum = (of: (one: (typeof ALL)[number]) => number): number =>
  ALL.reduce((total, one) => total + of(one), 0);

describe('thirty layouts of plans', () => {
  test('are thirty, ten of them Thai or mixed', () => {
    const thai = ALL.filter(({ layout }) =>
      layout.source.values.flat().some((cell) => /[\u0e00-\u0e7f]/.test(String(cell))),
    );
    expect(ALL).toHaveLength(30);
    expect(thai.length).toBeGreaterThanOrEqual(10);
  });

  test.each(ALL.map((one) => [one.layout.name, one] as const))('%s', (_, { judged }) => {
    expect(judged.wrong).toEqual([]);
    expect(judged.lost).toEqual([]);
  });

  test('have at least 95 in 100 levels right, and no word lost', () => {
    expect(
      sum(({ judged }) => judged.right) / sum(({ judged }) => judged.lines),
    ).toBeGreaterThanOrEqual(0.95);
    expect(ALL.flatMap(({ judged }) => judged.lost)).toEqual([]);
  });

  test('have nine words in ten placed of what the layout does not say belongs out', () => {
    const words = sum(({ judged, layout }) => judged.words - judged.out(layout.left));
    expect(sum(({ judged }) => judged.placed) / words).toBeGreaterThanOrEqual(0.9);
  });
});

test.each([...FRESH, ...SECOND].map((one) => [one.name, one] as const))(
  'written later: %s',
  (_, one) => {
    const alone = one.source.values.every((line) => line.length === 1);
    const text = one.source.values.map(([line]) => String(line)).join('\n');
    const judged = judge(alone ? { ...one, source: pasted(text) } : one);
    expect(judged.wrong).toEqual([]);
    expect(judged.lost).toEqual([]);
  },
);
