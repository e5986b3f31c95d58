import { read } from '../../src/text/read';

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map((span) => text.slice(span.start, span.end));

test.each([
  ['Cut cost per lead to $20', ['cpl']],
  ['Raise email open rate and click-through rate', ['open-rate', 'ctr']],
  ['Win 20 marketing qualified leads', ['mql']],
  ['Reach out to the press', []],
  ['Lead generation programme', []],
  ['Improve customer experience', []],
  ['เพิ่มยอดขายออนไลน์', ['sales']],
  ['ลดต้นทุนต่อลีด', ['cpl']],
  ['เพิ่มการรับรู้แบรนด์', ['awareness']],
  ['ลดอัตราการยกเลิกของสมาชิก', ['churn', 'loyalty']],
  ['เพิ่ม NPS และยอดดาวน์โหลด', ['nps', 'download']],
  ['อ่านรายละเอียดเพิ่มเติม', []],
])('metrics in “%s”', (text, ids) => {
  expect(read(text).metrics.map((metric) => metric.id)).toEqual(ids);
});

test('a metric says which way is better, when it moves and whether it needs a definition', () => {
  expect(read('Lower churn rate').metrics).toMatchObject([
    { id: 'churn', lowerIsBetter: true, nature: 'lagging', needsDefinition: true, counted: false },
  ]);
  expect(read('Grow Instagram followers').metrics).toMatchObject([
    { id: 'follower', lowerIsBetter: false, nature: 'leading', vanity: true, counted: true },
  ]);
});

test.each([
  ['Significantly improve recall', ['Significantly'], 'vague'],
  ['Publish guides where possible', ['where possible'], 'escape'],
  ['Write guides, talks, etc.', ['etc'], 'escape'],
  ['ปรับปรุงบริการให้ดีขึ้น', ['ให้ดีขึ้น'], 'vague'],
  ['สื่อสารอย่างมีประสิทธิภาพ', ['อย่างมีประสิทธิภาพ'], 'vague'],
  ['ทำคลิปถ้าเป็นไปได้', ['ถ้าเป็นไปได้'], 'escape'],
])('nobody can check “%s”', (text, words, kind) => {
  const { vague } = read(text);
  expect(
    cut(
      text,
      vague.map((item) => item.span),
    ),
  ).toEqual(words);
  expect(vague[0]).toMatchObject({ kind, besideNumber: false });
});

test('beside a number a vague word does no harm', () => {
  expect(read('Effectively measure 5 stages').vague).toMatchObject([{ besideNumber: true }]);
  expect(read('ตอบแชตเร็วขึ้นจาก 5 ชั่วโมงเป็น 2 ชั่วโมง').vague.every((item) => item.besideNumber)).toBe(
    true,
  );
});

test.each([
  'Win more than 30 pilots',
  'Win 30 pilots or more',
  'Follow best practices',
  'Watch leading indicators',
  'Raise quality score from 5 to 7',
])('“%s” is not vague', (text) => expect(read(text).vague).toEqual([]));

test.each([
  ['Draft the plan by XX/XX/XX', ['XX/XX/XX']],
  ['Grow leads by X%', ['X%']],
  ['Raise [metric] from {a} to ???', ['[metric]', '{a}', '???']],
  ['Target: TBD', ['TBD']],
  ['Reach X subscribers', ['X']],
  ['Publish posts by DD/MM/YYYY', ['DD/MM/YYYY']],
  ['เพิ่มยอดขาย XX%', ['XX%']],
  ['เป้าหมายยังไม่กำหนด', ['ยังไม่กำหนด']],
  ['จัดงานภายใน วว/ดด/ปปปป', ['วว/ดด/ปปปป']],
  ['Grow X followers from 2k to 3k', []],
  ['Sell on Xbox', []],
  ['[EMEA] Grow recall', []],
])('still to be filled in: “%s”', (text, found) => {
  expect(cut(text, read(text).placeholders)).toEqual(found);
});

test.each([
  ['Launch the shop', ['verb']],
  ['Privacy policy fully implemented by March', ['finished']],
  ['New shop live in Q2', ['finished']],
  ['Budget approved by the CFO', ['approval']],
  ['เว็บไซต์ใหม่แล้วเสร็จ', ['finished']],
  ['แผนได้รับการอนุมัติจากผู้บริหาร', ['approval']],
  ['Increase recall', []],
  ['Raise sales of newly launched products', []],
])('work in “%s”', (text, kinds) => {
  expect(read(text).tasks.map((task) => task.kind)).toEqual(kinds);
});

test.each([
  ['Build a hub so that buyers find answers', ['so that buyers find answers']],
  ['Publish guides to win trust', ['to win trust']],
  ['จัดงานเพื่อเพิ่มการรับรู้', ['เพื่อเพิ่มการรับรู้']],
  ['Raise NPS from 20 to 30', []],
  ['พบเพื่อนในไลน์', []],
])('what “%s” is for', (text, found) => expect(cut(text, read(text).purposes)).toEqual(found));

test('the language is told by the script', () => {
  expect(read('Grow recall').language).toBe('en');
  expect(read('เพิ่มการรับรู้').language).toBe('th');
  expect(read('เพิ่ม MQL').language).toBe('mixed');
});

test('an empty line and a line that is too long say so', () => {
  expect(read('  … ').empty).toBe(true);
  expect(read('Grow recall '.repeat(100)).tooLong).toBe(true);
});
