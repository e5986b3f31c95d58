/**
 * The local Sheets: Google's Apps Script services over a spreadsheet engine, for running the built
 * bundle, or any other Apps Script code, with no Google account.
 */
import { randomUUID } from 'node:crypto';
import { emptyBook, openBook } from './book';
import { bridge } from './bridge';
import type { Apostrophes } from './cell-text';
import { newConsent } from './consent';
import { fireDue } from './due-triggers';
import { engineClock, helpers } from './engine';
import { makeGoogle, type Running } from './google';
import type { HostState, LocalOptions, LocalSheets, Standing } from './local-sheets';
import { localeOf } from './locales';
import { newMeter } from './meter';
import { newPeople } from './people';
import { checkPermission } from './permissions';
import { personAt } from './person';
import { readProject } from './project';
import { makeRuns } from './runs';
import { compileScript } from './script';
import { numericId } from './services/numeric-id';
import { loadWorkbook, saveWorkbook } from './xlsx';
import { dataOf } from './xlsx-engine';

/** What is not told with an option. The tests set it, in one place. */
export const unlessTold: { apostrophes: Apostrophes } = { apostrophes: 'shown' };

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
  const people = newPeople(options.user ?? { email: 'you@example.com', locale: 'en' });
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
      editor: people.editor,
      drawn: options.drawn,
      apostrophes: options.apostrophes ?? unlessTold.apostrophes,
    },
    options.session?.config,
    options.session?.messages,
  );
  if (options.locale) book.dispatch('UPDATE_LOCALE', { locale: localeOf(options.locale) });
  const scriptTimeZone = options.scriptTimeZone ?? project.timeZone;
  const consent = newConsent(project.scopes, options.grantedScopes, people);
  const meter = newMeter(options.hook);
  const google = makeGoogle({
    options,
    project,
    book,
    state,
    guarding: {
      // What an event brings and a person sees is no call of the script's.
      meter: {
        call: (service, member, work) =>
          running.byPerson ? work() : meter.call(service, member, work),
      },
      permit(service, member) {
        if (running.byPerson) return;
        if (running.ended) throw running.ended;
        checkPermission(service, member, running.mode, consent.granted(), project.scopes);
      },
    },
    running,
    consent,
    people,
    scriptTimeZone,
  });
  const { lock } = google;
  const script = compileScript(project, google.services, () => running.clock());
  const loaded = script.start();
  running.script = loaded;
  running.mode = 'FULL';
  const { globals } = loaded;
  const { triggers } = state;
  const runs = makeRuns({ book, script, loaded, triggers, people, lock }, running);
  const firing = {
    triggers,
    scriptTimeZone,
    people,
    run: (name: string, event: object) => void runs.startedBy('clock', name, [event]),
  };

  return {
    globals,
    workbook: book,
    outbox: state.outbox,
    calls: meter,
    ui: google.ui,
    triggers,
    logs: google.logs,
    stores: state.stores,
    lock,
    consent,
    run: (name, ...args) => runs.runAs('FULL', name, ...args),
    runAs: runs.runAs,
    as: people.enter,
    ...personAt(google, runs),
    googleScriptRun: (name, args) =>
      bridge(
        name,
        args,
        loaded,
        (given) => runs.startedBy('page', name, given),
        options.swallowing,
      ),
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
      return copied({ data: dataOf(book.model), state, id, timeZone: zone });
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
