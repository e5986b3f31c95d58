import type { RuleAbout, RuleExamples } from '../example';

export const about: RuleAbout = {
  name: { en: 'A place to arrive at, not a piece of work', th: 'จุดหมาย ไม่ใช่งานหนึ่งชิ้น' },
  why: {
    en: 'Work that is done says nothing of what it changed.',
    th: 'งานที่เสร็จแล้วยังไม่บอกว่าอะไรเปลี่ยนไป',
  },
};

export const examples: RuleExamples = {
  en: {
    met: [
      'Launch the partner programme so that resellers can sell alone',
      'Build a channel that brings demand',
      'Improve how leads reach sales',
    ],
    unmet: [
      'Prepare our stores for the new season',
      'Launch the partner programme',
      'Implement account-based marketing',
      'Run a podcast',
    ],
  },
  th: {
    met: [
      'เปิดตัวโปรแกรมพันธมิตรเพื่อให้ตัวแทนขายได้เอง',
      'สร้างช่องทางที่นำดีมานด์เข้ามา',
      'ปรับปรุงการส่งต่อลีดให้ทีมขาย',
    ],
    unmet: ['เตรียมหน้าร้านรับฤดูกาลใหม่', 'เปิดตัวโปรแกรมพันธมิตร', 'จัดงานสัมมนาประจำปี', 'ติดตั้งระบบ CRM ใหม่'],
  },
};
