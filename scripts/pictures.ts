/** `npm run pictures`: pictures of the built product for the documentation, in both languages. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startServer } from '../local/server/local-server';
import type { Language } from '../src/language/text';
import { launchBrowser } from '../test/browser/chromium.mjs';
import { runScript } from './command-line';
import { demo } from './demo';

const OUT = 'docs/images';
/** A fixed day, so that the same product gives the same pictures: the eighth week of a quarter. */
const TODAY = '2026-11-20';
const WINDOW = { width: 1440, height: 900 };

/** What a key result looks like before the tracker helped. */
const WEAK: Readonly<Record<Language, string>> = {
  en: 'Improve SEO by 50%',
  th: 'เพิ่มประสิทธิภาพ SEO 50%',
};

const pick = async (page: Page, item: number): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: 'Guidepost' }).click();
  await page.locator('.o-menu-item').nth(item).click();
};

const goTo = async (page: Page, cell: string): Promise<void> => {
  const box = page.locator('.o-named-range-selector-container input');
  await box.fill(cell);
  await box.press('Enter');
  await page.waitForTimeout(300);
};

/** Everything drawn, nothing passing by. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(1000);
  await page.waitForFunction(
    () => !document.getElementById('saving')?.className.match(/unsaved|saving/),
  );
  await page.locator('.toast-card .close').evaluateAll((crosses) => {
    for (const cross of crosses) (cross as HTMLElement).click();
  });
};

/** A person finds their key results and types this week's number where it belongs to the total. */
async function enterNumbers(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator('#whose').selectOption({ index: 1 });
  const numbers = sidebar.locator('input[id^=number-]');
  await numbers.nth(0).fill('9');
  await numbers.nth(0).blur();
  await numbers.nth(1).fill('1.5k');
}

const sheet = (page: Page, position: number) => page.locator('.o-sheet').nth(position).click();

const serve = (file: string) =>
  startServer({
    file,
    bundle: 'build',
    port: 0,
    clockOffset: Date.parse(`${TODAY}T02:30:00Z`) - Date.now(),
    clockIsSet: false,
    log: () => {},
  });

/** The dialog that builds a tracker, in a file that has none. */
async function pictureOfSetUp(browser: Browser, language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const server = await serve(join(folder, 'new.xlsx'));
  const page = await browser.newPage({ viewport: WINDOW, timezoneId: 'Asia/Bangkok' });
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');
  await pick(page, 6);
  const dialog = page.frameLocator('.script-dialog iframe');
  await dialog.locator('#team').waitFor();
  if (language === 'th') await dialog.getByText('ไทย').click();
  await settled(page);
  await page.locator('.script-dialog').screenshot({ path: join(OUT, `set-up-${language}.png`) });
  await page.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function picturesOf(browser: Browser, language: Language): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  await demo(folder, language, () => {}, TODAY);
  const server = await serve(join(folder, 'okr-tracker.xlsx'));
  const page = await browser.newPage({ viewport: WINDOW });
  const take = async (name: string): Promise<void> => {
    await settled(page);
    await page.screenshot({ path: join(OUT, `${name}-${language}.png`) });
  };
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');

  await sheet(page, 0);
  await goTo(page, 'B5');
  await take('grid');

  await goTo(page, 'B8');
  await page.keyboard.insertText(WEAK[language]);
  await page.keyboard.press('Enter');
  await goTo(page, 'B8');
  await pick(page, 1);
  await page.locator('#sidebar iframe').waitFor();
  await take('sidebar');
  const script = page.frameLocator('#sidebar iframe');
  await script.locator('#tab-write').click();
  await script.locator('#write-example').selectOption('0 2');
  await script.locator('#write-owner').fill('Ploy');
  // What a person typed and what is said about it, in one picture.
  await script.locator('#write-sentence').evaluate((field) => field.scrollIntoView());
  await take('write');
  await page.locator('#sidebar .close').click();

  await goTo(page, 'B5');
  await pick(page, 0);
  await enterNumbers(page.frameLocator('#sidebar iframe'));
  await take('check-in');
  await page.locator('#sidebar .close').click();

  await sheet(page, 1);
  await goTo(page, 'A1');
  await take('summary');

  await page.locator('#outbox-button').click();
  await page.locator('.mail-html').waitFor();
  await take('mail');

  await page.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

await runScript({ usage: 'npm run pictures' }, async () => {
  mkdirSync(OUT, { recursive: true });
  const browser = await launchBrowser();
  for (const language of ['en', 'th'] as const) {
    await pictureOfSetUp(browser, language);
    await picturesOf(browser, language);
    console.log(`Took the pictures in ${language}.`);
  }
  await browser.close();
});
