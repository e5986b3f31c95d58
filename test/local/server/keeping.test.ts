import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Keeping, newKeeping } from '../../../local/server/keeping';
import { until } from '../../until';
import { newFolder } from '../start-process';

const QUIET = 20;

describe('a workbook is kept in its file', () => {
  const folder = newFolder();
  afterAll(() => folder.remove());
  let keeping: Keeping | undefined;
  afterEach(() => keeping?.close());
  const told: string[] = [];
  let conflicts: boolean[] = [];

  const keep = (name: string, content: () => string, fails = false): string => {
    const file = folder.file(name);
    told.length = 0;
    conflicts = [];
    keeping = newKeeping({
      file,
      save: async (to) => {
        if (fails) throw new Error('The disk is full.');
        writeFileSync(to, content());
      },
      tell: (state) => told.push(state),
      conflict: (open) => conflicts.push(open),
      quietMs: QUIET,
      lookMs: QUIET,
    });
    return file;
  };

  test('soon after a change, once for many', async () => {
    const file = keep('many.xlsx', () => told.join(' '));
    for (let count = 0; count < 5; count += 1) keeping?.changed();
    await until(() => told.includes('saved'));
    await keeping?.flush();
    expect(readFileSync(file, 'utf8')).toBe('unsaved saving');
    expect(told).toEqual(['unsaved', 'saving', 'saved']);
  });

  test('at once when the program ends', async () => {
    const file = keep('end.xlsx', () => 'all');
    keeping?.changed();
    await keeping?.flush();
    expect(readFileSync(file, 'utf8')).toBe('all');
  });

  test('nothing is written where nothing changed', async () => {
    const file = keep('unchanged.xlsx', () => 'all');
    await keeping?.flush();
    expect(existsSync(file)).toBe(false);
  });

  test('never over what another program wrote, until the person says so', async () => {
    const file = keep('conflict.xlsx', () => 'ours');
    keeping?.changed();
    await keeping?.flush();
    writeFileSync(file, 'written by LibreOffice');
    keeping?.changed();
    await keeping?.flush();
    expect(readFileSync(file, 'utf8')).toBe('written by LibreOffice');
    expect(conflicts).toEqual([true]);
    keeping?.keepMine();
    await keeping?.flush();
    expect(readFileSync(file, 'utf8')).toBe('ours');
    expect(conflicts).toEqual([true, false]);
  });

  test('another program’s change is noticed without an edit here', async () => {
    const file = keep('noticed.xlsx', () => 'ours');
    writeFileSync(file, 'written by Excel');
    await until(() => conflicts.length > 0);
    expect(conflicts).toEqual([true]);
  });

  test('a save that fails is told, and stays owed', async () => {
    keep('full.xlsx', () => '', true);
    keeping?.changed();
    await keeping?.flush();
    expect(told).toEqual(['unsaved', 'saving', 'failed']);
    expect(keeping?.isUnsaved()).toBe(true);
  });
});
