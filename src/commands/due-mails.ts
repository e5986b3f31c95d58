import { readData } from '../tracker/read-data';
import { tablesOf } from '../tracker/read-tracker';
import { isDue } from '../tracker/schedule';
import { stampChanges } from '../tracker/stamps';
import { catchUp } from './catch-up';
import type { Platform } from './platform';
import { openTracker } from './read-plan';
import { replaceTriggers } from './schedule';
import { reminderRun } from './scheduled-reminders';
import { outcomeOf, ranStamps } from './scheduled-runs';
import { summaryRun } from './scheduled-summary';
import { SUMMARY_SHEETS } from './update-summary';

/** What goes out by the clock. */
export type DueMail = 'reminder' | 'summary';

const WORK = { reminder: reminderRun, summary: summaryRun } as const;

/**
 * Once an hour: what is due goes out. Nearly always nothing is, and then the stamps alone are read. A trigger
 * that the tracker does not know (another editor took over, or a run ended while it was made) removes itself.
 */
export function sendDueMails(platform: Platform, trigger: string): void {
  const snapshot = platform.read(['data']);
  const { data: table } = tablesOf(snapshot);
  const data = table && readData(table);
  if (trigger === '' || data?.clock_trigger !== trigger) {
    if (trigger !== '') platform.clock.drop((_, id) => id === trigger);
    return;
  }
  const due = (['reminder', 'summary'] as const).filter((which) =>
    isDue(data[`${which}_due`], snapshot.now),
  );
  // Whoever holds the lock that long is at work in the sheet: the next hour comes.
  for (const which of due) platform.locked(() => sendDue(platform, which));
}

/**
 * The two weekly triggers of the first version: each still sends what it was made for, and then both make
 * room for the hourly one, which is their owner's as they were.
 */
export function sendWeekly(platform: Platform, which: DueMail, trigger: string): void {
  platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, SUMMARY_SHEETS);
    if (trigger === '' || tracker.data[`${which}_trigger`] !== trigger) {
      if (trigger !== '') platform.clock.drop((_, id) => id === trigger);
      return;
    }
    if (isDue(tracker.data[`${which}_due`], snapshot.now)) sendDue(platform, which);
    // After the mail: where the new trigger cannot be made the old one goes on.
    replaceTriggers(platform, tracker);
  });
}

/** A refusal becomes the note for the next open. */
function sendDue(platform: Platform, which: DueMail): void {
  const { tracker: found, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  if (!isDue(found.data[`${which}_due`], snapshot.now)) return;
  const { tracker, changes } = catchUp(found, snapshot);
  platform.write(changes);
  const outcome = outcomeOf(() => WORK[which](platform, tracker, snapshot));
  const zone = platform.clock.timeZone();
  platform.write(stampChanges(found, ranStamps(found, which, snapshot, outcome, zone)));
}
