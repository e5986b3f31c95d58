/** Which call needs which scope, and what each authorization mode allows, as Google documents them. */

import { exception } from './services/host';
import type { AuthMode } from './services/triggers';

const SCOPE = {
  sheets: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ui: 'https://www.googleapis.com/auth/script.container.ui',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  email: 'https://www.googleapis.com/auth/userinfo.email',
} as const;

const SHEET_SERVICES = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'Protection',
  'Group',
]);
/** Of SpreadsheetApp itself, what a menu needs. */
const FREE = new Set(['SpreadsheetApp.getUi', 'SpreadsheetApp.flush']);
const TRIGGER_MEMBERS = new Set(['newTrigger', 'getProjectTriggers', 'deleteTrigger']);
const DIALOGS = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog']);

/** The scope that a call needs; null for none. */
export function scopeOf(service: string, member: string): string | null {
  if (SHEET_SERVICES.has(service)) return FREE.has(`${service}.${member}`) ? null : SCOPE.sheets;
  if (service === 'Ui' && DIALOGS.has(member)) return SCOPE.ui;
  if (service === 'MailApp') return SCOPE.mail;
  if (service === 'ScriptApp' && TRIGGER_MEMBERS.has(member)) return SCOPE.triggers;
  if (service === 'User' || (service === 'Session' && /User$/.test(member))) return SCOPE.email;
  return null;
}

/** Throws Google's message where the run's mode or the granted scopes do not allow the call. */
export function checkPermission(
  service: string,
  member: string,
  mode: AuthMode,
  granted: readonly string[],
): void {
  const scope = scopeOf(service, member);
  const call = `${service}.${member}`;
  if (
    scope !== null &&
    !granted.includes(scope) &&
    !(scope === SCOPE.sheets && granted.some((one) => /auth\/spreadsheets$/.test(one)))
  ) {
    throw exception(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
    );
  }
  if (mode === 'FULL') return;
  const limited = scope === SCOPE.ui || scope === SCOPE.mail || scope === SCOPE.triggers;
  const none =
    limited ||
    scope === SCOPE.sheets ||
    service === 'PropertiesService' ||
    service === 'Properties';
  if (mode === 'LIMITED' ? limited : none) {
    throw exception(`You do not have permission to call ${call}. (Authorization mode ${mode})`);
  }
}
