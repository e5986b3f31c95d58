import type { LocalSheets } from '../../../local/index';
import type { BringFrom, BringPreview, BringResult, BringStart } from '../../../src/protocol/bring';
import type { PlanView } from '../../../src/protocol/messages';
import { ask, everything, openTracker } from '../../tracker/open-tracker';
import { realTracker } from '../real-tracker';

const OLD = [
  ['Acme OKRs Q4 2026', '', '', '', '', ''],
  ['Objective', 'Key result', 'Baseline', 'Target', 'Owner', 'Status'],
  [
    'Build demand among our ideal customers',
    'Book demos with target accounts',
    '3',
    '24',
    'May',
    'At risk',
  ],
  ['', 'Trial-to-paid rate', '18%', '25%', 'Nan', 'On track'],
  ['Make partners sell with us', 'Partner pipeline', '฿1,200,000', '฿3,000,000', 'May', ''],
];

interface Tabs {
  insertSheet(name: string): { getRange(a1: string): { setValues(values: string[][]): unknown } };
}

/** A tab with an old plan, as a person has it beside the tracker. */
function oldPlan(local: LocalSheets, rows: readonly string[][] = OLD): void {
  const file = (
    local.globals['SpreadsheetApp'] as { getActiveSpreadsheet(): Tabs }
  ).getActiveSpreadsheet();
  const width = rows[0]?.length ?? 1;
  const range = file
    .insertSheet('Old plan')
    .getRange(`A1:${String.fromCharCode(64 + width)}${rows.length}`);
  range.setValues(rows.map((row) => [...row]));
}

const preview = (local: LocalSheets, from: BringFrom): BringPreview =>
  ask(local, { kind: 'bring-preview', from }).data as BringPreview;
const bring = (local: LocalSheets, { lines, owners }: BringPreview): BringResult =>
  ask(local, {
    kind: 'bring-in',
    lines: lines.map(({ or: _, cells: __, ...line }) => line),
    team: owners,
  }).data as BringResult;
const plan = (local: LocalSheets, last = 20): string[] =>
  local
    .displayed('OKRs', `A4:G${last}`)
    .filter(([, text]) => text !== '')
    .map(([id, text, , owner, start, target, unit]) =>
      [id, text, owner, start, target, unit].join(' | '),
    );

describe('a plan that is in another tab', () => {
  test('is offered, looked at and brought in with one click; its tab stays as it was', async () => {
    const local = await openTracker({ content: 'empty' });
    oldPlan(local);
    const source = local.displayed('Old plan', 'A1:F5');
    expect((ask(local, { kind: 'bring-start' }).data as BringStart).tabs).toEqual(['Old plan']);
    const before = everything(local);
    const seen = preview(local, { tab: 'Old plan' });
    expect(everything(local)).toEqual(before);
    expect(seen.owners).toEqual(['May', 'Nan']);
    expect(seen.lines.map(({ level, text }) => `${level} ${text}`)).toEqual([
      'objective Build demand among our ideal customers',
      'key-result Book demos with target accounts',
      'key-result Trial-to-paid rate',
      'objective Make partners sell with us',
      'key-result Partner pipeline',
    ]);
    expect(seen.left).toEqual([{ place: 'A1', text: 'Acme OKRs Q4 2026', reason: 'title' }]);
    expect(bring(local, seen)).toEqual({ added: 5, there: 0 });
    expect(plan(local)).toEqual([
      'O1 | Build demand among our ideal customers |  |  |  | ',
      'KR1 | Book demos with target accounts | May | 3 | 24 | ',
      'KR2 | Trial-to-paid rate | Nan | 18% | 25% | %',
      'O2 | Make partners sell with us |  |  |  | ',
      'KR3 | Partner pipeline | May | 1,200,000 | 3,000,000 | ฿',
    ]);
    expect(local.displayed('OKRs', 'L5')).toEqual([['Status: At risk']]);
    expect(local.displayed('OKRs', 'V4:V8').flat()).toEqual(['', 'O1', 'O1', '', 'O2']);
    expect(local.displayed('Settings', 'F4:F6').flat()).toEqual(['May', 'Nan', '']);
    expect(local.displayed('Old plan', 'A1:F5')).toEqual(source);
    // The rows that were laid out gave way, and none of theirs is left below.
    expect(local.displayed('OKRs', 'C9:C20').flat().join('')).toBe('');
    expect(ask(local, { kind: 'plan' })).toMatchObject({ data: { problems: [] } });
  });

  test('is not written a second time', async () => {
    const local = await openTracker({ content: 'empty' });
    oldPlan(local);
    const seen = preview(local, { tab: 'Old plan' });
    bring(local, seen);
    const once = everything(local);
    expect(bring(local, seen)).toEqual({ added: 0, there: 5 });
    expect(everything(local)).toEqual(once);
  });

  test('goes below a plan that is there, and its key results under an objective of that', async () => {
    const local = await realTracker();
    oldPlan(local);
    const before = plan(local);
    const seen = preview(local, { tab: 'Old plan' });
    expect(seen.owners).toEqual(['May']);
    expect(bring(local, seen)).toEqual({ added: 4, there: 1 });
    expect(plan(local).slice(0, before.length)).toEqual(before);
    expect(
      plan(local)
        .slice(before.length)
        .map((line) => line.slice(0, 30)),
    ).toEqual([
      'KR3 | Book demos with target a',
      'KR4 | Trial-to-paid rate | Nan',
      'O2 | Make partners sell with u',
      'KR5 | Partner pipeline | May |',
    ]);
    expect(local.displayed('OKRs', 'V7:V10').flat()).toEqual(['O1', 'O1', '', 'O2']);
  });

  test('has a sentence for an empty tab, for one with too many cells, and for one that is gone', async () => {
    const local = await openTracker({ content: 'empty' });
    oldPlan(local, [['']]);
    expect(preview(local, { tab: 'Old plan' }).nothing).toContain('no text');
    expect(preview(local, { text: 'a\tb\n'.repeat(10_001) }).nothing).toContain('20,000 cells');
    expect(preview(local, { text: '1\t2\n3\t4' }).nothing).toContain('No line of a plan');
    expect(ask(local, { kind: 'bring-preview', from: { tab: 'Gone' } })).toMatchObject({
      ok: false,
      reason: 'There is no tab “Gone” any more, so nothing was read. Choose another one.',
    });
  });

  test('keeps hostile text as text', async () => {
    const local = await openTracker({ content: 'empty' });
    const text =
      'O1: =HYPERLINK("http://x.example","Grow")\nKR1: +1+1 demos from 3 to 9 <script>alert(1)</script>';
    const seen = preview(local, { text });
    bring(local, seen);
    const { plan: now } = ask(local, { kind: 'plan' }).data as PlanView;
    expect(now.rows.map((row) => row.text)).toEqual([
      '=HYPERLINK("http://x.example","Grow")',
      '+1+1 demos from 3 to 9 <script>alert(1)</script>',
    ]);
  });
});

describe('a plan that is pasted as text', () => {
  test('has its levels from its prefixes, and its numbers from its sentences', async () => {
    const local = await openTracker({ content: 'empty', language: 'th' });
    const seen = preview(local, {
      text: 'O1: สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย\nKR1.1 เพิ่ม MQL จาก 80 ราย เป็น 120 ราย\n- ตกลง ICP กับทีมขาย',
    });
    expect(seen.lines[1]).toMatchObject({
      level: 'key-result',
      start: 80,
      target: 120,
      unit: 'ราย',
      measure: 'total',
    });
    expect(seen.lines[1]?.cells).toBe('ค่าตั้งต้น: 80 ราย · เป้า: 120 ราย · วิธีวัด: ยอดสะสมไตรมาสนี้');
    bring(local, seen);
    expect(local.displayed('OKR', 'A4:C6').map((row) => row.join(' | '))).toEqual([
      'O1 | สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย | Objective',
      'KR1 | เพิ่ม MQL จาก 80 ราย เป็น 120 ราย | Key Result',
      'A1 | ตกลง ICP กับทีมขาย | Action',
    ]);
  });

  test('of several quarters asks which, and lists the other', async () => {
    const local = await openTracker({ content: 'empty' });
    const text =
      'Q3 2026\nO1: Clean up the funnel\nKR1: 30 fixes\nQ4 2026\nO1: Scale what works\nKR1: 320 paid leads';
    const now = preview(local, { text });
    expect(now).toMatchObject({ quarters: ['Q3 2026', 'Q4 2026'], quarter: 'Q4 2026' });
    expect(now.lines.map((line) => line.text)).toEqual(['Scale what works', '320 paid leads']);
    const then = preview(local, { text, quarter: 'Q3 2026' });
    expect(then.lines.map((line) => line.text)).toEqual(['Clean up the funnel', '30 fixes']);
  });
});

describe('what it costs', () => {
  test('does not grow with the rows', async () => {
    const calls = async (rows: number): Promise<readonly [number, number]> => {
      const local = await openTracker({ content: 'empty' });
      const lines = Array.from({ length: rows }, (_, row) => [
        `Objective ${row % 5 === 0 ? `about region ${row}` : ''}`.replace(/^Objective $/, ''),
        `Book ${row + 3} demos in region ${row}`,
        '1',
        String(row + 3),
        'Ploy',
        'Done',
      ]);
      oldPlan(local, [OLD[1] ?? [], ...lines]);
      local.calls.reset();
      const seen = preview(local, { tab: 'Old plan' });
      const looked = local.calls.counts().calls;
      local.calls.reset();
      bring(local, seen);
      return [looked, local.calls.counts().calls];
    };
    const few = await calls(35);
    const many = await calls(200);
    expect(many[0]).toBeLessThanOrEqual(few[0] + 2);
    expect(many[1]).toBeLessThanOrEqual(few[1] + 4);
    expect(many[1]).toBeLessThanOrEqual(65);
  });
});
