import type { Day } from '../okr/day';
import type { SummaryMail } from '../summary/mail';
import { type ReminderRow, remindersByOwner } from '../summary/reminder';
import { type OverdueRow, overdueListOf } from '../summary/reminder-list';
import { reminderOf } from '../summary/reminder-mail';
import { isAddress } from '../text/address';
import { cellName } from '../tracker/a1';
import type { Person } from '../tracker/read-settings';
import type { Tracker } from '../tracker/read-tracker';
import type { DueMail } from './mail-ledger';
import type { Platform } from './platform';
import { leadOf } from './summary-recipients';

/** The mails of one reminder run, whoever of them got theirs already. */
export interface DueReminders {
  /** One for each owner who wants reminders: only their rows. */
  readonly owners: readonly DueMail[];
  /** To the lead, of what reminders did not bring; null where there is nothing, or nobody to tell. */
  readonly lead: DueMail | null;
}

/**
 * What is to be reminded of before the summary of `next`, in this ISO week. Rows whose owner cannot be reached, and those
 * that two reminders did not move, go to the lead as one list: nobody is forgotten silently.
 */
export function dueReminders(
  platform: Platform,
  tracker: Tracker,
  next: Day,
  week: string,
): DueReminders {
  const { plan, settings } = tracker;
  const lead = leadOf(tracker) ?? { name: '', address: platform.clock.sender() };
  const sender = lead.name || settings.team;
  const owners: DueMail[] = [];
  const overdue: OverdueRow[] = [];
  const linkTo = linker(platform, tracker);
  for (const [owner, rows] of remindersByOwner(plan, next)) {
    const person = personOf(settings.people, owner);
    const reached = person !== null && isAddress(person.address);
    const why = whyOverdue(tracker, owner, reached ? person : null, week);
    if (why !== null) {
      overdue.push(
        ...rows.filter(({ long }) => !reached || long).map((row): OverdueRow => ({ row, why })),
      );
    }
    if (!person || !reached || !person.reminders) continue;
    const voice = { language: person.language, years: settings.years, short: false };
    const options = { team: settings.team, next, sender, linkTo };
    const mail = reminderOf(person.name, rows, voice, options);
    if (mail) owners.push(addressed(mail, person.address));
  }
  const speaks = personOf(settings.people, lead.name)?.language ?? settings.language;
  const voice = { language: speaks, years: settings.years, short: false };
  const list = overdueListOf(overdue, voice, { team: settings.team, next });
  return {
    owners,
    lead: list && isAddress(lead.address) ? addressed(list, lead.address) : null,
  };
}

/** Reminders of earlier weeks after which the lead hears of it. */
const REMINDED_ENOUGH = 2;

/** Why the lead hears of an owner's numbers; null where another reminder may do. */
function whyOverdue(
  { ledger }: Tracker,
  owner: string,
  person: Person | null,
  week: string,
): OverdueRow['why'] | null {
  if (owner === '') return 'nobody';
  if (person === null) return 'no-address';
  if (!person.reminders) return 'off';
  const to = person.address.toLowerCase();
  const weeks = new Set(
    ledger
      .filter((line) => line.kind === 'reminder' && line.state === 'sent' && line.week < week)
      .filter((line) => line.to.toLowerCase() === to)
      .map((line) => line.week),
  );
  return weeks.size >= REMINDED_ENOUGH ? 'silent' : null;
}

const addressed = ({ subject, html, text, senderName }: SummaryMail, to: string): DueMail => ({
  to,
  subject,
  html,
  text,
  senderName,
});

const personOf = (people: readonly Person[], name: string): Person | null =>
  people.find((one) => one.name !== '' && one.name.toLowerCase() === name.toLowerCase()) ?? null;

/** Where the cell that is asked for stands, as a link; the sheet is asked for its address once. */
function linker(platform: Platform, tracker: Tracker): (row: ReminderRow) => string | null {
  const sheet = platform.sheetUrl('okrs');
  return ({ row, ask }) => {
    const column = tracker.tables.okrs?.columns.get(
      ask === 'confidence' ? 'confidence' : 'current',
    );
    return sheet === null || column === undefined
      ? null
      : `${sheet}&range=${cellName(row, column)}`;
  };
}
