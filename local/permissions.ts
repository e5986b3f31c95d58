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

/** The scopes of which one is enough, as Google lists them. */
const accepted = (scope: string): readonly string[] =>
  scope === SCOPE.sheets ? [scope, scope.replace('.currentonly', '')] : [scope];

function namesOf(scope: string): string {
  const names = accepted(scope);
  return names.length > 1 ? `(${names.join(' || ')})` : names.join();
}

/** Google names the classes of a service with the service before them. */
const CALLED: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp.Spreadsheet',
  Sheet: 'SpreadsheetApp.Sheet',
  Range: 'SpreadsheetApp.Range',
  RangeList: 'SpreadsheetApp.RangeList',
  Protection: 'SpreadsheetApp.Protection',
  Group: 'SpreadsheetApp.Group',
};

/** Throws Google's message where the run's mode or the granted scopes do not allow the call. */
export function checkPermission(
  service: string,
  member: string,
  mode: AuthMode,
  granted: readonly string[],
  declared: readonly string[],
): void {
  const scope = scopeOf(service, member);
  const call = `${CALLED[service] ?? service}.${member}`;
  const required = scope === null ? '' : ` Required permissions: ${namesOf(scope)}`;
  // A simple trigger runs without anybody's consent: there the manifest alone counts.
  const held = mode === 'FULL' ? granted : declared;
  if (scope !== null && !accepted(scope).some((one) => held.includes(one))) {
    throw exception(`Specified permissions are not sufficient to call ${call}.${required}`);
  }
  if (mode === 'FULL') return;
  const limited = scope === SCOPE.ui || scope === SCOPE.mail || scope === SCOPE.triggers;
  const none =
    limited ||
    scope === SCOPE.sheets ||
    service === 'PropertiesService' ||
    service === 'Properties';
  if (mode === 'LIMITED' ? limited : none) {
    throw exception(`You do not have permission to call ${call}.${required}`);
  }
}
