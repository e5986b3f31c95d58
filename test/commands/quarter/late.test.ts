/** Numbers that come after the quarter: typed before its closing, and after it. */
import type { LocalSheets } from '../../../local/index';
import { ask } from '../../tracker/open-tracker';
import { okrCell, typeSetting } from '../real-tracker';
import { close, done, endingTracker, rowsOf, view } from './ending-tracker';

const DRAFT = 'OKRs Q1 2027 (draft)';
const CLOSE = 'Close Q4 2026';

/** A third key result without a number, and a milestone; the draft is made in week eleven. */
async function ending() {
  const { local, on } = await endingTracker();
  local.typeIn('OKRs', 'B7', [
    ['Win 6 new customers', 'Key result', 'Nan', '', '6', 'customers'],
    ['Budget approved by the CFO', 'Key result', 'Ploy', '', '', ''],
  ]);
  local.typeIn('OKRs', okrCell('measure', 8), 'Milestone');
  on('2026-12-14');
  done(local, { kind: 'make-draft' });
  // KR5 … KR8 follow KR1 … KR4.
  local.typeIn(DRAFT, 'F5', '150');
  local.typeIn(DRAFT, 'F7', '9');
  return { local, on };
}
const ids = (local: LocalSheets, tab: string) => local.displayed(tab, 'A4:A20').flat();
const rowOf = (local: LocalSheets, tab: string, id: string) =>
  local.displayed(tab, 'A1:A50').findIndex(([one]) => one === id) + 1;
const past = (local: LocalSheets, id: string) =>
  rowsOf(local, 'Past quarters', 'A4:N12')
    .filter((row) => row[1] === id)
    .map((row) => [row[7], row[9], row[10]]);

test('a number typed after the last day is asked about: yes makes it the final one, no leaves the last', async () => {
  const { local, on } = await ending();
  on('2027-01-05');
  local.typeIn('OKRs', okrCell('current', 5), '62');
  local.typeIn('OKRs', okrCell('current', 7), '5');
  done(local, { kind: 'prepare-closing' });
  expect(view(local).closing?.typed).toEqual([
    { id: 'KR1', text: 'KR1 Increase MQLs from 80 to 120: 62 MQLs, typed 5 Jan' },
    { id: 'KR3', text: 'KR3 Win 6 new customers: 5 customers, typed 5 Jan' },
  ]);
  done(local, { kind: 'answer-typed', id: 'KR1', final: false });
  done(local, { kind: 'answer-typed', id: 'KR3', final: true });
  expect(local.displayed(CLOSE, 'F5')).toEqual([['49']]);
  expect(local.displayed(CLOSE, 'F7')).toEqual([['5']]);
  expect(view(local).closing?.typed).toEqual([]);
  // What was never measured stays so where the number belongs to the next quarter.
  local.typeIn('OKRs', okrCell('current', 8), 'Done');
  done(local, { kind: 'answer-typed', id: 'KR4', final: false });
  expect(local.displayed(CLOSE, `L${rowOf(local, CLOSE, 'KR4')}`)).toEqual([['Not measured']]);
});

test('what was reached, and what was added since the draft was made, is told; a finished milestone is not carried on', async () => {
  const { local, on } = await ending();
  local.typeIn('OKRs', okrCell('current', 8), 'Done');
  local.typeIn('OKRs', 'B9', [['Publish 12 articles', 'Key result', 'Nan', '', '12', 'articles']]);
  on('2027-01-04');
  done(local, { kind: 'prepare-closing' });
  expect(local.displayed(CLOSE, `I${rowOf(local, CLOSE, 'KR4')}`)).toEqual([['Finished']]);
  expect(view(local).closing?.notes.join('\n')).toContain(
    'Added to the plan since the draft was made: KR9.',
  );
  close(local);
  expect(ids(local, 'OKRs')).not.toContain('KR8');
  expect(ids(local, 'OKRs')).toContain('KR5');
});

test('a number that comes late is logged, grades anew, begins its follower, and is told once; after fourteen days it is refused', async () => {
  const { local, on } = await ending();
  on('2027-01-04');
  done(local, { kind: 'prepare-closing' });
  close(local);
  expect(past(local, 'KR3')).toEqual([['', 'Not measured', '']]);
  expect(view(local).closed).toMatchObject({ open: ['KR3', 'KR4'], late: [] });
  const row = rowOf(local, 'Q4 2026', 'KR3');
  local.typeIn('Q4 2026', `F${row}`, '6');
  local.typeIn('Q4 2026', `H${row}`, 'Asking for a call early works');
  expect(view(local).closed).toMatchObject({ open: ['KR4'], late: ['KR3'] });
  done(local, { kind: 'late-numbers' });
  expect(past(local, 'KR3')).toEqual([['6', 'Reached', 'Asking for a call early works']]);
  const after = rowOf(local, 'Q4 2026', 'KR3');
  expect(local.displayed('Q4 2026', `G${after}`)).toEqual([['Reached']]);
  expect(local.displayed('Q4 2026', 'B1:B30').flat()).toContain(
    'KR3 Win 6 new customers: 6 of 6 customers · reached',
  );
  const follower = rowOf(local, 'OKRs', 'KR7');
  expect(local.displayed('OKRs', okrCell('start', follower))).toEqual([['6']]);
  const log = rowsOf(local, 'Check-ins', 'A4:G20').filter((line) => line[1] === 'KR3');
  expect(log.map((line) => [line[0]?.slice(0, 10), line[4]])).toEqual([['2027-01-04', '6']]);
  // Once.
  done(local, { kind: 'late-numbers' });
  expect(rowsOf(local, 'Check-ins', 'A4:G20').filter((line) => line[1] === 'KR3')).toHaveLength(1);
  typeSetting(local, 'agreed_on', '2027-01-04');
  on('2027-01-08');
  local.run('updateTheSummary');
  const page = () => local.displayed('Leadership summary', 'A2:H60').flat().join('\n');
  expect(page()).toContain('Told late for Q4 2026: KR3 Win 6 new customers: 6.');
  expect(page()).toContain('No target has changed');
  on('2027-01-19');
  local.typeIn('Q4 2026', `F${rowOf(local, 'Q4 2026', 'KR4')}`, 'Done');
  expect(ask(local, { kind: 'late-numbers' }).reason).toContain('until 18 Jan');
});

test('a quarter that somebody changes in Settings is named, nothing is counted anew, and one click puts it back', async () => {
  const { local } = await endingTracker();
  typeSetting(local, 'quarter', '1');
  typeSetting(local, 'fiscal_year', '2027');
  expect(local.displayed('OKRs', 'A2')).toEqual([['Acme Marketing · Q4 2026']]);
  expect(view(local)).toMatchObject({ quarter: 'Q4 2026', wished: 'Q1 2027' });
  done(local, { kind: 'put-quarter-back' });
  expect(view(local)).toMatchObject({ quarter: 'Q4 2026', wished: null });
  expect(local.displayed('OKRs', 'A2')).toEqual([['Acme Marketing · Q4 2026']]);
});
