import { type ClosedKeyResult, missingNumbers } from '../../okr/closing/closing';
import { quarterKey } from '../../okr/quarter';
import type { SendResult } from '../../protocol/messages';
import { finalNumbersMail } from '../../summary/mail/final-numbers-mail';
import { addressKey, isAddress } from '../../text/address';
import { peopleMeant } from '../../text/people';
import { cellName } from '../../tracker/grid/a1';
import { rowsWith, textAt } from '../../tracker/grid/table';
import { tablesOf } from '../../tracker/read/read-tracker';
import type { Person } from '../../tracker/read/settings';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { isAttempted, mailState } from '../schedule/mail-state';
import { deliver, openLedger } from '../summary/mail-ledger';
import { leadOf, mailBlockedBy } from '../summary/recipients';
import { turnOfQuarter } from './closing-mails';
import { type QuarterAtEnd, readQuarter } from './read-quarter';
import { refuseWhileClosing } from './under-way';

/** An owner of final numbers that are missing, with their rows. */
export interface Asked {
  readonly person: Person;
  readonly rows: readonly ClosedKeyResult[];
}

/** Whom a mail can ask for missing numbers, and has not been asked yet: one for each address. */
export function toAsk({ tracker, closing }: QuarterAtEnd): readonly Asked[] {
  const { people } = tracker.settings;
  const turn = turnOfQuarter(quarterKey(tracker.plan.quarter));
  const byAddress = new Map<string, { person: Person; rows: ClosedKeyResult[] }>();
  for (const one of missingNumbers(closing)) {
    for (const person of peopleMeant(people, one.row.owner ?? '').people) {
      if (!person.reminders || !isAddress(person.address)) continue;
      const known = byAddress.get(addressKey(person.address));
      if (known) known.rows.push(one);
      else byAddress.set(addressKey(person.address), { person, rows: [one] });
    }
  }
  return [...byAddress.values()].filter(
    ({ person }) => !isAttempted(mailState(tracker, 'final-numbers', turn, person.address)),
  );
}

/** Asks each owner of missing final numbers, once in a quarter, by one mail that leads to *Final number*. */
export function askFinalNumbers(platform: Platform): SendResult {
  const result = platform.locked((): SendResult => {
    const found = readQuarter(platform);
    const { tracker, snapshot, changes } = found;
    const { language, years, team } = tracker.settings;
    refuseWhileClosing(platform, tracker);
    const { closing: table } = tablesOf(snapshot);
    if (!table) return refuse('no-closing-sheet', language);
    const reason = mailBlockedBy(tracker, snapshot);
    if (reason && reason !== 'no-recipients') refuse(reason, language);
    const asked = toAsk(found);
    const left = platform.remainingMails();
    if (asked.length > left) refuse('mail-quota', language, { left, wanted: asked.length });
    const sheet = platform.sheetUrl('closing');
    const column = table.columns.get('final') ?? 1;
    const rowOf = new Map(rowsWith(table, 'id').map((row) => [textAt(table, row, 'id'), row]));
    const mails = asked.map(({ person, rows }) => ({
      ...finalNumbersMail(
        person.name || person.address,
        rows,
        { language: person.language, years, short: true, numbers: tracker.plan.numbers },
        {
          team,
          quarter: tracker.plan.quarter,
          sender: leadOf(tracker)?.name || team,
          linkTo: (id) => {
            const row = rowOf.get(id);
            return sheet && row ? `${sheet}&range=${cellName(row, column)}` : null;
          },
        },
      ),
      to: person.address,
    }));
    platform.write(changes);
    const turn = turnOfQuarter(quarterKey(tracker.plan.quarter));
    const mailing = { kind: 'final-numbers', turn, now: snapshot.now } as const;
    const { sent, notSent } = deliver(
      platform,
      tracker,
      openLedger(platform, tracker),
      mailing,
      mails,
    );
    return { sent, notSent };
  });
  return result ?? refuse('busy', platform.userLanguage());
}
