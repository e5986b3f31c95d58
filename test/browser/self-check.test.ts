import type { Browser } from 'playwright-core';
import { type LocalSheets, openLocalSheets } from '../../local/index';
import { stepsPage } from '../../scripts/release-steps';
import { HAND, SCRATCH } from '../../src/protocol/self-check';
import { builtFile } from '../bundle/built';
import { violationsOn } from './accessibility';
import { connectToBrowser } from './browser';
import { type Arrival, openSidebarPage, type SidebarPage } from './sidebar-page';

/** Of a probe that HtmlService cut into. */
const CUT = /Invalid or unexpected token|Unexpected end of input/;

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser?.close());

const open = (locale = 'en'): Promise<LocalSheets> =>
  openLocalSheets({ timeZone: 'Asia/Bangkok', user: { email: 'x@example.com', locale } });

/** The page as Google would serve it, were nothing taken out on the way. */
const untouched = (): string =>
  builtFile('SelfCheck.html').replace(
    '<?= start ?>',
    '{&quot;language&quot;:&quot;en&quot;,&quot;version&quot;:&quot;0&quot;}',
  );

/** The lines of the result as it stands. */
const result = async ({ page }: SidebarPage): Promise<string[]> => {
  await page.locator('#result').waitFor();
  return (await page.locator('#result').inputValue()).split('\n');
};
const not = (lines: readonly string[]) => lines.filter((line) => /^(FAILED|DIFFERENT) /.test(line));

async function arrived(arrival: Arrival, work: (dialog: SidebarPage) => Promise<void>) {
  const dialog = await openSidebarPage(browser, { mayThrow: CUT, ...arrival });
  await work(dialog);
  await dialog.close();
}

/** Presses the first button of the dialog, the one that goes on. */
const go = ({ page }: SidebarPage) => page.locator('.action').first().click();

test('from Start to one text, a person’s hands included: all holds where nothing is taken out', () =>
  arrived({ damage: untouched }, async (dialog) => {
    const local = await open();
    await dialog.open(local, 'selfCheck');
    expect(await violationsOn(dialog.page)).toEqual([]);
    await go(dialog);
    expect(not(await result(dialog))).toEqual([]);
    expect(await violationsOn(dialog.page)).toEqual([]);
    for (const { cell, type } of [HAND.fraction, HAND.percent, HAND.word])
      local.typeIn(SCRATCH, cell, type);
    await go(dialog);
    await dialog.page.getByText('Ctrl+Z').waitFor();
    local.typeIn(SCRATCH, HAND.word.cell, '');
    await go(dialog);
    await dialog.page.getByText('Convert to table').waitFor();
    local.makeTable(SCRATCH, HAND.table);
    await go(dialog);
    await dialog.page.getByText('The self-check is over').waitFor();
    const lines = await result(dialog);
    expect(not(lines)).toEqual([]);
    expect(lines[1]).toMatch(/^1[2-9]\d held, 0 failed, 0 different/);
    expect(lines.join()).not.toContain('x@example.com');
    expect(local.workbook.model.getters.getSheetIds()).toHaveLength(1);
  }));

test.each(['everywhere', 'outside-quotes'] as const)(
  'where HtmlService takes comments out (%s) the page stands and says so',
  (htmlStripping) =>
    arrived({}, async (dialog) => {
      const local = await openLocalSheets({ timeZone: 'Asia/Bangkok', htmlStripping });
      await dialog.open(local, 'selfCheck');
      await go(dialog);
      const lines = not(await result(dialog));
      expect(lines.join()).toContain('two slashes between back-ticks');
      expect(lines.filter((line) => !line.startsWith('DIFFERENT | page'))).toEqual([]);
    }),
);

/** Ways in which a browser or its way could be otherwise, and the line that must say so. */
const DAMAGES: readonly (readonly [line: string, damage: (html: string) => string])[] = [
  ['single-quoted', (html) => html.replace("'a//b'", "'a'")],
  ['double-quoted', (html) => html.replace('double = "a//b"', 'double = "a"')],
  ['back-ticks', (html) => html.replace('`a//b`', '`a`')],
  ['block comment', (html) => html.replace('/*x*/', '')],
  ['after a pattern', (html) => html.replace('0 : "a//b"', '0 : "a"')],
  ['text/plain', (html) => html.replace('>a//b</script>', '>a</script>')],
  ['data attribute', (html) => html.replace('data-probe="a//b"', 'data-probe="a"')],
  ['style sheet', (html) => html.replace('content: "a//b"', 'content: "a"')],
  ['Thai word', (html) => html.replace('กำไร', 'กําไร')],
  ['DecompressionStream', (html) => html.replace('75, 0, 219', '75, 0, 218')],
  ['put into the page', (html) => html.replace('appendChild(injected)', 'contains(injected)')],
  ['indirect eval', (html) => html.replace('(0, eval)', '(function () {})')],
  ['blob address', (html) => html.replace('byBlob = 2', 'byBlob = 3')],
];

test('says so where this is otherwise, each thing in a line of its own', () => {
  const damaged = DAMAGES.reduce((html, [, damage]) => {
    const next = damage(html);
    expect(next).not.toBe(html);
    return next;
  }, untouched());
  return arrived({ damage: () => damaged }, async (dialog) => {
    await dialog.open(await open(), 'selfCheck');
    await go(dialog);
    const lines = not(await result(dialog));
    const of = (line: string) => lines.filter((one) => one.includes(line)).length;
    expect(DAMAGES.map(([line]) => [line, of(line)])).toEqual(DAMAGES.map(([line]) => [line, 1]));
    expect(lines).toHaveLength(DAMAGES.length);
  });
});

test('says so where the page and each call take half a minute', () =>
  arrived({ damage: untouched }, async (dialog) => {
    await dialog.page.addInitScript(() => {
      let now = 0;
      Date.now = () => {
        now += 30_000;
        return now;
      };
      performance.now = () => 30_000;
    });
    await dialog.open(await open(), 'selfCheck');
    await go(dialog);
    expect(not(await result(dialog))).toHaveLength(4);
  }));

test('in Thai it reads as well, and an accessibility checker finds nothing', () =>
  arrived({}, async (dialog) => {
    await dialog.open(await open('th'), 'selfCheck');
    expect(await violationsOn(dialog.page)).toEqual([]);
    await go(dialog);
    await result(dialog);
    expect(await violationsOn(dialog.page)).toEqual([]);
    await dialog.page.getByText('ข้ามที่เหลือ').click();
    await dialog.page.getByText('ตรวจเสร็จแล้ว').waitFor();
  }));

test('nor does one in the page of steps of a release', async () => {
  const page = await browser.newPage();
  await page.setContent(stepsPage('0.1.0'));
  expect(await violationsOn(page)).toEqual([]);
  await page.close();
});
