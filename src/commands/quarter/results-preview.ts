import type { MailPreview } from '../../protocol/messages';
import type { ClosingReport } from '../../summary/data/closing-report';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refusalText } from '../refusal';
import { mailState } from '../schedule/mail-state';
import { handBlockedBy, recipientsByHand, wrongAddress } from '../summary/recipients';
import { closingMailIn, turnOfQuarter } from './closing-mails';

/** Who would get the results of a quarter, and what they say. */
export function resultsPreview(
  platform: Platform,
  now: Tracker,
  tracker: Tracker,
  report: ClosingReport,
  of: { readonly snapshot: Parameters<typeof handBlockedBy>[2]; readonly quarter: string },
): MailPreview {
  const { language } = now.settings;
  const recipients = recipientsByHand(platform, now);
  const mail = closingMailIn(platform, tracker, report, recipients[0]?.language ?? language);
  const reason = handBlockedBy(platform, tracker, of.snapshot);
  return {
    recipients: recipients.map((recipient) => {
      const turn = turnOfQuarter(of.quarter);
      const { state, reason: why } = mailState(now, 'closing', turn, recipient.address);
      const wrong = wrongAddress(recipient, language);
      if (wrong !== null) return { ...recipient, state: 'wrong', reason: wrong };
      return {
        ...recipient,
        state: state === 'sent' || state === 'tried' ? state : 'none',
        reason: why,
      };
    }),
    subject: mail.subject,
    html: mail.html,
    blocked: reason ? refusalText(reason, language) : null,
    notes: [],
    remaining: platform.remainingMails(),
  };
}
