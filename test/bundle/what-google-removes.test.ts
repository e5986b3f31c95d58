import { readdirSync } from 'node:fs';
import { stripped } from '../../local/services/html-stripping';
import { unpackedScript } from '../../scripts/sidebar-html';
import { BUILD, builtFile } from './built';
import { removable } from './what-google-removes';

/** The one that no page is made of: it is handed over as it lies there. */
const RAW = 'SidebarScript.html';

/** What the self-check asks Google with: it has to hold what might be taken out. */
const PROBE = /<(script|style|div)[^>]* data-probe[^>]*>[\s\S]*?<\/\1>/g;

const pages = () => readdirSync(BUILD).filter((name) => name.endsWith('.html') && name !== RAW);
const pageOf = (name: string) => builtFile(name).replace(PROBE, '');

describe('a page on its way through HtmlService', () => {
  test('holds nothing that might be taken out of it', () => {
    expect(pages()).toEqual(['SelfCheck.html', 'Sidebar.html']);
    for (const name of pages()) expect([name, removable(pageOf(name))]).toEqual([name, []]);
  });

  test.each(['everywhere', 'outside-quotes'] as const)('arrives byte for byte (%s)', (how) => {
    for (const name of pages()) expect(stripped(pageOf(name), how)).toBe(pageOf(name));
  });

  test('holds such things only where the self-check asks with them, each a script of its own', () => {
    const page = builtFile('SelfCheck.html');
    expect(page.match(PROBE)).toHaveLength(13);
    expect(removable(page).length).toBeGreaterThan(5);
    expect(builtFile('Sidebar.html').match(PROBE)).toBeNull();
  });

  test('brings the very script that lies ready for a page that could not unpack it', () => {
    const script = unpackedScript(builtFile('Sidebar.html'));
    expect(builtFile(RAW)).toBe(script);
    expect(script.length).toBeGreaterThan(100_000);
    expect(script).not.toMatch(/<\?|<\/script/i);
  });
});

describe('the guard itself', () => {
  const GOOD =
    '<html><body title="a / b"><style>p{margin:0}</style><script>a("x/y", 4 / 2)</script>';

  test('finds nothing in a page that has nothing', () => {
    expect(removable(GOOD)).toEqual([]);
  });

  test.each([
    ['a("x/y"', 'a("https://y"', 'script 1: a line comment'],
    ['a("x/y"', 'a("x*/y","/*"', 'script 1: a block comment'],
    ['a("x/y"', 'a("<!--"', 'script 1: an HTML comment'],
    ['a("x/y"', 'a(`x`', 'script 1: a back-tick'],
    ['a("x/y"', 'a("it\'s"', 'script 1: an apostrophe'],
    ['a("x/y"', 'a("x\\\ny"', 'script 1: a string over two lines'],
    ['a("x/y"', 'a(/x/', 'script 1: a pattern'],
    ['a("x/y"', 'a("ก"', 'page: a sign beyond ASCII'],
    ['a("x/y"', 'a("\u00a0"', 'page: a sign beyond ASCII'],
    ['<style>', '<style>p{background:url(//x)}', 'style 1: a line comment'],
    ['<style>', '<style>/* x */', 'style 1: a block comment'],
    ['a / b', 'a // b', 'body title: a line comment'],
    ['a / b', '/* a */', 'body title: a block comment'],
    ['<style>', '<!-- x --><style>', 'page: an HTML comment'],
    ['<script>', '<script>b()</script><script>// x\n', 'script 2: a line comment'],
    ['<script>', '<script type="text/plain">"//"</script><script>', 'script 1: a line comment'],
  ])('sees where %s became %s', (good, bad, finding) => {
    expect(GOOD).toContain(good);
    expect(removable(GOOD.replace(good, () => bad))).toContain(finding);
  });
});
