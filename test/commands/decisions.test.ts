import type { PlanView } from '../../src/protocol/messages';
import { ask } from '../tracker/open-tracker';
import { okrCell, summaryText } from './real-tracker';
import { agreedTracker, at } from './scheduled-tracker';

const QUESTION = 'Move ฿150,000 from the December event to paid search?';
type Local = Awaited<ReturnType<typeof agreedTracker>>;

const askFor = (local: Local, words: string): void =>
  local.typeIn('OKRs', okrCell('decision', 5), words);
const update = (local: Local): string => {
  local.run('updateTheSummary');
  return summaryText(local);
};
const plan = (local: Local): PlanView => ask(local, { kind: 'plan' }).data as PlanView;
const send = (local: Local, to = 'ceo@example.com'): string => {
  ask(local, { kind: 'send-summary', to: [to], again: true });
  return local.outbox[local.outbox.length - 1]?.body ?? '';
};

/** Asked on 6 Nov, a Friday, when the summary was updated. */
async function asked(): Promise<Local> {
  const local = await agreedTracker();
  at(local, '2026-11-06T03:00:00Z');
  askFor(local, QUESTION);
  update(local);
  return local;
}

describe('a question to leadership', () => {
  test('says on page, in the mail and in the sidebar since when it waits', async () => {
    const local = await asked();
    expect(update(local)).toContain('asked today');
    at(local, '2026-11-18T03:00:00Z');
    expect(update(local)).toContain('for KR1 Increase MQLs from 80 to 120 · asked 12 days ago');
    expect(send(local)).toContain('asked 12 days ago');
    expect(send(local, 'cfo@example.com')).toContain('เสนอเมื่อ 12 วันก่อน');
    expect(plan(local).asked).toEqual({ KR1: 12 });
  });

  test('that is reworded keeps its age', async () => {
    const local = await asked();
    at(local, '2026-11-18T03:00:00Z');
    askFor(local, 'Shift 150k to search ads, by Friday?');
    expect(update(local)).toContain('asked 12 days ago');
  });

  test('that was decided leaves its cell, and the next mail alone says what was decided', async () => {
    const local = await asked();
    at(local, '2026-11-13T03:00:00Z');
    send(local);
    at(local, '2026-11-18T03:00:00Z');
    const reply = ask(local, {
      kind: 'decide',
      id: 'KR1',
      was: QUESTION,
      answer: 'yes, ฿150,000 moves',
    });
    expect(reply.ok).toBe(true);
    expect(local.displayed('OKRs', okrCell('decision', 5))).toEqual([['']]);
    at(local, '2026-11-20T09:00:00Z');
    expect(update(local)).toContain('Decided: yes, ฿150,000 moves (18 Nov)');
    const mail = send(local);
    expect(mail).toContain('Nothing is needed from you this week.');
    expect(mail).toContain('Decided: yes, ฿150,000 moves (18 Nov)');
    expect(mail).toContain(QUESTION);
    at(local, '2026-11-27T09:00:00Z');
    expect(send(local)).not.toContain('Decided');
  });

  test('whose cell was merely emptied reads withdrawn', async () => {
    const local = await asked();
    at(local, '2026-11-18T03:00:00Z');
    askFor(local, '');
    expect(update(local)).toContain(`Withdrawn: ${QUESTION} (18 Nov)`);
    expect(send(local, 'cfo@example.com')).toContain('ถอนเรื่องแล้ว');
  });

  test('that comes back within days was no withdrawal', async () => {
    const local = await asked();
    at(local, '2026-11-09T03:00:00Z');
    askFor(local, '');
    update(local);
    askFor(local, QUESTION);
    at(local, '2026-11-10T03:00:00Z');
    const said = update(local);
    expect(said).toContain('asked 4 days ago');
    expect(said).not.toContain('Withdrawn');
  });

  test('that changed since the person saw it is not answered, and a blank answer is none', async () => {
    const local = await asked();
    const decide = (was: string, answer: string) =>
      ask(local, { kind: 'decide', id: 'KR1', was, answer }).reason;
    expect(decide('Something else?', 'yes')).toMatch(/has changed meanwhile/);
    expect(decide(QUESTION, '  ')).toMatch(/no answer yet/);
    expect(local.displayed('OKRs', okrCell('decision', 5))).toEqual([[QUESTION]]);
  });

  test('answered in a run that was cut off is asked again, and loses neither question nor age', async () => {
    const local = await asked();
    at(local, '2026-11-09T03:00:00Z');
    let writes = 0;
    local.calls.hook = {
      before: ({ kind, member }) => {
        if (kind !== 'write' || member === 'flush') return;
        writes += 1;
        if (writes === 2) throw new Error('Service Spreadsheets failed');
      },
    };
    ask(local, { kind: 'decide', id: 'KR1', was: QUESTION, answer: 'yes' });
    local.calls.hook = {};
    ask(local, { kind: 'decide', id: 'KR1', was: QUESTION, answer: 'yes' });
    expect(local.displayed('OKRs', okrCell('decision', 5))).toEqual([['']]);
    expect(update(local)).toContain('Decided: yes (9 Nov)');
  });

  test('is not asked of a quarter that is over', async () => {
    const local = await asked();
    at(local, '2027-01-04T03:00:00Z');
    const said = update(local);
    expect(said).toContain('Not decided when the quarter ended (1)');
    expect(said).not.toContain('Decision needed from you');
    const { subject, html } = ask(local, { kind: 'mail-preview' }).data as {
      subject: string;
      html: string;
    };
    expect(subject).not.toContain('decision');
    expect(html).not.toContain('Reply to this mail');
  });
});
