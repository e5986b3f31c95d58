import type { MailPreview } from '../../src/protocol/messages';
import { ask } from '../tracker/open-tracker';
import {
  logOf,
  okrCell,
  realTracker,
  summaryText,
  typeSetting,
  writeSilently,
} from './real-tracker';

/** The file in Bangkok, the script in Los Angeles: fifteen hours apart in winter. */
const APART = { timeZone: 'Asia/Bangkok', scriptTimeZone: 'America/Los_Angeles' };

const on = (moment: string) => ({ ...APART, clock: () => new Date(moment) });

describe('every day and hour is the file’s, whatever zone the script is in', () => {
  test('a number typed after midnight in Bangkok is of the new day, and so is its summary', async () => {
    const local = await realTracker(on('2026-11-12T17:30:00Z'));
    typeSetting(local, 'agreed_on', '2026-10-07');
    local.run('updateTheSummary');
    expect(logOf(local, 'Check-ins', 'A4:A9').map(([at]) => at)).toEqual([
      '2026-11-13 00:30',
      '2026-11-13 00:30',
    ]);
    expect(local.displayed('OKRs', okrCell('updated', 5))[0]?.[0]).toBe('13 Nov');
    expect(summaryText(local)).toContain('Fri 13 Nov 2026');
  });

  test('a date in a cell is the day that people see, in the goal log as well', async () => {
    const local = await realTracker(on('2026-11-12T17:30:00Z'));
    typeSetting(local, 'agreed_on', '2026-10-07');
    local.typeIn('OKRs', okrCell('due', 5), '2026-12-01');
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('due 31 Dec → 1 Dec, 13 Nov');
  });

  test('the last day of the quarter belongs to it until midnight in the file', async () => {
    const still = await realTracker(on('2026-12-31T16:59:00Z'));
    typeSetting(still, 'agreed_on', '2026-10-07');
    expect((ask(still, { kind: 'mail-preview' }).data as MailPreview).subject).toContain(
      'week 13/13',
    );
    const over = await realTracker(on('2026-12-31T17:01:00Z'));
    typeSetting(over, 'agreed_on', '2026-10-07');
    const { subject, notes } = ask(over, { kind: 'mail-preview' }).data as MailPreview;
    expect(subject).toContain('Q4 2026 is over');
    expect(notes).toHaveLength(1);
  });

  test('a night in which the clocks change moves no day', async () => {
    let now = new Date('2026-10-31T16:00:00Z');
    const local = await realTracker({
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Tokyo',
      clock: () => now,
    });
    typeSetting(local, 'agreed_on', '2026-10-07');
    now = new Date('2026-11-02T04:59:00Z');
    local.advanceTo(now);
    writeSilently(local, 'OKRs', okrCell('current', 5), '55');
    local.run('updateTheSummary');
    // 1 November in New York lasts 25 hours: one minute before its midnight it is 23:59.
    expect(logOf(local, 'Check-ins', 'A4:A9').pop()).toEqual(['2026-11-01 23:59']);
  });

  test.each([
    [4, 2027, 3, '2026-11-13T09:00:00Z', 'Q3 2027 · Fri 13 Nov 2026'],
    [10, 2027, 1, '2026-11-13T09:00:00Z', 'Q1 2027 · Fri 13 Nov 2026'],
    [11, 2027, 1, '2027-01-29T09:00:00Z', 'Q1 2027 · Fri 29 Jan 2027'],
  ])(
    'a fiscal year that starts in month %i is named by the year in which it ends',
    async (fiscalYearStart, fiscalYear, quarter, moment, title) => {
      const local = await realTracker(on(moment), {
        fiscalYearStart,
        fiscalYear,
        quarter: quarter as 1 | 3,
      });
      local.run('updateTheSummary');
      expect(summaryText(local)).toContain(title);
    },
  );

  test('Buddhist years are how our words show a year; what is stored stays Gregorian', async () => {
    const local = await realTracker(on('2026-11-13T09:00:00Z'));
    typeSetting(local, 'years', '2569 (BE)');
    typeSetting(local, 'agreed_on', '2026-10-07');
    local.run('updateTheSummary');
    expect(summaryText(local)).toContain('Q4 2569 BE · Fri 13 Nov 2569 BE');
    expect(logOf(local, 'Check-ins', 'A4:A9')[0]).toEqual(['2026-11-13 16:00']);
    ask(local, { kind: 'send-summary', to: ['cfo@example.com'], again: false });
    expect(local.outbox[0]?.body).toContain('ศุกร์ 13 พ.ย. 2569');
    expect(logOf(local, 'Guidepost data', 'G4:J9')[0]).toEqual([
      '2026-W46',
      'cfo@example.com',
      'sent',
      '2026-11-13 16:00',
    ]);
  });
});
