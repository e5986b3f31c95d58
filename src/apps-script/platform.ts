import { afterMoves } from '../commands/after-moves';
import type { OutgoingMail, Platform } from '../commands/platform';
import { Moved } from '../commands/refusal';
import { marksOf } from '../language/number-marks';
import type { SheetKey } from '../tracker/grid/snapshot';
import { apply } from './apply';
import type { Offsets } from './days';
import type { OpenSheets, Sheet } from './find-sheets';
import { gather } from './gather';
import { openDialog, openSidebar, pageScript } from './pages';
import { once } from './read-sheet';
import { readTab } from './read-tab';
import { openSelfCheck } from './self-check/open';
import { standing } from './standing';
import { clockTriggers } from './triggers';
import { userAddress, userLanguage } from './user';
import { sheetClock } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds that a run waits for another to finish. */
const LOCK_WAIT = 10_000;

/** Who a person says they are, in their own properties: nobody else of the file sees it. */
const NAME = 'name';

/** One run's view of a spreadsheet. `offsets`: those of its zone that an earlier run has asked for. */
export const openSheets = (spreadsheet: Spreadsheet, offsets: Offsets = {}): OpenSheets => ({
  spreadsheet,
  clock: sheetClock(spreadsheet, offsets),
  numbers: once(() => marksOf(String(spreadsheet.getSpreadsheetLocale() ?? ''))),
  byKey: new Map(),
  names: new Map(),
  inserted: new Set<Sheet>(),
  rules: new Map(),
  tables: new Set<string>(),
  read: new Map(),
  kept: new Map(),
  ranges: new Map(),
  moved: new Set<SheetKey>(),
});

/** Google behind the commands, for one run in this spreadsheet. */
export function googlePlatform(open: OpenSheets): Platform {
  const { spreadsheet, clock } = open;
  /** Google's lock is not counted: what is done within is not to release it. */
  let holds = false;
  const platform: Platform = {
    read: (sheets, withFormulas = [], recent = []) =>
      gather(open, sheets, { formulas: withFormulas, recent }, userLanguage),
    readTab: (name, most) => readTab(open, name, most),
    write(changes) {
      if (changes.length > 0) apply(open, changes);
    },
    tables: () => [...open.tables],
    standing: () => standing(open),
    numbers: open.numbers,
    offsets: clock.offsets,
    locked(work) {
      if (holds) return work();
      const lock = LockService.getDocumentLock();
      if (!lock) return whereRowsStand(work, open, platform);
      if (!lock.tryLock(LOCK_WAIT)) return null;
      holds = true;
      try {
        return whereRowsStand(work, open, platform);
      } catch (error) {
        // Every write ends in a flush of its own. One that failed may have left some held back, and
        // those have to take effect before the lock goes.
        flushQuietly();
        throw error;
      } finally {
        holds = false;
        lock.releaseLock();
      }
    },
    sendMail,
    remainingMails: () => MailApp.getRemainingDailyQuota(),
    userLanguage,
    userAddress: once(() => userAddress(open.user)),
    rememberedName: once(() => PropertiesService.getUserProperties().getProperty(NAME) ?? ''),
    rememberName: (name) => {
      PropertiesService.getUserProperties().setProperty(NAME, name);
    },
    setTimeZone: (zone) => {
      if (zone !== clock.zone()) spreadsheet.setSpreadsheetTimeZone(zone);
      clock.moveTo(zone);
    },
    spreadsheetUrl: () => spreadsheet.getUrl(),
    sheetUrl: (key) => {
      const sheet = open.byKey.get(key);
      return sheet ? `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}` : null;
    },
    clock: clockTriggers(clock.zone),
    pageScript,
    openSidebar,
    openDialog,
    openSelfCheck,
    toast: (message) => {
      spreadsheet.toast(message, 'Guidepost', 8);
    },
  };
  return platform;
}

/** So often a command decides anew before it gives up: somebody would have to move rows each time. */
const TRIES = 4;

/**
 * Does it, and once more on the sheet as it stands by now where rows were moved meanwhile: every command may be
 * run again. Where rows were hit in the moment of a write, they are tidied and the person is told.
 */
function whereRowsStand<Result>(work: () => Result, open: OpenSheets, platform: Platform): Result {
  const tried = (left: number): Result => {
    // What was read before the lock was there, or before rows were moved, is read anew.
    open.kept.clear();
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Moved) || left === 1) throw error;
      return tried(left - 1);
    }
  };
  const result = tried(TRIES);
  const moved = [...open.moved];
  open.moved.clear();
  try {
    if (moved.length > 0) afterMoves(platform, moved);
  } catch (error) {
    // What the command was for is done; looks that are wrong now the next repair finds.
    if (!(error instanceof Moved)) throw error;
  }
  return result;
}

/** What is wrong is known already: a write that fails here fails for the same reason. */
function flushQuietly(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // The first error is the one that is told.
  }
}

/** Says it in a dialog, or, in a run that no person started, in the log. */
export function alert(message: string): void {
  let ui: GoogleAppsScript.Base.Ui;
  try {
    ui = SpreadsheetApp.getUi();
  } catch {
    console.warn(message);
    return;
  }
  ui.alert(message);
}

function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail({
    to: mail.to,
    subject: mail.subject,
    body: mail.text,
    htmlBody: mail.html,
    name: mail.senderName,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
  });
}
