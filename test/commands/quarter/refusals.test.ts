/** What stands in the way of a closing, and of its Undo, is said before anything is written. */
import { ask } from '../../tracker/open-tracker';
import { okrCell } from '../real-tracker';
import { close, done, endingTracker, rowsOf, view } from './ending-tracker';

const DRAFT = 'OKRs Q1 2027 (draft)';
const ready = async () => {
  const ending = await endingTracker();
  ending.on('2026-12-14');
  done(ending.local, { kind: 'make-draft' });
  ending.local.typeIn(DRAFT, 'F5', '150');
  ending.local.typeIn('OKRs', okrCell('current', 5), '112');
  done(ending.local, { kind: 'prepare-closing' });
  return ending;
};
const refusal = (local: Parameters<typeof ask>[0], request: object) => ask(local, request).reason;

test('a quarter that runs is not closed, and one that changed since it was looked at names the places', async () => {
  const { local, on } = await ready();
  const { seen } = view(local).closing ?? { seen: {} };
  expect(refusal(local, { kind: 'close-quarter', seen, to: [] })).toBe(
    'Q4 2026 runs until 31 Dec 2026. It can be closed from that day on.',
  );
  on('2027-01-04');
  const looked = view(local).closing?.seen ?? {};
  local.typeIn(DRAFT, 'F5', '160');
  local.typeIn('OKRs', okrCell('owner', 6), 'Ploy');
  expect(refusal(local, { kind: 'close-quarter', seen: looked, to: [] })).toContain(
    'something changed in OKRs KR2, OKRs Q1 2027 (draft) KR3',
  );
  expect(local.displayed('OKRs', 'A2')[0]?.[0]).toBe('Acme Marketing · Q4 2026');
});

test('while a closing waits to be finished everybody else waits too, and edits are nobody’s to complete', async () => {
  const { local } = await ready();
  const names = local.displayed('Guidepost data', 'A1:A60').map(([one]) => one);
  local.typeIn('Guidepost data', `B${names.indexOf('closing') + 1}`, 'plan 2026-Q4 []');
  const said = 'Closing is not finished. Nothing is lost. Choose “Close or plan a quarter…” again.';
  expect(refusal(local, { kind: 'plan' })).toBe(said);
  expect(refusal(local, { kind: 'mail-preview' })).toBe(said);
  expect(
    refusal(local, {
      kind: 'set-up',
      answers: {
        team: '',
        language: 'en',
        fiscalYear: 2026,
        quarter: 4,
        fiscalYearStart: 1,
        content: 'empty',
      },
    }),
  ).toBe(said);
  local.typeIn('OKRs', 'B7', 'Book 24 demos');
  expect(local.displayed('OKRs', 'A7')).toEqual([['']]);
  expect(view(local).unfinished?.text).toBe(said);
});

test('what has no number is asked for once by mail, and is closed as not measured', async () => {
  const { local, on } = await ready();
  local.typeIn('OKRs', 'B7', [['Win 6 new customers', 'Key result', 'Nan', '', '6']]);
  on('2027-01-04');
  expect(view(local).closing).toMatchObject({ toAsk: ['Nan'] });
  expect(view(local).closing?.notes[0]).toContain('No number: KR5.');
  done(local, { kind: 'ask-final-numbers' });
  expect(local.outbox.map(({ to, subject }) => [to, subject])).toEqual([
    [['nan@example.com'], 'ขอตัวเลขสุดท้ายของ Q4 1 รายการ ใช้เวลาราว 2 นาที'],
  ]);
  done(local, { kind: 'ask-final-numbers' });
  expect(local.outbox).toHaveLength(1);
  close(local);
  expect(rowsOf(local, 'Past quarters', 'A4:N9').map((row) => [row[1], row[9], row[11]])).toEqual([
    // (112 ÷ 120 + 0.9 ÷ 1.7) ÷ 2 = 0.731: nearly. What has no number is outside the mean.
    ['O1', 'Nearly', 'Carried on'],
    ['KR1', 'Nearly', 'Carried on'],
    ['KR2', 'Partly', 'Stopped'],
    ['KR5', 'Not measured', 'Stopped'],
  ]);
});

test('Undo is refused once somebody checked in, and after fourteen days', async () => {
  const { local, on } = await ready();
  on('2027-01-04');
  close(local);
  expect(view(local).closed?.undo).toEqual({ until: '18 Jan', reason: null });
  on('2027-01-19');
  expect(refusal(local, { kind: 'undo-closing' })).toBe(
    'The closing can no longer be undone: it was possible until 18 Jan.',
  );
  on('2027-01-06');
  local.typeIn('OKRs', okrCell('current', 5), '12');
  expect(refusal(local, { kind: 'undo-closing' })).toBe(
    'The closing can no longer be undone: KR3 has a check-in of the new quarter.',
  );
});
