/** A browser window on a local Sheets of its own, for the tests of the page. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { connectToBrowser } from '../../browser/browser';
import { PATIENCE, until } from '../../until';
import { newFolder, type Started, start } from '../start-process';

export interface LocalPage {
  readonly page: Page;
  readonly server: Started;
  /** Picks an item of one of the script's menus. */
  pick(menu: string, item: string): Promise<void>;
  /** Types into the grid where the person stands. */
  type(text: string): Promise<void>;
  /** Goes to a cell by the name box, as a person does. */
  goTo(cell: string): Promise<void>;
  /** Waits until a script has moved the person to a cell. */
  movedTo(cell: string): Promise<void>;
  /** The cells of a sheet, the first unless named, as the server has them. */
  cells(sheet?: string): Promise<Record<string, string>>;
  /** Waits until the server's workbook says so; fails with what it says instead. */
  eventually(expected: Readonly<Record<string, string>>, sheet?: string): Promise<void>;
  /** Another tab. */
  newTab(): Promise<Page>;
  /** The server is started again where it was, after it has gone. */
  startAgain(): Promise<void>;
  /** What stands in the sidebar's or dialog's page. */
  readonly script: FrameLocator;
  close(): Promise<void>;
}

export const WINDOW = { width: 1440, height: 900 };

export async function openLocalPage(...args: readonly string[]): Promise<LocalPage> {
  const folder = newFolder();
  // The browser first: without one, no server is left behind.
  const browser: Browser = await connectToBrowser();
  const file = args.some((one) => one.endsWith('.xlsx')) ? [] : [folder.file('plan.xlsx')];
  let server = await start('--new', ...file, ...args);
  const { port } = server;
  const page = await browser.newPage({ viewport: WINDOW });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.url);
  await page.waitForSelector('body[data-ready]');
  return {
    page,
    get server() {
      return server;
    },
    cells: (sheet) => server.cells(sheet),
    async newTab() {
      const tab = await browser.newPage({ viewport: WINDOW });
      tab.setDefaultTimeout(PATIENCE);
      await tab.goto(server.url);
      await tab.waitForSelector('body[data-ready]');
      return tab;
    },
    async startAgain() {
      server = await start('--new', ...file, ...args, '--port', String(port));
    },
    async eventually(expected, sheet) {
      let found: Record<string, string> = {};
      await until(async () => {
        found = await server.cells(sheet);
        return Object.entries(expected).every(([cell, content]) => found[cell] === content);
      });
      expect(found).toMatchObject(expected);
    },
    script: page.frameLocator('#sidebar iframe, .script-dialog iframe'),
    async pick(menu, item) {
      await page.locator('.o-topbar-menu', { hasText: menu }).click();
      await page.locator('.o-menu-item', { hasText: item }).click();
    },
    async movedTo(cell) {
      await page.waitForFunction((wanted) => {
        const box = '.o-named-range-selector-container input';
        return document.querySelector<HTMLInputElement>(box)?.value === wanted;
      }, cell);
    },
    async type(text) {
      // Keys that come before the grid has its focus back are lost.
      await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async goTo(cell) {
      const box = page.locator('.o-named-range-selector-container input');
      if ((await box.inputValue()) === cell) return;
      await box.fill(cell);
      await box.press('Enter');
      // Keys that come before the grid has its focus back and painted its new place go to the old one.
      await page.waitForFunction((wanted) => {
        const name = document.querySelector<HTMLInputElement>(
          '.o-named-range-selector-container input',
        );
        return name?.value === wanted && document.activeElement?.closest('.o-grid') !== null;
      }, cell);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    },
    async close() {
      await browser.close();
      await server.stop();
      folder.remove();
      if (errors.length > 0) throw new Error(`The page threw: ${errors.join(' | ')}`);
    },
  };
}
