import type { RuleExamples } from '../example';

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
