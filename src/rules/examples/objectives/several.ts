import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'One goal a line', th: 'บรรทัดละหนึ่งเป้าหมาย' },
  why: {
    en: 'Two goals in one line share their key results, and neither gets enough.',
    th: 'สองเป้าหมายในข้อเดียวต้องแบ่ง Key Result กัน จนไม่พอทั้งคู่',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Improve retention and loyalty',
      'Align sales and marketing',
      'Simplify pricing and explain it well',
    ],
    unmet: [
      'Build the brand, grow the pipeline and improve retention',
      'Redesign the website, launch the app and hire a team',
      'Increase demand, reduce costs and strengthen the brand',
    ],
  },
  th: {
    met: ['ยกระดับการขายและการตลาด', 'สร้างแบรนด์และเพิ่มความเชื่อมั่น', 'ทำให้ราคาเข้าใจง่าย'],
    unmet: [
      'สร้างแบรนด์ และเพิ่มยอดขาย และลดต้นทุน',
      'ปรับปรุงเว็บไซต์ และเปิดตัวแอป และขยายทีม',
      'เพิ่มดีมานด์ และลดต้นทุน และสร้างทีมใหม่',
    ],
  },
};
