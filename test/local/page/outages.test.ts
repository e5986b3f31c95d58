import { type LocalPage, openLocalPage } from './open-page';

describe('the server goes away while a page is open', () => {
  let open: LocalPage;
  beforeAll(async () => {
    open = await openLocalPage();
  });
  afterAll(() => open?.close());
  const waiting = () => open.page.locator('dialog', { hasText: 'Waiting for the local Sheets' });

  test('killed: the page says so at once and takes no typing; started again, all that was answered is there', async () => {
    await open.goTo('C3');
    await open.type('answered');
    await open.eventually({ C3: 'answered' });
    await open.server.kill();
    await waiting().waitFor();
    await open.page.keyboard.type('lost?');
    await open.page.keyboard.press('Enter');
    await open.page.keyboard.press('Escape');
    await open.page.keyboard.press('Escape');
    expect(await waiting().isVisible()).toBe(true);
    await open.startAgain();
    await open.page.waitForSelector('body[data-ready]');
    await waiting().waitFor({ state: 'hidden' });
    expect(await open.cells()).toEqual({ C3: 'answered' });
    await open.goTo('C4');
    await open.type('and on');
    await open.eventually({ C3: 'answered', C4: 'and on' });
  });

  test('what was typed while a script kept the server busy, and never answered, is sent once it is back', async () => {
    await open.goTo('D3');
    await open.pick('Tiny', 'Work for long');
    await open.type('typed meanwhile');
    await open.type('and more');
    await open.server.kill();
    await waiting().waitFor();
    await open.startAgain();
    await open.page.waitForSelector('body[data-ready]');
    await waiting().waitFor({ state: 'hidden' });
    await open.eventually({ D3: 'typed meanwhile', D4: 'and more' });
    await open.movedTo('D5');
  });

  test.each([
    ['a second', 1_000],
    ['half a minute', 30_000],
    ['an hour', 3_600_000],
  ])(
    'away for %s: the page goes on where it was, with its sidebar and what it missed',
    async (_, away) => {
      await open.page.clock.install();
      await open.pick('Tiny', 'Open the sidebar');
      await open.script.locator('#ask').waitFor();
      open.server.pause();
      await waiting().waitFor();
      await open.page.clock.fastForward(away);
      expect(await waiting().isVisible()).toBe(true);
      open.server.goOn();
      await waiting().waitFor({ state: 'hidden' });
      await open.script.locator('#ask').click();
      await open.script.locator('#answer', { hasText: 'said the server' }).waitFor();
      await open.goTo('E3');
      await open.type(`after ${away} ms`);
      await open.eventually({ E3: `after ${away} ms` });
      await open.page.locator('#sidebar .close').click();
    },
  );

  test('a dialog and a question belong to the tab that asked', async () => {
    const other = await open.newTab();
    await open.pick('Tiny', 'Open a dialog');
    await open.script.locator('#word').waitFor();
    expect(await other.locator('.script-dialog').count()).toBe(0);
    await open.page.locator('.script-dialog .close').click();
    await open.pick('Tiny', 'Ask before clearing');
    const question = open.page.locator('dialog', { hasText: 'Clear the first row?' });
    await question.waitFor();
    expect(await other.locator('dialog').count()).toBe(0);
    await question.getByRole('button', { name: 'No' }).click();
    await open.eventually({ A1: 'kept' });
    await other.close();
  });
});
