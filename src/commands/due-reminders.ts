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
 * What is to be reminded of before the summary of `next`. Rows whose owner cannot be reached, and those
 * that two reminders did not move, go to the lead as one list: nobody is forgotten silently.
 */
export function dueReminders(platform: Platform, tracker: Tracker, next: Day): DueReminders {
  const { plan, settings } = tracker;
  const lead = leadOf(tracker) ?? { name: '', address: platform.clock.sender() };
  const sender = lead.name || settings.team;
  const owners: DueMail[] = [];
  const overdue: OverdueRow[] = [];
  const linkTo = linker(platform, tracker);
  for (const [owner, rows] of remindersByOwner(plan, next)) {
    const person = personOf(settings.people, owner);
    const reached = person !== null && isAddress(person.address);
    const why = owner === '' ? 'nobody' : 'no-address';
    overdue.push(
      ...rows
        .filter(({ long }) => !reached || long)
        .map((row): OverdueRow => ({ row, why: reached ? 'silent' : why })),
    );
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
