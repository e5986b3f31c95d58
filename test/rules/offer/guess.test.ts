import { guessCells } from '../../../src/rules/offer/guess';
import type { CellsFromText } from '../../../src/rules/review-result';

const guess = (text: string): CellsFromText => guessCells(text, { today: '2026-11-13' });

describe('what the sentence says for the cells', () => {
  test.each<[string, string, CellsFromText]>([
    ['Book 24 demos with target accounts', 'นัดเดโม 24 ราย', { target: 24, measure: 'total' }],
    [
      'Increase MQLs from 20 to 30',
      'เพิ่ม MQL จาก 20 เป็น 30 ราย',
      { start: 20, target: 30, measure: 'total', signal: 'leading' },
    ],
    [
      'Lower cost per MQL from ฿3,800 to ฿2,900',
      'ลดต้นทุนต่อ MQL จาก 3,800 บาท เหลือ 2,900 บาท',
      { unit: '฿', start: 3800, target: 2900, measure: 'latest' },
    ],
    [
      'Raise the open rate from 18% to 25%',
      'เพิ่มอัตราการเปิดอีเมลจาก 18% เป็น 25%',
      { unit: '%', start: 0.18, target: 0.25, measure: 'latest' },
    ],
    [
      'Increase organic visits from 8,000 to 12,000 a month',
      'เพิ่มการเข้าชมจาก 8,000 เป็น 12,000 ครั้งต่อเดือน',
      { start: 8000, target: 12000, measure: 'latest' },
    ],
    [
      'Cut page load time from 4.2 to 2.5 seconds',
      'ลดเวลาโหลดหน้าเว็บจาก 4.2 เหลือ 2.5 วินาที',
      { start: 4.2, target: 2.5, measure: 'latest' },
    ],
    [
      'Keep unqualified leads sent to sales at or below 10 a month',
      'คุมลีดไม่ผ่านเกณฑ์ที่ส่งทีมขายไม่เกิน 10 รายต่อเดือน',
      { target: 10, measure: 'at-most' },
    ],
    [
      'Have 0 overdue replies to demo requests',
      'ไม่มีคำขอเดโมค้างตอบ 0 รายการ',
      { target: 0, measure: 'at-most' },
    ],
    ['Keep the NPS at or above 40', 'รักษา NPS ไม่ต่ำกว่า 40', { target: 40, measure: 'at-least' }],
    ['Marketing budget approved by the CFO', 'งบการตลาดได้รับอนุมัติจาก CFO', { measure: 'milestone' }],
    [
      'Create ฿8,000,000 of pipeline from marketing leads',
      'สร้าง Pipeline จากลีดการตลาด 8,000,000 บาท',
      { unit: '฿', target: 8000000, measure: 'total' },
    ],
    [
      'Publish 12 articles',
      'เผยแพร่บทความ 12 บทความ',
      { target: 12, measure: 'total', signal: 'leading' },
    ],
    [
      'Book 24 demos by 30 Nov 2026',
      'นัดเดโม 24 ราย ภายใน 30 พ.ย. 2569',
      { target: 24, due: '2026-11-30' },
    ],
  ])('%s · %s', (english, thai, cells) => {
    expect(guess(english)).toMatchObject(cells);
    expect(guess(thai)).toMatchObject(cells);
  });

  test('what the sentence does not say stays blank', () => {
    expect(guess('Improve lead quality')).toEqual({});
    expect(guess('Launch a new website').measure).toBeUndefined();
    expect(guess('Grow MQLs by 20%')).not.toHaveProperty('target');
    expect(guess('Win 4 of 5 pitches')).not.toHaveProperty('start');
  });

  test('objectives have no numbers to fill, actions a due date only', () => {
    const today = '2026-11-13';
    expect(guessCells('Book 24 demos by 30 Nov 2026', { today, level: 'objective' })).toEqual({});
    expect(guessCells('Book 24 demos by 30 Nov 2026', { today, level: 'action' })).toEqual({
      due: '2026-11-30',
    });
  });
});
