import type { LocalOptions, LocalSheets } from '../../local/index';
import type { ScheduleView } from '../../src/protocol/messages';
import { ask, openBuilt, openEmpty } from '../tracker/open-tracker';
import { realTracker, typeSetting } from './real-tracker';

export const FRIDAY_AT_4 = { day: 5, hour: 16 } as const;
export const WEDNESDAY = { day: 3, hour: 9 } as const;
const RECIPIENTS = [
  { name: 'Somchai', address: 'ceo@example.com', language: 'en' },
  { name: 'Nida', address: 'cfo@example.com', language: 'th' },
] as const;

/** A plan that was agreed, on Thursday of week 6 at ten in Bangkok, and a clock that can be turned. */
export const agreedTracker = (options: LocalOptions = {}): Promise<LocalSheets> =>
  openBuilt(
    'agreed, Ploy leads',
    { clock: () => new Date('2026-11-05T03:00:00Z'), ...options },
    async (there) => {
      const local = await realTracker(there);
      typeSetting(local, 'agreed_on', '2026-10-07');
      typeSetting(local, 'reply_to', 'ploy@example.com');
      return local;
    },
  );

export const schedule = (
  local: LocalSheets,
  runs: object = { summary: FRIDAY_AT_4, reminder: WEDNESDAY },
): ScheduleView =>
  ask(local, { kind: 'set-schedule', schedule: runs, recipients: RECIPIENTS }).data as ScheduleView;

export const scheduleView = (local: LocalSheets): ScheduleView =>
  ask(local, { kind: 'schedule' }).data as ScheduleView;

export const mend = (local: LocalSheets, missing?: 'send-again' | 'leave-out'): ScheduleView =>
  ask(local, { kind: 'mend-schedule', ...(missing ? { missing } : {}) }).data as ScheduleView;

/** The clock stands at this moment, and what was due until then has run. */
export const at = (local: LocalSheets, moment: string): void => local.advanceTo(new Date(moment));

/** Google stopped the schedule. */
export const stopClock = (local: LocalSheets): void =>
  void (local.triggers as LocalSheets['triggers'][number][]).splice(0);

/** To whom mail went, the summaries alone or the rest. */
export const summaries = (local: LocalSheets): string[] =>
  local.outbox.filter(({ subject }) => /\/13|is over/.test(subject)).map(({ to }) => to[0] ?? '');
export const reminders = (local: LocalSheets): string[] =>
  local.outbox.filter(({ subject }) => !/\/13|is over/.test(subject)).map(({ to }) => to[0] ?? '');

/** What the hidden data sheet holds under a name. */
export const stamp = (local: LocalSheets, name: string): string =>
  local.displayed('Guidepost data', 'A4:B60').find(([one]) => one === name)?.[1] ?? '';

/** The same file later, when Google lets its people mail again. */
export const onAnotherDay = (local: LocalSheets, moment: string): Promise<LocalSheets> =>
  openEmpty({ from: local.standing(), clock: () => new Date(moment) });

/** Google refuses these of the mails to come, counted from 0. */
export function refuseMails(local: LocalSheets, ...which: readonly number[]): void {
  let count = -1;
  local.calls.hook = {
    before: ({ member }) => {
      if (member !== 'sendEmail') return;
      count += 1;
      if (which.includes(count)) throw new Error('Service invoked too many times');
    },
  };
}
