import { join } from 'node:path';
import { ROOT } from '../start-process';
import { type LocalPage, openLocalPage } from './open-page';

describe('a person tries the tracker out with npm start', () => {
  let open: LocalPage;
  beforeAll(async () => {
    open = await openLocalPage('--bundle', join(ROOT, 'build'), '--now', '2026-11-20T16:05');
  });
  afterAll(() => open?.close());

  const tab = (name: string) => open.page.locator('.o-sheet', { hasText: name });
  /** Types blocks of cells from one on, line by line. */
  const typeAt = async (cells: Readonly<Record<string, string>>): Promise<void> => {
    for (const [cell, text] of Object.entries(cells)) {
      await open.goTo(cell);
      await open.type(text);
    }
  };

  test('sets it up from the menu, on the day the clock says', async () => {
    await open.pick('Guidepost', 'Set up or repair the tracker');
    await open.script.locator('input[type=text]').first().fill('Acme Marketing');
    await open.script.locator('[data-key=submit]').click();
    await tab('OKRs').waitFor();
    await tab('Leadership summary').waitFor();
    await open.script.locator('.done-list').waitFor();
    await open.page.locator('.script-dialog .close').click();
    expect(await open.page.locator('#clock').textContent()).toMatch(/^As of Fri,? 20 Nov 2026/);
  });

  test('types a plan: its rows get their IDs', async () => {
    await tab('OKRs').click();
    await typeAt({ B4: 'Make the website a source of leads', B5: 'Improve SEO by 50%' });
    await open.eventually({ A4: 'O1', A5: 'KR1' }, 'OKRs');
  });

  test('reads in the sidebar what is missing, beside the grid', async () => {
    await open.goTo('B5');
    await open.pick('Guidepost', 'Review the plan');
    await open.script.getByText('“50%” of what?').waitFor();
    await open.script.getByText('Not yet').first().waitFor();
    await open.page.locator('#sidebar .close').click();
  });

  test('builds the leadership summary', async () => {
    await open.pick('Guidepost', 'Update the leadership summary');
    await open.page.locator('.o-sheet.active', { hasText: 'Leadership summary' }).waitFor();
  });

  test('sends the plan, after seeing whom it reaches, and finds it in the outbox', async () => {
    await tab('Settings').click();
    await typeAt({ K4: 'Somchai', L4: 'ceo@example.com', M4: 'English' });
    await open.pick('Guidepost', 'Email the summary');
    await open.script.getByText('ceo@example.com').first().waitFor();
    await open.script.locator('[data-key=send]').click();
    await open.page.locator('#outbox-count', { hasText: '1' }).waitFor();
    await open.page.locator('.script-dialog .close').click();
    await open.page.locator('#outbox-button').click();
    await open.page
      .frameLocator('.mail-html')
      .getByText('Make the website a source of leads')
      .first()
      .waitFor();
  });
});
