import type { Day } from '../../okr/day';
import { type ReminderRow, reminderRows } from '../../summary/data/reminder';
import type { SummaryMail } from '../../summary/mail/mail';
import { reminderOf } from '../../summary/mail/reminder-mail';
import {
  type OverdueReason,
  type OverdueRow,
  overdueListOf,
} from '../../summary/say/reminder-list';
import { addressKey, isAddress } from '../../text/address';
import { peopleMeant } from '../../text/people';
import { cellName } from '../../tracker/grid/a1';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Person } from '../../tracker/read/settings';
import type { Platform } from '../platform';
import type { DueMail } from '../summary/mail-ledger';
import { leadOf } from '../summary/recipients';

/** The mails of one reminder run, whoever of them got theirs already. */
export interface DueReminders {
  /** One for each address of an owner who wants reminders: only their rows. */
  readonly owners: readonly DueMail[];
  /** To the lead, of what reminders did not bring; null where there is nothing, or nobody to tell. */
  readonly lead: DueMail | null;
}

/** Everybody behind one address, and the rows that they answer for. */
interface Asked {
  readonly people: readonly Person[];
  readonly rows: readonly ReminderRow[];
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
  const linkTo = linker(platform, tracker);
  const { asked, overdue } = sorted(tracker, reminderRows(plan, next), week);
  const owners = asked.flatMap(({ people, rows }): DueMail[] => {
    const [first] = people;
    if (!first) return [];
    const voice = {
      language: first.language,
      years: settings.years,
      short: false,
      numbers: plan.numbers,
    };
    const options = { team: settings.team, next, sender, linkTo };
    const mail = reminderOf(people.map(({ name }) => name).join(', '), rows, voice, options);
    return mail ? [addressed(mail, first.address)] : [];
  });
  const speaks = peopleMeant(settings.people, lead.address).people[0]?.language;
  const voice = {
    language: speaks ?? settings.language,
    years: settings.years,
    short: false,
    numbers: plan.numbers,
  };
  const list = overdueListOf(overdue, voice, { team: settings.team, next });
  return {
    owners,
    lead: list && isAddress(lead.address) ? addressed(list, lead.address) : null,
  };
}

/** Reminders of earlier weeks after which the lead hears of it. */
const REMINDED_ENOUGH = 2;

/** Whom to ask for which rows, and the rows of which the lead hears. */
function sorted(
  { settings, ledger }: Tracker,
  rows: readonly ReminderRow[],
  week: string,
): { readonly asked: readonly Asked[]; readonly overdue: readonly OverdueRow[] } {
  const asked = new Map<string, Asked>();
  const overdue: OverdueRow[] = [];
  for (const row of rows) {
    const reasons: OverdueReason[] = [];
    const tell = (why: OverdueReason['why'], who: string): void => void reasons.push({ why, who });
    const { people, unknown, unclear } = peopleMeant(settings.people, row.owner ?? '');
    if (people.length + unknown.length + unclear.length === 0) tell('nobody', '');
    for (const who of unknown) tell('unknown', who);
    for (const who of unclear) tell('unclear', who);
    for (const person of people) {
      if (!isAddress(person.address)) tell('no-address', person.name);
      else if (!person.reminders) {
        if (row.long) tell('off', person.name || person.address);
      } else {
        const key = addressKey(person.address);
        if (row.long && remindedWeeks(ledger, key, week) >= REMINDED_ENOUGH)
          tell('silent', person.name || person.address);
        const known = asked.get(key) ?? { people: [], rows: [] };
        asked.set(key, {
          people: known.people.includes(person) ? known.people : [...known.people, person],
          rows: known.rows.includes(row) ? known.rows : [...known.rows, row],
        });
      }
    }
    if (reasons.length > 0) overdue.push({ row, reasons });
  }
  return { asked: [...asked.values()], overdue };
}

/** In how many earlier weeks this address got a reminder. */
function remindedWeeks(ledger: Tracker['ledger'], key: string, week: string): number {
  const sent = ledger.filter(
    (line) => line.kind === 'reminder' && line.state === 'sent' && line.week < week,
  );
  return new Set(sent.filter(({ to }) => addressKey(to) === key).map((line) => line.week)).size;
}

const addressed = ({ subject, html, text, senderName }: SummaryMail, to: string): DueMail => ({
  to,
  subject,
  html,
  text,
  senderName,
});

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
