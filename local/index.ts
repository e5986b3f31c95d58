/**
 * The local Sheets: Google's Apps Script services over a spreadsheet engine, for running the built
 * bundle, or any other Apps Script code, with no Google account.
 */
import { randomUUID } from 'node:crypto';
import type { Zone } from '@odoo/o-spreadsheet';
import { type Book, emptyBook, openBook } from './book';
import { bridge } from './bridge';
import { engineClock, helpers } from './engine';
import type { Guarding } from './guard';
import { localeOf } from './locales';
import { type CallCounts, type Hook, newMeter } from './meter';
import { checkPermission } from './permissions';
import { type Project, readProject, type ScriptContext, startScript } from './project';
import type { Host, HostEvent } from './services/host';
import { exception } from './services/host';
import { makeHtmlService } from './services/html';
import { type MailState, makeMailApp, type SentMail } from './services/mail';
import { lockOut } from './services/protection';
import { numericId, sheetOf, zoneOf } from './services/sheet';
import { makeCharts, makeSpreadsheet, makeSpreadsheetApp } from './services/spreadsheet';
import { makeCacheService, makePropertiesService, type Stores } from './services/storage';
import { type AuthMode, makeScriptApp, nextFiring, type Trigger } from './services/triggers';
import { type Alert, makeUi, type OpenPage, type UiState } from './services/ui';
import { makeConsole, makeLockService, makeSession, makeUtilities } from './services/utilities';
import { type PersonEdit, typeCells } from './typing';
import { type LoadedWorkbook, loadWorkbook, saveWorkbook } from './xlsx';

export interface LocalOptions {
  /** The folder with Code.js, its pages and appsscript.json; null for no script. */
  readonly bundle?: string | null;
  /** The .xlsx that the workbook is read from, where it exists, and saved to. */
  readonly file?: string;
  /** Begin where another one stood: see `standing`. */
  readonly from?: Standing;
  readonly clock?: () => Date;
  /** The spreadsheet's time zone. */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  /** The spreadsheet's locale, such as de_DE; the file's own, or en_US, unless told. */
  readonly locale?: string;
  readonly user?: { readonly email: string; readonly locale: string };
  readonly hook?: Hook;
  /** What the person granted; all that the manifest declares unless told. */
  readonly grantedScopes?: readonly string[];
  /** Mail recipients that are left today. */
  readonly mailQuota?: number;
  /** Told what a page would show: toasts, dialogs, a moved selection, sent mail. */
  readonly onEvent?: (event: LocalEvent) => void;
  /** Configuration and messages of a live session with a page. */
  readonly session?: { readonly config: object; readonly messages: unknown[] };
}

export type LocalEvent =
  | HostEvent
  | { readonly kind: 'page'; readonly page: OpenPage }
  | Alert
  | { readonly kind: 'mail'; readonly mail: SentMail };

/** What survives beside the cells: kept with the file, as Google keeps it with the script. */
export interface HostState {
  readonly id: string;
  readonly stores: Stores;
  readonly triggers: Trigger[];
  readonly outbox: SentMail[];
}

/** A file as it is: cells, stores, triggers and outbox. */
export type Standing = LoadedWorkbook;

export interface LocalSheets {
  /** The script's global object: its functions and Google's services. */
  readonly globals: Record<string, unknown>;
  readonly workbook: Book;
  readonly outbox: readonly SentMail[];
  readonly calls: { counts(): CallCounts; reset(): void; hook: Hook };
  readonly ui: UiState;
  readonly triggers: readonly Trigger[];
  readonly logs: readonly string[];
  readonly stores: Stores;
  readonly lock: { busy: boolean };
  /** Runs a public function as a menu item does. */
  run(name: string, ...args: unknown[]): unknown;
  runAs(mode: AuthMode, name: string, ...args: unknown[]): unknown;
  /** The file is opened by a person: the simple trigger onOpen. */
  open(): void;
  /** A person types into one cell, or pastes a block from it on. */
  typeIn(sheetName: string, a1: string, content: string | readonly (readonly string[])[]): void;
  /** A person's edit that already stands in the workbook: only onEdit runs. */
  edited(edit: PersonEdit): void;
  select(sheetName: string, a1: string): void;
  /** Somebody else protects cells, or a whole sheet, and leaves this script's user out. */
  lockOut(sheetName: string, a1?: string): void;
  /** google.script.run: refuses what Google refuses. */
  googleScriptRun(name: string, args: readonly unknown[]): unknown;
  /** Another run of the same script, from within a hook of one that is under way: each has its own writes and its own lock. */
  meanwhile(work: () => void): void;
  /** Sets the clock to then, firing on the way the clock triggers that fall due, in order. */
  advanceTo(moment: Date): void;
  /** Fires the clock triggers that are due by the clock as it runs; true where one did. */
  fireDue(): boolean;
  /** Where the person stands. */
  selection(): { readonly sheetId: string; readonly zone: Zone };
  displayed(sheetName: string, a1: string): string[][];
  save(file?: string): Promise<void>;
  /** The file as it is now, to open any number of others from. */
  standing(): Standing;
}

const ALL_DECLARED = undefined;

/** Opens a workbook, a new one or a file's, with the script of a bundle. Rejects with a LocalSheetsError that says what to do. */
export async function openLocalSheets(options: LocalOptions = {}): Promise<LocalSheets> {
  const project: Project = readProject(options.bundle === undefined ? 'build' : options.bundle);
  const loaded = options.from
    ? copied(options.from)
    : options.file
      ? await loadWorkbook(options.file)
      : null;
  const state: HostState = loaded?.state ?? newState(loaded?.id ?? randomUUID());
  let clock = options.clock ?? (() => new Date());
  const timeZone = options.timeZone ?? loaded?.timeZone ?? 'Asia/Bangkok';
  engineClock.now = () => clock();
  const book = openBook(
    loaded?.data ?? emptyBook(),
    { id: state.id, name: options.file ?? 'Untitled', timeZone },
    options.session?.config,
    options.session?.messages,
  );
  if (options.locale) book.dispatch('UPDATE_LOCALE', { locale: localeOf(options.locale) });
  const scriptTimeZone = options.scriptTimeZone ?? project.timeZone;
  const granted = () => options.grantedScopes ?? (ALL_DECLARED as undefined) ?? project.scopes;
  const onEvent = options.onEvent ?? (() => {});
  const meter = newMeter(options.hook);
  let mode: AuthMode = 'FULL';
  let fromClock = false;
  const guarding: Guarding = {
    meter,
    permit: (service, member) => checkPermission(service, member, mode, granted()),
  };
  let script: ScriptContext | null = null;
  const host: Host = {
    book,
    guarding,
    realm: {
      date: (moment) => script?.date(moment) ?? moment,
      copy: (value) => script?.copy(value) ?? value,
    },
    sheets: new Map(),
    standing: { sheetId: book.model.getters.getSheetIds()[0] ?? '', zones: new Map() },
    notify: onEvent,
  };
  const ui: UiState = {
    menus: [],
    sidebar: null,
    dialog: null,
    alerts: [],
    answers: [],
    prompts: [],
    onShow: (shown) => onEvent(shown.kind === 'alert' ? shown : { kind: 'page', page: shown }),
  };
  const mail: MailState = {
    outbox: state.outbox,
    remaining: options.mailQuota ?? 100,
    now: () => clock(),
    onSend: (sent) => onEvent({ kind: 'mail', mail: sent }),
  };
  const lock = { busy: false };
  const logs: string[] = [];
  const spreadsheet = makeSpreadsheet(host);
  const theUi = makeUi(ui, guarding);
  const getUi = (): object => {
    if (fromClock) throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return theUi;
  };
  const user = options.user ?? { email: 'you@example.com', locale: 'en' };
  const services: Record<string, unknown> = {
    SpreadsheetApp: makeSpreadsheetApp(host, spreadsheet, getUi),
    Charts: makeCharts(host),
    HtmlService: makeHtmlService(
      {
        read: (name) => project.pages.get(name),
        evaluate: (code, values) => script?.evaluate(code, values) ?? '',
      },
      guarding,
    ),
    MailApp: makeMailApp(mail, guarding),
    ScriptApp: makeScriptApp(
      {
        triggers: state.triggers,
        scriptTimeZone,
        now: () => clock(),
        grantedScopes: granted,
        declaredScopes: project.scopes,
        newId: () => randomUUID(),
      },
      guarding,
    ),
    PropertiesService: makePropertiesService(state.stores, guarding),
    CacheService: makeCacheService(() => clock(), guarding),
    LockService: makeLockService(lock, guarding),
    Session: makeSession(user, scriptTimeZone, guarding),
    Utilities: makeUtilities(
      { date: host.realm.date, copy: host.realm.copy, sleep: () => {} },
      guarding,
    ),
    console: makeConsole(logs),
    Logger: makeConsole(logs),
  };
  // A service call while the bundle loads is Google's: there is no person and no permission yet.
  mode = 'NONE';
  script = startScript(project, services, () => clock());
  mode = 'FULL';
  const { globals } = script;

  const inRun = <Result>(as: AuthMode, work: () => Result): Result => {
    const before = mode;
    mode = as;
    try {
      const result = work();
      book.flush();
      return result;
    } finally {
      mode = before;
      lock.busy = false;
    }
  };
  const callable = (name: string): ((...args: unknown[]) => unknown) => {
    const found = globals[name];
    if (typeof found !== 'function') throw exception(`Script function not found: ${name}`);
    return found as (...args: unknown[]) => unknown;
  };
  const sheetId = (name: string): string => {
    const { getters } = book.model;
    const found = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
    if (!found) throw new Error(`There is no sheet “${name}”.`);
    return found;
  };
  const zone = (id: string, a1: string): Zone =>
    zoneOf(a1, book.model.getters.getNumberRows(id), book.model.getters.getNumberCols(id));

  const fire = (until: number, setClock: (at: number) => void): boolean => {
    let fired = false;
    for (;;) {
      const [due] = state.triggers
        .filter((one) => one.next !== null && one.next <= until)
        .sort((one, other) => (one.next ?? 0) - (other.next ?? 0));
      if (!due?.clock || due.next === null) return fired;
      const at = due.next;
      setClock(at);
      due.next = nextFiring(due.clock, at, scriptTimeZone);
      fromClock = true;
      fired = true;
      try {
        local.runAs('FULL', due.run, { authMode: 'FULL', triggerUid: due.id });
      } finally {
        fromClock = false;
      }
    }
  };

  const local: LocalSheets = {
    globals,
    workbook: book,
    outbox: state.outbox,
    calls: meter,
    ui,
    triggers: state.triggers,
    logs,
    stores: state.stores,
    lock,
    run: (name, ...args) => local.runAs('FULL', name, ...args),
    runAs: (as, name, ...args) => inRun(as, () => callable(name)(...args)),
    open() {
      if (typeof globals['onOpen'] === 'function')
        local.runAs('LIMITED', 'onOpen', { authMode: 'LIMITED', source: spreadsheet });
    },
    typeIn(name, a1, content) {
      book.flush();
      const id = sheetId(name);
      local.edited(typeCells(book, id, zone(id, a1), content));
    },
    edited(edit) {
      host.standing.sheetId = edit.sheetId;
      host.standing.zones.set(edit.sheetId, edit.zone);
      if (typeof globals['onEdit'] !== 'function') return;
      const sheet = sheetOf(host, edit.sheetId, () => spreadsheet) as {
        getRange(...at: number[]): object;
      };
      const { top, left, bottom, right } = edit.zone;
      const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
      const single = top === bottom && left === right;
      local.runAs('LIMITED', 'onEdit', {
        authMode: 'LIMITED',
        source: spreadsheet,
        range,
        user: { getEmail: () => user.email },
        ...(single ? { value: edit.value, oldValue: edit.oldValue } : {}),
      });
    },
    select(name, a1) {
      const id = sheetId(name);
      host.standing.sheetId = id;
      host.standing.zones.set(id, zone(id, a1));
    },
    lockOut(name, a1) {
      const id = sheetId(name);
      lockOut(book, id, a1 === undefined ? null : zone(id, a1));
    },
    googleScriptRun: (name, args) =>
      bridge(name, args, script as ScriptContext, (given) => local.runAs('FULL', name, ...given)),
    meanwhile(work) {
      const [hook, { busy }] = [meter.hook, lock];
      meter.hook = {};
      try {
        book.aside(work);
      } finally {
        meter.hook = hook;
        lock.busy = busy;
      }
    },
    advanceTo(moment) {
      fire(moment.getTime(), (at) => {
        clock = () => new Date(at);
      });
      clock = () => moment;
      book.dispatch('EVALUATE_CELLS', {});
    },
    fireDue: () => fire(clock().getTime(), () => {}),
    selection: () => ({
      sheetId: host.standing.sheetId,
      zone: host.standing.zones.get(host.standing.sheetId) ?? {
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      },
    }),
    displayed(name, a1) {
      book.flush();
      const id = sheetId(name);
      const sheet = sheetOf(host, id, () => spreadsheet) as {
        getRange(a1: string): { getDisplayValues(): string[][] };
      };
      return JSON.parse(JSON.stringify(sheet.getRange(a1).getDisplayValues())) as string[][];
    },
    async save(file = options.file) {
      book.flush();
      if (file) await saveWorkbook(file, book, state);
    },
    standing() {
      book.flush();
      const { id, timeZone } = book.settings;
      return copied({ data: book.model.exportData(), state, id, timeZone });
    },
  };
  return local;
}

/** What the file holds is plain JSON. */
const copied = (standing: Standing): Standing => JSON.parse(JSON.stringify(standing));

const newState = (id: string): HostState => ({
  id,
  stores: { script: {}, user: {}, document: {} },
  triggers: [],
  outbox: [],
});

export { LocalSheetsError } from './errors';
export { helpers, numericId };
