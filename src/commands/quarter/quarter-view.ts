import { dayText, longDayText } from '../../language/dates';
import { MENU } from '../../language/menu';
import { withUnit } from '../../language/numbers';
import { fill } from '../../language/text';
import { type ClosedKeyResult, missingNumbers } from '../../okr/closing/closing';
import { isCarried } from '../../okr/closing/next-quarter';
import { quarterAfter, quarterKey, quarterName, weekOf } from '../../okr/quarter';
import type { MailPreview } from '../../protocol/messages';
import type { QuarterView } from '../../protocol/quarter';
import type { ClosingReport } from '../../summary/data/closing-report';
import { textAt } from '../../tracker/grid/table';
import { type Tracker, tablesOf } from '../../tracker/read/read-tracker';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';
import { refusalText } from '../refusal';
import { mailState } from '../schedule/mail-state';
import { handBlockedBy, recipientsByHand, wrongAddress } from '../summary/recipients';
import { toAsk } from './ask-final-numbers';
import { closedStamp, readClosed, reportAtEnd } from './closed-quarter';
import { closingMailIn, turnOfQuarter } from './closing-mails';
import { type QuarterAtEnd, readQuarter } from './read-quarter';
import { seenIn } from './seen';
import { underWay } from './under-way';
import { undoState } from './undo';
import { QUARTER_NOTES } from './view-words';

/** Everything that the dialog of *Close or plan a quarter…* shows. Writes nothing. */
export function quarterView(platform: Platform): QuarterView {
  const { tracker, snapshot } = openAsItStands(
    platform,
    ['okrs', 'settings', 'data', 'check-ins'],
    ['okrs', 'settings'],
  );
  const { language, years } = tracker.settings;
  const { quarter, asOf } = tracker.plan;
  const begun = underWay(tracker);
  const base = {
    language,
    quarter: quarterName(quarter),
    next: quarterName(quarterAfter(quarter, tracker.settings.fiscalStart)),
    ends: longDayText(quarter.last, language, years),
    mayClose: snapshot.today >= quarter.last,
    ...weekOf(asOf, quarter),
    example: tracker.plan.example,
  };
  const nothing = { draft: null, closing: null, closed: null };
  if (begun) {
    const item = MENU.closeQuarter[platform.userLanguage()];
    const text = refusalText('closing-unfinished', language, { item });
    return { ...base, ...nothing, unfinished: { text, undo: begun.step === 'undo' } };
  }
  const found = readQuarter(platform);
  return {
    ...base,
    unfinished: null,
    draft: draftState(found),
    closing: closingState(platform, found),
    closed: closedState(platform, catchUp(tracker, snapshot).tracker, snapshot.today),
  };
}

function draftState({ draft, tracker }: QuarterAtEnd): QuarterView['draft'] {
  const table = draft?.tables.okrs;
  if (!draft || !table) return null;
  const { language } = tracker.settings;
  const keyResults = draft.plan.rows.filter((row) => row.level === 'key-result');
  const followers = keyResults.filter((row) => textAt(table, row.row, 'follows') !== '');
  return {
    tab: table.sheet.name,
    keyResults: keyResults.filter(isCarried).length,
    withoutTarget: followers.filter((row) => !isCarried(row)).map(({ id }) => id),
    agreed: draft.plan.agreed
      ? { by: draft.plan.agreed.by, on: dayText(draft.plan.agreed.on, language) }
      : null,
  };
}

function closingState(platform: Platform, found: QuarterAtEnd): QuarterView['closing'] {
  const { tracker, snapshot, answers, closing, draft } = found;
  const { closing: table } = tablesOf(snapshot);
  if (!table || !answers) return null;
  const { language } = tracker.settings;
  const value = ({ row }: ClosedKeyResult, number: unknown): string =>
    typeof number === 'number'
      ? withUnit(number, row.unit, language, false, [], tracker.plan.numbers)
      : '';
  const ids = (rows: readonly { readonly row: { readonly id: string } }[]) =>
    rows.map(({ row }) => row.id).join(', ');
  const note = (key: keyof typeof QUARTER_NOTES, rows: Parameters<typeof ids>[0]): string[] =>
    rows.length === 0
      ? []
      : [fill(QUARTER_NOTES[key], language, { ids: ids(rows), n: rows.length })];
  const draftTable = draft?.tables.okrs;
  const follows = new Set(
    draftTable ? (draft?.plan.rows ?? []).map((row) => textAt(draftTable, row.row, 'follows')) : [],
  );
  const reached = closing.keyResults.filter(
    ({ row, end }) => end?.result === 'reached' && follows.has(row.id) && end.counted !== null,
  );
  const lost = closing.keyResults.filter(({ next }) => next?.asked);
  return {
    tab: table.sheet.name,
    notes: [
      ...answers.problems.map(({ message }) => message),
      ...note('missing', missingNumbers(closing)),
      ...note(
        'lessons',
        closing.objectives.filter(({ answer }) => answer.lesson === ''),
      ),
      ...note('reached', reached),
      ...note('lost', lost),
      ...closing.keyResults.flatMap((one) =>
        one.proposed && one.last.typedAfter
          ? [
              fill(QUARTER_NOTES.typed, language, {
                id: one.row.id,
                number: value(one, one.last.typedAfter.current),
                day: dayText(one.last.typedAfter.day, language),
              }),
            ]
          : [],
      ),
    ],
    lessonsMissing: closing.objectives.some(({ answer }) => answer.lesson === ''),
    toAsk: toAsk(found).map(({ person }) => person.name || person.address),
    seen: seenIn(found),
    mail: mailPreview(platform, tracker, tracker, reportAtEnd(found), {
      snapshot,
      quarter: quarterKey(tracker.plan.quarter),
    }),
  };
}

function closedState(platform: Platform, tracker: Tracker, today: string): QuarterView['closed'] {
  const closed = closedStamp(tracker.data.closed);
  const undo = undoState(tracker, today);
  if (!closed || !undo) return null;
  const { language } = tracker.settings;
  const found = readClosed(platform);
  return {
    quarter: closed.quarter.split('-').reverse().join(' '),
    undo: {
      until: dayText(undo.until, language),
      reason: found ? undo.reason : (undo.reason ?? QUARTER_NOTES.gone[language]),
    },
    mail:
      found &&
      mailPreview(platform, tracker, found.before, found.report, {
        snapshot: found.snapshot,
        quarter: closed.quarter,
      }),
  };
}

/** Who would get the results of a quarter, and what they say. */
function mailPreview(
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
