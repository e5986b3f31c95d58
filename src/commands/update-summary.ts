import type { Text } from '../language/text';
import { daysBetween } from '../okr/day';
import { review } from '../rules/review';
import { sheetPage } from '../summary/sheet-page';
import { summarise } from '../summary/summarise';
import type { Summary } from '../summary/summary';
import type { Tracker } from '../tracker/read-tracker';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { refuse } from './refusal';
import { summaryChanges } from './summary-changes';

const DONE: Text = { en: 'The leadership summary is up to date.', th: 'สรุปผู้บริหารเป็นปัจจุบันแล้ว' };
export const SUMMARY_SHEETS = [
  'okrs',
  'settings',
  'definitions',
  'not-now',
  'check-ins',
  'data',
  'summary',
] as const;

/** Writes the summary of today onto its sheet, and shows it. */
export function updateSummary(platform: Platform): void {
  const done = platform.locked(() => {
    const { tracker } = openTracker(platform, SUMMARY_SHEETS);
    const { language, years } = tracker.settings;
    if (tracker.plan.rows.length === 0) refuse('empty-plan', language);
    if (!tracker.tables.summary) refuse('no-summary-sheet', language);
    const page = sheetPage(summaryOf(tracker), { language, years, short: false });
    platform.write([
      ...summaryChanges(page, language),
      { kind: 'select', sheet: 'summary', row: 2, column: 1 },
    ]);
    platform.toast(DONE[language]);
    return language;
  });
  if (done === null) refuse('busy', platform.userLanguage());
}

/** The summary of a tracker: what changed since the last one was sent, if that was in the past week; else in the last seven days. */
export function summaryOf(tracker: Tracker): Summary {
  const { plan, checkIns, settings, ledger } = tracker;
  const sent = ledger
    .filter(
      ({ kind, state, at }) =>
        kind === 'summary' && state === 'sent' && at.slice(0, 10) < plan.asOf,
    )
    .map(({ at }) => at)
    .sort();
  const last = sent[sent.length - 1] ?? null;
  const recent = last !== null && daysBetween(last.slice(0, 10), plan.asOf) <= 7;
  return summarise(plan, checkIns, {
    review: review(plan, { language: settings.language, today: plan.asOf }),
    previous: recent ? last : null,
  });
}
