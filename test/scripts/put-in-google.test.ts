import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readList, updateListed } from '../../scripts/put-in-google-list';
import { type Outcome, putInGoogle } from '../../scripts/put-in-google-steps';

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guidepost-test-'));
  root = join(folder, 'clone');
  copyFileSync('test/scripts/fake-clasp.mjs', join(folder, 'clasp.mjs'));
  mkdirSync(join(root, 'src/apps-script'), { recursive: true });
  mkdirSync(join(root, 'src/sidebar'), { recursive: true });
  writeFileSync(join(root, 'src/apps-script/main.ts'), 'export function onOpen(): void {}');
  writeFileSync(join(root, 'src/sidebar/main.ts'), 'document.title = "page";');
  writeFileSync(
    join(root, 'src/sidebar/unpack.ts'),
    'declare const PACKED_SCRIPT: readonly string[]; void PACKED_SCRIPT;',
  );
  writeFileSync(join(root, 'src/sidebar/not-loaded.ts'), 'setTimeout(() => {}, 1);');
  writeFileSync(join(root, 'src/sidebar/style.css'), 'body { margin: 0 }');
  writeFileSync(join(root, 'src/sidebar/page.html'), '<script>/*UNPACK*/</script>');
  mkdirSync(join(root, 'src/sidebar/self-check'));
  writeFileSync(join(root, 'src/sidebar/self-check/run.ts'), 'document.title = "self-check";');
  writeFileSync(join(root, 'src/sidebar/self-check/style.css'), 'body { margin: 0 }');
  writeFileSync(join(root, 'src/sidebar/self-check/page.html'), '<script>/*RUN*/</script>');
  writeFileSync(join(root, 'appsscript.json'), '{}');
  writeFileSync(join(root, '.clasp.json'), '{ "scriptId": "YOUR_SCRIPT_ID", "rootDir": "build" }');
  mood('well');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mood = (what: string): void => writeFileSync(join(folder, 'mood.txt'), what);

function put(script: string | null = null): Promise<Outcome> {
  const clasp = [process.execPath, join(folder, 'clasp.mjs')] as const;
  return putInGoogle(root, clasp, { title: 'Marketing OKRs', script }, () => {});
}

const pushed = (): unknown => JSON.parse(readFileSync(join(folder, 'pushed.json'), 'utf8'));
const made = (): string => readFileSync(join(folder, 'made.txt'), 'utf8');

async function reasonOf(outcome: Promise<Outcome>): Promise<string> {
  const result = await outcome;
  if (result.done) throw new Error('it was done, and should not have been');
  return result.reason;
}

describe('putting the tracker into Google', () => {
  test('the first time makes a Sheet, pushes the whole build into its script and gives its address', async () => {
    expect(await put()).toEqual({
      done: true,
      address: 'https://docs.google.com/spreadsheets/d/sheet-1/edit',
    });
    expect(made()).toBe('Marketing OKRs\n');
    expect(pushed()).toEqual({
      scriptId: 'script-1',
      files: ['Code.js', 'SelfCheck.html', 'Sidebar.html', 'SidebarScript.html', 'appsscript.json'],
    });
  });

  test('the second time updates the same Sheet and makes no other', async () => {
    await put();
    expect(await put()).toMatchObject({ done: true });
    expect(made()).toBe('Marketing OKRs\n');
  });

  test('a Sheet of the person’s own is used when they name its script', async () => {
    expect(await put('script-of-mine')).toMatchObject({ done: true });
    expect(pushed()).toMatchObject({ scriptId: 'script-of-mine' });
    expect(existsSync(join(folder, 'made.txt'))).toBe(false);
  });

  test('a Sheet that was made before the connection broke is found again, not made twice', async () => {
    mood('pull fails');
    await put();
    mood('well');
    expect(await put()).toMatchObject({ done: true });
    expect(made()).toBe('Marketing OKRs\n');
  });

  test('the committed project file keeps its placeholder, and git ignores the one with the real ID', async () => {
    await put();
    expect(readFileSync(join(root, '.clasp.json'), 'utf8')).toContain('YOUR_SCRIPT_ID');
    const ignored = execFileSync('git', ['check-ignore', '.clasp.local.json'], {
      encoding: 'utf8',
    });
    expect(ignored.trim()).toBe('.clasp.local.json');
  });
});

describe('a list of scripts', () => {
  const clasp = () => [process.execPath, join(folder, 'clasp.mjs')] as const;
  const LIST =
    '# clients\nscript-of-acme  Acme\n\ngone-since-may  Betonwerk\r\nscript-of-chai  Chai\n';

  test('is updated one after the other; one that is gone holds up no other and is named', async () => {
    const outcomes = await updateListed(root, clasp(), readList(LIST), () => {});
    expect(outcomes).toMatchObject([
      { name: 'Acme', reason: null },
      { name: 'Betonwerk', reason: expect.stringContaining('not there any more') },
      { name: 'Chai', reason: null },
    ]);
    expect(readFileSync(join(folder, 'pushes.txt'), 'utf8')).toBe(
      'script-of-acme\nscript-of-chai\n',
    );
  });

  test('leaves no file behind, and the Sheet of this clone alone', async () => {
    await put();
    const before = readFileSync(join(root, '.clasp.local.json'), 'utf8');
    await updateListed(root, clasp(), readList(LIST), () => {});
    expect(readFileSync(join(root, '.clasp.local.json'), 'utf8')).toBe(before);
    expect(existsSync(join(root, '.clasp.listed.json'))).toBe(false);
  });

  test('is not begun while nobody is logged in', async () => {
    mood('logged out');
    expect(await updateListed(root, clasp(), readList(LIST), () => {})).toContain(
      'npx clasp login',
    );
    expect(existsSync(join(folder, 'pushes.txt'))).toBe(false);
  });

  test.each([
    ['', 'names no script'],
    ['# nothing yet\n', 'names no script'],
    ['script-of-acme\nhttps://script.google.com/d/x/edit', 'Line 2'],
  ])('%j is refused in a sentence', (text, sentence) => {
    expect(() => readList(text)).toThrow(sentence);
  });
});

describe('what is missing is said in plain words', () => {
  test('nobody is logged in', async () => {
    mood('logged out');
    expect(await reasonOf(put())).toContain('npx clasp login');
  });

  test('the account does not let programs write scripts', async () => {
    mood('api off');
    expect(await reasonOf(put())).toContain('https://script.google.com/home/usersettings');
  });

  test('there is no connection', async () => {
    mood('offline');
    expect(await reasonOf(put())).toContain('internet connection');
  });

  test('the Sheet was deleted', async () => {
    await put();
    mood('gone');
    expect(await reasonOf(put())).toContain('.clasp.local.json');
  });

  test('the file with the ID is damaged', async () => {
    writeFileSync(join(root, '.clasp.local.json'), '{ "scriptId": ');
    expect(await reasonOf(put())).toContain('Delete it to begin with a new Sheet');
  });

  test('anything else is passed on as Google’s command line said it', async () => {
    mood('odd');
    expect(await reasonOf(put())).toContain('I am a teapot');
  });
});
