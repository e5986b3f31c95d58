import type { LocalSheets } from '../../../local/index';
import type { MailPreview, SetUpResult } from '../../../src/protocol/messages';
import { everyone, realTracker } from '../../commands/real-tracker';
import { deleteLine, deleteSheet } from '../../tamper/by-hand';
import { ANSWERS, ask, openTracker } from '../open-tracker';

const repair = (local: LocalSheets): readonly string[] =>
  (ask(local, { kind: 'set-up', answers: ANSWERS }).data as SetUpResult).done;

const idAt = (local: LocalSheets, row: number): string =>
  local.displayed('OKRs', `A${row}`)[0]?.[0] ?? '';

describe('a tracker whose data sheet was deleted and repaired', () => {
  test('gives no number twice, of whatever level', async () => {
    const local = await realTracker();
    local.typeIn('OKRs', 'B7', [
      ['Win customers in the north', 'Objective'],
      ['Publish 12 articles', 'Key result'],
      ['Ask the writers', 'Action'],
    ]);
    const given = [7, 8, 9].map((row) => idAt(local, row));
    expect(given).toEqual(['O2', 'KR3', 'A1']);
    for (const row of ['9', '8', '7']) deleteLine(local, 'OKRs', 'ROW', row);
    deleteSheet(local, 'Guidepost data');
    const said = repair(local);
    local.typeIn('OKRs', 'B7', [
      ['Win customers in the south', 'Objective'],
      ['Publish 14 articles', 'Key result'],
      ['Ask other writers', 'Action'],
    ]);
    const next = [7, 8, 9].map((row) => idAt(local, row));
    expect(next.every((id) => /^(O|KR|A)\d+$/.test(id) && !given.includes(id))).toBe(true);
    expect(said.join()).toContain(`begin at ${next[0]}, ${next[1]} and ${next[2]}`);
  });

  test('mails nobody a second time: the preview says what is not known, and a person decides', async () => {
    const local = await realTracker();
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    const sent = local.outbox.length;
    expect(sent).toBe(everyone.length);
    deleteSheet(local, 'Guidepost data');
    expect(repair(local).join()).toContain('Mail of this week goes again only where you choose');
    const { recipients } = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(recipients.map(({ state, reason }) => [state, reason])).toEqual(
      everyone.map(() => [
        'tried',
        'the list of what was sent is gone: this week’s may have arrived already',
      ]),
    );
    ask(local, { kind: 'send-summary', to: everyone, again: false });
    expect(local.outbox).toHaveLength(sent);
    ask(local, { kind: 'send-summary', to: everyone, again: true });
    expect(local.outbox).toHaveLength(2 * sent);
  });

  test('keeps the example an example', async () => {
    const local = await openTracker();
    deleteSheet(local, 'Guidepost data');
    repair(local);
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toContain('Example plan: nothing here is real');
  });

  test('goes on where the settings went too', async () => {
    const local = await realTracker();
    deleteSheet(local, 'Guidepost data');
    deleteSheet(local, 'Settings');
    expect(repair(local).join()).toContain('begin at O101, KR101 and A101');
    local.typeIn('OKRs', 'B8', [['Win customers in the south', 'Objective']]);
    expect(idAt(local, 8)).toBe('O101');
  });
});
