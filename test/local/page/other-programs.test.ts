import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { newFolder, start } from '../start-process';
import { type LocalPage, openLocalPage } from './open-page';

/** Another program opens the file, changes a text and saves. */
async function changeAsAnotherProgram(file: string, from: string, to: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const part = 'xl/sharedStrings.xml';
  const texts = (await zip.file(part)?.async('string')) ?? '';
  expect(texts).toContain(from);
  zip.file(part, texts.replace(from, to));
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
}

describe('the same file in another program', () => {
  const folder = newFolder();
  afterAll(() => folder.remove());
  const file = folder.file('shared.xlsx');
  let open: LocalPage;
  beforeAll(async () => {
    open = await openLocalPage(file);
    await open.goTo('A2');
    await open.type('ours');
    await open.goTo('C2');
    await open.type('stays');
    await open.page.locator('#saving.saved').waitFor();
  });
  afterAll(() => open?.close());

  test('a change while the page is open is asked about; the person takes the file’s version', async () => {
    await changeAsAnotherProgram(file, 'ours', 'ของโปรแกรมอื่น');
    const dialog = open.page.locator('dialog', { hasText: 'changed by another program' });
    await dialog.getByRole('button', { name: /Open the file/ }).click();
    await open.eventually({ A2: 'ของโปรแกรมอื่น', C2: 'stays' });
    await open.goTo('A2');
    await open.page.locator('.o-topbar-composer', { hasText: 'ของโปรแกรมอื่น' }).waitFor();
  });

  test('or keeps this one, which then goes over the other', async () => {
    await changeAsAnotherProgram(file, 'ของโปรแกรมอื่น', 'once more');
    const dialog = open.page.locator('dialog', { hasText: 'changed by another program' });
    await dialog.getByRole('button', { name: /Keep this one/ }).click();
    await open.page.locator('#saving.saved').waitFor();
    expect(await open.cells()).toMatchObject({ A2: 'ของโปรแกรมอื่น' });
  });

  test('a change while nothing runs is there at the next start', async () => {
    await open.server.stop();
    await changeAsAnotherProgram(file, 'ของโปรแกรมอื่น', 'between two starts');
    const again = await start(file);
    expect(await again.cells()).toMatchObject({ A2: 'between two starts', C2: 'stays' });
    await again.stop();
  });
});
