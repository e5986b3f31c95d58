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
    sign === ' ' || sign === '\n' ? sign : spelled(sign),
  );

/** The signs of windows-874 above ASCII, each with its byte: Thai, and the marks of print. */
const BYTES: ReadonlyMap<string, number> = new Map(
  [...new TextDecoder('windows-874').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))]
    .map((sign, at) => [sign, at + 128] as const)
    .filter(([sign]) => /[\p{L}\p{M}\p{N}\p{P}\p{Sc}]/u.test(sign)),
);

/** JavaScript with every sign written out that windows-874 does not have; it means the same. */
export const inThaiSigns = (code: string): string =>
  code.replace(/[^\0-\x7f]/gu, (sign) => (BYTES.has(sign) ? sign : spelled(sign)));

/** Such a text in windows-874: a Thai letter is one byte, where it is three in UTF-8. */
export const thaiBytes = (code: string): Buffer =>
  Buffer.from([...code].map((sign) => BYTES.get(sign) ?? sign.charCodeAt(0)));

const spelled = (sign: string): string => sign.split('').map(writtenOut).join('');

const writtenOut = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
