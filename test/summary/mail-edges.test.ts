import type { Language } from '../../src/language/text';
import { FRIDAY, keyResultRow, objectiveRow } from '../fixtures/acme';
import { manyRows } from '../fixtures/many-rows';
import { acmeSummary, EN, mail, reviewOf, seen, summaryOf, TH } from './voices';

describe('The mail at the edges of a quarter', () => {
  const subjectOn = (asOf: string, language: Language = 'en') =>
    mail(acmeSummary(language, { asOf }), language === 'en' ? EN : TH).subject;

  test('a draft goes out as a plan for approval: no health, every promise, what to answer', () => {
    const draft = mail(acmeSummary('en', { agreed: null, asOf: '2026-10-02' }));
    const text = seen(draft.html);
    expect(draft.subject).toBe('Acme Marketing OKRs Q4 2026: plan for approval');
    expect(text).toContain('Plan for approval: 4 objectives, 17 key results.');
    expect(text).toContain('Reply to this mail with “Approved”, or with your changes.');
    expect(text).toContain('from 26 to 4 hours · May');
    expect(text).toContain('stay at or below 10 people');
    expect(text).toContain('done by 31 Oct');
    expect(text).not.toMatch(/On track|Off track|Waiting|No update/);
    expect(text.indexOf('O1 ')).toBeLessThan(text.indexOf('O2 '));
  });

  test('a Thai draft asks for อนุมัติ', () => {
    const draft = mail(acmeSummary('th', { agreed: null, asOf: '2026-10-02' }), TH);
    expect(draft.subject).toBe('OKR Acme Marketing Q4 2569: แผนเพื่อขออนุมัติ');
    expect(draft.text).toContain('ตอบกลับอีเมลนี้ว่า “อนุมัติ” หรือบอกสิ่งที่อยากให้ปรับ');
  });

  test('in the first two weeks the agreement leads and not the health', () => {
    const young = acmeSummary('en', { asOf: '2026-10-09' }, { review: reviewOf(15, 17) });
    expect(seen(mail(young).html)).toContain(
      'Week 2 of 13: plan agreed on 7 Oct 2026, 15 of 17 key results ready.',
    );
    expect(mail(young).subject).toBe('Acme Marketing OKRs week 2/13: plan agreed, 1 decision');
  });

  test('before the quarter it says when it begins', () => {
    expect(subjectOn('2026-09-25')).toBe(
      'Acme Marketing OKRs, Q4 2026 begins on 1 Oct 2026: plan agreed, 1 decision',
    );
  });

  test('long after the quarter it says that it is over', () => {
    expect(subjectOn('2027-03-01')).toContain('Q4 2026 is over');
    expect(subjectOn('2027-03-01', 'th')).toContain('Q4 2569 จบแล้ว');
  });

  test('an empty plan is said in a sentence', () => {
    const empty = mail(acmeSummary('en', { rows: [], notNow: [] }));
    expect(seen(empty.html)).toContain('The plan has no objectives yet.');
    expect(empty.subject).toBe('Acme Marketing OKRs week 7/13: no objectives yet');
    expect(empty.text).not.toMatch(/0 of 0|NaN/);
  });

  test('one objective that is on track needs no arithmetic', () => {
    const rows = [
      objectiveRow({ id: 'O1' }),
      keyResultRow({ measure: 'total', target: 10, current: 6, updated: FRIDAY }),
    ];
    expect(seen(mail(acmeSummary('en', { rows })).html)).toContain(
      'Week 7 of 13: the one objective is on track.',
    );
  });
});

describe('The mail of 50 objectives and 250 key results', () => {
  const long = (id: string) => `เพิ่ม "MQL" <${id}> & `.repeat(60);

  test.each([
    ['the usual sentences', undefined, EN],
    ['sentences of a thousand letters in Thai', long, TH],
  ] as const)(
    'stays below what Gmail shows, with %s, and says what it leaves out',
    (_, text, voice) => {
      const { plan, checkIns } = manyRows(50, 5, text);
      const sent = mail(summaryOf(plan, checkIns), voice);
      expect(Buffer.byteLength(sent.html)).toBeLessThan(100_000);
      expect(seen(sent.html)).toMatch(/\d+ more are in the tracker|อีก \d+ รายการอยู่ในไฟล์ OKR/);
      expect(Buffer.byteLength(sent.text)).toBeLessThan(100_000);
    },
  );

  test('lists only the key results that are not on track', () => {
    const { plan, checkIns } = manyRows(50, 5);
    const text = mail(summaryOf(plan, checkIns)).text;
    const listed = text.split('Key results:')[1]?.split('\n\n')[0] ?? '';
    expect(listed.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(20);
    expect(listed).toContain('230 more key results are in the tracker.');
    expect(listed).not.toMatch(/- [●✓]/);
  });

  test('a draft of that size stays below it too', () => {
    const { plan } = manyRows(50, 5, long);
    const sent = mail(summaryOf({ ...plan, agreed: null }), TH);
    expect(Buffer.byteLength(sent.html)).toBeLessThan(100_000);
  });
});
