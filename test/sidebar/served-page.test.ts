import { unpackedScript } from '../../scripts/sidebar-html';
import { until } from '../until';
import { openHtml } from './open-html';
import { pageHtml } from './page-html';

const TOO_OLD = ['This browser is too old for this panel', 'เบราว์เซอร์นี้เก่าเกินไปสำหรับหน้านี้'];
const INCOMPLETE = ['This panel arrived from Google incomplete', 'หน้านี้มาจาก Google ไม่ครบ'];

/** What a person reads on the page once it says anything. */
async function read(html: string, window: object): Promise<string> {
  const { document } = openHtml(html, (page) => void Object.assign(page, window));
  const page = document.getElementById('page');
  await until(() => page?.hasChildNodes() === true);
  return page?.textContent ?? '';
}

test('nothing in the page would be read as a scriptlet or end its script early', async () => {
  const html = await pageHtml({ view: 'review', language: 'th' });
  expect(html).not.toContain('<?');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
});

test('the page fetches nothing', async () => {
  const html = await pageHtml({ view: 'review', language: 'en' });
  for (const text of [html, unpackedScript(html)]) {
    expect(text.match(/https?:\/\/[^\s"')]+/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/\b(?:fetch|XMLHttpRequest|innerHTML|outerHTML|insertAdjacentHTML)\b/);
  }
});

test('a browser that cannot unpack the page is told so, in both languages', async () => {
  const html = await pageHtml({ view: 'review', language: 'th' });
  const said = await read(html, { DecompressionStream: undefined });
  for (const sentence of TOO_OLD) expect(said).toContain(sentence);
  expect(said).toContain('Safari 16.4');
});

test.each([
  ['cut short', (packed: string) => packed.slice(0, 20_000)],
  ['with a sign changed', (packed: string) => `${packed.slice(0, 50_000)}A${packed.slice(50_001)}`],
  ['that is no base64', (packed: string) => `!${packed}`],
])('a script %s is not run: the page says that it is incomplete', async (_, damage) => {
  const html = await pageHtml({ view: 'review', language: 'en' });
  const damaged = html.replace(
    /"([A-Za-z0-9+/]{200,}=*)"/,
    (_all, packed) => `"${damage(packed)}"`,
  );
  expect(damaged).not.toBe(html);
  const said = await read(damaged, {});
  for (const sentence of INCOMPLETE) expect(said).toContain(sentence);
});
