import type { Text } from '../../language/text';
import { sheetPage } from '../../summary/sheet/page';
import { addressKey } from '../../text/address';
import type { Change } from '../../tracker/grid/change';
import type { Tracker } from '../../tracker/read/read-tracker';
import { readyChanges } from '../../tracker/upkeep/ready';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';
import { summaryChanges } from './changes';
import type { Delivery } from './mail-ledger';
import { recipientsOf, undelivered } from './recipients';
import { summaryOf } from './summary-of';

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

/** Writes the summary of today onto its sheet, and shows it. What edits left unlogged is logged first. */
export function updateSummary(platform: Platform): void {
  const done = platform.locked(() => {
    const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    const { tracker, changes } = catchUp(found, snapshot);
    const { language } = tracker.settings;
    if (tracker.plan.rows.length === 0) refuse('empty-plan', language);
    if (!tracker.tables.summary) refuse('no-summary-sheet', language);
    platform.write([
      ...changes,
      ...pageChanges(tracker, undelivered(tracker)),
      { kind: 'select', sheet: 'summary', at: null },
    ]);
    platform.toast(DONE[language]);
    return language;
  });
  if (done === null) refuse('busy', platform.userLanguage());
}

/** The summary sheet after a mailing of this ISO week: the page that went out, and who did not get it. Without the sheet nothing happens. */
export function showDelivery(
  platform: Platform,
  tracker: Tracker,
  week: string,
  { sent, notSent }: Delivery,
): void {
  if (!tracker.tables.summary) return;
  const names = new Map(
    recipientsOf(tracker).map(({ name, address }) => [addressKey(address), name]),
  );
  const told = new Set([...sent, ...notSent.map(({ address }) => address)].map(addressKey));
  const before = undelivered(tracker).filter(
    (one) => one.week === week && !told.has(addressKey(one.address)),
  );
  const now = notSent.map(({ address, reason }) => ({
    who: names.get(addressKey(address)) || address,
    why: reason,
  }));
  platform.write(pageChanges(tracker, [...before, ...now]));
}

function pageChanges(
  tracker: Tracker,
  missed: readonly { readonly who: string; readonly why: string }[],
): Change[] {
  const { language, years } = tracker.settings;
  // By the same day as the page.
  const ready = readyChanges(tracker, tracker.plan.asOf);
  const { numbers } = tracker.plan;
  const page = sheetPage(summaryOf(tracker), { language, years, short: false, numbers }, missed);
  return [...summaryChanges(page, tracker), ...ready];
}
