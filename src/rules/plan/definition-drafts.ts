import type { Language, Text } from '../../language/text';

/** Drafts to finish, by the metric's name in the lexicon. Wordings are proposals; each team counts its own way. */
const DRAFTS: Readonly<Record<string, Text>> = {
  mql: {
    en: 'A contact who fits our ICP and asked for a demo, trial or price; counted once.',
    th: 'ผู้ติดต่อที่ตรง ICP และขอเดโม ทดลองใช้ หรือราคา นับครั้งเดียว',
  },
  sql: {
    en: 'An MQL that sales has talked to and accepted as worth an offer; counted once.',
    th: 'MQL ที่ทีมขายคุยแล้วและรับต่อว่าควรเสนอราคา นับครั้งเดียว',
  },
  sal: {
    en: 'An MQL that sales took over within our agreed time.',
    th: 'MQL ที่ทีมขายรับไปดูแลภายในเวลาที่ตกลงกัน',
  },
  pql: {
    en: 'An account that used our product enough to show it wants to buy: which action, how often.',
    th: 'บัญชีที่ใช้งานจนเห็นว่าอยากซื้อ ระบุว่าทำอะไร กี่ครั้ง',
  },
  lead: {
    en: 'A person who left contact details with us this quarter; counted once.',
    th: 'คนที่ให้ข้อมูลติดต่อกับเราในไตรมาสนี้ นับครั้งเดียว',
  },
  'qualified-lead': {
    en: 'A lead that fits our ICP by size, industry and role, and answered us once.',
    th: 'ลีดที่ตรง ICP ทั้งขนาด อุตสาหกรรม และตำแหน่ง และตอบกลับเราแล้ว',
  },
  opportunity: {
    en: 'A deal that sales opened in the CRM with a value and a closing date.',
    th: 'ดีลที่ทีมขายเปิดใน CRM โดยมีมูลค่าและวันที่คาดว่าจะปิด',
  },
  pipeline: {
    en: 'The value of open deals whose first touch was marketing, as the CRM shows it on the day.',
    th: 'มูลค่าดีลที่เปิดอยู่ซึ่งเริ่มจากการตลาด ตามที่ CRM แสดงในวันนั้น',
  },
  'active-user': {
    en: 'A person who did the main thing in our product at least once in the last 30 days.',
    th: 'คนที่ใช้งานหลักของผลิตภัณฑ์อย่างน้อยหนึ่งครั้งใน 30 วันล่าสุด',
  },
  engagement: {
    en: 'Likes, comments, shares and saves on our own posts, divided by people reached.',
    th: 'ไลก์ คอมเมนต์ แชร์ และบันทึกบนโพสต์ของเรา หารด้วยจำนวนคนที่เห็น',
  },
  awareness: {
    en: 'The share of our target group that names us without help, in our yearly survey.',
    th: 'สัดส่วนของกลุ่มเป้าหมายที่นึกถึงชื่อเราได้เอง จากแบบสำรวจประจำปี',
  },
  conversion: {
    en: 'How many of those who reached step A reached step B in the same month: name both steps.',
    th: 'คนที่ถึงขั้น A แล้วไปถึงขั้น B ในเดือนเดียวกัน ระบุทั้งสองขั้น',
  },
  churn: {
    en: 'Customers who left in the quarter, divided by those we had on its first day.',
    th: 'ลูกค้าที่เลิกใช้ในไตรมาส หารด้วยลูกค้าในวันแรกของไตรมาส',
  },
  retention: {
    en: 'Customers of the quarter’s first day who are still customers on its last.',
    th: 'ลูกค้าในวันแรกของไตรมาสที่ยังเป็นลูกค้าในวันสุดท้าย',
  },
  satisfaction: {
    en: 'The mean answer to our one question after each service, scale 1 to 5.',
    th: 'คะแนนเฉลี่ยจากคำถามหลังให้บริการ คะแนน 1 ถึง 5',
  },
};
const ANY: Text = {
  en: 'Counts when … Does not count when … The number comes from …',
  th: 'นับเมื่อ … ไม่นับเมื่อ … ตัวเลขมาจาก …',
};

/** What could count as a metric: a draft for a person to finish. The longest name that fits wins: brand-awareness is an awareness. */
export function definitionDraft(metric: string, language: Language): string {
  const name = Object.keys(DRAFTS)
    .filter((one) => metric === one || metric.includes(`-${one}`) || metric.startsWith(`${one}-`))
    .sort((a, b) => b.length - a.length)[0];
  return ((name && DRAFTS[name]) || ANY)[language];
}
