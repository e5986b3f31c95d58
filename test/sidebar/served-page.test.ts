import { unpackedScript } from '../../scripts/sidebar-html';
import { until } from '../until';
import { stoppedClock } from './clock';
import { openHtml } from './open-html';
import { openPage } from './open-page';
import { pageHtml } from './page-html';

const TOO_OLD = ['This browser is too old for this panel', 'เบราว์เซอร์นี้เก่าเกินไปสำหรับหน้านี้'];
const INCOMPLETE = ['This panel arrived from Google incomplete', 'หน้านี้มาจาก Google ไม่ครบ'];

/** What a person reads on the page once it says anything. */
async function read(html: string, window: object): Promise<string> {
  const opened = openHtml(html, (page) => void Object.assign(page, window));
  const { document } = opened;
  const page = document.getElementById('page');
  await until(() => page?.hasChildNodes() === true);
  const words = page?.textContent ?? '';
  opened.close();
  return words;
}

test('nothing in the page would be read as a scriptlet or end its script early', async () => {
  const html = await pageHtml({ view: 'review', language: 'th' });
  expect(html).not.toContain('<?');
  expect(html.match(/<\/script/gi)).toHaveLength(2);
});

test('the page fetches nothing', async () => {
  const html = await pageHtml({ view: 'review', language: 'en' });
  for (const text of [html, unpackedScript(html)]) {
    expect(text.match(/https?:\/\/[^\s"')]+/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/\b(?:fetch|XMLHttpRequest|innerHTML|outerHTML|insertAdjacentHTML)\b/);
  }
});

test('a browser that cannot unpack the page, with no server to ask, is told so in both languages', async () => {
  const html = await pageHtml({ view: 'review', language: 'th' });
  const said = await read(html, { DecompressionStream: undefined });
  for (const sentence of TOO_OLD) expect(said).toContain(sentence);
  expect(said).toContain('Safari 16.4');
});

/** The pieces that the script travels in. */
const PIECES = /\["[\w-]{464}"(?:,\s*"[\w-]+")*\]/;

test.each([
  ['cut short', (pieces: string[]) => pieces.slice(0, 150)],
  ['with a sign changed', (pieces: string[]) => pieces.with(300, `.${pieces[300]?.slice(1)}`)],
  ['with other signs in a piece', (pieces: string[]) => pieces.with(300, 'A'.repeat(464))],
  ['with a piece missing', (pieces: string[]) => pieces.toSpliced(3, 1)],
])('a script %s is not run: the page says that it is incomplete', async (_, damage) => {
  const html = await pageHtml({ view: 'review', language: 'en' });
  const damaged = html.replace(PIECES, (all) => JSON.stringify(damage(JSON.parse(all))));
  expect(damaged).not.toBe(html);
  const said = await read(damaged, {});
  for (const sentence of INCOMPLETE) expect(said).toContain(sentence);
});

describe('a panel that stays empty', () => {
  const NOT_LOADED = ['This panel did not load.', 'หน้านี้โหลดไม่สำเร็จ'];
  const start = { view: 'set-up', language: 'th' } as const;
  const PATIENCE = 15_000;

  /** The page on a clock that stands still, and what a server that takes its time does with it. */
  function onClock(html: string, run?: object) {
    const clock = stoppedClock();
    const { document } = openHtml(html, (page) => {
      Object.assign(page, { setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout });
      if (run) Object.assign(page, { google: { script: { run } }, DecompressionStream: undefined });
    });
    return { clock, words: () => document.getElementById('page')?.textContent ?? '' };
  }

  test('says after some seconds that it did not load, whatever became of its script', async () => {
    const html = await pageHtml(start);
    const scripts = html.split('<script>');
    expect(scripts).toHaveLength(3);
    // jsdom fails a test for a script that does not parse; to the first script it is as if it were gone.
    const { clock, words } = onClock(`${scripts[0]}<script>${scripts[1]}</body></html>`);
    await clock.pass(1_000);
    expect(words()).toBe('');
    await clock.pass(PATIENCE);
    for (const sentence of NOT_LOADED) expect(words()).toContain(sentence);
  });

  test('says so while the server keeps it waiting, and makes room once the answer is there', async () => {
    let answer = (_: unknown): void => {};
    const run = {
      withSuccessHandler: (done: typeof answer) => {
        answer = done;
        return run;
      },
      withFailureHandler: () => run,
      request: () => {},
    };
    const { clock, words } = onClock(await pageHtml(start), run);
    await clock.pass(PATIENCE);
    expect(words()).toContain(NOT_LOADED[0]);
    answer({ ok: true, data: 'document.getElementById("page").append("here")' });
    await clock.pass(PATIENCE);
    expect(words()).toBe('here');
  });

  test('is not said of one that is open', async () => {
    const page = await openPage(start, () => null);
    await page.clock.pass(60_000);
    for (const sentence of NOT_LOADED) expect(page.words()).not.toContain(sentence);
  });
});
