import type { MailPreview } from '../../src/protocol/messages';
import { deleteLine, moveLine } from '../tamper/by-hand';
import { ask } from '../tracker/open-tracker';
import { okrCell, realTracker, summaryText, typeSetting, writeSilently } from './real-tracker';

async function agreedTracker() {
  const local = await realTracker();
  typeSetting(local, 'agreed_by', 'Somchai');
  typeSetting(local, 'agreed_on', '2026-10-07');
  return local;
}
const update = (local: Awaited<ReturnType<typeof agreedTracker>>): string => {
  local.run('updateTheSummary');
  return summaryText(local);
};

describe('a plan that was agreed', () => {
  test('until then the mail asks for approval, and the title says Draft', async () => {
    const local = await realTracker();
    const preview = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(preview.subject).toContain('plan for approval');
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/ · Draft$/);
    expect(update(local)).not.toContain('agreed');
  });

  test('from then on the title names the day and the mail is the week’s', async () => {
    const local = await agreedTracker();
    expect(local.displayed('OKRs', 'C2')[0]?.[0]).toMatch(/ · Agreed 7 Oct 2026$/);
    const preview = ask(local, { kind: 'mail-preview' }).data as MailPreview;
    expect(preview.subject).toContain('week 7/13');
    expect(update(local)).toContain('No target has changed since the plan was agreed.');
  });

  test('a target that is typed anew is shown from the promise to what holds now', async () => {
    const local = await agreedTracker();
    local.typeIn('OKRs', okrCell('target', 5), '110');
    local.typeIn('OKRs', okrCell('target', 5), '100');
    expect(update(local)).toContain(
      'KR1 Increase MQLs from 80 to 120: target 120 MQLs → 100 MQLs, 13 Nov',
    );
  });

  test('so are start and due, whatever happened to the order and the words of the rows', async () => {
    const local = await agreedTracker();
    local.typeIn('OKRs', okrCell('start', 6), '4.0');
    local.typeIn('OKRs', okrCell('due', 5), '2026-12-01');
    local.typeIn('OKRs', okrCell('plan', 5), 'Win 120 MQLs');
    const said = update(local);
    expect(said).toContain('KR1 Win 120 MQLs: due 31 Dec → 1 Dec, 13 Nov');
    expect(said).toContain(
      'KR2 Cut page load time from 4.2 to 2.5 seconds: start 4.2 seconds → 4 seconds',
    );
  });

  test('rows that change places move no goalpost', async () => {
    const local = await agreedTracker();
    moveLine(local, 'OKRs', 'ROW', '6', '5');
    expect(local.displayed('OKRs', 'B5:B6').flat()).toEqual([
      'Cut page load time from 4.2 to 2.5 seconds',
      'Increase MQLs from 80 to 120',
    ]);
    expect(update(local)).toContain('No target has changed since the plan was agreed.');
  });

  test('what no edit event told of is found by the next command', async () => {
    const local = await agreedTracker();
    writeSilently(local, 'OKRs', okrCell('target', 5), '90');
    expect(update(local)).toContain('target 120 MQLs → 90 MQLs');
  });

  test('a change that was taken back is none, and a row of later moves none by being filled in', async () => {
    const local = await agreedTracker();
    local.typeIn('OKRs', okrCell('target', 5), '100');
    local.typeIn('OKRs', okrCell('target', 5), '120');
    local.typeIn('OKRs', 'B7', 'Book 24 demos');
    local.typeIn('OKRs', okrCell('target', 7), '24');
    expect(update(local)).toContain('No target has changed since the plan was agreed.');
    local.typeIn('OKRs', okrCell('target', 7), '12');
    expect(update(local)).toContain('KR3 Book 24 demos: target 24 → 12');
  });

  test('a plan that is agreed anew starts over', async () => {
    const local = await agreedTracker();
    local.typeIn('OKRs', okrCell('target', 5), '100');
    typeSetting(local, 'agreed_on', '2026-11-12');
    expect(update(local)).toContain('No target has changed since the plan was agreed.');
    local.typeIn('OKRs', okrCell('target', 5), '90');
    expect(update(local)).toContain('target 100 MQLs → 90 MQLs');
  });

  test('a key result that was deleted is told to leadership, by its words', async () => {
    const local = await agreedTracker();
    update(local);
    deleteLine(local, 'OKRs', 'ROW', '6');
    const said = update(local);
    expect(said).toContain('KR2 Cut page load time from 4.2 to 2.5 seconds: dropped, 13 Nov');
    expect(said).not.toContain('No target has changed');
    expect(update(local)).toContain('dropped, 13 Nov');
  });

  test('one that came back was never dropped', async () => {
    const local = await agreedTracker();
    update(local);
    const sentence = local.displayed('OKRs', 'B6')[0]?.[0] ?? '';
    local.typeIn('OKRs', 'B6', '');
    expect(update(local)).toContain('dropped');
    local.typeIn('OKRs', 'B6', sentence);
    expect(update(local)).toContain('No target has changed since the plan was agreed.');
  });

  test('another measure, and another thing that is counted, are changes; other words are none', async () => {
    const local = await agreedTracker();
    update(local);
    local.typeIn('OKRs', okrCell('measure', 6), 'Stay at or below');
    local.typeIn('OKRs', okrCell('plan', 5), 'Win 120 MQLs instead of 80');
    const said = update(local);
    expect(said).toContain('measured as Latest value → Stay at or below, 13 Nov');
    expect(said).not.toContain('was “');
    local.typeIn('OKRs', okrCell('plan', 5), 'Increase newsletter subscribers from 80 to 120');
    local.typeIn('OKRs', okrCell('unit', 5), 'subscribers');
    expect(update(local)).toContain(
      'KR1 Increase newsletter subscribers from 80 to 120: was “Increase MQLs from 80 to 120”, 13 Nov',
    );
  });
});
