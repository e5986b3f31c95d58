import { builtFile, freeNames, membersIn, namesIn, parseServerCode } from './built';

/** What JavaScript itself offers on Google's runtime, as far as the add-on uses it. */
const LANGUAGE = [
  ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number'],
  ...[
    'Object',
    'RangeError',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TypeError',
    'Uint8Array',
    'WeakMap',
    'undefined',
  ],
  ...['isNaN', 'parseFloat', 'parseInt', 'encodeURIComponent', 'decodeURIComponent'],
];

/** Google's services that the five scopes cover or that need none, and its console. */
const SERVICES = [
  ...['Charts', 'HtmlService', 'LockService', 'MailApp', 'PropertiesService', 'ScriptApp'],
  ...['Session', 'SpreadsheetApp', 'Utilities', 'console'],
];

/** Known from browsers and Node, absent on Google: the code would fail only there. */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'FormData', 'Blob', 'File'],
  ...['crypto', 'atob', 'btoa', 'structuredClone', 'performance', 'process', 'Buffer', 'require'],
  ...[
    'window',
    'document',
    'navigator',
    'globalThis',
    'self',
    'localStorage',
    'Intl',
    'DOMException',
  ],
];

const names = () => namesIn(parseServerCode(builtFile('Code.js')));

describe('the code that Google runs', () => {
  test('has no syntax newer than ES2019', () => {
    expect(() => parseServerCode(builtFile('Code.js'))).not.toThrow();
    expect(() => parseServerCode('class Plan { #secret = 1; }')).toThrow();
    expect(() => parseServerCode('const owner = plan?.owner;')).toThrow();
  });

  test('names nothing that Google does not have', () => {
    const { used, declared } = names();
    expect(ABSENT.filter((name) => used.has(name) || declared.has(name))).toEqual([]);
  });

  test('leans on nothing but the language and the services that its scopes cover', () => {
    const known = new Set([...LANGUAGE, ...SERVICES]);
    expect(freeNames(names()).filter((name) => !known.has(name))).toEqual([]);
  });

  test('opens and makes no file: it knows only the spreadsheet that it is in', () => {
    const elsewhere = /^SpreadsheetApp\.(open\w*|create)$/;
    const asked = membersIn(parseServerCode(builtFile('Code.js')));
    expect(asked).toContain('SpreadsheetApp.getActiveSpreadsheet');
    expect(asked.filter((member) => elsewhere.test(member))).toEqual([]);
    expect(membersIn(parseServerCode("SpreadsheetApp.openById('1abc')"))).toEqual([
      'SpreadsheetApp.openById',
    ]);
  });

  test('a stranger among the names is seen wherever it hides', () => {
    const planted = `
      var app = (function () {
        const later = ({ wait = setTimeout }) => wait(() => new URL('x'), 1);
        return { later, [atob]: typeof structuredClone, window: 1, label: later.fetch };
      })();`;
    expect(freeNames(namesIn(parseServerCode(planted)))).toEqual([
      'URL',
      'atob',
      'setTimeout',
      'structuredClone',
    ]);
  });
});
