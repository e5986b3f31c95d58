import type { Request } from '../../protocol/messages';
import type { CheckPart } from '../../protocol/self-check';

/** What Google puts into the page to reach the server, and nothing of ours. */
export interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (failure: unknown) => void): ScriptRun;
  /** Our one public function for the sidebar and its dialogs. */
  request(request: Request): void;
  /** That of the self-check's dialog. */
  selfCheckPart(part: CheckPart): void;
}

export interface ScriptHost {
  close(): void;
  readonly editor?: { focus(): void };
}

declare global {
  const google: { readonly script: { readonly run: ScriptRun; readonly host: ScriptHost } };
}

/** Closes the dialog or the sidebar. */
export function closePage(): void {
  google.script.host.close();
}

/** Gives the keyboard back to the sheet, so that a person who went to a cell can type at once. */
export function focusSheet(): void {
  google.script.host.editor?.focus();
}
