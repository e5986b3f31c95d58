import type { Text } from '../../language/text';
import type { Answers, Request } from '../../protocol/messages';
import type { DataKey } from '../../tracker/contract/settings-sheet';
import type { Snapshot } from '../../tracker/grid/snapshot';
import type { Tracker } from '../../tracker/read/read-tracker';
import { nextRun, scheduleOf } from '../../tracker/upkeep/schedule';
import { stampChanges } from '../../tracker/upkeep/stamps';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { type Ledger, noteMails, openLedger } from '../summary/mail-ledger';
import { turnStamps } from './due-mails';
import { KINDS_OF, SCHEDULED, type Scheduled, stampsHere } from './due-turns';
import type { Turn } from './mail-state';
import { missingMails, openTurn } from './missing-mails';
import { inTracker, newTrigger } from './schedule';
import { scheduleView } from './schedule-view';

const GIVEN_UP: Text = { en: 'a person left it out', th: 'มีคนเลือกไม่ส่ง' };

/**
 * Makes the trigger anew in this person's name, and sends what is missing: mails whose day came and went, and
 * those that were held back; with *send-again* also those that may have arrived, with *leave-out* none of
 * them, which the ledger keeps. The due day moves on only after that.
 */
export function mendSchedule(
  platform: Platform,
  { missing = 'send' }: Extract<Request, { readonly kind: 'mend-schedule' }>,
): Answers['mend-schedule'] {
  inTracker(platform, (read, snapshot) => {
    newTrigger(platform, read);
    const here = { ...read, ...stampsHere(platform, read.data, snapshot) };
    const { tracker, changes } = catchUp(here, snapshot);
    platform.write(changes);
    const ledger = openLedger(platform, tracker);
    for (const which of SCHEDULED) {
      const turn = openTurn(tracker, which, snapshot.now);
      if (!turn) continue;
      const stamps =
        missing === 'leave-out'
          ? leaveOut(platform, tracker, snapshot, which, turn, ledger)
          : turnStamps(platform, tracker, snapshot, which, {
              turn,
              ledger,
              again: missing === 'send-again',
            });
      platform.write(stampChanges(read, { ...here.moved, ...stamps }));
    }
  });
  return scheduleView(platform);
}

/** Notes that a person wants none of these to go out. */
function leaveOut(
  platform: Platform,
  tracker: Tracker,
  { now }: Snapshot,
  which: Scheduled,
  turn: Turn,
  ledger: Ledger,
): Readonly<Partial<Record<DataKey, string>>> {
  const reason = GIVEN_UP[tracker.settings.language];
  const missing = missingMails(platform, tracker, now, which, turn);
  for (const kind of KINDS_OF[which]) {
    const mails = missing.flatMap((one) =>
      one.kind === kind ? [{ address: one.to, reason }] : [],
    );
    noteMails(ledger, { kind, turn, now }, 'given-up', mails);
  }
  const weekly = scheduleOf(tracker.data)[which];
  return { [`${which}_due`]: weekly ? nextRun(weekly, now) : '', run_note: '' };
}
