import { acme } from '../../fixtures/acme';
import { acmeSummary, EN, mail, reviewOf, seen, summaryOf, TH } from '../voices';

const week = mail(acmeSummary('en'), EN);
const weekThai = mail(acmeSummary('th'), TH);

describe('The weekly mail to leadership', () => {
  test('says in its subject where the quarter stands and what is asked', () => {
    expect(week.subject).toBe('Acme Marketing OKRs week 7/13: 2 of 4 on track, 1 decision');
    expect(weekThai.subject).toBe('OKR Acme Marketing สัปดาห์ 7/13: ตามแผน 2 จาก 4 รอตัดสินใจ 1 เรื่อง');
    expect(week.senderName).toBe('Acme Marketing OKRs');
  });

  test('shows behind the subject what is behind and what to decide', () => {
    expect(week.preheader).toBe(
      'Create ฿8,000,000 of pipeline from marketing leads: ฿1.1M of ฿8.0M · Move ฿150,000 from the December event to paid search? By Wed 18 Nov, the CEO decides.',
    );
    expect(weekThai.preheader).toContain('1.1 จาก 8.0 ล้านบาท');
  });

  test.each([
    ['the page', seen(week.html)],
    ['the plain text', week.text],
  ])(
    'tells in this order: headline, decision, objectives, changes, key results, waiting, not now (%s)',
    (_, text) => {
      const order = [
        'Week 7 of 13: 2 of 4 objectives on track, 1 at risk, 1 off track.',
        'Decision needed from you',
        'Reply to this mail: it goes to Ploy.',
        'O3 Improve the path from lead to pipeline',
        'Held back by KR11 Create ฿8,000,000 of pipeline from marketing leads: ฿1.1M of ฿8.0M; at this pace ฿2.6M to ฿2.9M by 31 Dec',
        'O1 Build demand among our ideal customers',
        '1 number out of date',
        'What changed this week',
        '49 → 58 MQLs (target 120)',
        'Key results',
        '58 of 120 MQLs',
        'Waiting for a number',
        'KR8 Cut page load time from 4.2 to 2.5 seconds (last 2 Nov)',
        'To keep focus, marketing has put 3 requests on hold this quarter. Latest: Podcast, back on 11 Jan.',
        'Sent for Ploy by Guidepost. To stop, reply to this mail.',
      ].map((part) => text.lastIndexOf(part));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((one, other) => one - other));
    },
  );

  test('says the same in Thai, with คุณ before names and words of the field in Latin script', () => {
    const text = seen(weekThai.html);
    for (const part of [
      'สัปดาห์ที่ 7 จาก 13: ตามแผน 2 จาก 4 Objective เสี่ยง 1 หลุดแผน 1',
      'เรื่องที่รอคุณตัดสินใจ',
      'คุณ Bank เสนอ',
      '■ หลุดแผน',
      '38% (ควรถึง 47%)',
      '0.9 → 1.1 ล้านบาท (เป้า 8.0 ล้านบาท)',
      'รอตัวเลขล่าสุด',
      'ทีมพักไว้ก่อน 3 เรื่อง ล่าสุด: Podcast กลับมาดูอีกครั้ง 11 ม.ค.',
      'ศุกร์ 13 พ.ย. 2569',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/ครับ|ค่ะ|ปฏิเสธ/);
  });

  test('never names who asked for what was put on hold', () => {
    expect(week.html + week.text).not.toContain('Somchai');
  });

  test('names no person with a number that is missing', () => {
    const waiting = week.text.split('Waiting for a number')[1]?.split('\n\n')[0] ?? '';
    expect(waiting).not.toContain('Nan');
  });

  test('asks nothing where nothing is asked', () => {
    const { plan, checkIns } = acme();
    const rows = plan.rows.map((row) => ({ ...row, decision: '' }));
    const quiet = mail(summaryOf({ ...plan, rows }, checkIns));
    expect(seen(quiet.html)).toContain('Nothing is needed from you this week.');
    expect(quiet.subject).toBe('Acme Marketing OKRs week 7/13: 2 of 4 on track');
  });

  test('is sent in a week with no new number as well, and says so', () => {
    const { plan } = acme();
    expect(seen(mail(summaryOf(plan, [])).html)).toContain('No new numbers this week.');
  });

  test('says which goalposts moved, that none did, or nothing where nobody kept record', () => {
    const moved = {
      id: 'KR1',
      text: 'Increase MQLs',
      unit: 'MQLs',
      on: '2026-11-10',
      change: { what: 'target', from: 120, to: 100 },
    } as const;
    const told = (targetChanges: readonly (typeof moved)[] | null) =>
      mail(acmeSummary('en', {}, { targetChanges })).text;
    expect(told([moved])).toContain('KR1 Increase MQLs: target 120 MQLs → 100 MQLs, 10 Nov');
    expect(told([])).toContain('No target has changed since the plan was agreed.');
    expect(told(null)).not.toMatch(/target has changed|Targets changed/);
  });

  test('mentions the plan’s own faults only while there are any', () => {
    const told = (ready: number) =>
      mail(acmeSummary('en', {}, { review: reviewOf(ready, 17) })).text;
    expect(told(15)).toContain('2 of 17 key results do not pass the SMART check yet');
    expect(told(17)).not.toContain('SMART');
  });

  test('warns where half the numbers are old', () => {
    const { plan, checkIns } = acme();
    const later = summaryOf({ ...plan, asOf: '2026-11-27' }, checkIns);
    expect(seen(mail(later).html)).toContain(
      'Half the numbers are over 10 days old: read with care.',
    );
    expect(mail(later, TH).text).toContain('ตัวเลขครึ่งหนึ่งเก่ากว่า 10 วัน');
  });

  test('of the example plan says that nothing is real', () => {
    expect(seen(mail(acmeSummary('en', { example: true })).html)).toContain(
      'Example plan: nothing here is real.',
    );
  });
});
