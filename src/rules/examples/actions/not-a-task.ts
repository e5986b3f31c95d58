import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Starts with what someone will do', th: 'ขึ้นต้นด้วยสิ่งที่จะลงมือทำ' },
  why: { en: 'A verb tells when it is done.', th: 'คำกริยาบอกได้ว่าเสร็จเมื่อไร' },
};

export const examples: RuleExamples = {
  en: {
    met: ['Research the market', 'Clean the CRM data', 'Rewrite the pricing page'],
    unmet: ['Market research', 'Email campaign for dormant accounts', 'Website audit'],
  },
  th: {
    met: ['วิจัยตลาด', 'ล้างข้อมูล CRM', 'เขียนหน้าราคาใหม่'],
    unmet: ['แคมเปญอีเมลสำหรับลูกค้าเก่า', 'แดชบอร์ดสำหรับทีมขาย', 'กลยุทธ์คอนเทนต์'],
  },
};
