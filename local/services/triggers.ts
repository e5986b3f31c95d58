/** ScriptApp: installable triggers by Google's rules, authorization modes and what was granted. */
import type { ConsentState } from '../consent';
import { enumMember } from '../enums';
import { type Guarding, guard, type Implementation } from '../guard';
import type { People } from '../people';
import { momentOf, wallClock } from '../zone-time';
import { exception } from './host';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** When a clock trigger fires, as a script said it. Weekday: 0 Sunday … 6 Saturday. */
export interface ClockSpec {
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly weekday?: number;
  readonly monthDay?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly at?: number;
  readonly timeZone?: string;
}

export interface Trigger {
  readonly id: string;
  readonly run: string;
  readonly type: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  readonly clock: ClockSpec | null;
  /** The address of who made it, and under whose authority it runs; the owner's where none is said. */
  readonly by?: string;
  /** Milliseconds: when it next fires. */
  next: number | null;
}

export interface ScriptState {
  readonly triggers: Trigger[];
  readonly scriptTimeZone: string;
  readonly now: () => Date;
  readonly consent: ConsentState;
  /** Ends the run, or fails, for want of these scopes. */
  readonly askFor: (scopes: readonly string[]) => never;
  readonly people: People;
  readonly newId: () => string;
}

/** Where Google asks a person to allow what is missing. */
const CONSENT_PAGE = 'https://script.google.com/macros/d/local-script/authorize';
const MAX_TRIGGERS = 20;
const MINUTES = [1, 5, 10, 15, 30];
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const DAY_MS = 86_400_000;

export function makeScriptApp(state: ScriptState, guarding: Guarding): object {
  const trigger = (of: Trigger): object =>
    guard(
      'Script.Trigger',
      {
        getHandlerFunction: () => of.run,
        getUniqueId: () => of.id,
        getEventType: () => enumMember('Script.EventType', of.type),
        getTriggerSource: () =>
          enumMember('Script.TriggerSource', of.type === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
        getTriggerSourceId: () => null,
      } as Implementation,
      guarding,
    );
  const implementation: Implementation = {
    newTrigger: (run: string) => triggerBuilder(state, guarding, String(run), trigger),
    getProjectTriggers: () => own(state).map(trigger),
    deleteTrigger: (of: { getUniqueId(): string }) => {
      const found = own(state).find(({ id }) => id === of.getUniqueId());
      const index = found ? state.triggers.indexOf(found) : -1;
      if (index < 0)
        throw exception(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      state.triggers.splice(index, 1);
    },
    ...authorization(state, guarding),
    getScriptId: () => 'local-script',
  };
  return guard('Script.ScriptApp', implementation, guarding);
}

/** Nobody sees or deletes the triggers of somebody else. */
const own = ({ triggers, people }: ScriptState): Trigger[] =>
  triggers.filter(({ by }) => (by === undefined ? people.isOwner() : by === people.now().email));

/** Consent may be given in parts: what is missing can be asked about, or asked for. */
function authorization({ consent, askFor }: ScriptState, guarding: Guarding): Implementation {
  const missing = (mode: unknown, scopes: readonly string[] | null): string[] =>
    consent.missing(String(mode) as AuthMode, scopes);
  const require = (mode: unknown, scopes: readonly string[] | null): void => {
    const wanted = missing(mode, scopes);
    if (wanted.length > 0) askFor(wanted);
  };
  return {
    getAuthorizationInfo: (mode: unknown, scopes: readonly string[] | null = null) => {
      const wanted = missing(mode, scopes);
      return guard(
        'Script.AuthorizationInfo',
        {
          getAuthorizationStatus: () =>
            enumMember(
              'Script.AuthorizationStatus',
              wanted.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED',
            ),
          getAuthorizationUrl: () => (wanted.length > 0 ? CONSENT_PAGE : null),
          getAuthorizedScopes: () => consent.authorized(scopes),
        } as Implementation,
        guarding,
      );
    },
    requireScopes: require,
    requireAllScopes: (mode: unknown) => require(mode, null),
  };
}

function triggerBuilder(
  state: ScriptState,
  guarding: Guarding,
  run: string,
  handOut: (trigger: Trigger) => object,
): object {
  const create = (type: Trigger['type'], clock: ClockSpec | null): object => {
    if (own(state).length >= MAX_TRIGGERS)
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const by = state.people.isOwner() ? {} : { by: state.people.now().email };
    const made: Trigger = { id: state.newId(), run, type, clock, ...by, next: null };
    if (clock) made.next = nextFiring(clock, state.now().getTime(), state.scriptTimeZone);
    state.triggers.push(made);
    return handOut(made);
  };
  const clockBuilder = (): object => {
    let spec: ClockSpec = {};
    let self: object = {};
    const set = (part: ClockSpec): object => {
      spec = { ...spec, ...part };
      return self;
    };
    self = guard(
      'Script.ClockTriggerBuilder',
      {
        everyMinutes: (n: number) => {
          if (!MINUTES.includes(n))
            throw exception(
              `The value you passed to everyMinutes was invalid. It must be one of ${MINUTES.join(', ')}.`,
            );
          return set({ everyMinutes: n });
        },
        everyHours: (n: number) => set({ everyHours: n }),
        everyDays: (n: number) => set({ everyDays: n }),
        everyWeeks: (n: number) => set({ everyWeeks: n }),
        onWeekDay: (day: string) =>
          set({ weekday: WEEKDAYS.indexOf(String(day)), everyWeeks: spec.everyWeeks ?? 1 }),
        onMonthDay: (monthDay: number) => set({ monthDay }),
        atHour: (hour: number) => {
          if (!(hour >= 0 && hour <= 23))
            throw exception(`The value you passed to atHour was invalid: ${hour}.`);
          return set({ hour });
        },
        nearMinute: (minute: number) => set({ minute }),
        after: (ms: number) => set({ at: state.now().getTime() + ms }),
        at: (date: Date) => set({ at: date.getTime() }),
        inTimezone: (timeZone: string) => set({ timeZone }),
        create: () => create('CLOCK', spec),
      } as Implementation,
      guarding,
    );
    return self;
  };
  const sheetBuilder = (): object => {
    let type: Trigger['type'] = 'ON_EDIT';
    let self: object = {};
    const set = (next: Trigger['type']) => () => {
      type = next;
      return self;
    };
    self = guard(
      'Script.SpreadsheetTriggerBuilder',
      {
        onOpen: set('ON_OPEN'),
        onEdit: set('ON_EDIT'),
        create: () => create(type, null),
      } as Implementation,
      guarding,
    );
    return self;
  };
  return guard(
    'Script.TriggerBuilder',
    { timeBased: clockBuilder, forSpreadsheet: sheetBuilder } as Implementation,
    guarding,
  );
}

/** When a clock trigger fires next after `from` (milliseconds); null for one whose moment has passed. */
export function nextFiring(spec: ClockSpec, from: number, scriptTimeZone: string): number | null {
  if (spec.at !== undefined) return spec.at > from ? spec.at : null;
  if (spec.everyMinutes) return from + spec.everyMinutes * 60_000;
  if (spec.everyHours) return from + spec.everyHours * 3_600_000;
  const zone = spec.timeZone ?? scriptTimeZone;
  const start = Math.floor(wallClock(new Date(from), zone) / DAY_MS);
  for (let ahead = 0; ahead < 400; ahead += 1) {
    const wall =
      (start + ahead) * DAY_MS + (spec.hour ?? 0) * 3_600_000 + (spec.minute ?? 0) * 60_000;
    const day = new Date(wall);
    if (spec.weekday !== undefined && day.getUTCDay() !== spec.weekday) continue;
    if (spec.monthDay !== undefined && day.getUTCDate() !== spec.monthDay) continue;
    const moment = momentOf(wall, zone).getTime();
    if (moment > from) return moment;
  }
  return null;
}
