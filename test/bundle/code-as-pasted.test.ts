import vm from 'node:vm';
import { visible } from '../../scripts/compile';
import { builtFile, namesIn, parseServerCode } from './built';

const KB = 1024;
const PASTED = ['Code.js', 'Sidebar.html', 'SidebarScript.html', 'SelfCheck.html'];

describe('the files as somebody pastes them into Google’s editor', () => {
  test.each(PASTED)(
    '%s has no sign that does not show, and none that could be composed anew',
    (name) => {
      const text = builtFile(name);
      expect(text.replace(/[ \n]/g, '').match(/[\p{C}\p{Z}]/gu)).toBeNull();
      expect(text.normalize('NFC') === text).toBe(true);
    },
  );

  test.each(PASTED)('%s has no line that an editor would choke on', (name) => {
    const longest = Math.max(
      ...builtFile(name)
        .split('\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThan(6_000);
  });

  test('a sign that does not show means the same once it is written out', () => {
    const code = '["a\u00a0b", `\u200d`, /^[\u00a0\u{e0001}]$/u.test("\u{e0001}"), "ก é\\n"]';
    expect(visible(code)).toMatch(/^[ -~กé]+$/);
    expect(JSON.stringify(vm.runInNewContext(visible(code)))).toBe(
      JSON.stringify(vm.runInNewContext(code)),
    );
  });
});

describe('the code that Google runs', () => {
  const code = () => builtFile('Code.js');

  test('is light: presumably every run loads all of it', () => {
    // 1,000 and no longer 800 since a quarter is closed (ADR 0025), a plan that exists is brought in (ADR 0026), and
    // offers are built from what moves (ADR 0027): words in two languages for the most part, which no page need carry.
    expect(Buffer.byteLength(code())).toBeLessThan(1_000 * KB);
  });

  test('begins by asking for this one spreadsheet alone, should the manifest be left out', () => {
    expect(code()).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n \*\//);
  });

  test('says in an error which of our functions it was in', () => {
    const context = vm.createContext({
      SpreadsheetApp: {},
      Session: { getActiveUserLocale: () => 'en' },
    });
    vm.runInContext(
      `${code()}
      var stack = '';
      SpreadsheetApp.getActiveSpreadsheet = function () { stack = new Error('gone').stack; return null; };
      request({ kind: 'plan' });`,
      context,
    );
    expect(context['stack']).toMatch(/at reply .*\n.*at request/);
    const { declared } = namesIn(parseServerCode(code()));
    expect([...declared]).toEqual(
      expect.arrayContaining(['googlePlatform', 'failureSentence', 'gather']),
    );
  });
});
