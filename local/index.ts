/**
 * The local Sheets: Google's Apps Script services over a spreadsheet engine, for running the built
 * bundle, or any other Apps Script code, with no Google account.
 */
import { randomUUID } from 'node:crypto';
import { emptyBook, openBook } from './book';
import { bridge } from './bridge';
import { newConsent } from './consent';
import { fireDue } from './due-triggers';
import { engineClock, helpers } from './engine';
import { makeGoogle, type Running } from './google';
import type { HostState, LocalOptions, LocalSheets, Standing } from './local-sheets';
import { localeOf } from './locales';
import { newMeter } from './meter';
import { checkPermission } from './permissions';
import { personAt } from './person';
import { readProject } from './project';
import { compileScript } from './script';
import { exception } from './services/host';
import { numericId } from './services/sheet';
import type { AuthMode } from './services/triggers';
import { loadWorkbook, saveWorkbook } from './xlsx';

/** Opens a workbook, a new one or a file's, with the script of a bundle. Rejects with a LocalSheetsError that says what to do. */
export async function openLocalSheets(options: LocalOptions = {}): Promise<LocalSheets> {
  const project = readProject(options.bundle === undefined ? 'build' : options.bundle);
  const file = options.from
    ? copied(options.from)
    : options.file
      ? await loadWorkbook(options.file)
      : null;
  const state: HostState = file?.state ?? newState(file?.id ?? randomUUID());
  const running: Running = {
    clock: options.clock ?? (() => new Date()),
    script: null,
    // A service call while the bundle loads is Google's: there is no person and no permission yet.
    mode: 'NONE',
    start: 'person',
    byPerson: false,
    ended: null,
  };
  engineClock.now = () => running.clock();
  const namedTimeZone = [options.timeZone, file?.timeZone, 'Asia/Bangkok'].find(
    (one) => one !== undefined,
  ) as string | null;
  const book = openBook(
    file?.data ?? emptyBook(),
    {
      id: state.id,
      name: options.file ?? 'Untitled',
      timeZone: namedTimeZone || 'Etc/GMT',
      namedTimeZone,
    },
    options.session?.config,
    options.session?.messages,
  );
  if (options.locale) book.dispatch('UPDATE_LOCALE', { locale: localeOf(options.locale) });
  const scriptTimeZone = options.scriptTimeZone ?? project.timeZone;
  const consent = newConsent(project.scopes, options.grantedScopes);
  const meter = newMeter(options.hook);
  const google = makeGoogle({
    options,
    project,
    book,
    state,
    guarding: {
      meter,
      permit(service, member) {
        if (running.byPerson) return;
        if (running.ended) throw running.ended;
        checkPermission(service, member, running.mode, consent.granted(), project.scopes);
      },
    },
    running,
    consent,
    scriptTimeZone,
  });
  const { lock } = google;
  const script = compileScript(project, google.services, () => running.clock());
  const loaded = script.start();
  running.script = loaded;
  running.mode = 'FULL';
  const { globals } = loaded;

  const runAs = (as: AuthMode, name: string, ...args: unknown[]): unknown => {
    if (typeof globals[name] !== 'function') throw exception(`Script function not found: ${name}`);
    const { mode, ended, script: before } = running;
    Object.assign(running, { mode: as, ended: null });
    try {
      running.script = script.start();
      const found = running.script.globals[name] as (...given: unknown[]) => unknown;
      const result: unknown = found(...args);
      if (running.ended) throw running.ended;
      book.flush();
      return result;
    } finally {
      Object.assign(running, { mode, ended, script: before });
      lock.busy = false;
    }
  };
  /** What a person sees, a script's permissions aside. */
  const look = <Value>(work: () => Value): Value => {
    running.byPerson = true;
    try {
      return work();
    } finally {
      running.byPerson = false;
    }
  };
  const fromPage = (name: string) => (given: readonly unknown[]) => {
    running.start = 'page';
    try {
      return runAs('FULL', name, ...given);
    } finally {
      running.start = 'person';
    }
  };
  const firing = {
    triggers: state.triggers,
    scriptTimeZone,
    running,
    run: (name: string, event: object) => runAs('FULL', name, event),
  };

  return {
    globals,
    workbook: book,
    outbox: state.outbox,
    calls: meter,
    ui: google.ui,
    triggers: state.triggers,
    logs: google.logs,
    stores: state.stores,
    lock,
    consent,
    run: (name, ...args) => runAs('FULL', name, ...args),
    runAs,
    ...personAt(
      google,
      (name, event) => {
        if (typeof globals[name] === 'function') runAs('LIMITED', name, look(event));
      },
      look,
    ),
    googleScriptRun: (name, args) => bridge(name, args, loaded, fromPage(name), options.swallowing),
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
      fireDue(firing, moment.getTime(), (at) => {
        running.clock = () => new Date(at);
      });
      running.clock = () => moment;
      book.dispatch('EVALUATE_CELLS', {});
    },
    fireDue: () => fireDue(firing, running.clock().getTime(), () => {}),
    async save(file = options.file) {
      book.flush();
      if (file) await saveWorkbook(file, book, state);
    },
    standing() {
      book.flush();
      const { id, namedTimeZone: zone } = book.settings;
      return copied({ data: book.model.exportData(), state, id, timeZone: zone });
    },
  };
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
export type { HostState, LocalEvent, LocalOptions, LocalSheets, Standing } from './local-sheets';
export { helpers, numericId };
