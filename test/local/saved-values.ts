/** Reads what cells of a saved .xlsx hold, formulas by the value that the program saved with them. */
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';

/** Every filled cell by its place, `OKRs!3:1` for row 3, column 1: numbers (dates too), booleans or text. */
export async function savedValues(file: string): Promise<ReadonlyMap<string, unknown>> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const part = async (path: string): Promise<string> =>
    (await zip.file(path)?.async('string')) ?? '';
  const workbook = await part('xl/workbook.xml');
  const targets = new Map(
    [...(await part('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/')],
    ),
  );
  const shared = [
    ...(await part('xl/sharedStrings.xml')).matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs),
  ].map(([, inner = '']) => textIn(inner));
  const values = new Map<string, unknown>();
  for (const [tag] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
    const xml = await part(targets.get(attribute(tag, 'r:id')) ?? '');
    for (const [, head = '', inner = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = cellValue(attribute(head, 't'), inner, shared);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(head, 'r')) ?? [];
      if (value !== null) values.set(`${attribute(tag, 'name')}!${row}:${column(letters)}`, value);
    }
  }
  return values;
}

function cellValue(type: string, inner: string, shared: readonly string[]): unknown {
  if (type === 'inlineStr') return textIn(inner);
  const value = /<v\b[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
  if (value === undefined) return null;
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  return type === 'str' || type === 'e' ? unescaped(value) : Number(value);
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)]
    .map(([, text = '']) => unescaped(text))
    .join('');

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    return SIGNS[name] ?? whole;
  });

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
