import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gas from 'gas-local';
import { unpackedScript } from '../../scripts/sidebar-html';
import {
  BUILD,
  builtFile,
  calledOnServer,
  parsePageCode,
  parseServerCode,
  textArguments,
} from './built';

/**
 * Everything that a page, a menu, a trigger or a person in the script editor can call. Each name added
 * here is one more way in from outside: think of what it does when it is called with anything at all.
 */
const PUBLIC = [
  'checkIn',
  'closeQuarter',
  'emailTheSummary',
  'onEdit',
  'onInstall',
  'onOpen',
  'request',
  'reviewThePlan',
  'scheduleEmails',
  'selfCheck',
  'selfCheckPart',
  'sendDueMails',
  'sendReminders',
  'sendScheduledSummary',
  'setUp',
  'updateTheSummary',
];

/** A service that must not be touched: whatever is asked of it throws. */
const trap = (service: string): object =>
  new Proxy(() => {}, {
    get: (_, member) => {
      throw new Error(`${service}.${String(member)} was asked for while loading`);
    },
    apply: () => {
      throw new Error(`${service} was called while loading`);
    },
  });

const GOOGLE = [
  ...['SpreadsheetApp', 'MailApp', 'GmailApp', 'HtmlService', 'ScriptApp', 'PropertiesService'],
  ...['CacheService', 'LockService', 'Session', 'Utilities', 'UrlFetchApp', 'DriveApp', 'Charts'],
  ...['Logger', 'console'],
];

/** Loads a folder's code as Google does before any function runs, with every service a trap. */
const load = (folder = BUILD): Record<string, unknown> =>
  gas.require(folder, Object.fromEntries(GOOGLE.map((name) => [name, trap(name)])));

describe('what can be called from outside', () => {
  test('loading the code touches no service, so that the menu comes up before anything is allowed', () => {
    expect(() => load()).not.toThrow();
    const other = mkdtempSync(join(tmpdir(), 'guidepost-'));
    writeFileSync(join(other, 'Code.js'), 'const zone = Session.getScriptTimeZone();');
    expect(() => load(other)).toThrow('while loading');
    rmSync(other, { recursive: true });
  });

  test('is exactly this list', () => {
    const context = load();
    const functions = Object.keys(context).filter(
      (name) => typeof context[name] === 'function' && !GOOGLE.includes(name),
    );
    expect(functions.sort()).toEqual(PUBLIC);
  });

  test('is declared as functions at the top level, where Google looks for them', () => {
    const { body } = parseServerCode(builtFile('Code.js'));
    const declared = body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [node.id.name] : [],
    );
    expect(declared.sort()).toEqual(PUBLIC);
  });

  test('holds every name that the menu runs', () => {
    const added: string[] = [];
    const menu = {
      addItem: (_text: string, run: string) => added.push(run) && menu,
      addSeparator: () => menu,
      addToUi: () => {},
    };
    const context = gas.require(BUILD, {
      SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) },
      Session: { getActiveUserLocale: () => 'en' },
    });
    (context['onOpen'] as () => void)();
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((name) => !PUBLIC.includes(name))).toEqual([]);
  });

  test('holds every name that a trigger is made for', () => {
    const triggers = textArguments(parseServerCode(builtFile('Code.js')), 'newTrigger');
    expect(triggers.filter((name) => !PUBLIC.includes(name))).toEqual([]);
    expect(textArguments(parseServerCode("ScriptApp.newTrigger('gone')"), 'newTrigger')).toEqual([
      'gone',
    ]);
  });

  test('holds every name that a page calls, one for each page', () => {
    const page = builtFile('Sidebar.html');
    const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, code]) => code ?? '',
    );
    const called = [...inline, unpackedScript(page)].map((code) =>
      calledOnServer(parsePageCode(code)),
    );
    expect(called).toEqual([[], ['request'], ['request']]);
    const selfCheck = [...builtFile('SelfCheck.html').matchAll(/<script>([\s\S]*?)<\/script>/g)];
    expect(selfCheck.flatMap(([, code]) => calledOnServer(parseServerCode(code ?? '')))).toEqual([
      'selfCheckPart',
    ]);
    expect(PUBLIC).toEqual(expect.arrayContaining(['request', 'selfCheckPart']));
  });
});
