import type { Language } from '../../../src/language/text';
import { type SentenceRow, sentenceFromColumns } from '../../../src/rules/offer/sentence';
import type { LineColumns } from '../../../src/rules/subject';
import { lineSubject } from '../../../src/rules/subject';

function sentence(text: string, columns: LineColumns, language: Language): string | null {
  const row: SentenceRow = lineSubject(text, columns, { quarter: null, today: '2026-11-13' });
  return sentenceFromColumns(row, language);
}

describe('the sentence that the columns say', () => {
  test.each<[string, string, LineColumns]>([
    [
      'Improve lead quality',
      'Improve lead quality from 18% to 26%',
      { unit: '%', start: 0.18, target: 0.26, measure: 'latest' },
    ],
    [
      'Cost per lead',
      'Lower cost per lead from ฿380 to ฿300',
      { unit: '฿', start: 380, target: 300, measure: 'latest' },
    ],
    [
      'Page load time',
      'Lower page load time from 4.2 to 2.5 seconds',
      { unit: 'seconds', start: 4.2, target: 2.5, measure: 'latest' },
    ],
    [
      'Book demos with target accounts',
      'Book 24 demos with target accounts',
      { unit: 'demos', target: 24, measure: 'total' },
    ],
    [
      'Keep unsubscribes low',
      'Keep unsubscribes at or below 30 people',
      { unit: 'people', target: 30, measure: 'at-most' },
    ],
    [
      'Increase MQLs from 10 to 15',
      'Increase MQLs from 20 to 30',
      { unit: 'MQLs', start: 20, target: 30, measure: 'latest' },
    ],
    ['Partner portal live', 'Partner portal live', { measure: 'milestone' }],
  ])('%s → %s', (text, said, columns) => {
    expect(sentence(text, columns, 'en')).toBe(said);
  });

  test.each<[string, string, LineColumns]>([
    [
      'ยกระดับคุณภาพลีด',
      'ยกระดับคุณภาพลีด จาก 18% เป็น 26%',
      { unit: '%', start: 0.18, target: 0.26, measure: 'latest' },
    ],
    [
      'เวลาโหลดหน้าเว็บ',
      'ลดเวลาโหลดหน้าเว็บ จาก 4.2 เหลือ 2.5 วินาที',
      { unit: 'วินาที', start: 4.2, target: 2.5, measure: 'latest' },
    ],
    [
      'นัดเดโมกับบริษัทเป้าหมาย',
      'นัดเดโมกับบริษัทเป้าหมาย 24 ราย',
      { unit: 'ราย', target: 24, measure: 'total' },
    ],
  ])('%s → %s', (text, said, columns) => {
    expect(sentence(text, columns, 'th')).toBe(said);
  });

  test('there is none without a target, or where nothing is named', () => {
    expect(sentence('Improve lead quality', { start: 0.18 }, 'en')).toBeNull();
    expect(sentence('', { start: 18, target: 26, measure: 'latest' }, 'en')).toBeNull();
  });
});
