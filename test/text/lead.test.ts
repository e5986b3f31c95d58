import { read } from '../../src/text/read';

const leadOf = (text: string): string => {
  const { lead } = read(text);
  if (!lead) return 'nothing';
  return lead.kind === 'verb' ? `${lead.class}${lead.nominal ? ' nominal' : ''}` : lead.kind;
};

test.each([
  ['Increase demo requests', 'up'],
  ['Reduce no-shows', 'down'],
  ['Improve onboarding mails', 'change'],
  ['Keep churn at 2%', 'hold'],
  ['Win 20 pilots', 'reach'],
  ['Become the calmest brand in fintech', 'become'],
  ['Build a referral engine', 'create'],
  ['Publish 8 guides', 'do'],
  ['Explore podcasts', 'weak'],
  ['Roll out the playbook', 'do'],
  ['Re-engage dormant buyers', 'change'],
  ['Distribute the report', 'do'],
  ['- KR2: We will publish 8 guides', 'do'],
  ['2) Please email 500 dormant buyers', 'do'],
  ['Successfully launch the shop', 'do'],
  ['By end of Q3, win 20 pilots', 'reach'],
  ['Brand: grow recall', 'up'],
  ['Lead the market in trust', 'become'],
  ['Increasing recall', 'up nominal'],
  ['Combat waste', 'change'],
  ['Focus on our best buyers', 'change'],
  ['Land enterprise buyers', 'reach'],
  ['Market the new app', 'do'],
  ['Review all landing pages', 'do'],
  ['เพิ่มยอดขาย', 'up'],
  ['ลดข้อร้องเรียน', 'down'],
  ['ปรับปรุงหน้าเว็บ', 'change'],
  ['รักษาฐานลูกค้า', 'hold'],
  ['บรรลุยอดจอง 50 ห้อง', 'reach'],
  ['เป็นแบรนด์แรกที่คนนึกถึง', 'become'],
  ['สร้างคู่มือแบรนด์', 'create'],
  ['จัดสัมมนา 2 ครั้ง', 'do'],
  ['ติดตามคู่แข่ง', 'weak'],
  ['ทีมคอนเทนต์จะผลิตคลิป 10 ชิ้น', 'create'],
  ['เราต้องลดข้อร้องเรียน', 'down'],
  ['การเพิ่มยอดขาย', 'up nominal'],
  ['Better serve our members', 'do'],
  ['Budget like a start-up', 'do'],
  ['Free the team from forms', 'change'],
  ['Position our tea as a gift', 'become'],
])('“%s” leads with a verb', (text, expected) => expect(leadOf(text)).toBe(expected));

test.each([
  'Market research',
  'Lead generation',
  'Email newsletter redesign',
  'Launch event',
  'Brand awareness',
  'Internal newsletter',
  'World-class support',
  'Great events',
  'Go-to-market plan',
  'ความเชื่อมั่นของนักลงทุน',
  'Customer happiness',
  'กลยุทธ์คอนเทนต์',
  'ความสุขของลูกค้า',
  'การตลาดดิจิทัล',
  'Donor retention',
  'Empathy and quality',
  'Gearing ratio for the year',
  'Win/loss interviews',
  'Direct mail',
  'Land acquisition',
  'Back office',
  'เส้นทางจักรยานรอบเมือง',
  'กระแสเงินสด',
])('“%s” leads with a noun', (text) => expect(leadOf(text)).toBe('noun'));

test.each([
  'Members invite their friends',
  'Zorble the widgets',
  'ฟลุกเบอร์การณ์',
  '42',
  '20% of buyers return',
  'Blorf the queue and the desk',
  'Uncrowdify support',
  'Florbinate our shops',
  'Snarp insight into every release',
  'ข้าวไทยครองใจคนทั้งโลก',
  'น้ำสะอาดถึงทุกบ้าน',
  'ลูกค้ารู้สึกอุ่นใจ',
])('nobody guesses about “%s”', (text) => expect(leadOf(text)).toBe('unknown'));

test('verbs joined to the lead are found, joined nouns are not', () => {
  const further = (text: string) => read(text).furtherVerbs.map((verb) => verb.word);
  expect(further('Write 5 guides and host 2 webinars')).toEqual(['host']);
  expect(further('Align sales and marketing')).toEqual([]);
  expect(further('จัดงาน 2 ครั้ง และเพิ่มยอดขาย')).toEqual(['เพิ่ม']);
});
