import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { until } from '../../until';
import { newFolder, type Started, start } from '../start-process';

const folder = newFolder();
afterAll(() => folder.remove());
const journalOf = (file: string) => join(dirname(file), `.${file.split('/').pop()}.journal`);

let revisions = 0;
/** A page types into a cell of the first sheet; resolves once the server has answered. */
async function type(server: Started, a1: string, content: string): Promise<void> {
  const [, col = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  const { data } = await server.read<{ data: { revisionId: string; sheets: { id: string }[] } }>(
    '/workbook',
  );
  revisions += 1;
  const command = {
    type: 'UPDATE_CELL',
    sheetId: data.sheets[0]?.id,
    col: col.charCodeAt(0) - 65,
    row: Number(row) - 1,
    content,
  };
  await server.send('/revision', {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId: data.revisionId,
    nextRevisionId: `test-${revisions}`,
    clientId: 'test',
    commands: [command],
  });
}

/** A script runs to its end. */
const call = (server: Started, name: string): Promise<unknown> =>
  server.send('/call', { name, args: ['at'], selection: null });

const isSaved = (file: string) => existsSync(file) && !existsSync(journalOf(file));

describe('a server that is killed', () => {
  test('comes back with every cell, mail and property that it had answered', async () => {
    const file = folder.file('killed.xlsx');
    const first = await start('--new', file);
    await type(first, 'A2', 'Objective');
    await call(first, 'sendMail');
    await type(first, 'C9', 'สุดท้าย');
    await first.kill();
    const second = await start('--new', file);
    expect(await second.cells()).toMatchObject({
      A2: 'Objective',
      B2: 'Typed: Objective',
      C9: 'สุดท้าย',
    });
    expect(await second.read('/mails')).toMatchObject([{ to: ['ceo@example.com'] }]);
    await until(() => isSaved(file));
    await type(second, 'C10', 'and on');
    await second.kill();
    const third = await start(file);
    expect(await third.cells()).toMatchObject({
      B2: 'Typed: Objective',
      C9: 'สุดท้าย',
      C10: 'and on',
    });
    expect(await third.read('/mails')).toHaveLength(1);
    await third.stop();
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('.killed'))).toEqual([]);
  });

  test('in the middle of a save leaves a whole file, and all is there at the next start', async () => {
    const file = folder.file('middle.xlsx');
    const first = await start('--new', file);
    await type(first, 'C2', 'in the file');
    await until(() => isSaved(file));
    const before = readFileSync(file);
    await type(first, 'C3', 'being saved');
    // Where a save begins, what it writes is not there yet: the part beside the file is cut off.
    writeFileSync(join(dirname(file), '.middle.xlsx.part'), before.subarray(0, 500));
    await first.kill();
    expect(readFileSync(file).equals(before)).toBe(true);
    const second = await start(file);
    expect(await second.cells()).toMatchObject({ C2: 'in the file', C3: 'being saved' });
    await second.stop();
    expect(existsSync(join(dirname(file), '.middle.xlsx.part'))).toBe(false);
  });

  test('between the save and the end of the journal does nothing twice', async () => {
    const file = folder.file('between.xlsx');
    const first = await start('--new', file);
    await call(first, 'addLine');
    await call(first, 'sendMail');
    const journal = readFileSync(journalOf(file));
    await until(() => isSaved(file));
    await first.kill();
    writeFileSync(journalOf(file), journal);
    const second = await start(file);
    expect(await second.cells()).toMatchObject({ A1: 'line' });
    expect((await second.cells())['A2']).toBeUndefined();
    expect(await second.read('/mails')).toHaveLength(1);
    await second.stop();
  });

  test('with a journal that was cut off in its last line keeps what came before', async () => {
    const file = folder.file('cut.xlsx');
    const first = await start('--new', file);
    await type(first, 'C2', 'whole');
    await first.kill();
    writeFileSync(journalOf(file), `${readFileSync(journalOf(file), 'utf8')}{"at":9,"revi`);
    const second = await start('--new', file);
    expect(await second.cells()).toMatchObject({ C2: 'whole' });
    await type(second, 'C3', 'goes on');
    await second.kill();
    const third = await start('--new', file);
    expect(await third.cells()).toMatchObject({ C2: 'whole', C3: 'goes on' });
    await third.stop();
  });

  test('whose file another program wrote meanwhile asks which one to keep, and has both', async () => {
    const file = folder.file('other.xlsx');
    const other = folder.file('other-source.xlsx');
    const source = await start('--new', other);
    await type(source, 'C2', 'of the other program');
    await source.stop();
    const first = await start('--new', file);
    await type(first, 'C2', 'saved');
    await until(() => isSaved(file));
    await type(first, 'C3', 'only in the journal');
    await first.kill();
    copyFileSync(other, file);
    const second = await start(file);
    expect(second.out()).toMatch(/was changed by another program/);
    expect(await second.cells()).toMatchObject({ C2: 'saved', C3: 'only in the journal' });
    await second.send('/settle', { choice: 'file' });
    await until(async () => (await second.cells())['C2'] === 'of the other program');
    await second.stop();
  });
});

describe('the file stays what it was', () => {
  test('a symbolic link stays a link, and rights stay as they were', async () => {
    const file = folder.file('real.xlsx');
    const link = folder.file('link.xlsx');
    const made = await start('--new', file);
    await type(made, 'C2', 'one');
    await made.stop();
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    const server = await start(link);
    await type(server, 'C3', 'two');
    await server.stop();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const again = await start(file);
    expect(await again.cells()).toMatchObject({ C2: 'one', C3: 'two' });
    await again.stop();
  });
});
