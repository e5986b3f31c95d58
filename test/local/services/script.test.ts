import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openLocalSheets } from '../../../local/index';
import { newFolder } from '../../new-folder';
import { withScript } from './with-script';

/** A project of these files, beside its manifest. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = newFolder('project');
  const whole = { 'appsscript.json': '{"timeZone": "Etc/GMT", "oauthScopes": []}', ...files };
  for (const [path, text] of Object.entries(whole)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const open = (files: Readonly<Record<string, string>>) =>
  openLocalSheets({ bundle: project(files) });

describe('a script of several files', () => {
  test('is loaded from .gs and .js files and pages, also in folders', async () => {
    const local = await open({
      'Main.gs': 'function both() { return one() + two(); }',
      'parts/One.gs': 'function one() { return 1; }',
      'parts/Two.js': 'function two() { return 2; }',
      'pages/Hello.html': '<p>Hello</p>',
      'Show.gs':
        "function page() { return HtmlService.createHtmlOutputFromFile('pages/Hello').getContent(); }",
    });
    expect(local.run('both')).toBe(3);
    expect(local.run('page')).toBe('<p>Hello</p>');
  });

  test('finds functions of a later file while an earlier one loads', async () => {
    const local = await open({
      'A.gs': 'var first = later(); function value() { return first; }',
      'B.gs': 'function later() { return "from B"; }',
    });
    expect(local.run('value')).toBe('from B');
  });

  test.each(['const', 'let', 'class'])('does not load where two files say %s x', async (word) => {
    const declared = word === 'class' ? 'class x {}' : `${word} x = 1;`;
    await expect(open({ 'A.gs': declared, 'B.gs': declared })).rejects.toThrow(
      "Identifier 'x' has already been declared",
    );
  });

  test('takes the later of two functions of one name', async () => {
    const local = await open({
      'A.gs': 'function f() { return "A"; }',
      'B.gs': 'function f() { return "B"; }',
    });
    expect(local.run('f')).toBe('B');
  });

  test('has no two files of one name', async () => {
    await expect(open({ 'Code.gs': '', 'Code.js': '' })).rejects.toThrow('Rename one of them');
  });
});

describe('each run', () => {
  const code = `
    var count = 0;
    let held = [];
    function again() { count += 1; held.push(count); return held.length; }
    function dates() { var d = SpreadsheetApp.getActive().getRange('A1').setValue('2026-11-13').getValue(); return d instanceof Date; }
    function outer() { count = 5; SpreadsheetApp.getActive().getRange('A1').setValue('x'); return count; }
    function now() { return [new Date().toISOString(), new Date(Date.now()).getFullYear(), typeof Date(), new Date(2020, 0, 1).getFullYear(), new Date() instanceof Date, new Date().constructor === Date].join(); }`;

  test('starts the script anew: variables do not survive', async () => {
    const local = await withScript(code);
    expect([local.run('again'), local.run('again'), local.googleScriptRun('again', [])]).toEqual([
      1, 1, 1,
    ]);
  });

  test('has dates and arrays of its own realm, and so has one in the middle of another', async () => {
    const local = await withScript(code);
    expect(local.run('dates')).toBe(true);
    const inside: unknown[] = [];
    local.calls.hook = {
      before: ({ member }) => {
        if (member === 'setValue') local.meanwhile(() => inside.push(local.run('again')));
      },
    };
    expect(local.run('outer')).toBe(5);
    expect(inside).toEqual([1]);
    local.calls.hook = {};
    expect(local.run('dates')).toBe(true);
  });

  test('goes by the clock that was set, for new Date() too', async () => {
    const local = await withScript(code, { clock: () => new Date('2026-11-13T09:00:00Z') });
    expect(local.run('now')).toBe('2026-11-13T09:00:00.000Z,2026,string,2020,true,true');
  });
});
