import type { Language } from '../../language/text';
import type { SendResult } from '../../protocol/messages';
import type { ClosingReport } from '../../summary/data/closing-report';
import { closingMail } from '../../summary/mail/closing-mail';
import type { SummaryMail } from '../../summary/mail/mail';
import { addressKey } from '../../text/address';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { isAttempted, mailState, type Turn } from '../schedule/mail-state';
import { deliver, openLedger } from '../summary/mail-ledger';
import { handBlockedBy, leadOf, recipientsByHand, wrongAddress } from '../summary/recipients';
import { readClosed } from './closed-quarter';

/** A quarter's final mail goes once, whatever the week. */
export const turnOfQuarter = (quarter: string): Turn => ({ week: quarter, since: '' });

/** The final mail in one language. */
export function closingMailIn(
  platform: Platform,
  tracker: Tracker,
  report: ClosingReport,
  language: Language,
): SummaryMail {
  const lead = leadOf(tracker)?.name || null;
  const { settings, plan } = tracker;
  const voice = { language, years: settings.years, short: true, numbers: plan.numbers };
  const options = {
    sender: lead ?? settings.team,
    url: platform.spreadsheetUrl(),
    replyToName: lead,
  };
  return closingMail(report, voice, options);
}

/**
 * Sends the results of the last closed quarter to these of its recipients. Who was attempted already gets it again
 * only where a person asked for that. Callers hold the lock; the closing itself is done.
 */
export function sendClosing(platform: Platform, to: readonly string[], again: boolean): SendResult {
  const found = readClosed(platform);
  const language = platform.userLanguage();
  if (!found) return refuse('no-archive', language);
  const { tracker, before, report, snapshot, closed } = found;
  const reason = handBlockedBy(platform, before, snapshot);
  if (reason) refuse(reason, tracker.settings.language);
  const asked = new Set(to.map(addressKey));
  const turn = turnOfQuarter(closed.quarter);
  const chosen = recipientsByHand(platform, tracker).filter(({ address }) =>
    asked.has(addressKey(address)),
  );
  const held = chosen.flatMap((recipient) => {
    const wrong = wrongAddress(recipient, tracker.settings.language);
    return wrong === null ? [] : [{ address: recipient.address, reason: wrong }];
  });
  const due = chosen.filter(
    (recipient) =>
      wrongAddress(recipient, tracker.settings.language) === null &&
      (again || !isAttempted(mailState(tracker, 'closing', turn, recipient.address))),
  );
  const left = platform.remainingMails();
  if (due.length > left)
    refuse('mail-quota', tracker.settings.language, { left, wanted: due.length });
  const mails = due.map(({ address, language: speaks }) => ({
    ...closingMailIn(platform, before, report, speaks),
    to: address,
  }));
  const mailing = { kind: 'closing', turn, now: snapshot.now } as const;
  const { sent, notSent } = deliver(
    platform,
    tracker,
    openLedger(platform, tracker),
    mailing,
    mails,
    held,
  );
  return { sent, notSent };
}
