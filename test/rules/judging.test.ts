import { reviewText } from '../../src/rules/review';
import type { RowReview } from '../../src/rules/review-result';
import type { LineColumns } from '../../src/rules/subject';

const TODAY = '2026-11-27';
const languageOf = (text: string): 'en' | 'th' => (/[ก-๙]/.test(text) ? 'th' : 'en');

const judged = (kind: RowReview['level'], text: string, columns: LineColumns = {}) =>
  reviewText({ kind, text, ...columns }, { language: languageOf(text), today: TODAY });

/** The rules of errors and warnings that a line gets, and what the first of them offers. */
function said(kind: RowReview['level'], text: string, columns?: LineColumns): string {
  const serious = judged(kind, text, columns).findings.filter(
    ({ severity }) => severity !== 'hint',
  );
  return serious.map(({ rule }) => rule).join(' ') || 'ready';
}

function offered(kind: RowReview['level'], text: string): string | null {
  const fix = judged(kind, text).findings[0]?.fix ?? null;
  if (fix?.kind === 'level') return fix.level;
  return fix?.kind === 'skeleton' || fix?.kind === 'wording' ? fix.text : null;
}

describe('a time to stay within', () => {
  test.each([
    'Call back trial users within two days',
    'โทรกลับผู้ทดลองใช้ภายในสองวัน',
    'Reply to partners in under 24 hours',
  ])('says no number of what: %s', (text) =>
    expect(said('key-result', text)).toBe('key-results/time-only'),
  );

  test.each([
    'Call back every trial user within two days',
    'Call back trial users within two days on average',
    'Cut the median time to call back trial users from five to two days',
    'โทรกลับผู้ทดลองใช้ทุกรายภายในสองวัน',
    'โทรกลับผู้ทดลองใช้ภายในสองวันโดยเฉลี่ย',
  ])('can be measured with every, on average or from what to what: %s', (text) =>
    expect(said('key-result', text)).toBe('ready'),
  );

  test('can be kept where its start is filled, too', () => {
    const columns = { start: 5, target: 2, measure: 'at-most' } as const;
    expect(said('key-result', 'Call back trial users within two days', columns)).toBe('ready');
  });

  test('is offered as the time that the work takes', () => {
    expect(offered('key-result', 'Call back trial users within two days')).toBe(
      'Cut the median time to call back trial users from {now} to {target}',
    );
    expect(offered('key-result', 'โทรกลับผู้ทดลองใช้ภายในสองวัน')).toBe(
      'ลดเวลาเฉลี่ยในการโทรกลับผู้ทดลองใช้ จาก {ค่าตอนนี้} เหลือ {เป้า}',
    );
  });
});

describe('a fraction is a percentage', () => {
  test.each([
    'Convert two fifths of demos',
    'Have four out of five clients renew',
    'Half our leads come from search',
    'ลูกค้า 3 ใน 5 กลับมาซื้อซ้ำ',
    'สองในสามของลูกค้าต่อสัญญา',
  ])('and asks for its numbers as one does: %s', (text) =>
    expect(said('key-result', text)).toBe('key-results/bare-percentage'),
  );

  test.each([
    'Deliver 10 of the 12 planned case studies',
    'Reach a rating of 4.5/5',
    'ผู้ใช้ 45 จาก 60 คนแนะนำเรา',
  ])('but so many of a known whole are counted: %s', (text) =>
    expect(said('key-result', text)).toBe('ready'),
  );
});

describe('a target in words in an objective', () => {
  test.each([
    ['Double our reach among students', 'Increase our reach among students'],
    ['Halve our support queue', 'Reduce our support queue'],
    ['Reach a million readers', 'key-result'],
    ['เพิ่มยอดขายเท่าตัว', 'เพิ่มยอดขาย'],
  ])('is a number: %s', (text, instead) => {
    expect(said('objective', text)).toBe('objectives/number');
    expect(offered('objective', text)).toBe(instead);
  });

  test.each([
    'Mark our 25th anniversary with partners',
    'Celebrate 25 years with our customers',
    'ฉลองครบรอบ 30 ปีกับลูกค้า',
  ])('but an anniversary is none: %s', (text) => expect(said('objective', text)).toBe('ready'));
});

test.each([
  'Rise from fifth to second in the category',
  'Move from #9 to #3 in the app store',
  'เลื่อนจากอันดับ 5 เป็นอันดับ 2',
])('a rank from–to is a change that can be measured: %s', (text) =>
  expect(said('key-result', text)).toBe('ready'),
);

test('“3x editors” counts three people, “3x traffic” triples it', () => {
  expect(said('key-result', 'Hire 3x editors')).toBe('ready');
  expect(said('key-result', 'Recruit 2x account managers')).toBe('ready');
  expect(said('key-result', '3x traffic')).toBe('key-results/bare-percentage');
});

describe('an objective is a direction with a verb', () => {
  test.each([
    'Events worth flying to',
    'A website customers enjoy',
    'บทความที่ครูหยิบไปสอน',
    'คอนเทนต์ที่ลูกค้าบอกต่อ',
    'Report library',
    'Study guides and handbooks',
    'Partner trust',
    'แผนงานประจำไตรมาส',
  ])('a thing is none: %s', (text) =>
    expect(said('objective', text)).toBe('objectives/no-direction'),
  );

  test.each([
    'Carry on as before',
    'Keep up the good work',
    'Be the best marketing team ever',
    'Grow traffic, build the brand, train sales, hire designers and launch a podcast',
    'ทำงานต่อไปเหมือนเดิม',
    'เป็นที่สุดในทุกด้าน',
  ])('a slogan is none: %s', (text) =>
    expect(said('objective', text)).toContain('objectives/slogan'),
  );

  test.each([
    'Finish the autumn backlog',
    'Ship the partner portal',
    'Post on LinkedIn every Tuesday',
    'เปิดตัวพอร์ทัลพันธมิตร',
    'โพสต์ Facebook ทุกวันจันทร์',
  ])('a work package belongs below: %s', (text) => {
    expect(said('objective', text)).toBe('objectives/task');
    expect(offered('objective', text)).toBe('action');
  });

  test.each([
    'Be the first choice of rural clinics',
    'Deliver a launch that everybody talks about',
    'Customers trust us with their data',
    'เปิดตัวสินค้าใหม่ให้ตลาดจดจำ',
    'เป็นแบรนด์ที่คนรุ่นใหม่พูดถึงมากที่สุด',
  ])('a direction is left alone: %s', (text) => expect(said('objective', text)).toBe('ready'));
});

describe('letters', () => {
  test('on a line that comes alone, A and R are unsure and T is met by the quarter', () => {
    const { letters } = judged('key-result', 'Increase trial sign-ups from 20 to 30');
    expect(letters).toEqual({
      specific: 'met',
      measurable: 'met',
      achievable: 'unsure',
      relevant: 'unsure',
      'time-bound': 'met',
    });
  });

  test.each([
    ['Improve SEO', 'unsure'],
    ['Increase brand awareness', 'unsure'],
    ['Improve performance', 'unsure'],
    ['ปรับปรุงประสิทธิภาพการทำงาน', 'unsure'],
    ['Increase trial sign-ups', 'met'],
    ['เพิ่มผู้สมัครทดลองใช้', 'met'],
  ])('S is met where who or what moves is named: %s is %s', (text, verdict) =>
    expect(judged('key-result', text).letters.specific).toBe(verdict),
  );
});
