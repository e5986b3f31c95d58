import type { LocalSheets } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import { ask, openTracker } from '../tracker/open-tracker';

let local: LocalSheets;
beforeAll(async () => {
  local = await openTracker();
  local.typeIn('OKRs', 'B8', 'Improve leads by 50%');
});

const WAS = 'Improve leads by 50%';
const RULE = 'key-results/bare-percentage';
const setAside = (values: object = {}) =>
  ask(local, { kind: 'set-aside', id: 'KR2', was: WAS, rule: RULE, reason: 'Agreed', ...values });
const dismissedOf = () =>
  (ask(local, { kind: 'plan' }).data as PlanView).plan.rows.find(({ id }) => id === 'KR2')
    ?.dismissed;
/** The lines of a log below its header, blank ones left out. */
const linesOf = (sheet: string, columns: number): string[][] =>
  local
    .displayed(sheet, `A4:${'ABCDEFG'[columns - 1]}60`)
    .filter((line) => line.some((cell) => cell !== ''));

describe('setting a finding aside', () => {
  test('writes the rule with its reason into the row, and nothing that stood there goes', () => {
    local.typeIn('OKRs', 'Y8', 'key-results/vague: Sales says so');
    expect(setAside({ reason: '=  we count\nleads so ' }).ok).toBe(true);
    expect(dismissedOf()).toEqual([
      { rule: 'key-results/vague', reason: 'Sales says so' },
      { rule: RULE, reason: '= we count leads so' },
    ]);
  });

  test('again replaces the reason, and taking it back leaves the other rule', () => {
    setAside({ reason: 'Another reason' });
    expect(dismissedOf()).toHaveLength(2);
    ask(local, { kind: 'take-back', id: 'KR2', was: WAS, rule: RULE });
    expect(dismissedOf()).toEqual([{ rule: 'key-results/vague', reason: 'Sales says so' }]);
  });

  test('needs a reason, a rule, and the row as it was read', () => {
    expect(setAside({ reason: ' ' }).ok).toBe(false);
    expect(setAside({ rule: 'x' }).ok).toBe(false);
    expect(setAside({ was: 'Another text' }).reason).toContain('The text of KR2 has changed');
    expect(dismissedOf()).toHaveLength(1);
  });
});

describe('reviewing all', () => {
  const verdict = (was: string) =>
    ask(local, { kind: 'write-reviews', reviews: [{ id: 'KR3', was, text: 'Ready' }] }).data;

  test('writes no verdict into a row whose sentence changed after it was judged', () => {
    expect(verdict('What it said before')).toEqual({ written: 0 });
    expect(local.displayed('OKRs', 'Q9:Q9')).toEqual([['']]);
    expect(verdict('Lower cost per MQL from ฿3,800 to ฿2,900')).toEqual({ written: 1 });
    expect(local.displayed('OKRs', 'Q9:Q9')).toEqual([['Ready']]);
  });
});

describe('defining a term', () => {
  const define = (values: object = {}) =>
    ask(local, {
      kind: 'add-definition',
      term: 'Lead',
      counts: '=A person who left an address',
      source: 'CRM',
      agreedBy: '',
      ...values,
    });

  test('adds a line below whatever stands there, and the same words again add nothing', () => {
    const before = linesOf('Definitions', 5);
    local.typeIn('Definitions', 'C12', 'a thought of mine');
    expect(define().ok).toBe(true);
    expect(define().ok).toBe(true);
    const after = linesOf('Definitions', 5);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map((line) => line.slice(2))).toEqual([
      ['a thought of mine', '', ''],
      ['CRM', '', ''],
    ]);
    expect(after[after.length - 1]?.[1]).toMatch(/^'?=A person who left an address$/);
  });

  test('fills the blank cells of a term that has a line, with the day it was agreed', () => {
    local.typeIn('Definitions', 'A20', 'Demo');
    expect(
      define({ term: 'demo', counts: 'A held call', source: '', agreedBy: 'Somchai' }).ok,
    ).toBe(true);
    expect(local.displayed('Definitions', 'A20:E20')).toEqual([
      ['Demo', 'A held call', '', 'Somchai', '13 Nov'],
    ]);
  });

  test('never writes over a definition that someone gave meanwhile', () => {
    expect(define({ term: 'MQL', counts: 'Mine' }).reason).toBe(
      '“MQL” has got another definition meanwhile, so nothing was written. Look at the sheet Definitions.',
    );
    expect(linesOf('Definitions', 5)[0]?.[1]).toContain('A contact who fits our ICP');
  });
});

describe('a “not now”', () => {
  const hold = (values: object = {}) =>
    ask(local, {
      kind: 'add-not-now',
      request: 'Podcast',
      askedBy: '',
      takesFrom: 'O2',
      ...values,
    });

  test('is one line, to look at again on the Monday of the next quarter’s second week', () => {
    const before = linesOf('Not now', 7).length;
    expect(hold().data).toEqual({ lookAgain: '2027-01-11' });
    expect(hold().data).toEqual({ lookAgain: '2027-01-11' });
    expect(linesOf('Not now', 7).slice(before)).toEqual([
      ['Podcast', '', '13 Nov', 'Not now', '', 'O2', '11 Jan'],
    ]);
  });

  test('needs only the request', () => {
    expect(hold({ request: '  ' }).ok).toBe(false);
    expect(hold({ request: '+1 booth', takesFrom: '' }).ok).toBe(true);
    const lines = linesOf('Not now', 7);
    expect(lines[lines.length - 1]?.[0]).toMatch(/^'?\+1 booth$/);
  });
});
