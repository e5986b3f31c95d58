import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'Words everyone reads alike', th: 'คำที่ทุกคนเข้าใจเหมือนกัน' },
  why: {
    en: 'A direction that each reader pictures differently pulls the team apart.',
    th: 'ทิศทางที่แต่ละคนเห็นไม่ตรงกันทำให้ทีมแยกกันเดิน',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Make sales trust our leads',
      'Win back dormant accounts',
      'Turn the blog into a source of demand',
    ],
    unmet: [
      'Have a better website',
      'Be a world-class marketing team',
      'Improve reporting where possible',
    ],
  },
  th: {
    met: ['ทำให้ทีมขายเชื่อมั่นในลีด', 'ดึงลูกค้าเก่ากลับมา', 'ทำให้บล็อกเป็นแหล่งสร้างดีมานด์'],
    unmet: ['ทำให้เว็บไซต์ดีขึ้น', 'เป็นทีมการตลาดระดับโลก', 'พัฒนารายงานตามความเหมาะสม'],
  },
};
