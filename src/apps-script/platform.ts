import type { OutgoingMail, Platform } from '../commands/platform';
import { apply } from './apply';
import { gather, type OpenSheets } from './gather';
import { openDialog, openSidebar } from './pages';
import { standing } from './standing';
import { clockTriggers } from './triggers';

/** Milliseconds that a run waits for another to finish. */
const LOCK_WAIT = 10_000;

/** Who a person says they are, in their own properties: nobody else of the file sees it. */
const NAME = 'name';

/** The person's language as Google knows it: Thai, else English. Needs no scope. */
export const userLanguage = (): 'en' | 'th' =>
  Session.getActiveUserLocale().toLowerCase().startsWith('th') ? 'th' : 'en';

/** Google behind the commands, for one run in this spreadsheet. */
export function googlePlatform(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Platform {
  const open: OpenSheets = { spreadsheet, byKey: new Map(), inserted: new Set() };
  return {
    read: (sheets, withFormulas = []) => gather(open, sheets, withFormulas, userLanguage),
    write(changes) {
      if (changes.length === 0) return;
      apply(open, changes);
      SpreadsheetApp.flush();
    },
    standing: () => standing(open),
    locked(work) {
      const lock = LockService.getDocumentLock();
      if (!lock) return work();
      if (!lock.tryLock(LOCK_WAIT)) return null;
      try {
        return work();
      } finally {
        SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
    sendMail,
    remainingMails: () => MailApp.getRemainingDailyQuota(),
    userLanguage,
    rememberedName: () => PropertiesService.getUserProperties().getProperty(NAME) ?? '',
    rememberName: (name) => {
      PropertiesService.getUserProperties().setProperty(NAME, name);
    },
    spreadsheetUrl: () => spreadsheet.getUrl(),
    sheetUrl: (key) => {
      const sheet = open.byKey.get(key);
      return sheet ? `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}` : null;
    },
    clock: clockTriggers(spreadsheet),
    openSidebar,
    openDialog,
    toast: (message) => {
      spreadsheet.toast(message, 'Guidepost', 8);
    },
  };
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
