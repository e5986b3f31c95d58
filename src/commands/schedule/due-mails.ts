import { weekdayText } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import type { DataKey } from '../../tracker/contract/settings-sheet';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { readData, readLedger } from '../../tracker/read/data';
import { type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { nextRun, scheduleOf } from '../../tracker/upkeep/schedule';
import { stampChanges } from '../../tracker/upkeep/stamps';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { openLedger } from '../summary/mail-ledger';
import { SUMMARY_SHEETS } from '../summary/update-summary';
import { hasRun, isUnsure, SCHEDULED, type Scheduled, stampsHere, turnDue } from './due-turns';
import type { Turn } from './mail-state';
import { replaceTriggers } from './schedule';
import { reminderRun } from './scheduled-reminders';
import { summaryRun } from './scheduled-summary';
import { outcomeOf, type Run, ranStamps } from './why-a-mail-waits';

const WORK = { reminder: reminderRun, summary: summaryRun } as const;

const WAITS: Text = {
  en: 'The summary that was due on {day} goes out tomorrow: only today owners were asked for their numbers.',
  th: 'สรุปที่ต้องส่ง {day} จะส่งพรุ่งนี้ เพราะเพิ่งเตือนเจ้าของตัวเลขวันนี้',
};

/**
 * Once an hour: what is due goes out. Nearly always nothing is, and then the stamps alone are read. A trigger
 * that the tracker does not know (another editor took over, or a run ended while it was made) removes itself.
 */
export function sendDueMails(platform: Platform, trigger: string): void {
  const snapshot = platform.read(['data']);
  const { data: table } = tablesOf(snapshot);
  const found = table && readData(table);
  if (trigger === '' || !table || found?.clock_trigger !== trigger) {
    if (trigger !== '') platform.clock.drop((_, id) => id === trigger);
    return;
  }
  const { data, moved } = stampsHere(platform, found, snapshot);
  const ledger = readLedger(table);
  const waiting: Scheduled[] = [];
  let stamps: Readonly<Partial<Record<DataKey, string>>> = moved;
  for (const which of SCHEDULED) {
    const turn = turnDue(data, which, snapshot.now);
    const weekly = scheduleOf(data)[which];
    if (!turn) continue;
    if (!hasRun(data, which, turn)) waiting.push(which);
    // A person has settled since what nobody could tell: the next one may be due.
    else if (weekly && !isUnsure(ledger, which, turn))
      stamps = { ...stamps, [`${which}_due`]: nextRun(weekly, snapshot.now) };
  }
  if (Object.keys(stamps).length > 0) {
    const changes = stampChanges({ tables: { data: table }, data: found }, stamps);
    platform.locked(() => platform.write(changes));
  }
  // Whoever holds the lock that long is at work in the sheet: the next hour comes.
  for (const which of waiting) platform.locked(() => sendDue(platform, which));
}

/**
 * The two weekly triggers of the first version: each still sends what it was made for, and then both make
 * room for the hourly one, which is their owner's as they were.
 */
export function sendWeekly(platform: Platform, which: Scheduled, trigger: string): void {
  platform.locked(() => {
    const { tracker } = openTracker(platform, SUMMARY_SHEETS);
    if (trigger === '' || tracker.data[`${which}_trigger`] !== trigger) {
      if (trigger !== '') platform.clock.drop((_, id) => id === trigger);
      return;
    }
    sendDue(platform, which);
    // After the mail: where the new trigger cannot be made the old one goes on.
    replaceTriggers(platform, tracker);
  });
}

function sendDue(platform: Platform, which: Scheduled): void {
  const { tracker: read, snapshot } = openTracker(platform, SUMMARY_SHEETS);
  const found = { ...read, ...stampsHere(platform, read.data, snapshot) };
  const turn = turnDue(found.data, which, snapshot.now);
  if (!turn || hasRun(found.data, which, turn)) return;
  if (which === 'summary' && ownersComeFirst(found, turn, snapshot)) {
    const { language, years } = found.settings;
    const day = weekdayText(turn.since.slice(0, 10), language, years);
    platform.write(stampChanges(read, { run_note: fill(WAITS, language, { day }) }));
    return;
  }
  const { tracker, changes } = catchUp(found, snapshot);
  platform.write(changes);
  const ledger = openLedger(platform, tracker);
  platform.write(
    stampChanges(read, {
      ...found.moved,
      ...turnStamps(platform, tracker, snapshot, which, { turn, ledger, again: false }),
    }),
  );
}

/** Sends a turn's mails, and answers the stamps that this leaves. A refusal becomes the note for the next open. */
export function turnStamps(
  platform: Platform,
  tracker: Tracker,
  snapshot: Snapshot,
  which: Scheduled,
  run: Run,
): Readonly<Partial<Record<DataKey, string>>> {
  const outcome = outcomeOf(() => WORK[which](platform, tracker, snapshot, run));
  const zone = platform.clock.timeZone();
  return { ...ranStamps(tracker, which, snapshot, outcome, run.turn), due_zone: zone };
}

/** A summary that is late by a day or more waits for the day after one on which owners were reminded: leadership is not told before they could answer. */
const ownersComeFirst = ({ ledger }: Tracker, { since }: Turn, { today }: Snapshot): boolean =>
  since.slice(0, 10) < today &&
  ledger.some(
    ({ kind, state, at }) =>
      kind === 'reminder' && state === 'sent' && at.slice(0, 10) === today && at > since,
  );
