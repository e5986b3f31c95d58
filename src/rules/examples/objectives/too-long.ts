import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Short enough to remember', th: 'สั้นพอให้จำได้' },
  why: {
    en: 'An objective works when people repeat it without looking.',
    th: 'Objective จะได้ผลเมื่อทุกคนพูดได้โดยไม่ต้องเปิดดู',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Become the first name finance teams think of',
      'Make the website a source of leads',
      'Improve the path from lead to pipeline',
    ],
    unmet: [
      'Become the most trusted and most recommended partner for every kind of company that wants to understand its customers, its market and its own people',
      'Make sure that every single person in the company knows what marketing does, why it does it and how they can help us do it',
      'Improve the website, the blog, the newsletter and all of the other channels that our customers use when they look for answers to their questions',
    ],
  },
  th: {
    met: ['เป็นชื่อแรกที่ฝ่ายการเงินนึกถึง', 'ทำให้เว็บไซต์เป็นแหล่งสร้างลีด', 'ยกระดับเส้นทางจากลีดสู่ Pipeline'],
    unmet: [
      'เป็นพันธมิตรที่ได้รับความไว้วางใจและถูกแนะนำมากที่สุดสำหรับทุกบริษัทที่อยากเข้าใจลูกค้า เข้าใจตลาด และเข้าใจคนของตัวเองในทุกภูมิภาคของประเทศ',
      'ทำให้ทุกคนในบริษัทรู้ว่าฝ่ายการตลาดทำอะไร ทำไปเพื่ออะไร และแต่ละคนช่วยอะไรได้บ้างเพื่อให้ลูกค้าของเราได้รับประสบการณ์ที่น่าจดจำตั้งแต่วันแรก',
      'ปรับปรุงเว็บไซต์ บล็อก จดหมายข่าว และช่องทางอื่นทั้งหมดที่ลูกค้าของเราใช้เมื่อต้องการหาคำตอบให้กับคำถามที่เกิดขึ้นระหว่างการตัดสินใจซื้อสินค้าของเรา',
    ],
  },
};
