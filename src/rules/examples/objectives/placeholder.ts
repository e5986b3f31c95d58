import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Every gap is filled', th: 'เติมช่องว่างครบ' },
  why: { en: 'Nobody can follow a direction with a gap.', th: 'ทิศทางที่ยังมีช่องว่างไม่มีใครเดินตามได้' },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Become the first name finance teams think of',
      'Open the XR segment for our platform',
      'Make every launch a shared effort',
    ],
    unmet: ['Become the leader in [market]', 'Make {product} easy to buy', 'Win TBD'],
  },
  th: {
    met: ['เป็นชื่อแรกที่ฝ่ายการเงินนึกถึง', 'เปิดตลาดลูกค้ากลุ่มโรงเรียน', 'ทำให้ทุกแคมเปญเป็นงานของทั้งทีม'],
    unmet: ['เป็นผู้นำตลาด [ชื่อตลาด]', 'ทำให้ {สินค้า} ซื้อง่าย', 'ขยายตลาดไปยัง XXX'],
  },
};
