/** The script of a folder as clasp would push it: code and pages, also in folders below, and the manifest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalSheetsError } from './errors';

export interface Project {
  /** null: no script; `globals` then hold only the services. */
  readonly folder: string | null;
  readonly scopes: readonly string[];
  readonly timeZone: string;
  /** Code in the order in which Google loads it, each file by its name without its ending. */
  readonly code: ReadonlyMap<string, string>;
  /** HTML files by their name without `.html`, folders before it: `pages/Sidebar`. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The scopes of the add-on, for code that comes without a manifest. */
const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
];

export function readProject(folder: string | null): Project {
  if (folder === null) {
    return {
      folder,
      scopes: ALL_SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      timeZone: 'Etc/GMT',
      code: new Map(),
      pages: new Map(),
    };
  }
  if (!existsSync(join(folder, 'appsscript.json'))) {
    throw new LocalSheetsError(`There is no built script in ${folder}. Run: npm run build`);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as {
    readonly oauthScopes?: readonly string[];
    readonly timeZone?: string;
  };
  const files = filesBelow(folder);
  return {
    folder,
    scopes: manifest.oauthScopes ?? [],
    timeZone: manifest.timeZone ?? 'Etc/GMT',
    code: textsOf(folder, files, /\.(js|gs)$/),
    pages: textsOf(folder, files, /\.html$/),
  };
}

/** Paths below the folder, folders that clasp would not push left out. */
function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    return /^(\.|node_modules$)/.test(entry.name) ? [] : filesBelow(folder, path);
  });
}

/** Google knows no endings and orders files by their names: two that differ only there are one too many. */
function textsOf(folder: string, files: readonly string[], ending: RegExp): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of files.filter((one) => ending.test(one)).sort()) {
    const name = file.replace(ending, '');
    if (texts.has(name)) {
      throw new LocalSheetsError(
        `Two files in ${folder} would both be called ${name} in Apps Script. Rename one of them.`,
      );
    }
    texts.set(name, readFileSync(join(folder, file), 'utf8'));
  }
  return texts;
}
