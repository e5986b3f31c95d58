import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sources } from '../../scripts/bundle';
import { unpackedScript } from '../../scripts/sidebar-html';
import { BUILD, builtFile } from './built';

const FILES = [
  'Code.js',
  'SelfCheck.html',
  'Sidebar.html',
  'SidebarScript.html',
  'appsscript.json',
];
const KB = 1024;

describe('what goes to Google', () => {
  test('is these five files', () => {
    expect(readdirSync(BUILD).sort()).toEqual(FILES);
  });

  test('is what Google’s own command line would push, and nothing else', () => {
    const clasp = join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js');
    const said = execFileSync(process.execPath, [clasp, 'status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(said) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(FILES.map((name) => `build/${name}`));
  });

  test('is code of ours alone', async () => {
    const { code, page } = await sources(process.cwd());
    expect(code).toContain('src/apps-script/main.ts');
    expect(page).toContain('src/sidebar/main.ts');
    expect([...code, ...page].filter((path) => !path.startsWith('src/'))).toEqual([]);
  });

  test('asks for the five permissions that the add-on needs', () => {
    const manifest = JSON.parse(builtFile('appsscript.json')) as Record<string, unknown>;
    expect(manifest['oauthScopes']).toEqual(
      [
        'spreadsheets.currentonly',
        'script.container.ui',
        'script.send_mail',
        'script.scriptapp',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });

  test('has a manifest with only the fields that Google knows, since it refuses others', () => {
    const manifest = JSON.parse(builtFile('appsscript.json')) as Record<string, unknown>;
    expect(Object.keys(manifest).sort()).toEqual([
      'exceptionLogging',
      'oauthScopes',
      'runtimeVersion',
      'timeZone',
    ]);
    expect(manifest['runtimeVersion']).toBe('V8');
  });
});

describe('the page', () => {
  const page = () => builtFile('Sidebar.html');

  test('is light: a person waits for what comes over the line, and for the browser to read it', () => {
    expect(Buffer.byteLength(page())).toBeLessThan(215 * KB);
    // What crosses the bridge to a page that could not unpack it.
    expect(Buffer.byteLength(builtFile('SidebarScript.html'))).toBeLessThan(450 * KB);
    // Packed twice is packed once: what goes over the line is about what the script is packed.
    expect(gzipSync(page(), { level: 9 }).length).toBeLessThan(156 * KB);
  });

  test('fetches nothing from anywhere', () => {
    for (const text of [page(), unpackedScript(page()), builtFile('SelfCheck.html')]) {
      expect(text).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)=/i);
      expect(text).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//i);
      expect(text).not.toMatch(/\b(?:fetch|XMLHttpRequest|importScripts|WebSocket)\(|\bimport\(/);
    }
  });

  test.each(['Sidebar.html', 'SelfCheck.html'])(
    'of %s has one template place, its start, escaped by Google',
    (name) => {
      expect(builtFile(name).match(/<\?[^?]*\?>/g)).toEqual(['<?= start ?>']);
      expect(builtFile(name).match(/<\?/g)).toHaveLength(1);
    },
  );

  test('of the self-check is light too', () => {
    expect(Buffer.byteLength(builtFile('SelfCheck.html'))).toBeLessThan(30 * KB);
  });

  test('has its style and its scripts inside, each ended once', () => {
    for (const text of [page(), builtFile('SelfCheck.html')])
      expect(text).not.toMatch(/\/\*[A-Z-]+\*\//);
    expect(page().match(/<\/script/gi)).toHaveLength(2);
    expect(page().match(/<\/style/gi)).toHaveLength(1);
  });
});
