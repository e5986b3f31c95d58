import type { RuleExamples } from '../example';

export const examples: RuleExamples = {
  en: {
    met: [
      { text: 'Publish 12 articles', signal: 'leading' },
      'Increase MQLs from 20 to 30',
      'Win 6 new customers',
    ],
    unmet: ['Publish 12 articles', 'Send 3 email newsletters', 'Train 5 team members'],
  },
  th: {
    met: [
      { text: 'เผยแพร่บทความ 12 บทความ', signal: 'leading' },
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      'ปิดลูกค้าใหม่ 6 ราย',
    ],
    unmet: ['เผยแพร่บทความ 12 บทความ', 'ส่งจดหมายข่าว 3 ฉบับ', 'อบรมสมาชิกทีม 5 คน'],
  },
};
