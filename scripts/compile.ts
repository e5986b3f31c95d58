/** What every file that goes to Google is compiled with. */
import type * as esbuild from 'esbuild';

/**
 * Google's runtime takes ES2019 syntax: it rejects private and static class fields. Lines stay short for
 * whoever pastes the files into Google's editor. Thai stays Thai: written out it would take twice the room.
 */
export const COMMON = {
  bundle: true,
  write: false,
  metafile: true,
  target: 'es2019',
  charset: 'utf8',
  lineLimit: 120,
  legalComments: 'none',
  logLevel: 'silent',
  outfile: 'out.js',
} as const satisfies esbuild.BuildOptions;

/** The one file that a build wrote. */
export function textOf(result: esbuild.BuildResult<{ write: false }>): string {
  const file = result.outputFiles[0];
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}

/**
 * JavaScript with every sign that does not show written out, and every mark that joins the letter before it:
 * an editor or a clipboard may change them, and nobody would see it. In strings and patterns, where alone they can be, it means the same.
 */
export const visible = (code: string): string =>
  code.replace(/[\p{C}\p{Z}]|[\u0300-\u036f]/gu, (sign) =>
    sign === ' ' || sign === '\n' ? sign : sign.split('').map(writtenOut).join(''),
  );

const writtenOut = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
