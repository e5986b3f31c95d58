import { SCRATCH } from '../../protocol/self-check';
import type { Bench } from './bench';
import type { Probe } from './probe';

const TYPES = ['GRID', 'OBJECT', 'DATASOURCE'];
const FUNCTION = 'sendDueMails';
const PROPERTY = 'self-check';

const told = (address: string): string => (address === '' ? 'not told' : 'told');

function weeklyTrigger(): string {
  const made = ScriptApp.newTrigger(FUNCTION)
    .timeBased()
    .everyWeeks(1)
    .onWeekDay(ScriptApp.WeekDay.MONDAY)
    .atHour(5)
    .create();
  const isThere = (): boolean =>
    ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === made.getUniqueId());
  const listed = isThere();
  ScriptApp.deleteTrigger(made);
  return `${listed ? 'listed' : 'not listed'}, ${isThere() ? 'still there' : 'gone'}`;
}

function userProperty(): string {
  const properties = PropertiesService.getUserProperties();
  properties.setProperty(PROPERTY, 'ก');
  const found = properties.getProperty(PROPERTY);
  properties.deleteProperty(PROPERTY);
  return `${found}, then ${properties.getProperty(PROPERTY)}`;
}

function documentLock(): string {
  const lock = LockService.getDocumentLock();
  if (!lock) return 'there is none';
  if (!lock.tryLock(5_000)) return 'not had';
  lock.releaseLock();
  return 'had';
}

function otherZone({ spreadsheet }: Bench): string {
  const own = spreadsheet.getSpreadsheetTimeZone();
  const [next] = ['Asia/Bangkok', 'America/New_York'].filter((zone) => zone !== own);
  try {
    spreadsheet.setSpreadsheetTimeZone(next ?? '');
    return spreadsheet.getSpreadsheetTimeZone() === next ? 'taken' : 'not taken';
  } finally {
    if (own) spreadsheet.setSpreadsheetTimeZone(own);
  }
}

export const SERVICE_PROBES: readonly Probe[] = [
  { question: 'the lock of the document', expected: 'had', find: documentLock },
  {
    question: 'the address of who is there',
    expected: 'told',
    find: () => told(Session.getActiveUser().getEmail()),
    either: true,
  },
  {
    question: 'the address under which the script runs',
    expected: 'told',
    find: () => told(Session.getEffectiveUser().getEmail()),
  },
  {
    question: 'recipients that Google allows today',
    expected: 'more than 0',
    find: () => MailApp.getRemainingDailyQuota(),
    holds: (found) => Number(found) > 0,
  },
  {
    question: 'a weekly trigger, and away again',
    expected: 'listed, gone',
    find: weeklyTrigger,
  },
  { question: 'a property of the person', expected: 'ก, then null', find: userProperty },
  { question: 'another time zone for the file', expected: 'taken', find: otherZone },
  {
    question: 'the kinds of this file’s tabs',
    expected: TYPES.join(' or '),
    find: ({ spreadsheet }) => spreadsheet.getSheets().map((sheet) => String(sheet.getType())),
    holds: (found) => found.split(',').every((type) => TYPES.includes(type)),
  },
  {
    question: 'a tab by its number',
    expected: SCRATCH,
    find: ({ spreadsheet, sheet }) => spreadsheet.getSheetById(sheet.getSheetId())?.getName(),
  },
  {
    question: 'the cell in which the person stands, asked from a dialog',
    expected: 'B7',
    find: ({ spreadsheet }) => spreadsheet.getActiveCell()?.getA1Notation(),
  },
  {
    question: 'a day and an hour in Bangkok',
    expected: '2026-10-01 06:30 +0700',
    find: () =>
      Utilities.formatDate(
        new Date(Date.UTC(2026, 8, 30, 23, 30)),
        'Asia/Bangkok',
        'yyyy-MM-dd HH:mm Z',
      ),
  },
  {
    question: 'letters of any language in a pattern',
    expected: 'true',
    find: () => /^[\p{L}\p{M}]+$/u.test('กำไร'),
  },
  {
    question: 'normalize',
    expected: '1',
    find: () => 'e\u0301'.normalize('NFC').length,
  },
  { question: 'flatMap', expected: '1,1,2,2', find: () => [1, 2].flatMap((n) => [n, n]) },
  {
    question: 'Object.fromEntries',
    expected: '{"a":1}',
    find: () => JSON.stringify(Object.fromEntries([['a', 1]])),
  },
];

type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;
type AuthMode = GoogleAppsScript.Script.AuthMode;

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** In a run of their own: Google may end the one that asks. */
export const PERMISSION_PROBES: readonly Probe[] = [
  {
    question: 'the five permissions, as Google lists them',
    expected: 'NOT_REQUIRED',
    find: () => {
      // Google documents an argument that its published types do not have yet.
      const ask = ScriptApp as unknown as {
        getAuthorizationInfo(mode: AuthMode, scopes: string[]): AuthorizationInfo;
      };
      return ask.getAuthorizationInfo(ScriptApp.AuthMode.FULL, SCOPES).getAuthorizationStatus();
    },
  },
  {
    question: 'requireScopes with all five, from a dialog',
    expected: 'goes on',
    find: () => {
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
      return 'goes on';
    },
  },
];
