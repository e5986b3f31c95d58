import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Verb and numbers point the same way', th: 'คำกริยากับตัวเลขไปทางเดียวกัน' },
  why: {
    en: 'Progress is counted from start to target: the wrong way round, success reads as failure.',
    th: 'ความคืบหน้านับจากค่าตั้งต้นถึงเป้า ถ้ากลับทาง ความสำเร็จจะกลายเป็นล้มเหลว',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Reduce cost per lead from 380 to 300',
      'Cut first reply from 2 days to 8 hours',
      'Increase MQLs from 20 to 30',
      { text: 'Add 20 customers', start: 80, target: 20 },
      { text: 'Keep unsubscribes at or below 30', start: 30, target: 30, measure: 'at-most' },
    ],
    unmet: [
      'Reduce cost per lead from 380 to 450',
      'Increase demos from 40 to 24',
      'Lower the bounce rate from 40% to 40%',
      'Improve the bounce rate from 40% to 60%',
      { text: 'Cut page load time', unit: 'seconds', start: 2, target: 4 },
    ],
  },
  th: {
    met: [
      'ลดต้นทุนต่อลีดจาก 380 เหลือ 300 บาท',
      'ลดเวลาตอบจาก 2 วัน เหลือ 8 ชั่วโมง',
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'เพิ่มยอดดาวน์โหลดจาก 200 เป็น 500 ครั้ง',
    ],
    unmet: [
      'ลดต้นทุนต่อลีดจาก 380 เป็น 450 บาท',
      'เพิ่มเดโมจาก 40 เป็น 24 ครั้ง',
      { text: 'ลดเวลาโหลดหน้าเว็บ', unit: 'วินาที', start: 2, target: 4 },
    ],
  },
};
