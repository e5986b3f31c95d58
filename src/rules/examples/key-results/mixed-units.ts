import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Start and target in one unit', th: 'ค่าตั้งต้นกับเป้าเป็นหน่วยเดียวกัน' },
  why: {
    en: 'Progress is the share of the way from start to target; two units have no way between them.',
    th: 'ความคืบหน้าคือสัดส่วนของทางจากค่าตั้งต้นถึงเป้า ต่างหน่วยกันจึงนับไม่ได้',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Raise the share from 12% to 18%',
      'Increase reach from 45 to 60%',
      'Cut replies from 2 days to 8 hours',
      { text: 'Raise the open rate', unit: '%', start: 0.18, target: 0.25 },
    ],
    unmet: [
      'Raise conversion from 12% to $300',
      { text: 'Raise the open rate', unit: '%', start: 0.18, target: 25 },
      'Bring the cost from $40 to 12%',
    ],
  },
  th: {
    met: [
      'เพิ่มสัดส่วนจาก 12% เป็น 18%',
      'ลดเวลาตอบจาก 2 วัน เหลือ 8 ชั่วโมง',
      { text: 'เพิ่มอัตราการเปิดอีเมล', unit: '%', start: 0.18, target: 0.25 },
    ],
    unmet: [
      'เพิ่มยอดขายจาก 12% เป็น 300 บาท',
      { text: 'เพิ่มอัตราการเปิดอีเมล', unit: '%', start: 0.18, target: 25 },
      'ลดต้นทุนจาก 40 บาท เป็น 12%',
    ],
  },
};
