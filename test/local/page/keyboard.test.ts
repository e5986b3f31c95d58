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
      const stands = (await active.textContent()) ?? '';
      if (stands.includes(item)) break;
      await key('ArrowDown');
      // A person looks before they press again.
      await open.page.waitForFunction(
        (before) => document.querySelector('.o-menu-item-active')?.textContent !== before,
        stands,
      );
    }
    await key('Enter');
  }

  /** To another sheet by its key, and to a cell by arrows, as the name box tells where one is. */
  async function goToSheet(name: string, cell: string): Promise<void> {
    const active = open.page.locator('.o-sheet.active');
    for (let tries = 0; tries < 12; tries += 1) {
      if ((await active.textContent())?.includes(name)) break;
      await key('Shift+PageDown');
    }
    const box = open.page.locator('.o-named-range-selector-container input');
    await key('Control+Home');
    for (let tries = 0; tries < 30; tries += 1) {
      const at = await box.inputValue();
      if (at === cell) return;
      const [column, row] = [at.charCodeAt(0), Number(at.slice(1))];
      const [wantedColumn, wantedRow] = [cell.charCodeAt(0), Number(cell.slice(1))];
      if (column !== wantedColumn) await key(column < wantedColumn ? 'ArrowRight' : 'ArrowLeft');
      else await key(row < wantedRow ? 'ArrowDown' : 'ArrowUp');
    }
    throw new Error(`The arrows do not lead to ${cell} of ${name}.`);
  }

  /** Tab until the control has the keyboard. */
  async function tabTo(selector: string): Promise<void> {
    for (let tries = 0; tries < 40; tries += 1) {
      const control = open.script.locator(selector);
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await key('Tab');
    }
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

  test('types a plan and a recipient, and sends the summary', async () => {
    await goToSheet('OKRs', 'B4');
    await open.page.keyboard.type('Make the website a source of leads');
    await key('Enter');
    await open.page.keyboard.type('Increase MQLs from 80 to 120');
    await key('Enter');
    await open.eventually({ A4: 'O1', A5: 'KR1' }, 'OKRs');
    await goToSheet('Settings', 'K4');
    for (const text of ['Somchai', 'ceo@example.com', 'English']) {
      await open.page.keyboard.type(text);
      await key('Tab');
    }
    await open.eventually({ L4: 'ceo@example.com' }, 'Settings');
    await choose('Email the summary');
    await open.script.locator('[data-key=send]').waitFor();
    await tabTo('[data-key=send]');
    await key('Enter');
    await open.page.locator('#outbox-count', { hasText: '1' }).waitFor();
    await key('Escape');
    await open.page.locator('.script-dialog').waitFor({ state: 'detached' });
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
