import { copyFileSync, renameSync } from 'node:fs';
import { openLocalSheets } from '../../../local/index';
import { ANSWERS, ask, BUNDLE, openTracker } from '../../tracker/open-tracker';
import { newFolder } from '../start-process';

const folder = newFolder();
afterAll(() => folder.remove());
const open = (file: string) => openLocalSheets({ bundle: BUNDLE, file });
const blocked = (local: Awaited<ReturnType<typeof open>>): string | null =>
  (ask(local, { kind: 'mail-preview' }).data as { blocked: string | null }).blocked;

describe('a tracker’s file that is copied on disk', () => {
  const file = folder.file('client-a.xlsx');
  beforeAll(async () => {
    const local = await openTracker({});
    local.typeIn('Guidepost data', 'B10', 'no');
    expect(blocked(local)).toBeNull();
    await local.save(file);
  });

  test('mails nobody until somebody confirms it, has no triggers and an empty outbox, and an id of its own', async () => {
    const copy = folder.file('client-b.xlsx');
    copyFileSync(file, copy);
    const [first, second] = [await open(file), await open(copy)];
    expect(blocked(first)).toBeNull();
    expect(blocked(second)).toMatch(/copied|copy/i);
    expect(second.workbook.settings.id).not.toBe(first.workbook.settings.id);
    expect([second.triggers, second.outbox, second.stores.script]).toEqual([[], [], {}]);
    expect(ask(second, { kind: 'set-up', answers: ANSWERS })).toMatchObject({ ok: true });
    expect(blocked(second)).toBeNull();
    await second.save(copy);
    expect(blocked(await open(copy))).toBeNull();
  });

  test('and one that was moved or renamed is the same as before', async () => {
    const before = (await open(file)).workbook.settings.id;
    const moved = folder.file('client-a-q4.xlsx');
    renameSync(file, moved);
    const local = await open(moved);
    expect(local.workbook.settings.id).toBe(before);
    expect(blocked(local)).toBeNull();
    await local.save(moved);
    copyFileSync(moved, file);
    expect(blocked(await open(file))).toMatch(/copied|copy/i);
    expect(blocked(await open(moved))).toBeNull();
  });
});
