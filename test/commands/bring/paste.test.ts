import type { LocalSheets } from '../../../local/index';
import type { PlanView } from '../../../src/protocol/messages';
import { ask, openTracker } from '../../tracker/open-tracker';
import { realTracker } from '../real-tracker';

const paste = (local: LocalSheets, at: string, lines: readonly string[], sheet = 'OKRs'): void =>
  local.typeIn(
    sheet,
    at,
    lines.map((line) => [line]),
  );
const plan = (local: LocalSheets, sheet = 'OKRs', last = 30): string[] =>
  local
    .displayed(sheet, `A4:V${last}`)
    .filter((cells) => cells[1] !== '')
    .map((cells) => `${cells[0]} | ${cells[1]} | ${cells[2]} | ${cells[21]}`);

describe('lines pasted into the Plan column', () => {
  test('have their levels from their prefixes, which are taken off', async () => {
    const local = await openTracker({ content: 'empty' });
    paste(local, 'B4', [
      'O1: Build demand among our ideal customers',
      'KR1.1 Increase MQLs from 80 to 120',
      'KR1.2 Book 24 demos with target accounts',
      'KR1.3 Lower cost per MQL from 3,800 to 2,900',
      'KR1.4 Win 6 new customers',
      '- Set up ads for two industries',
      'Objective 2: Make the website a source of leads',
      '• Get 90 demo requests from the website',
    ]);
    expect(plan(local)).toEqual([
      'O1 | Build demand among our ideal customers | Objective | ',
      'KR1 | Increase MQLs from 80 to 120 | Key result | O1',
      'KR2 | Book 24 demos with target accounts | Key result | O1',
      'KR3 | Lower cost per MQL from 3,800 to 2,900 | Key result | O1',
      'KR4 | Win 6 new customers | Key result | O1',
      'A1 | Set up ads for two industries | Action | KR4',
      'O2 | Make the website a source of leads | Objective | ',
      'KR5 | Get 90 demo requests from the website | Key result | O2',
    ]);
  });

  test('without prefixes have them from what they say, whatever was laid out there', async () => {
    const local = await openTracker({ content: 'empty', language: 'th' });
    paste(
      local,
      'B4',
      [
        'ทำให้ร้านค้าปลีกขายของเราได้ง่ายขึ้น',
        'เพิ่มร้านค้าที่สั่งซื้อซ้ำจาก 40 เป็น 60 ร้าน',
        'ลดเวลาส่งของจาก 5 เหลือ 2 วัน',
        'ยกระดับแบรนด์ให้เป็นที่รู้จัก',
        'เพิ่มการรับรู้แบรนด์จาก 18% เป็น 25%',
      ],
      'OKR',
    );
    expect(plan(local, 'OKR').map((line) => line.split(' | ')[0])).toEqual([
      'O1',
      'KR1',
      'KR2',
      'O2',
      'KR3',
    ]);
  });

  test('over rows that have an ID are sentences that were corrected: the levels stay', async () => {
    const local = await realTracker();
    paste(local, 'B5', ['Grow MQLs steadily', 'Make pages load faster']);
    expect(plan(local).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'O1 | Build demand among our ideal customers | Objective',
      'KR1 | Grow MQLs steadily | Key result',
      'KR2 | Make pages load faster | Key result',
    ]);
  });

  test('keep a text that looks like a formula, and a number, as they are', async () => {
    const local = await openTracker({ content: 'empty' });
    paste(local, 'B4', ["'=SUM(1,2)", '12', 'KR1: Reach 40 partners']);
    expect(plan(local).map((line) => line.split(' | ')[1])).toEqual([
      expect.stringMatching(/^'?=SUM\(1,2\)$/),
      '12',
      'Reach 40 partners',
    ]);
  });

  test('that can be meant two ways are asked about once, and turned round and back in one click', async () => {
    const local = await openTracker({ content: 'empty' });
    paste(local, 'B4', [
      'O1: Build demand among our ideal customers',
      '- Increase MQLs from 80 to 120',
      '- Launch the new pricing page',
      '- Update the partner portal',
    ]);
    const asked = () => (ask(local, { kind: 'plan' }).data as PlanView).pasted;
    expect(asked()).toEqual({ ids: ['A1', 'A2'], is: 'action', or: 'key-result' });
    const turned = ask(local, { kind: 'turn-pasted', turn: true }).data as PlanView;
    expect(turned.pasted).toEqual({ ids: ['KR2', 'KR3'], is: 'key-result', or: 'action' });
    expect(plan(local).slice(2)).toEqual([
      'KR2 | Launch the new pricing page | Key result | O1',
      'KR3 | Update the partner portal | Key result | O1',
    ]);
    ask(local, { kind: 'turn-pasted', turn: true });
    expect(
      plan(local)
        .slice(2)
        .map((line) => line.split(' | ')[2]),
    ).toEqual(['Action', 'Action']);
    ask(local, { kind: 'turn-pasted', turn: false });
    expect(asked()).toBeUndefined();
    expect(
      plan(local)
        .slice(2)
        .map((line) => line.split(' | ')[2]),
    ).toEqual(['Action', 'Action']);
  });

  test('cost no more where they are many', async () => {
    const calls = async (rows: number): Promise<number> => {
      const local = await openTracker({ content: 'empty' });
      local.calls.reset();
      paste(
        local,
        'B4',
        Array.from({ length: rows }, (_, row) =>
          row % 5 === 0
            ? `O${row + 1}: Grow region ${row}`
            : row % 2 === 0
              ? `KR${row}: Book ${row + 20} demos in region ${row}`
              : `Win ${row + 20} deals in region ${row}`,
        ),
      );
      return local.calls.counts().calls;
    };
    expect(await calls(200)).toBeLessThanOrEqual((await calls(35)) + 6);
  });
});
