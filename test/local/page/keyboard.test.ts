import { join } from 'node:path';
import axe from 'axe-core';
import { ROOT } from '../start-process';
import { type LocalPage, openLocalPage } from './open-page';

describe('the page by keyboard alone, in a window of 720 × 450 as at 200 % zoom', () => {
  let open: LocalPage;
  beforeAll(async () => {
    open = await openLocalPage('--bundle', join(ROOT, 'build'), '--now', '2026-11-20T16:05');
    await open.page.setViewportSize({ width: 720, height: 450 });
  });
  afterAll(() => open?.close());
  const key = (name: string) => open.page.keyboard.press(name);
  const focused = () => open.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  /** Opens the script's menu, and goes down to an item. */
  async function choose(item: string): Promise<void> {
    await key('Alt+N');
    const active = open.page.locator('.o-menu-item-active');
    await active.waitFor();
    for (let tries = 0; tries < 12; tries += 1) {
      if ((await active.textContent())?.includes(item)) break;
      await key('ArrowDown');
    }
    await key('Enter');
  }

  test('F10 goes into the menus, arrows along them, Escape back to the grid', async () => {
    await key('F10');
    expect(await focused()).toBe('File');
    await key('ArrowRight');
    expect(await focused()).toBe('Edit');
    await key('ArrowLeft');
    await key('ArrowLeft');
    expect(await focused()).toBe('Guidepost');
    await key('Escape');
    await open.type('typed after the menu');
    await open.eventually({ A1: 'typed after the menu' });
    await key('Control+Z');
  });

  test('sets the tracker up from the menu; Escape closes the dialog', async () => {
    await choose('Set up or repair');
    await open.script.locator('[data-key=submit]').waitFor();
    await open.script.locator('input[type=text]').first().focus();
    await open.page.keyboard.type('Acme Marketing');
    await key('Enter');
    await open.script.locator('.done-list').waitFor();
    await key('Escape');
    await open.page.locator('.script-dialog').waitFor({ state: 'detached' });
  });

  test('the sidebar has the keyboard when it opens, and Escape gives it back to the grid', async () => {
    await choose('Review the plan');
    await open.page.locator('#sidebar iframe').waitFor();
    await open.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    const [grid, sidebar] = await Promise.all(
      ['#grid', '#sidebar'].map((id) => open.page.locator(id).boundingBox()),
    );
    expect(sidebar?.width).toBeGreaterThanOrEqual(300);
    expect(grid?.width).toBeGreaterThanOrEqual(300);
    await key('Escape');
    await open.page.locator('#sidebar').waitFor({ state: 'hidden' });
    await open.page.waitForFunction(() =>
      document.querySelector('#grid')?.contains(document.activeElement),
    );
  });

  test('axe finds nothing on the page itself', async () => {
    await open.page.evaluate(axe.source);
    const { violations } = await open.page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
      }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });
});
