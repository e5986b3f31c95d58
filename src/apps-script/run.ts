import type { Platform } from '../commands/platform';
import { Refusal, refusalText } from '../commands/refusal';
import { leaveNote } from '../commands/schedule/leave-note';
import type { Reply } from '../protocol/messages';
import type { Offsets } from './days';
import { failureSentence } from './failure';
import { alert, googlePlatform, openSheets } from './platform';
import { userLanguage } from './user';

/** Runs a command for the page: a refusal or a bug becomes a sentence, never a red bar. */
export function reply<Data>(command: (platform: Platform) => Data, offsets?: Offsets): Reply<Data> {
  let spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  try {
    spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) return { ok: false, reason: refusalText('no-tracker', userLanguage()) };
    return { ok: true, data: command(googlePlatform(openSheets(spreadsheet, offsets))) };
  } catch (error) {
    return { ok: false, reason: failureSentence(error, userLanguage(), spreadsheet) };
  }
}

/** What a page brings back of an earlier answer: with it the days of a row cost no call. */
export const offsetsOf = (request: object): Offsets =>
  Object((request as { readonly offsets?: unknown }).offsets) as Offsets;

/** Runs a command from the menu: what it cannot do is said in a dialog. */
export function fromMenu(command: (platform: Platform) => void): void {
  const result = reply(command);
  if (!result.ok) alert(result.reason);
}

/** The trigger that started a run; '' for a run that no trigger started. */
export const triggerOf = (event: GoogleAppsScript.Events.TimeDriven | undefined): string =>
  String(Object(event).triggerUid ?? '');

/** Does what follows an edit. What refuses says so at the next command: nobody asked for anything here. */
export function fromEdit(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/**
 * Runs a command by the clock. There is nobody to tell: what goes wrong is logged, the note in the
 * cells is left where that can be, and the missing stamp tells whoever opens the file next.
 */
export function fromClock(command: (platform: Platform) => void): void {
  const result = reply(command);
  if (result.ok) return;
  console.warn(result.reason);
  reply((platform) => leaveNote(platform, result.reason));
}

/** Does what can be done while the file opens; at this moment Google may allow nothing, and then nothing is said. */
export function atOpening(command: (platform: Platform) => void): void {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (spreadsheet) command(googlePlatform(openSheets(spreadsheet)));
  } catch {
    // Before a person allowed the script anything it may not read: the menu is all there is then.
  }
}
