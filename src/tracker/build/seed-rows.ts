import type { Language } from '../../language/text';
import { addDays, type Day, daysBetween } from '../../okr/day';
import { expectedLine } from '../../okr/progress';
import type { Quarter } from '../../okr/quarter';
import { ACTION_STATES, LEVELS, MEASURES, MILESTONE_STATES, SIGNALS } from '../../words/plan-words';
import type { OkrKey } from '../contract/columns';
import type { CellInput } from '../grid/change';
import { EXAMPLE_PLAN, type ExampleKeyResult, type Story } from './example-plan';

/** A row that set-up lays out: cells by column key. */
export type SeedRow = Readonly<Partial<Record<OkrKey, CellInput>>>;

/** A check-in of the example: values by column key of the log. */
export interface SeedCheckIn {
  readonly at: string;
  readonly kr: string;
  readonly title: string;
  readonly was: number | string | null;
  readonly now: number | string;
  readonly confidence: number;
}

/** Three objectives with three key results and an action each: levels filled, sentences to come. */
export function emptyRows(language: Language): SeedRow[] {
  const level = (of: keyof typeof LEVELS): SeedRow => ({ level: LEVELS[of][language] });
  const block = ['objective', 'key-result', 'key-result', 'key-result', 'action'] as const;
  return [1, 2, 3].flatMap(() => block.map(level));
}

/** Points behind the expected line (share of 1): well inside a status, so that tomorrow tells the same story. */
const BEHIND: Readonly<Record<Story, number>> = {
  ahead: -0.06,
  'on-track': 0.05,
  'at-risk': 0.24,
  'off-track': 0.42,
  silent: -0.2,
  met: 0,
};
const CONFIDENCE: Readonly<Record<Story, number>> = {
  ahead: 8,
  'on-track': 7,
  'at-risk': 5,
  'off-track': 4,
  silent: 7,
  met: 9,
};
/** Out of date by any sensible limit, and before the week that a summary looks back on. */
const SILENT_DAYS = 16;

/** The example plan as rows, with numbers as they would stand on `today`, and the weekly check-ins that led there. */
export function exampleRows(
  language: Language,
  quarter: Quarter,
  today: Day,
): { readonly rows: readonly SeedRow[]; readonly checkIns: readonly SeedCheckIn[] } {
  const rows: SeedRow[] = [];
  const checkIns: SeedCheckIn[] = [];
  let keyResultNumber = 0;
  for (const objective of EXAMPLE_PLAN) {
    rows.push({
      plan: objective.text[language],
      level: LEVELS.objective[language],
      owner: objective.owner,
    });
    for (const keyResult of objective.keyResults) {
      keyResultNumber += 1;
      const log = checkInsOf(keyResult, `KR${keyResultNumber}`, quarter, today, language);
      checkIns.push(...log);
      rows.push(keyResultRow(keyResult, log[log.length - 1], quarter, language));
      for (const action of keyResult.actions ?? []) {
        rows.push({
          plan: action[language],
          level: LEVELS.action[language],
          owner: keyResult.owner,
          current: ACTION_STATES.doing[language],
        });
      }
    }
  }
  checkIns.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return { rows, checkIns };
}

function keyResultRow(
  of: ExampleKeyResult,
  last: SeedCheckIn | undefined,
  quarter: Quarter,
  language: Language,
): SeedRow {
  return {
    plan: of.text[language],
    level: LEVELS['key-result'][language],
    owner: of.owner,
    start: of.start,
    target: of.target,
    unit: of.unit[language] || null,
    current: last?.now ?? null,
    confidence: last?.confidence ?? null,
    note: of.note?.[language] ?? null,
    decision: of.decision?.[language] ?? null,
    due: of.dueMonth ? { day: monthsIn(quarter, of.dueMonth) } : null,
    from: of.countsFromMonth ? { day: monthsIn(quarter, of.countsFromMonth) } : null,
    measure: MEASURES[of.measure][language],
    signal: SIGNALS[of.signal][language],
    updated: last ? { day: last.at.slice(0, 10) } : null,
  };
}

/** One check-in a week, on the weekday of `today`; the last is a day old, or older where the row fell silent. */
function checkInsOf(
  of: ExampleKeyResult,
  id: string,
  quarter: Quarter,
  today: Day,
  language: Language,
): SeedCheckIn[] {
  const lastDay = addDays(today, of.story === 'silent' ? -SILENT_DAYS : -1);
  const days: Day[] = [];
  for (let day = lastDay; daysBetween(quarter.first, day) >= 0; day = addDays(day, -7)) {
    days.unshift(day);
  }
  let was: number | string | null = of.measure === 'latest' ? of.start : null;
  return days.map((day, index) => {
    const now = valueOn(of, day, quarter, (index + 1) / days.length, language);
    const line = {
      at: `${day} 09:30`,
      kr: id,
      title: of.text[language],
      was,
      now,
      confidence: CONFIDENCE[of.story],
    };
    was = now;
    return line;
  });
}

function valueOn(
  of: ExampleKeyResult,
  day: Day,
  quarter: Quarter,
  share: number,
  language: Language,
): number | string {
  if (of.measure === 'milestone') {
    const due = of.dueMonth ? monthsIn(quarter, of.dueMonth) : quarter.last;
    const state = daysBetween(due, day) >= -3 ? 'done' : 'not-yet';
    return MILESTONE_STATES[state][language];
  }
  const target = of.target ?? 0;
  if (of.measure === 'at-most') return target - 2;
  const from = of.countsFromMonth ? monthsIn(quarter, of.countsFromMonth) : quarter.first;
  const line = expectedLine(from, of.dueMonth ? monthsIn(quarter, of.dueMonth) : quarter.last, day);
  const progress = Math.min(1, Math.max(0, line - BEHIND[of.story] * share));
  const start = of.measure === 'latest' ? (of.start ?? 0) : 0;
  return tidy(start + (target - start) * progress, Math.abs(target - start));
}

/** Rounded as a person would type it: one decimal below 10, whole to 1,000, hundreds above. */
function tidy(value: number, size: number): number {
  if (size < 5) return Math.round(value * 10) / 10;
  if (size <= 100000) return size > 1500 ? Math.round(value / 10) * 10 : Math.round(value);
  return Math.round(value / 10000) * 10000;
}

/** The day so many months after the quarter's first. */
function monthsIn(quarter: Quarter, months: number): Day {
  return addDays(
    quarter.first,
    Math.round((daysBetween(quarter.first, quarter.last) + 1) / 3) * months,
  );
}
