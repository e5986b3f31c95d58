import { read } from '../../src/text/read';

/** role value[..upTo][/of] kind[:unit][ comparator][ per period], joined by "; ". */
function numbersIn(text: string): string {
  return read(text)
    .quantities.map((quantity) => {
      const upTo = quantity.upTo === null ? '' : `..${quantity.upTo}`;
      const of = quantity.of === null ? '' : `/${quantity.of}`;
      const unit = quantity.unit === null ? '' : `:${quantity.unit}`;
      const comparator = quantity.comparator === null ? '' : ` ${quantity.comparator}`;
      const per = quantity.per === null ? '' : ` per ${quantity.per}`;
      return `${quantity.role} ${quantity.value}${upTo}${of} ${quantity.kind}${unit}${comparator}${per}`;
    })
    .join('; ');
}

describe('from–to, however it is written', () => {
  test.each([
    ['Lift partner referrals from 12 to 18', 'start 12 number; target 18 number'],
    ['Lift partner referrals 12 → 18', 'start 12 number; target 18 number'],
    ['Lift partner referrals 12 -> 18', 'start 12 number; target 18 number'],
    ['Lift partner referrals to 18 from 12', 'target 18 number; start 12 number'],
    ['Lift partner referrals to 18 (currently 12)', 'target 18 number; start 12 number'],
    ['Shrink quote time from five days to two days', 'start 5 duration:day; target 2 duration:day'],
    ['Raise open rate from 12 to 15 percent', 'start 12 percent; target 15 percent'],
    [
      'Grow audience from 2000 to 2500 readers',
      'start 2000 number:readers; target 2500 number:readers',
    ],
    [
      'Cut page load from 1200ms to 800ms',
      'start 1200 duration:millisecond; target 800 duration:millisecond',
    ],
    [
      'Lift average session duration from 1:30 to 2:15',
      'start 1.5 duration:minute; target 2.25 duration:minute',
    ],
    [
      'เพิ่มเวลาดูเฉลี่ยจาก 0:45 เป็น 1:15 นาที',
      'start 0.75 duration:minute; target 1.25 duration:minute',
    ],
    ['Advisory Board Attendance 40', 'target 40 number'],
    ['Open rate: 31% to 38%', 'start 31 percent; target 38 percent'],
    ['Exit rate < 25% (41% now)', 'limit 25 percent at-most; start 41 percent'],
    ['Grow ARR from $1M to $2M', 'start 1000000 currency:USD; target 2000000 currency:USD'],
    ['เพิ่มผู้สนใจจาก 12 เป็น 18 ราย', 'start 12 number:ราย; target 18 number:ราย'],
    ['เพิ่มผู้สนใจจากเดิม 12 ราย เป็น 18 ราย', 'start 12 number:ราย; target 18 number:ราย'],
    ['เพิ่มผู้สนใจเป็น 18 จาก 12', 'target 18 number; start 12 number'],
    ['ลดเวลาอนุมัติจาก 6 วันเหลือ 3 วัน', 'start 6 duration:day; target 3 duration:day'],
    ['ลดต้นทุนต่อลีดจาก ๓๐๐ บาท เหลือ ๒๒๐ บาท', 'start 300 currency:THB; target 220 currency:THB'],
    ['เพิ่มผู้ติดตามจาก 1.2 หมื่นคน เป็น 2 หมื่นคน', 'start 12000 number:คน; target 20000 number:คน'],
    ['เพิ่ม SQL จาก webinar 8 → 14 ราย', 'start 8 number:ราย; target 14 number:ราย'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toBe(expected));
});

describe('a level, a change, a count, a share, a bound', () => {
  test.each([
    ['Bring NPS to 52', 'target 52 number'],
    ['Reach an ROAS of 4.5x', 'target 4.5 multiple'],
    ['Grow demo requests by 25%', 'change 25 percent'],
    ['Grow reply rate by 4pp', 'change 4 points'],
    ['Double partner revenue', 'change 2 multiple'],
    ['Partner revenue doubles this year', 'change 2 multiple'],
    ['Cut ticket backlog in half', 'change 0.5 multiple'],
    ['Host 6 roundtables', 'count 6 number:roundtables'],
    ['Win two hundred and fifty new shops', 'count 250 number:new shops'],
    ['Raise half a million baht', 'count 500000 currency:THB'],
    ['Sign a dozen resellers', 'count 12 number:resellers'],
    ['Score 8/10 in the agency review', 'ratio 8/10 number'],
    ['Close 3 of 5 pilot deals', 'ratio 3/5 number:pilot deals'],
    ['Keep CPL under $40', 'limit 40 currency:USD at-most'],
    ['Reduce CPL to under $40', 'target 40 currency:USD at-most'],
    ['Hold bounce rate at 35% or less', 'limit 35 percent at-most'],
    ['Win at least 40 trials', 'count 40 number:trials at-least'],
    ['Win 40+ trials', 'count 40 number:trials at-least'],
    ['Publish 8–10 articles', 'count 8..10 number:articles'],
    ['Post 3× per week', 'count 3 number:times per week'],
    ['Send 2 newsletters a month', 'count 2 number:newsletters per month'],
    [
      'Answer 80% of chats within 5 minutes',
      'target 80 percent; condition 5 duration:minute at-most',
    ],
    ['Answer every chat within 5 minutes', 'limit 5 duration:minute at-most'],
    [
      'Raise sign-ups by 30% while keeping CAC below $90',
      'change 30 percent; condition 90 currency:USD at-most',
    ],
    ['Improve recall in 3 markets', 'condition 3 number:markets'],
    ['Offer a 20% discount to members', 'condition 20 percent'],
    ['Lift trial-to-paid from 1 in 10 to 1 in 7', 'start 1/10 number; target 1/7 number'],
    [
      'Shrink reporting from two days to half a day',
      'start 2 duration:day; target 0.5 duration:day',
    ],
    ['Raise deal size by a third', 'change 33 percent'],
    ['Grow revenue by ฿3m–฿4m', 'change 3000000..4000000 currency:THB'],
    ['Publish 24 posts (2 per week)', 'count 24 number:posts; condition 2 number per week'],
    [
      'Book 18 demos with firms of 200+ employees',
      'count 18 number:demos; condition 200 number:employees at-least',
    ],
    ['Have 40 HR directors attend', 'count 40 number:HR directors'],
    ['Grow sessions (2025: 40k) to 55k', 'start 40000 number; target 55000 number'],
    ['จัดอบรม 3 รุ่น รุ่นละ 20 คน', 'count 3 number:รุ่น; condition 20 number:คน'],
    ['รักษา CSAT ไว้ที่ 90% ขึ้นไป', 'limit 90 percent at-least'],
    ['เพิ่มสัดส่วนซื้อซ้ำจาก 1 ใน 5 เป็น 1 ใน 3', 'start 1/5 number; target 1/3 number'],
    ['หน้าเว็บโหลดเร็วขึ้นเหลือ 2 วินาที', 'target 2 duration:second'],
    ['ปิดดีลได้ 4 จาก 6 ราย', 'ratio 4/6 number:ราย; condition 6 number:ราย'],
    ['CPL ไม่เกิน 350฿ ตลอดไตรมาส', 'limit 350 currency:THB at-most'],
    ['รักษา CPA ไม่เกิน 150 บาท', 'limit 150 currency:THB at-most'],
    ['ได้ผู้สมัครอย่างน้อยสองร้อยห้าสิบราย', 'count 250 number:ราย at-least'],
    ['เพิ่มยอดขายร้อยละ 15', 'change 15 percent'],
    ['เพิ่มยอดขายเป็นสองเท่า', 'target 2 multiple'],
    ['จัดเวิร์กช็อปสามครั้ง', 'count 3 number:ครั้ง'],
    ['โพสต์คลิปสัปดาห์ละ 3 ชิ้น', 'count 3 number:ชิ้น per week'],
    ['ทำรายได้ 8 ล้านบาท', 'count 8000000 currency:THB'],
    ['ออกบูธ 2 ครั้งต่อเดือน', 'count 2 number:ครั้ง per month'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toBe(expected));
});

describe('numbers that are no targets are left out', () => {
  test.each([
    'Move reports to GA4',
    'Sell to B2B buyers with SOC 2 and ISO 27001',
    'Offer 24/7 chat',
    'Open the booth from 9:30 to 11:00',
    'Sponsor the Highway 61 tour',
    'Comply with Section 7',
    'Name the campaign "12 ways to say hello"',
    'Retire the 2.x help pages',
    'โปรโมตสายด่วน 1111',
    'ทำโปรซื้อ 3 แถม 1',
    'ทำแบนเนอร์แคมเปญ 9.9',
    'Draw a 360° view of the buyer',
    'Hold 1:1 talks',
    'Stay a top-10 brand',
    'Film a 60-second spot',
    'Talk to women aged 25-34',
    'Repair the 404 page',
    'Teach Office 365 to the team',
    'Speak at Thailand 4.0 days',
    'Visit Fortune 500 firms',
    'Recover after COVID-19',
    'Explain Web3',
    'Start phase 2 of version 3.1',
    'Celebrate our 10th birthday',
    'Be the number one bank',
    'Be the #1 bank',
    'Talk to tier-1 and page-one media',
    'Film one-off specials',
    'Earn 5-star praise',
    'ลูกค้าสามารถสั่งซื้อได้ตลอด 24 ชั่วโมง',
    'เปิดร้านที่ห้างสามย่าน',
    'ร่วมงานไทยแลนด์ 4.0 กับพันธมิตร',
    'ฟื้นตัวหลังโควิด-19',
    'เริ่มเฟส 2',
    'สร้างความสัมพันธ์กับร้อยเอ็ด',
    'เก็บรีวิว 5 ดาว',
    'เป็นอันดับหนึ่งในใจลูกค้า',
    'Publish season 4 of the podcast',
    'Draft the IFRS 17 note',
    'Move the team to 12 Market Street',
    'Retire the 0900 line',
    'Teach 16-18s to code',
    'Advertise the 3-for-2 shelf',
    'Kit out the U-18 squad',
    'Aim for carbon zero 2045 with suppliers',
    "Explain Maslow's Five Needs to the interns",
    'Rent a stage with 1990s lights',
    'ซ่อมประตู 5 ให้ปิดสนิท',
    'สอนเด็กชั้น ป.4',
    'คืนล็อต 2570/3',
  ])('%s', (text) => expect(numbersIn(text)).toBe(''));
});

describe('numbers that only say how, where or for what price', () => {
  test.each([
    ['Promote the $12 lunch', 'condition 12 currency:USD'],
    ['Donate $1,000 to the shelter', 'count 1000 currency:USD'],
    ['Process $2M in refunds', 'count 2000000 currency:USD'],
    ['Earn $12 from each lunch', 'count 12 currency:USD'],
    ['แจกบัตรราคา 300 บาท', 'condition 300 currency:THB'],
    ['Sign the deal on pier 9', 'condition 9 number'],
    ['Film one portrait of a farmer', 'count 1 number:portrait'],
    ['Grow the choir to fifty thousand fans', 'target 50000 number:fans'],
    ['ระดมทุนครึ่งล้านบาท', 'count 500000 currency:THB'],
    ['มีผู้ฟังถึงยี่สิบล้านคน', 'target 20000000 number:คน'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toBe(expected));
});

test.each([
  ['Serve two thirds of residents', 'two thirds'],
  ['Serve two-thirds of residents', 'two-thirds'],
  ['Half of buyers renew', 'Half'],
])('“%s” is a share, without the word for what it is a share of', (text, share) => {
  const [quantity] = read(text).quantities;
  expect(quantity?.kind).toBe('percent');
  expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe(share);
});

test('names that hold a number say why it is none', () => {
  expect(
    read('Launch Web3 phase 2 for Fortune 500 accounts').names.map((name) => name.why),
  ).toEqual(['letters and digits', 'version', 'ranking list']);
});

test('a number knows the metric that it measures, not the one behind a preposition', () => {
  const { metrics, quantities } = read('Increase mentions from customers from 50 to 80');
  expect(quantities.map((quantity) => metrics[quantity.metric ?? -1]?.id)).toEqual([
    'share',
    'share',
  ]);
});
