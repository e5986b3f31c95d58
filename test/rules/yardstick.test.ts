import { reviewText } from '../../src/rules/review';
import type { RowReview } from '../../src/rules/review-result';

/** The examples of the method that the tracker teaches: every one must come out as the method says. */
const EXAMPLES: readonly (readonly [RowReview['level'], 'good' | 'bad', string, string])[] = [
  ['objective', 'good', 'Build a new demand generation channel', 'สร้างช่องทางการสร้างความต้องการใหม่'],
  [
    'objective',
    'good',
    'Put marketing technology infrastructure in place',
    'ใช้โครงสร้างพื้นฐานด้านเทคโนโลยีการตลาด',
  ],
  ['objective', 'good', 'Lead marketing through the COVID crisis', 'นำฝ่ายการตลาดฝ่าวิกฤตโควิด'],
  ['objective', 'good', 'Increase website traffic', 'เพิ่มการเข้าชมเว็บไซต์'],
  ['objective', 'good', 'Improve funnel conversion rates', 'ปรับปรุงอัตราการแปลงช่องทาง'],
  ['objective', 'good', 'Improve the sales pipeline', 'ปรับปรุงไปป์ไลน์การขาย'],
  ['objective', 'bad', 'Create 53 MQLs', 'สร้าง 53 MQLs'],
  ['objective', 'bad', 'Market research', 'การวิจัยตลาด'],
  ['key-result', 'good', 'Get executive approval on 3 OKRs', 'ได้รับการอนุมัติผู้บริหารใน 3 OKRS'],
  [
    'key-result',
    'good',
    'Effectively measure 5 lifecycle stages',
    'วัดระยะวงจรชีวิตได้ 5 ขั้นตอนอย่างมีประสิทธิภาพ',
  ],
  ['key-result', 'good', 'Send 3 email newsletters', 'ส่งจดหมายข่าวทางอีเมล 3 ฉบับ'],
  [
    'key-result',
    'good',
    'Train 5 team members to use the marketing CRM',
    'ฝึกอบรมสมาชิกในทีม 5 คนให้ใช้ CRM การตลาด',
  ],
  [
    'key-result',
    'good',
    'Increase inbound marketing MQLs from 20 to 30',
    'เพิ่ม MQL ที่เกี่ยวข้องกับการตลาดขาเข้าจาก 20 เป็น 30',
  ],
  ['key-result', 'bad', 'Increase brand awareness', 'เพิ่มการรับรู้แบรนด์'],
  ['key-result', 'bad', 'Improve SEO by 50%', 'เพิ่มประสิทธิภาพ SEO 50%'],
  ['key-result', 'bad', 'Interact with leads who become MQLs', 'โต้ตอบกับลูกค้าที่กลายเป็น MQLs'],
  ['key-result', 'bad', 'Launch a new website', 'เปิดตัวเว็บไซต์ใหม่'],
  [
    'key-result',
    'bad',
    'Respond to 90% of leads within one day',
    'ตอบกลับ 90% ของผู้มีแนวโน้มจะเป็นลูกค้าภายในหนึ่งวัน',
  ],
  ['action', 'good', 'Draft OKR proposal by XX/XX/XX', 'ร่างข้อเสนอ OKR โดย XX/XX/XX'],
  ['action', 'good', 'Get approval for the campaign plan', 'รับการอนุมัติแผนแคมเปญ'],
  ['action', 'good', 'Clean the CRM data', 'ล้างข้อมูล CRM'],
  ['action', 'good', 'Build a funnel dashboard', 'สร้างแดชบอร์ดช่องทาง'],
  ['action', 'good', 'Develop SEO research', 'พัฒนางานวิจัย SEO'],
];

describe.each(['en', 'th'] as const)('the method’s examples in %s', (language) => {
  test.each(
    EXAMPLES.map(([kind, label, en, th]) => ({ kind, label, text: language === 'en' ? en : th })),
  )('$kind, $label: $text', ({ kind, label, text }) => {
    const { verdict, findings } = reviewText({ kind, text }, { language, today: '2026-11-13' });
    const said = findings.map((finding) => `${finding.rule}: ${finding.message}`).join(' | ');
    expect(`${verdict === 'ready' ? 'good' : 'bad'} ${said}`).toMatch(new RegExp(`^${label} `));
  });
});
