/** What others do while a quarter is closed, and a cut at the one moment that nothing in a cell tells of. */
import type { LocalSheets, Standing } from '../../../local/index';
import { shortStanding } from '../../built-once';
import { withFault } from '../../sweep/fault';
import { ask, openEmpty } from '../../tracker/open-tracker';
import { okrCell } from '../real-tracker';
import { done, endingTracker, rowsOf, tabs, view } from './ending-tracker';

const DRAFT = 'OKRs Q1 2027 (draft)';
const clock = () => new Date('2027-01-04T05:00:00Z');
const copy = (from: Standing): Promise<LocalSheets> => openEmpty({ clock, from });

let start: Standing;
beforeAll(async () => {
  const { local, on } = await endingTracker();
  local.typeIn('OKRs', okrCell('current', 5), '112');
  on('2026-12-14');
  done(local, { kind: 'make-draft' });
  local.typeIn(DRAFT, 'F5', '150');
  on('2027-01-04');
  done(local, { kind: 'prepare-closing' });
  start = shortStanding(local);
});

/** Closes, and at the first call of this kind somebody acts. */
async function closedWhile(member: string, nth: number, act: (local: LocalSheets) => void) {
  const local = await copy(start);
  const { seen } = view(local).closing ?? { seen: {} };
  let [met, acted] = [0, false];
  local.calls.reset();
  local.calls.hook = {
    before(call) {
      if (acted || call.member !== member) return;
      met += 1;
      if (met <= nth) return;
      acted = true;
      local.meanwhile(() => act(local));
    },
  };
  const reply = ask(local, { kind: 'close-quarter', seen, to: ['ceo@example.com'] });
  local.calls.hook = {};
  expect(acted).toBe(true);
  return { local, reply, seen };
}

const quarterOf = (local: LocalSheets) => local.displayed('OKRs', 'A2')[0]?.[0];

test('two people close at once: the quarter is closed once, and one mail goes out', async () => {
  let second: ReturnType<typeof ask> = { ok: true };
  const to = ['ceo@example.com'];
  const { local } = await closedWhile('copyTo', 0, (there) => {
    const seen = {};
    second = ask(there, { kind: 'close-quarter', seen, to });
  });
  expect(second.ok).toBe(false);
  expect(ask(local, { kind: 'close-quarter', seen: {}, to }).ok).toBe(false);
  expect(quarterOf(local)).toBe('Acme Marketing · Q1 2027');
  expect(tabs(local).filter((tab) => /^Q\d/.test(tab))).toEqual(['Q4 2026']);
  expect(rowsOf(local, 'Past quarters', 'A4:B12')).toHaveLength(3);
  expect(local.outbox).toHaveLength(1);
});

test('a number and a note that are typed while it closes are logged, and Undo brings them back', async () => {
  const { local, reply } = await closedWhile('setName', 2, (there) => {
    there.typeIn('OKRs', okrCell('current', 6), '3.1');
    there.typeIn('OKRs', okrCell('note', 5), 'Two events moved');
  });
  // Told that rows were typed into, the person goes on.
  if (!reply.ok) done(local, { kind: 'close-quarter', seen: {}, to: [] });
  expect(quarterOf(local)).toBe('Acme Marketing · Q1 2027');
  const log = rowsOf(local, 'Check-ins', 'A4:E20').filter(([, id]) => id === 'KR2');
  expect(log[log.length - 1]?.[4]).toBe('3.1');
  done(local, { kind: 'undo-closing' });
  expect(local.displayed('OKRs', okrCell('current', 6))).toEqual([['3.1']]);
  expect(local.displayed('OKRs', okrCell('note', 5))).toEqual([['Two events moved']]);
});

test('rows that are moved while it closes are the closed quarter’s all the same', async () => {
  const { local, reply } = await closedWhile('copyTo', 0, (there) => {
    const rows = there.displayed('OKRs', 'B5:H6');
    there.typeIn('OKRs', 'B5', [...rows].reverse());
  });
  if (!reply.ok) done(local, { kind: 'close-quarter', seen: {}, to: [] });
  expect(quarterOf(local)).toBe('Acme Marketing · Q1 2027');
  expect(rowsOf(local, 'OKRs', 'A4:F10').map(([id, text]) => [id, text])).toEqual([
    ['O1', 'Build demand among our ideal customers'],
    ['KR3', 'Increase MQLs'],
  ]);
});

test('a target that is typed into the draft while it closes goes into the plan', async () => {
  const { local, reply } = await closedWhile('copyTo', 0, (there) => {
    there.typeIn(DRAFT, 'F5', '160');
  });
  expect(reply.ok).toBe(true);
  expect(local.displayed('OKRs', okrCell('target', 5))).toEqual([['160']]);
});

test('cut between the copy of the plan and its mark, it is gone on with and the copy is taken up', async () => {
  const local = await copy(start);
  const before = tabs(local);
  const { seen } = view(local).closing ?? { seen: {} };
  const request = { kind: 'close-quarter', seen, to: [] };
  // Where the copy is made is found by a whole run.
  const whole = await copy(start);
  let at = 0;
  whole.calls.reset();
  whole.calls.hook = {
    before({ index, member }) {
      if (member === 'copyTo') at = index;
    },
  };
  ask(whole, request);
  whole.calls.hook = {};
  withFault(local, { call: at + 1, kind: 'cut' }, () => ask(local, request));
  expect(tabs(local)).toHaveLength(tabs(whole).length);
  expect(view(local).unfinished).not.toBeNull();
  done(local, { kind: 'close-quarter', seen: {}, to: [] });
  expect(tabs(local).sort()).toEqual(tabs(whole).sort());
  expect(before).not.toContain('Q4 2026');
});
