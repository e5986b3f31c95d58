import { until } from '../../until';
import { type LocalPage, openLocalPage } from './open-page';

describe('the page of the local Sheets', () => {
  let open: LocalPage;
  beforeAll(async () => {
    open = await openLocalPage();
  });
  afterAll(() => open.close());

  /** What the grid itself shows in the formula bar for the cell where the person stands. */
  const formulaBar = () => open.page.locator('.o-topbar-composer .o-composer');

  test('shows the file’s name, the grid, and the script’s menu after the others', async () => {
    const { page } = open;
    expect(await page.locator('#bar h1').textContent()).toBe('plan.xlsx');
    expect(await page.locator('.o-grid canvas').count()).toBeGreaterThan(0);
    const menus = await page.locator('.o-topbar-menu').allTextContents();
    expect(menus.map((menu) => menu.trim())).toEqual([
      'File',
      'Edit',
      'View',
      'Insert',
      'Format',
      'Data',
      'Tiny',
    ]);
  });

  test('a menu item runs the script; its cells, its formula and its toast arrive', async () => {
    await open.pick('Tiny', 'Fill the first row');
    await open.page.locator('.toast-card', { hasText: 'The first row is filled.' }).waitFor();
    await open.goTo('B1');
    await expectText(formulaBar(), 'ผลลัพธ์');
    await open.goTo('D1');
    await expectText(formulaBar(), '=C1*2');
    await open.eventually({ A1: 'Objective', D1: '=C1*2' });
  });

  test('what is typed over a cell takes its place, however late the page paints', async () => {
    const { page } = open;
    await page.addInitScript(() => {
      const paint = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) =>
        'late' in window ? window.setTimeout(() => paint(work), 400) : paint(work);
    });
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    await open.goTo('F9');
    await open.type('before');
    await open.eventually({ F9: 'before' });
    await open.goTo('F9');
    await page.evaluate(() => Object.assign(window, { late: true }));
    await page.keyboard.type('after');
    await page.keyboard.press('Enter');
    await open.eventually({ F9: 'after' });
    await page.reload();
    await page.waitForSelector('body[data-ready]');
  });

  test('a typed cell reaches the script’s onEdit, and what that writes comes back into the grid', async () => {
    await open.goTo('A4');
    await open.type('เพิ่ม MQL');
    await open.eventually({ A4: 'เพิ่ม MQL', B4: 'Typed: เพิ่ม MQL' });
    await open.goTo('B4');
    await expectText(formulaBar(), 'Typed: เพิ่ม MQL');
  });

  test('the sidebar is 300 pixels wide, and its page calls the server, which knows where the person stands', async () => {
    await open.pick('Tiny', 'Open the sidebar');
    await open.page.locator('#sidebar iframe').waitFor();
    const width = await open.page
      .locator('#sidebar iframe')
      .evaluate((frame) => (frame as HTMLIFrameElement).clientWidth);
    expect(width).toBe(300);
    expect(await open.page.locator('#sidebar h2').textContent()).toBe('Tiny sidebar');
    await open.goTo('C7');
    await open.script.locator('#ask').click();
    await expectText(open.script.locator('#answer'), 'You are at C7 (said the server)');
  });

  test('a failing call reaches the page’s failure handler', async () => {
    await open.script.locator('#break').click();
    await expectText(open.script.locator('#answer'), 'Failed: The tiny add-on fails on purpose.');
  });

  test('the sidebar’s page can reach neither the page around it nor the server in its name', async () => {
    const frame = open.page.frames().find((one) => one.url().includes('/script-pages/'));
    const reached = await frame?.evaluate(async () => {
      const outside = (() => {
        try {
          return String(window.parent.document.title);
        } catch {
          return 'closed';
        }
      })();
      const server = await fetch('/workbook').then(
        () => 'open',
        () => 'closed',
      );
      return { outside, server };
    });
    expect(reached).toEqual({ outside: 'closed', server: 'closed' });
  });

  test('the sidebar closes at its cross', async () => {
    await open.page.locator('#sidebar .close').click();
    expect(await open.page.locator('#sidebar iframe').count()).toBe(0);
  });

  test('a script that asks waits for the answer, and goes on with it', async () => {
    const dialog = open.page.locator('dialog', { hasText: 'Clear the first row?' });
    await open.pick('Tiny', 'Ask before clearing');
    await dialog.getByText('This cannot be undone.').waitFor();
    await dialog.getByRole('button', { name: 'No' }).click();
    await open.eventually({ A1: 'kept' });
    await open.pick('Tiny', 'Ask before clearing');
    await dialog.getByRole('button', { name: 'Yes' }).click();
    await open.eventually({ A1: 'cleared' });
  });

  test('a question outlives a reload of the page', async () => {
    await open.pick('Tiny', 'Ask before clearing');
    const dialog = open.page.locator('dialog', { hasText: 'Clear the first row?' });
    await dialog.waitFor();
    await open.page.reload();
    await dialog.getByRole('button', { name: 'No' }).click();
    await open.page.waitForSelector('body[data-ready]');
    await open.eventually({ A1: 'kept' });
  });

  test('a script that asks for a text gets it', async () => {
    await open.pick('Tiny', 'Ask for a name');
    const dialog = open.page.locator('dialog', { hasText: 'Who are you?' });
    await dialog.locator('input').fill('พลอย');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await open.eventually({ A1: 'พลอย' });
  });

  test('a dialog stands over the page in its own size', async () => {
    await open.pick('Tiny', 'Open a dialog');
    await expectText(open.script.locator('#word'), 'A word from the dialog');
    const box = await open.page.locator('.script-dialog iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([420, 240]);
    await open.page.locator('.script-dialog .close').click();
  });

  test('beside a modeless dialog a person goes on in the grid', async () => {
    await open.pick('Tiny', 'Open one beside the sheet');
    await expectText(open.script.locator('#word'), 'Go on typing');
    await open.goTo('H8');
    await open.type('typed beside it');
    await open.eventually({ H8: 'typed beside it' });
    await expectText(open.script.locator('#word'), 'Go on typing');
    await open.page.locator('.script-dialog .close').click();
  });

  test('after a dialog the grid takes what is typed', async () => {
    await open.goTo('H9');
    await open.pick('Tiny', 'Open a dialog');
    await open.script.locator('#word').click();
    await open.page.locator('.script-dialog .close').click();
    await open.type('typed after it');
    await open.eventually({ H9: 'typed after it' });
  });

  test('a script moves the person', async () => {
    await open.pick('Tiny', 'Go to C5');
    await open.movedTo('C5');
  });

  test('but not one who has gone on meanwhile: what they type stays together, and the server knows where', async () => {
    await open.goTo('F20');
    await open.pick('Tiny', 'Move after a while');
    await open.goTo('F21');
    await open.type('one');
    await open.page.locator('.running-pill').waitFor();
    await open.page.locator('.running-pill').waitFor({ state: 'hidden' });
    await open.type('two');
    await open.eventually({ F21: 'one', F22: 'two' });
    await open.pick('Tiny', 'Open the sidebar');
    await open.script.locator('#ask').click();
    await expectText(open.script.locator('#answer'), 'You are at F23 (said the server)');
    await open.page.locator('#sidebar .close').click();
  });

  test('an error of the script stands in a red bar and in the terminal', async () => {
    await open.pick('Tiny', 'Fail');
    await expectText(open.page.locator('.error-bar span'), 'The tiny add-on fails on purpose.');
    expect(open.server.out()).toContain('fail failed: The tiny add-on fails on purpose.');
  });

  test('the outbox counts a mail and shows it, without running what it holds', async () => {
    await open.pick('Tiny', 'Send a mail');
    await expectText(open.page.locator('#outbox-count'), '1');
    await open.page.locator('#outbox-button').click();
    const outbox = open.page.locator('dialog', { hasText: 'Outbox' });
    await outbox.getByRole('heading', { name: 'Week 7: สรุปสำหรับผู้บริหาร' }).waitFor();
    expect(await outbox.locator('dd').allTextContents()).toEqual(
      expect.arrayContaining(['Acme Marketing OKRs', 'ceo@example.com']),
    );
    await expectText(open.page.frameLocator('.mail-html').locator('h1'), 'สวัสดี');
    await outbox.getByRole('button', { name: 'Plain text' }).click();
    await expectText(outbox.locator('.mail-text'), 'Plain words');
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      outbox.getByText('Download .eml').click(),
    ]);
    expect(download.suggestedFilename()).toBe('mail-1.eml');
    await outbox.getByRole('button', { name: 'Close' }).click();
  });

  test('a note shows while the mouse rests on its cell', async () => {
    await open.pick('Tiny', 'Note and rule');
    await open.goTo('A1');
    const { page } = open;
    const grid = await page.locator('.o-grid-overlay').boundingBox();
    const at = await page.evaluate(() => ({ x: 5.5 * 96, y: 1.5 * 23 }));
    for (let step = 0; step < 3; step += 1) {
      await page.mouse.move((grid?.x ?? 0) + at.x + step, (grid?.y ?? 0) + at.y);
    }
    await expectText(page.locator('.note-card'), 'พิมพ์ตัวเลขใหม่ที่นี่');
    await page.mouse.move(10, 10);
  });

  test('typing what a rule rejects is told in a dialog, and the cell stays as it was', async () => {
    await open.goTo('F3');
    await open.type('Someday');
    const dialog = open.page.locator('dialog', { hasText: 'There was a problem' });
    await dialog.getByText(/The data you entered in F3 violates/).waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    expect((await open.cells())['F3']).toBeUndefined();
    await open.goTo('F3');
    await open.type('Done');
    await open.eventually({ F3: 'Done' });
  });

  test('Thai is drawn by a font that the page brings along', async () => {
    const loaded = await open.page.evaluate(() => document.fonts.check('13px Roboto', 'ผู้รับผิดชอบ'));
    expect(loaded).toBe(true);
    const faces = await open.page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family, unicodeRange }) => `${family} ${unicodeRange}`),
    );
    expect(faces.some((face) => face.includes('Roboto') && face.includes('U+E01-E5B'))).toBe(true);
  });
});

async function expectText(
  where: { waitFor(): Promise<void>; textContent(): Promise<string | null> },
  text: string,
): Promise<void> {
  await where.waitFor();
  let found = '';
  await until(async () => {
    found = ((await where.textContent()) ?? '').trim();
    return found === text;
  });
  expect(found).toBe(text);
}
