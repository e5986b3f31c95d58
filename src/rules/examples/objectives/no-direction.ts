import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Starts with what will be done', th: 'ขึ้นต้นด้วยสิ่งที่จะทำ' },
  why: {
    en: 'A thing is not a direction: is it to be raised, lowered, built?',
    th: 'ชื่อเรื่องไม่ใช่ทิศทาง จะเพิ่ม ลด หรือสร้าง',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Improve how we research the market',
      'Customers can find help in a minute',
      'Lead the conversation about clean energy',
      'Reimagine checkout',
      'Reducing waste in our packaging',
    ],
    unmet: [
      'Market research',
      'Lead generation',
      'A clear brand voice',
      'Content marketing strategy',
      'Donor retention and stewardship',
    ],
  },
  th: {
    met: [
      'ปรับปรุงการวิจัยตลาด',
      'เพิ่มความเข้าใจลูกค้ากลุ่มใหม่',
      'การยกระดับประสบการณ์ลูกค้า',
      'การลดขยะจากบรรจุภัณฑ์',
    ],
    unmet: ['การวิจัยตลาด', 'กลยุทธ์คอนเทนต์', 'แคมเปญปลายปี', 'เส้นทางจักรยานรอบเมือง'],
  },
};
