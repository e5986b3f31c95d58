/** Google's services around one workbook: what a script finds there. */
import { randomUUID } from 'node:crypto';
import type { Book } from './book';
import { AUTHORIZATION_REQUIRED, type ConsentState, type Start } from './consent';
import { enumOf } from './enums';
import { SERVICES } from './google-listing';
import { type Guarding, guard } from './guard';
import type { HostState, LocalEvent, LocalOptions } from './local-sheets';
import type { People } from './people';
import type { Project } from './project';
import type { ScriptContext } from './script';
import { exception, type Host } from './services/host';
import { makeHtmlService } from './services/html';
import { makeMailApp } from './services/mail';
import { activeAddress, makeSession, type SessionState } from './services/session';
import { makeCharts, makeSpreadsheet, makeSpreadsheetApp } from './services/spreadsheet';
import { makeCacheService, makePropertiesService } from './services/storage';
import { type AuthMode, makeScriptApp } from './services/triggers';
import { makeUi, type UiState } from './services/ui';
import { makeConsole, makeLockService, makeLogger, makeUtilities } from './services/utilities';

/** What changes while a workbook is open: the time, the script, and how it was called. */
export interface Running {
  clock: () => Date;
  script: ScriptContext | null;
  mode: AuthMode;
  /** How the run that is under way was started; by the clock, nobody is there. */
  start: Start;
  /** What is looked at is a person's, not a script's: no permission is asked. */
  byPerson: boolean;
  /** Google ended the run that is under way: whatever it still calls throws this. */
  ended: Error | null;
}

/** What the services stand on. */
export interface Ground {
  readonly options: LocalOptions;
  readonly project: Project;
  readonly book: Book;
  readonly state: HostState;
  readonly guarding: Guarding;
  readonly running: Running;
  readonly consent: ConsentState;
  readonly people: People;
  readonly scriptTimeZone: string;
}

/** The services by their global names, and what of them can be looked at from outside. */
export interface Google {
  readonly host: Host;
  readonly spreadsheet: object;
  readonly ui: UiState;
  readonly lock: { busy: boolean };
  readonly logs: string[];
  /** The person's address, as far as Google tells the run that is under way. */
  readonly address: () => string;
  readonly services: Readonly<Record<string, unknown>>;
}

/** Makes all services; nothing is called yet. */
export function makeGoogle(ground: Ground): Google {
  const { options, project, state, guarding, running, consent, people, scriptTimeZone } = ground;
  const onEvent = options.onEvent ?? (() => {});
  const host = hostOf(ground, onEvent);
  const ui = uiOf(onEvent);
  const now = () => running.clock();
  const lock = { busy: false };
  const logs: string[] = [];
  const spreadsheet = makeSpreadsheet(host);
  const theUi = makeUi(ui, guarding);
  const getUi = (): object => {
    if (running.start === 'clock')
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return theUi;
  };
  const session: SessionState = {
    user: people.now,
    scriptTimeZone,
    mode: () => running.mode,
    withheld: options.withheldAddress,
  };
  const quota = people.each(() => ({ left: options.mailQuota ?? 100 }));
  const mail = {
    outbox: state.outbox,
    get remaining() {
      return quota().left;
    },
    set remaining(left: number) {
      quota().left = left;
    },
    now,
    onSend: (sent: HostState['outbox'][number]) => onEvent({ kind: 'mail', mail: sent }),
  };
  const services = {
    SpreadsheetApp: makeSpreadsheetApp(host, spreadsheet, getUi),
    Charts: makeCharts(host),
    HtmlService: makeHtmlService(
      {
        read: (name) => project.pages.get(name),
        evaluate: (code, values) => running.script?.evaluate(code, values) ?? '',
        stripping: options.htmlStripping ?? 'everywhere',
      },
      guarding,
    ),
    MailApp: makeMailApp(mail, guarding),
    ScriptApp: makeScriptApp(
      {
        triggers: state.triggers,
        scriptTimeZone,
        now,
        consent,
        people,
        askFor: (scopes) => askFor(scopes, running, consent),
        newId: () => randomUUID(),
      },
      guarding,
    ),
    PropertiesService: makePropertiesService(state.stores, people, guarding),
    CacheService: makeCacheService(now, people, guarding),
    LockService: makeLockService(lock, guarding),
    Session: makeSession(session, guarding),
    Utilities: makeUtilities(
      { date: host.realm.date, copy: host.realm.copy, sleep: () => {} },
      guarding,
    ),
    console: makeConsole(logs),
    Logger: makeLogger(logs, guarding),
  };
  const address = () => activeAddress(session);
  return {
    host,
    spreadsheet,
    ui,
    lock,
    logs,
    address,
    services: { ...absent(guarding), ...services },
  };
}

/** The other services by their names: a script finds them, and each of their members is refused by name. */
const absent = (guarding: Guarding): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(SERVICES).map(([name, of]) => [name, enumOf(of) ?? guard(of, {}, guarding)]),
  );

/** Google's own prompt ends the run, and no `catch` holds it up; where no prompt can open, the call fails. */
function askFor(scopes: readonly string[], running: Running, consent: ConsentState): never {
  const refusal = exception(AUTHORIZATION_REQUIRED);
  if (running.start === 'person') {
    consent.asked.push([...scopes]);
    running.ended = refusal;
  }
  throw refusal;
}

const hostOf = ({ book, guarding, running, people }: Ground, notify: Host['notify']): Host => ({
  book,
  guarding,
  people,
  realm: {
    date: (moment) => running.script?.date(moment) ?? moment,
    copy: (value) => running.script?.copy(value) ?? value,
  },
  sheets: new Map(),
  ranges: { at: () => ({}) },
  standing: { sheetId: book.model.getters.getSheetIds()[0] ?? '', zones: new Map() },
  notify,
});

const uiOf = (onEvent: (event: LocalEvent) => void): UiState => ({
  menus: [],
  sidebar: null,
  dialog: null,
  alerts: [],
  answers: [],
  prompts: [],
  onShow: (shown) => onEvent(shown.kind === 'alert' ? shown : { kind: 'page', page: shown }),
});
