import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Says where to, and for whom', th: 'บอกว่าไปไหน เพื่อใคร' },
  why: { en: 'One word is a topic.', th: 'คำเดียวเป็นแค่หัวข้อ' },
};

export const examples: RuleExamples = {
  en: {
    met: ['Delight clinics', 'Own the category', 'Make pricing easy to understand'],
    unmet: ['Growth', { text: '', row: {} }, 'Excellence', 'Innovate'],
  },
  th: {
    met: ['ทำให้ลูกค้ากลับมาซื้อซ้ำ', 'เป็นแบรนด์ในใจคลินิก', 'ยกระดับทีมคอนเทนต์'],
    unmet: ['เติบโต', 'ยอดขาย', 'นำตลาด'],
  },
};
