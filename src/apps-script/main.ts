/**
 * Every function that Google may call, and nothing else: what is exported here becomes a top-level
 * function of the bundle, and the page, the menu and triggers can call each of them by name.
 */
import { answer } from '../commands/answer';
import {
  openMail,
  openQuarter,
  openSchedule,
  openSetUp,
  openSidebar,
} from '../commands/open-views';
import { afterEdit } from '../commands/plan/edit';
import { sendDueMails as dueMails, sendWeekly } from '../commands/schedule/due-mails';
import { tellHealth } from '../commands/schedule/opened';
import { updateSummary } from '../commands/summary/update-summary';
import type { Reply, Request } from '../protocol/messages';
import type { CheckLine, CheckPart } from '../protocol/self-check';
import { editIn } from './edited';
import { addMenu } from './menu';
import { googlePlatform, openSheets } from './platform';
import { atOpening, fromClock, fromEdit, fromMenu, offsetsOf, reply, triggerOf } from './run';
import { isTypedWord, stampTyped } from './self-check/by-hand';
import { checkPart } from './self-check/check-parts';
import { openSelfCheck } from './self-check/open';
import { userLanguage } from './user';

/** When the file opens: the menu, and whether what was scheduled took place. */
export function onOpen(): void {
  addMenu(userLanguage());
  atOpening(tellHealth);
}

/** When the add-on is installed in an open file. */
export function onInstall(): void {
  onOpen();
}

/** After a person's edit: the rows they touched are completed and their check-ins logged. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  fromEdit(() => {
    if (isTypedWord(event.value) && stampTyped(event)) return;
    const sheet = event.range.getSheet();
    const edit = editIn(sheet, event);
    if (!edit) return;
    const edited = { sheet, name: sheet.getName() };
    const platform = googlePlatform({ ...openSheets(event.source), edited, user: event.user });
    afterEdit(platform, { ...edit, tab: edited.name });
  });
}

/** The page's one way in. Whatever arrives is answered: the caller may be older, newer or no page at all. */
export function request(message: Request): Reply<unknown> {
  const asked = Object(message) as Request;
  return reply((platform) => answer(platform, asked), offsetsOf(asked));
}

export function checkIn(): void {
  fromMenu((platform) => openSidebar(platform, 'check-in'));
}

export function reviewThePlan(): void {
  fromMenu((platform) => openSidebar(platform, 'review'));
}

export function updateTheSummary(): void {
  fromMenu(updateSummary);
}

export function emailTheSummary(): void {
  fromMenu(openMail);
}

export function scheduleEmails(): void {
  fromMenu(openSchedule);
}

/** By the clock, once an hour. Called by anyone else it knows no trigger and does nothing. */
export function sendDueMails(event?: GoogleAppsScript.Events.TimeDriven): void {
  fromClock((platform) => dueMails(platform, triggerOf(event)));
}

/** By the clock, once a week: a trigger that the first version made. */
export function sendScheduledSummary(event?: GoogleAppsScript.Events.TimeDriven): void {
  fromClock((platform) => sendWeekly(platform, 'summary', triggerOf(event)));
}

/** By the clock, once a week: a trigger that the first version made. */
export function sendReminders(event?: GoogleAppsScript.Events.TimeDriven): void {
  fromClock((platform) => sendWeekly(platform, 'reminder', triggerOf(event)));
}

export function closeQuarter(): void {
  fromMenu(openQuarter);
}

export function setUp(): void {
  fromMenu(openSetUp);
}

/** From the script editor, or the link in *Set up or repair*: what of Google's is as the tracker expects. */
export function selfCheck(): void {
  openSelfCheck();
}

/** Its dialog's way in. Touches no tab but the scratch tab that it makes itself. */
export function selfCheckPart(part: CheckPart): readonly CheckLine[] {
  return checkPart(SpreadsheetApp.getActiveSpreadsheet(), part);
}
