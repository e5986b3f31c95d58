import type { PlanRuleExamples, RuleAbout } from '../example';

export const about: RuleAbout = {
  name: { en: 'Three to five objectives', th: 'Objective 3 ถึง 5 ข้อ' },
  why: {
    en: 'More than five is a list of everything; the plan is there to say “not now”.',
    th: 'เกินห้าข้อคือรายการทุกอย่าง แผนมีไว้เพื่อบอกว่าอะไรยังไม่ทำ',
  },
};

export const examples: PlanRuleExamples = {
  en: {
    met: [
      [
        'O: Build demand among clinics',
        'O: Make the website a source of leads',
        'O: Improve the path to pipeline',
      ],
      [
        'O: Build demand among clinics',
        'O: Make the website a source of leads',
        'O: Improve the path to pipeline',
        'O: Build a system we can trust',
      ],
      [
        'O: Build demand among clinics',
        'O: Make the website a source of leads',
        'O: Improve the path to pipeline',
        'O: Build a system we can trust',
        'O: Win back dormant accounts',
      ],
    ],
    unmet: [
      ['KR: Book 10 demos with banks'],
      ['O: Build demand among clinics'],
      ['O: Build demand among clinics', 'O: Make the website a source of leads'],
      [
        'O: Build demand among clinics',
        'O: Make the website a source of leads',
        'O: Improve the path to pipeline',
        'O: Build a system we can trust',
        'O: Win back dormant accounts',
        'O: Open the Vietnamese market',
      ],
    ],
  },
  th: {
    met: [
      ['O: สร้างดีมานด์จากคลินิก', 'O: ทำให้เว็บไซต์เป็นแหล่งสร้างลีด', 'O: ยกระดับเส้นทางสู่ Pipeline'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'O: ทำให้เว็บไซต์เป็นแหล่งสร้างลีด',
        'O: ยกระดับเส้นทางสู่ Pipeline',
        'O: วางระบบที่เชื่อถือได้',
      ],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'O: ทำให้เว็บไซต์เป็นแหล่งสร้างลีด',
        'O: ยกระดับเส้นทางสู่ Pipeline',
        'O: วางระบบที่เชื่อถือได้',
        'O: ดึงลูกค้าเก่ากลับมา',
      ],
    ],
    unmet: [
      ['KR: นัดเดโม 10 ราย กับธนาคาร'],
      ['O: สร้างดีมานด์จากคลินิก'],
      ['O: สร้างดีมานด์จากคลินิก', 'O: ทำให้เว็บไซต์เป็นแหล่งสร้างลีด'],
      [
        'O: สร้างดีมานด์จากคลินิก',
        'O: ทำให้เว็บไซต์เป็นแหล่งสร้างลีด',
        'O: ยกระดับเส้นทางสู่ Pipeline',
        'O: วางระบบที่เชื่อถือได้',
        'O: ดึงลูกค้าเก่ากลับมา',
        'O: เปิดตลาดเวียดนาม',
      ],
    ],
  },
};
