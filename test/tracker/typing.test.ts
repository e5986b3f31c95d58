import type { LocalSheets } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import { ask, openTracker } from './open-tracker';

const view = (local: LocalSheets): PlanView => ask(local, { kind: 'plan' }).data as PlanView;

describe('typing into the plan', () => {
  test('a sentence in the next row becomes a row: level, ID, parent, measure and dropdowns', async () => {
    const local = await openTracker();
    local.typeIn('OKRs', 'B34', 'Get 40 trial sign-ups from partners');
    local.typeIn('OKRs', 'C34', 'Key result');
    local.typeIn('OKRs', 'F34', '40');
    local.typeIn('OKRs', 'H34', '30');
    const [row] = local.displayed('OKRs', 'A34:V34');
    expect(row).toMatchObject({
      0: 'KR18',
      2: 'Key result',
      8: '████████░░ 75%',
      9: '● On track',
      14: 'Total this quarter',
      21: 'O4',
    });
    expect(() => local.typeIn('OKRs', 'C34', 'Epic')).toThrow(/data validation/);
  });

  test('a new number is a check-in: logged with from and to, and dated', async () => {
    const local = await openTracker();
    local.typeIn('OKRs', 'H5', '58');
    const log = local.displayed('Check-ins', 'A4:H200').filter((line) => line[0] !== '');
    expect(log[log.length - 1]?.slice(0, 5)).toEqual([
      '2026-11-13 16:05',
      'KR1',
      'Increase MQLs from 80 last quarter to 120',
      '49',
      '58',
    ]);
    expect(local.displayed('OKRs', 'R5:R5')).toEqual([['13 Nov']]);
  });

  test('today’s date in Last update says “no change”, and is logged too', async () => {
    const local = await openTracker();
    const before = local.displayed('Check-ins', 'A4:A200').filter(([at]) => at !== '').length;
    local.typeIn('OKRs', 'R17', '2026-11-13');
    const log = local.displayed('Check-ins', 'A4:E200').filter((line) => line[0] !== '');
    expect(log).toHaveLength(before + 1);
    expect(log[before]?.slice(1, 2)).toEqual(['KR8']);
    expect(local.displayed('OKRs', 'J17:J17')).toEqual([['● On track · at this pace 2.6 of 2.5']]);
  });

  test('a cell that cannot be read is named with what to write, and hides nothing else', async () => {
    const local = await openTracker();
    local.typeIn('OKRs', 'F8', '1.5k');
    local.typeIn('OKRs', 'N9', 'ASAP');
    const { problems, plan } = view(local);
    expect(problems).toEqual([
      'OKRs!F8: “1.5k” is text, not a number. Write 1500.',
      'OKRs!N9: “ASAP” is not a date. Write a day such as 2026-09-30.',
    ]);
    expect(plan.rows).toHaveLength(29);
  });

  test('the same in Thai', async () => {
    const local = await openTracker({ language: 'th' });
    local.typeIn('OKR', 'N9', 'เร็ว ๆ นี้');
    expect(view(local).problems).toEqual(['OKR!N9: “เร็ว ๆ นี้” ไม่ใช่วันที่ ให้ใส่วันที่ เช่น 2026-09-30']);
  });

  test('text that begins with a sign stays text', async () => {
    const local = await openTracker();
    for (const text of ['=1+1', '+5 points', '-3', '@everyone']) {
      local.typeIn('OKRs', 'B34', text);
      expect(local.displayed('OKRs', 'B34:B34')).toEqual([[text]]);
    }
  });

  test('an edit of a row clears its old verdict; a note does not', async () => {
    const local = await openTracker();
    ask(local, {
      kind: 'write-reviews',
      reviews: [{ id: 'KR1', was: 'Increase MQLs from 80 last quarter to 120', text: '✓ Ready' }],
    });
    local.typeIn('OKRs', 'L5', 'Two webinars done');
    expect(local.displayed('OKRs', 'Q5:Q5')).toEqual([['✓ Ready']]);
    local.typeIn('OKRs', 'F5', '130');
    expect(local.displayed('OKRs', 'Q5:Q5')).toEqual([['']]);
  });
});

describe('the page’s requests', () => {
  test('a wording goes in only while the sentence is still the one that was read', async () => {
    const local = await openTracker();
    const was = 'Book 24 demos with target accounts';
    local.typeIn('OKRs', 'B8', 'Book 30 demos');
    const reply = ask(local, {
      kind: 'use-wording',
      id: 'KR2',
      was,
      text: 'Book 24 demos by December',
    });
    expect(reply).toMatchObject({ ok: false });
    expect(local.displayed('OKRs', 'B8:B8')).toEqual([['Book 30 demos']]);
  });

  test('columns are filled where they are blank, and a person’s own stay', async () => {
    const local = await openTracker();
    const was = 'Book 24 demos with target accounts';
    ask(local, { kind: 'fill-columns', id: 'KR2', was, cells: { start: 4, target: 99 } });
    expect(local.displayed('OKRs', 'E8:F8')).toEqual([['4', '24']]);
  });

  test('what an older page asks is refused in a sentence', async () => {
    const local = await openTracker();
    expect(ask(local, { kind: 'dance' })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/Close it/),
    });
  });
});
