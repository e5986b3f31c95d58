import { reviewText } from '../../src/rules/review';
import type { Severity } from '../../src/rules/review-result';

const OPTIONS = { language: 'en', today: '2026-11-13' } as const;

/** How hard a key result is blamed for having no number; undefined where it is not. */
const blameFor = (text: string): Severity | undefined =>
  reviewText({ kind: 'key-result', text }, OPTIONS).findings.find(
    ({ rule }) => rule === 'key-results/no-number',
  )?.severity;

describe('a key result with no number to reach', () => {
  test.each([
    'Launch the widget',
    'KR2: Launch the widget by 30 Sep 2026',
    'Get ISO 9001 for the widget',
    'Answer B2B buyers 24/7',
    'Run a five-day course',
    'เปิดตัววิดเจ็ตภายในไตรมาส 4',
  ])('is an error where no figure could be one: %s', (text) =>
    expect(blameFor(text)).toBe('error'),
  );

  test.each(['Launch the iOS 19 widget', 'Launch the widget in 10 days', 'ปิดโกดัง 7 ให้เรียบร้อย'])(
    'is a warning where a figure is read as a name or a time to work in: %s',
    (text) => expect(blameFor(text)).toBe('warning'),
  );

  test.each([
    'Acquire 711 customers',
    'Sign 121 partners',
    'Reach 401k readers',
    'Run 08 workshops',
    'Install 500 kW of panels',
    'Grow to 200 test drive bookings',
    'A 4.5 rating in the store',
    'Cut waiting from 20 min average to 5 min average',
    'Sell 500 day passes',
    'Cut the box from 12g to 9g',
    'ลดอุบัติเหตุบนท้องถนนเหลือ 20 ครั้ง',
    'ปรับปรุงถนน 12 สาย',
    'ปิดดีลต่อเดือน 8 ดีล',
  ])('is none where the figure only looks like a name: %s', (text) =>
    expect(blameFor(text)).toBeUndefined(),
  );
});
