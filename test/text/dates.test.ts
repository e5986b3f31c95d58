import { read } from '../../src/text/read';

/** The day everybody lives in here: Friday, 13 November 2026. */
const TODAY = '2026-11-13';

const datesIn = (text: string, yearStart = 1): string =>
  read(text, { today: TODAY, yearStart })
    .dates.map((date) => `${date.role} ${date.kind} ${date.first}..${date.last}`)
    .join('; ');

test.each([
  ['Ship the site by 30 Sep 2026', 'deadline day 2026-09-30..2026-09-30'],
  ['Ship the site by September 30th, 2026', 'deadline day 2026-09-30..2026-09-30'],
  ['Ship the site by 2026-09-30', 'deadline day 2026-09-30..2026-09-30'],
  ['Ship the site by 30/9/2569', 'deadline day 2026-09-30..2026-09-30'],
  ['Hold the fair from 20 to 30 November', 'period day 2026-11-30..2026-11-30'],
  ['จัดงานวันที่ 20-30 พ.ย.', 'period day 2026-11-30..2026-11-30'],
  ['Ship the site by 15 Dec', 'deadline day 2026-12-15..2026-12-15'],
  ['Ship the site by 15 Jan', 'deadline day 2027-01-15..2027-01-15'],
  ['Ship the site in May 2027', 'period month 2027-05-01..2027-05-31'],
  ['Win 20 deals in Q3', 'period quarter 2026-07-01..2026-09-30'],
  ['Win 20 deals by end of Q1 2027', 'deadline quarter 2027-01-01..2027-03-31'],
  ['Win 20 deals in H1', 'period half 2026-01-01..2026-06-30'],
  ['Win 20 deals in FY27', 'period year 2027-01-01..2027-12-31'],
  ['Win 20 deals by 2027', 'deadline year 2027-01-01..2027-12-31'],
  ['Win 20 deals by W12', 'deadline week 2026-03-16..2026-03-22'],
  ['Win 20 deals this quarter', 'period relative 2026-10-01..2026-12-31'],
  ['Win 20 deals by the end of next month', 'deadline relative 2026-12-01..2026-12-31'],
  ['Win 20 deals within 2 weeks', 'deadline relative 2026-11-13..2026-11-27'],
  ['Host monthly calls', 'cadence cadence null..null'],
  ['Host calls every two weeks', 'cadence cadence null..null'],
  ['ส่งมอบเว็บไซต์ภายใน 30 ก.ย. 2569', 'deadline day 2026-09-30..2026-09-30'],
  ['ส่งมอบเว็บไซต์ภายในวันที่ ๓๐ กันยายน ๒๕๖๙', 'deadline day 2026-09-30..2026-09-30'],
  ['ส่งมอบเว็บไซต์ก่อน 5 ธ.ค. 69', 'deadline day 2026-12-05..2026-12-05'],
  ['เปิดร้านในไตรมาส 3', 'period quarter 2026-07-01..2026-09-30'],
  ['เปิดร้านในไตรมาสที่ 2/2570', 'period quarter 2027-04-01..2027-06-30'],
  ['เปิดร้านภายในสิ้นไตรมาส', 'deadline relative 2026-10-01..2026-12-31'],
  ['เปิดร้านครึ่งปีหลัง', 'period half 2026-07-01..2026-12-31'],
  ['เปิดร้านเดือนหน้า', 'period relative 2026-12-01..2026-12-31'],
  ['เปิดร้านภายในปี 2570', 'deadline year 2027-01-01..2027-12-31'],
  ['เปิดร้านในปีงบประมาณ 2570', 'period year 2026-10-01..2027-09-30'],
  ['ประชุมทุกสัปดาห์', 'cadence cadence null..null'],
])('%s', (text, expected) => expect(datesIn(text)).toBe(expected));

test('a financial year that starts in October moves its quarters', () => {
  expect(datesIn('Win 20 deals in Q1 2027', 10)).toBe('period quarter 2026-10-01..2026-12-31');
});

test('without today, what the text alone cannot tell stays open', () => {
  expect(read('Win 20 deals this quarter').dates).toMatchObject([{ first: null, last: null }]);
});

test.each([
  'Grow readers from 20 to 30',
  'Grow readers from 2000 to 2500',
  'Rate the booth 4.5/5',
  'Reach 1 in 5 shoppers',
  'Lift conversion from 12 to 15 percent',
  'Answer mails within one day',
  'March towards the summit together',
  'We may need a partner',
  'โต้ตอบกับลูกค้า',
])('no date in “%s”', (text) => expect(datesIn(text)).toBe(''));
