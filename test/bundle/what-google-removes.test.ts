import { stripped } from '../../local/services/html-stripping';
import { unpackedScript } from '../../scripts/sidebar-html';
import { builtFile } from './built';
import { removable } from './what-google-removes';

const page = () => builtFile('Sidebar.html');

describe('the page on its way through HtmlService', () => {
  test('holds nothing that might be taken out of it', () => {
    expect(removable(page())).toEqual([]);
  });

  test.each(['everywhere', 'outside-quotes'] as const)('arrives byte for byte (%s)', (how) => {
    expect(stripped(page(), how)).toBe(page());
  });

  test('brings the very script that lies ready for a page that could not unpack it', () => {
    const script = unpackedScript(page());
    expect(builtFile('SidebarScript.html')).toBe(script);
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
