/** The files that the server gives out: these and no others. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontFaces, fontFiles } from './fonts';
import { pageScript } from './page-bundle';

const require = createRequire(import.meta.url);
const PAGE = join(dirname(fileURLToPath(import.meta.url)), '../page');

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Where in node_modules each file of a package stands that the page loads. */
function packageFiles(): Readonly<Record<string, string>> {
  const engine = dirname(require.resolve('@odoo/o-spreadsheet'));
  const packageFolder = (name: string, file: string) => join(dirname(require.resolve(name)), file);
  const fontAwesome = dirname(require.resolve('font-awesome/package.json'));
  return {
    '/engine/o_spreadsheet.js': join(engine, 'o_spreadsheet.min.iife.js'),
    '/engine/o_spreadsheet.css': join(engine, 'o_spreadsheet.css'),
    '/engine/o_spreadsheet.xml': join(engine, 'o_spreadsheet.xml'),
    '/engine/owl.js': packageFolder('@odoo/owl', 'owl.iife.min.js'),
    '/engine/chart.js': packageFolder('chart.js', 'chart.umd.js'),
    '/engine/bootstrap.css': packageFolder('bootstrap', '../css/bootstrap.min.css'),
    '/engine/css/font-awesome.css': join(fontAwesome, 'css/font-awesome.min.css'),
    '/engine/fonts/fontawesome-webfont.woff2': join(fontAwesome, 'fonts/fontawesome-webfont.woff2'),
    ...Object.fromEntries(fontFiles().map(({ name, path }) => [`/fonts/${name}`, path])),
  };
}

/** All files by their path. `fileName` is the workbook's, `token` the word of this start. */
export async function pageFiles(
  fileName: string,
  token: string,
): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  const add = (path: string, content: string | Buffer, type = typeOf(path)): void => {
    files.set(path, { type, content: Buffer.from(content) });
  };
  for (const [path, file] of Object.entries(packageFiles())) add(path, readFileSync(file));
  const html = readFileSync(join(PAGE, 'page.html'), 'utf8')
    .replaceAll('{{file}}', () => escaped(fileName))
    .replaceAll('{{token}}', () => token);
  add('/', html, TYPES['html']);
  add(
    '/page.css',
    `${fontFaces((file) => `/fonts/${file}`)}\n${readFileSync(join(PAGE, 'page.css'), 'utf8')}`,
  );
  add('/page.js', await pageScript('main'));
  add('/icon.svg', readFileSync(join(PAGE, 'icon.svg')));
  return files;
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
