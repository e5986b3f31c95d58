import type { Platform } from '../commands/platform';
import { Refusal, refusalText } from '../commands/refusal';
import { fill, type Text } from '../language/text';
import type { Reply } from '../protocol/messages';
import { googlePlatform, userLanguage } from './platform';

const BUG: Text = {
  en: 'Something went wrong on our side and nothing more was changed. Try again; if it stays, report the code {code}.',
  th: 'เกิดข้อผิดพลาดในระบบ ไม่มีการเปลี่ยนแปลงเพิ่มเติม ลองอีกครั้ง หากยังเป็นอยู่ แจ้งรหัส {code}',
};

/** Runs a command for the page: a refusal or a bug becomes a sentence, never a red bar. */
export function reply<Data>(command: (platform: Platform) => Data): Reply<Data> {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) return { ok: false, reason: refusalText('no-tracker', userLanguage()) };
    return { ok: true, data: command(googlePlatform(spreadsheet)) };
  } catch (error) {
    return { ok: false, reason: sentenceOf(error) };
  }
}

/** Runs a command from the menu: what it cannot do is said in a dialog. */
export function fromMenu(command: (platform: Platform) => void): void {
  const result = reply(command);
  if (!result.ok) SpreadsheetApp.getUi().alert(result.reason);
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = `G-${Utilities.getUuid().slice(0, 6)}`;
  // The stack names functions and lines of ours; no cell's text and no address is in it.
  console.error(code, error instanceof Error ? (error.stack ?? error.message) : String(error));
  return fill(BUG, userLanguage(), { code });
}
