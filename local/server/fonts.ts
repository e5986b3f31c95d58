/** Thai and Latin letters for the page, the grid's canvas and the scripts' pages, on any machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve('@fontsource/sarabun/package.json')), 'files');

const THAI = 'U+0E01-0E5B, U+200C-200D, U+25CC';
const WEIGHTS = [400, 700] as const;

/** Arial where the machine has it or its metric twins; Sarabun elsewhere, and for Thai always. */
const LOCAL: Readonly<Record<(typeof WEIGHTS)[number], string>> = {
  400: "local('Arial'), local('Liberation Sans'), local('Arimo')",
  700: "local('Arial Bold'), local('Liberation Sans Bold'), local('Arimo Bold')",
};

const fileName = (script: 'thai' | 'latin', weight: number): string =>
  `sarabun-${script}-${weight}-normal.woff2`;

/** The font files by name, as they stand in node_modules. */
export const fontFiles = (): readonly { readonly name: string; readonly path: string }[] =>
  (['thai', 'latin'] as const).flatMap((script) =>
    WEIGHTS.map((weight) => {
      const name = fileName(script, weight);
      return { name, path: join(FOLDER, name) };
    }),
  );

/**
 * @font-face rules: Sarabun under its own name, and under the names that the grid and most pages
 * ask for (Roboto, Arial), so that Thai is drawn by Sarabun and Latin stays as the person knows it.
 */
export function fontFaces(urlOf: (file: string) => string): string {
  const rule = (family: string, weight: number, src: string, range = ''): string =>
    `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:${src};${range && `unicode-range:${range};`}}`;
  return WEIGHTS.flatMap((weight) => {
    const thai = `url(${urlOf(fileName('thai', weight))}) format('woff2')`;
    const latin = `url(${urlOf(fileName('latin', weight))}) format('woff2')`;
    return [
      rule('Sarabun', weight, latin),
      rule('Sarabun', weight, thai, THAI),
      ...['Roboto', 'Arial'].flatMap((family) => [
        rule(family, weight, `${LOCAL[weight]}, ${latin}`),
        rule(family, weight, thai, THAI),
      ]),
    ];
  }).join('\n');
}

/** The font as a part of the style itself: a sandboxed page may not fetch it. */
export const inlineFont = (file: string): string =>
  `data:font/woff2;base64,${readFileSync(join(FOLDER, file)).toString('base64')}`;
