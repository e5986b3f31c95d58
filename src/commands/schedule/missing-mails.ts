import type { Tracker } from '../../tracker/read/read-tracker';
import { scheduleOf } from '../../tracker/upkeep/schedule';
import type { Platform } from '../platform';
import { recipientsOf } from '../summary/recipients';
import { KINDS_OF, type Scheduled, turnDue } from './due-turns';
import { type MailKind, type MailState, mailState, openMails, type Turn } from './mail-state';
import { remindersDue } from './scheduled-reminders';

/** The turn whose mails are missing: one that is due, or the last of which some were held back or failed; null where none is. */
export function openTurn(tracker: Tracker, which: Scheduled, now: string): Turn | null {
  if (!scheduleOf(tracker.data)[which]) return null;
  const due = turnDue(tracker.data, which, now);
  if (due) return due;
  const open = openMails(tracker).find(({ kind }) => KINDS_OF[which].includes(kind));
  return open ? { week: open.week, since: '' } : null;
}

/** A mail of a turn that is neither sent nor given up. */
export interface MissingMail {
  readonly kind: MailKind;
  /** The address; where that is blank, the name. */
  readonly to: string;
  readonly known: MailState;
}

/** The mails of this turn that did not go out. */
export function missingMails(
  platform: Platform,
  tracker: Tracker,
  now: string,
  which: Scheduled,
  turn: Turn,
): readonly MissingMail[] {
  return mailsOf(platform, tracker, now, which, turn)
    .map(({ kind, to }) => ({ kind, to, known: mailState(tracker, kind, turn, to) }))
    .filter(({ known }) => known.state !== 'sent' && known.state !== 'given-up');
}

function mailsOf(
  platform: Platform,
  tracker: Tracker,
  now: string,
  which: Scheduled,
  turn: Turn,
): readonly { readonly kind: MailKind; readonly to: string }[] {
  if (which === 'summary')
    return recipientsOf(tracker).map(({ address, name }) => ({
      kind: 'summary',
      to: address || name,
    }));
  if (!tracker.plan.agreed) return [];
  const due = remindersDue(platform, tracker, now, turn.week);
  return (['reminder', 'reminder-list'] as const).flatMap((kind) =>
    due[kind].map(({ to }) => ({ kind, to })),
  );
}
