import { closedSince, type DecisionLine, dueDecisions, openSince } from '../../src/okr/decision';
import { keyResult } from './plans';

const asking = (decision: string) => [keyResult({ id: 'KR1', decision })];
function kept(...steps: readonly (readonly [string, string])[]): readonly DecisionLine[] {
  const log: DecisionLine[] = [];
  for (const [day, words] of steps) log.push(...dueDecisions(asking(words), log, `${day} 09:00`));
  return log;
}

test('a question is as old as it was first seen, however it is worded since', () => {
  const log = kept(['2026-11-06', 'Hire a designer?'], ['2026-11-13', 'Hire two designers?']);
  expect([...openSince(log)]).toEqual([['KR1', '2026-11-06']]);
  expect(log).toHaveLength(2);
});

test('looking twice writes once', () => {
  expect(
    kept(['2026-11-06', 'Hire?'], ['2026-11-07', 'Hire?'], ['2026-11-08', ' Hire? ']),
  ).toHaveLength(1);
});

test('a cell that was emptied reads withdrawn, and so does a row that is gone', () => {
  const log = kept(['2026-11-06', 'Hire?']);
  expect(dueDecisions([], log, '2026-11-13 09:00')).toMatchObject([
    { id: 'KR1', state: 'withdrawn', seen: '2026-11-06' },
  ]);
  const emptied = kept(['2026-11-06', 'Hire?'], ['2026-11-13', '']);
  expect(closedSince(emptied, '2026-11-10 00:00')).toHaveLength(1);
  expect(closedSince(emptied, '2026-11-13 09:00')).toEqual([]);
  expect([...openSince(emptied)]).toEqual([]);
});

test('the same question weeks later is a new one', () => {
  const log = kept(['2026-10-06', 'Hire?'], ['2026-10-13', ''], ['2026-11-13', 'Hire?']);
  expect([...openSince(log)]).toEqual([['KR1', '2026-11-13']]);
  expect(closedSince(log, null)).toMatchObject([{ state: 'withdrawn' }]);
});
