import type { Platform } from '../commands/platform';
import { refusalText } from '../commands/refusal';
import type { Reply } from '../protocol/messages';
import { failureSentence } from './failure';
import { alert, googlePlatform, userLanguage } from './platform';

/** Runs a command for the page: a refusal or a bug becomes a sentence, never a red bar. */
export function reply<Data>(command: (platform: Platform) => Data): Reply<Data> {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) return { ok: false, reason: refusalText('no-tracker', userLanguage()) };
    return { ok: true, data: command(googlePlatform(spreadsheet)) };
  } catch (error) {
    return { ok: false, reason: failureSentence(error, userLanguage()) };
  }
}

/** Runs a command from the menu: what it cannot do is said in a dialog. */
export function fromMenu(command: (platform: Platform) => void): void {
  const result = reply(command);
  if (!result.ok) alert(result.reason);
}
