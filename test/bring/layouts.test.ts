import { pasted } from '../../src/bring/pasted';
import { judge } from './judge';
import { layout, sheet } from './layout';
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

describe('rows of a template that nobody filled', () => {
  const plan = (text: string): readonly string[] =>
    judge(layout('rows', sheet(text), '')).brought.lines.map(({ text: line }) => line);

  test.each([
    ['KR1.2 | [Metric] from [X] to [Y] | [Owner]'],
    ['KR1.2 | Increase [metric] from [X] to [Y] by [date] | '],
    ['KR1.2 | Increase X from Y to Z | [Owner]'],
    ['KR1.2: Grow <metric> from <start> to <target> | '],
    ['KR1.2 | [ตัวชี้วัด] จาก [X] เป็น [Y] | [ชื่อ]'],
    ['KR1.2 | เพิ่ม[ตัวชี้วัด]จาก [ค่าเริ่มต้น] เป็น [เป้าหมาย] ภายใน [วันที่] | '],
  ])('%s is no key result', (row) => {
    expect(
      plan(`
O1 | Grow our share of hotels | Ann
KR1.1 | 35 new hotels under contract | Bo
${row}
KR1.3 | Churn of hotels from 9% to 5% | Kim`),
    ).toEqual([
      'Grow our share of hotels',
      '35 new hotels under contract',
      'Churn of hotels from 9% to 5%',
    ]);
  });

  test.each([
    ['KR1.2 | Increase MQLs from [X] to [Y] | Bo', 'Increase MQLs from [X] to [Y]'],
    [
      'KR1.2 | Trials from [EMEA] and [APAC] from 20 to 90 | Bo',
      'Trials from [EMEA] and [APAC] from 20 to 90',
    ],
    ['KR1.2 | MQLs from [X] to [Y] | Bo', 'MQLs from [X] to [Y]'],
    ['KR1.2 | Revenue [X] → [Y] by [date] | Bo', 'Revenue [X] → [Y] by [date]'],
    ['KR1.2 | ผู้ใช้จาก [X] เป็น [Y] | บี', 'ผู้ใช้จาก [X] เป็น [Y]'],
    ['KR1.2 | เพิ่มลูกค้าใหม่จาก [X] เป็น [Y] ราย | บี', 'เพิ่มลูกค้าใหม่จาก [X] เป็น [Y] ราย'],
  ])('%s names what is measured, and stays a key result', (row, text) => {
    expect(plan(`O1 | Grow our share of hotels | Ann\n${row}`)).toContain(text);
  });
});

test('a sheet with two quarters, their names in Thai digits, asks which of them', () => {
  const of = (first: string, second: string): readonly string[] =>
    judge(
      layout(
        'quarters',
        sheet(`
${first} | |
O1: ทำให้โรงแรมเลือกเรา | |
KR1: โรงแรมใหม่ 35 แห่ง | |
${second} | |
O1: ทำให้ลูกค้ากลับมา | |
KR1: ลูกค้าซื้อซ้ำ 40% | |`),
        '',
      ),
    ).brought.quarters;
  expect(of('ไตรมาสที่ 3/2569', 'ไตรมาสที่ 4/2569')).toHaveLength(2);
  expect(of('ไตรมาสที่ ๓/๒๕๖๙', 'ไตรมาสที่ ๔/๒๕๖๙')).toEqual(of('ไตรมาสที่ 3/2569', 'ไตรมาสที่ 4/2569'));
});
