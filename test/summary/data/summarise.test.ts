import { waitingText } from '../../../src/summary/say/sentences';
import { acme, checkIn, FRIDAY, keyResultRow, objectiveRow } from '../../fixtures/acme';
import { acmeSummary, EN, summaryOf, TH } from '../voices';

const summary = acmeSummary();

describe('What a leader needs to know of Acme in week 7 of 13', () => {
  test('two of four objectives are on track, one at risk, one off track', () => {
    expect([summary.week, summary.weeks, summary.phase]).toEqual([7, 13, 'running']);
    expect(summary.objectiveCounts).toMatchObject({ 'on-track': 2, 'at-risk': 1, 'off-track': 1 });
    expect(summary.keyResultCounts).toEqual({
      done: 1,
      'on-track': 13,
      'at-risk': 1,
      'off-track': 1,
      'no-update': 1,
      'no-data': 0,
      'check-number': 0,
      dropped: 0,
      'not-begun': 0,
    });
  });

  test('the worst objective comes first, each with what holds it back', () => {
    expect(summary.objectives.map(({ id, status }) => [id, status])).toEqual([
      ['O3', 'off-track'],
      ['O1', 'at-risk'],
      ['O4', 'on-track'],
      ['O2', 'on-track'],
    ]);
    expect(summary.objectives.map(({ heldBackBy }) => heldBackBy?.id ?? null)).toEqual([
      'KR11',
      'KR2',
      null,
      null,
    ]);
    expect(summary.objectives[3]?.outOfDate).toBe(1);
  });

  test('only rows that ask for a decision are decisions', () => {
    expect(summary.decisions).toHaveLength(1);
    expect(summary.decisions[0]).toMatchObject({ id: 'KR11', by: 'Bank' });
  });

  test('what changed is told from the week before to now, and what stood still is not', () => {
    const moves = Object.fromEntries(summary.changes.map(({ id, from, to }) => [id, [from, to]]));
    expect(moves['KR1']).toEqual([49, 58]);
    expect(moves['KR11']).toEqual([900_000, 1_100_000]);
    expect(moves).not.toHaveProperty('KR4');
    expect(moves).not.toHaveProperty('KR8');
    expect(moves).not.toHaveProperty('KR17');
  });

  test('a cost that fell got better, and so did a count that rose', () => {
    const better = Object.fromEntries(summary.changes.map(({ id, better: of }) => [id, of]));
    expect([better['KR1'], better['KR3']]).toEqual([true, true]);
  });

  test('a key result waits for a number, and no person is named with it', () => {
    expect(summary.waiting).toEqual([
      {
        id: 'KR8',
        text: 'Cut page load time from 4.2 to 2.5 seconds',
        measure: 'latest',
        last: '2026-11-02',
        lacks: null,
      },
    ]);
    expect(summary.halfOld).toBe(false);
  });

  test('requests on hold are counted, the latest named, and never who asked', () => {
    expect(summary.notNow).toEqual({ count: 3, latest: 'Podcast', lookAgain: '2027-01-11' });
    expect(JSON.stringify(summary.notNow)).not.toContain('Somchai');
  });

  test('the trend has a point for each past week, and today’s is the plan’s own progress', () => {
    expect(summary.trend.map(({ day }) => day)).toEqual([
      '2026-10-09',
      '2026-10-16',
      '2026-10-23',
      '2026-10-30',
      '2026-11-06',
      FRIDAY,
    ]);
    const last = summary.trend[summary.trend.length - 1];
    expect(last?.progress).toBe(summary.progress);
    expect(summary.trend.map(({ progress }) => progress)).toEqual(
      [...summary.trend.map(({ progress }) => progress)].sort((one, other) => one - other),
    );
  });

  test('the summary is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});

describe('The log', () => {
  const { plan, checkIns } = acme();

  test('in any order tells the same story', () => {
    expect(summaryOf(plan, [...checkIns].reverse())).toEqual(summaryOf(plan, checkIns));
  });

  test('a number typed wrong and put right in the same week did not change', () => {
    const typo = [checkIn('KR4', '2026-11-12', 10, 1), checkIn('KR4', '2026-11-13', 1, 10)];
    const changed = summaryOf(plan, [...checkIns, ...typo]).changes.map(({ id }) => id);
    expect(changed).not.toContain('KR4');
  });

  test('what came after the last summary on the same day is not lost', () => {
    const options = { previous: '2026-11-11 09:00' };
    expect(summaryOf(plan, checkIns, options).changes.map(({ id }) => id)).toContain('KR1');
    const later = { previous: '2026-11-11 11:00' };
    expect(summaryOf(plan, checkIns, later).changes).toEqual([]);
  });

  test('a number that stands in the sheet and not yet in the log counts', () => {
    const rows = plan.rows.map((row) =>
      row.id === 'KR2' && row.level === 'key-result' ? { ...row, current: 9 } : row,
    );
    const moved = summaryOf({ ...plan, rows }, checkIns).changes.find(({ id }) => id === 'KR2');
    expect([moved?.from, moved?.to]).toEqual([6, 9]);
  });

  test('a week in which hardly a number was known is left out of the trend', () => {
    const late = checkIns.filter(({ id, at }) => id === 'KR1' || at > '2026-11-01');
    expect(summaryOf(plan, late).trend.map(({ day }) => day)).toEqual(['2026-11-06', FRIDAY]);
  });

  test('a hundred days of no word at all: no trend of the past, no change, no forecast', () => {
    const silent = summaryOf(plan, []);
    expect(silent.trend.map(({ day }) => day)).toEqual([FRIDAY]);
    expect(silent.changes).toEqual([]);
    expect(silent.keyResults.every(({ forecast }) => forecast === null)).toBe(true);
  });
});

describe('what waits', () => {
  test('a rate with a number of today and no start lacks the start, and not a number', () => {
    const rate = {
      measure: 'latest',
      start: null,
      target: 0.03,
      current: 0.024,
      unit: '%',
    } as const;
    const rows = [
      objectiveRow({}),
      keyResultRow({ ...rate, updated: FRIDAY, text: 'Reply rate' }),
      keyResultRow({ ...rate, id: 'KR2', updated: '2026-10-20' }),
    ];
    const { waiting } = acmeSummary('en', { rows });
    expect(waiting.map(({ lacks }) => lacks)).toEqual(['start', null]);
    expect(waiting[0] && waitingText(waiting[0], EN)).toBe('KR1 Reply rate (its start is missing)');
    expect(waiting[0] && waitingText(waiting[0], TH)).toBe('KR1 Reply rate (ยังไม่มีค่าตั้งต้น)');
  });
});
