/** Two people, or a person and the clock: the second begins while the first is at work. */
import { EVERY, SEED } from '../seed';
import { CASES, type Case } from './cases';
import { ask, SET_UP, tracker } from './situation';
import { stateOf } from './state';
import { callsOf, oneAfterTheOther, type Pair, prepared, together } from './two-at-once';

/** So many calls of the first are interrupted; EVERY=1: each of them. */
const FEW = 1;

const named = (name: string): Case => {
  const found = CASES.find((one) => one.name === name);
  if (!found) throw new Error(`there is no case “${name}”`);
  return found;
};
const edited = {
  after(local: Parameters<NonNullable<Pair['after']>>[0]) {
    ask(local, SET_UP);
    local.run('updateTheSummary');
  },
};
const pair = (first: string, second: string, rest: Partial<Pair> = {}): Pair => ({
  first: named(first),
  second: named(second),
  ...rest,
});

const PAIRS: readonly Pair[] = [
  pair('send the summary', 'the weekly summary by the clock', { mayMiss: true }),
  pair('the weekly summary by the clock', 'send the summary'),
  pair('Update the leadership summary', 'Update the leadership summary'),
  pair('insert a key result', 'insert an objective'),
  pair('bring in a plan', 'insert an objective'),
  pair('save check-ins', 'review all'),
  pair('save check-ins', 'onEdit: a sentence typed', edited),
  pair('onEdit: new numbers', 'onEdit: a sentence typed', edited),
  pair('onEdit: an objective and key results pasted', 'save check-ins', edited),
  pair('add a “not now”', 'add a definition'),
  pair('repair', 'the reminders by the clock', { mayMiss: true }),
];

describe(`while one is at work another begins (SEED=${SEED})`, () => {
  let team: Awaited<ReturnType<typeof tracker>>;
  beforeAll(async () => {
    team = await tracker('small');
  });

  test.each(PAIRS.map((both) => [both.first.name, both.second.name, both] as const))(
    '“%s” and “%s” end as one after the other: no line, no ID and no mail twice or never',
    async (_first, _second, both) => {
      const ready = await prepared(team.standing(), both);
      const wanted = await oneAfterTheOther(ready);
      const calls = await callsOf(ready);
      for (const call of chosen(calls)) {
        const { local } = await together(ready, call);
        const end = stateOf(local).join('\n');
        if (!wanted.includes(end)) expect(end).toBe(wanted[0]);
        const mails = local.outbox.map(({ to, subject }) => `${to} ${subject}`);
        expect(new Set(mails).size).toBe(mails.length);
      }
    },
  );
});

function chosen(calls: number): readonly number[] {
  const all = Array.from({ length: calls }, (_, index) => index);
  if (EVERY) return all;
  const step = Math.max(1, Math.floor(calls / FEW));
  return all.filter((call) => call % step === SEED % step);
}
