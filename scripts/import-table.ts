/** The import table of .dependency-cruiser.cjs as ARCHITECTURE.md shows it, between its two markers. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandError } from '../local/commands/failure';

const FILE = 'ARCHITECTURE.md';
const BEGIN = '<!-- imports: begin (npm run docs) -->';
const END = '<!-- imports: end -->';

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly pathNot?: readonly string[] };
}

/** The table as Markdown: a row for each folder, in the order of the configuration. */
export function importTable(rules: readonly Rule[]): string {
  const rows = rules.flatMap(({ comment, from, to }) => {
    if (!from.path || !to.pathNot) return [];
    const folder = folderOf(from.path);
    const may = to.pathNot.map(folderOf).filter((one) => one !== folder);
    return [
      `| \`${folder}\` | ${may.map((one) => `\`${one}\``).join(' ') || 'nothing'} | ${comment} |`,
    ];
  });
  return ['| Folder | may import | Otherwise |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A document with the table between its markers. Throws where they are not both there, in order. */
export function withTable(document: string, table: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) {
    throw new CommandError(
      `${FILE} has no place for the import table. Add these two lines:\n${BEGIN}\n${END}`,
    );
  }
  return `${document.slice(0, begin + BEGIN.length)}\n${table}\n${document.slice(end)}`;
}

const folderOf = (pattern: string): string => pattern.replace(/^\^|\/$/g, '').replace(/^src\//, '');

/** ARCHITECTURE.md as it is, and as it should be by the configuration in force. */
export function architecture(root: string): { readonly is: string; readonly shouldBe: string } {
  const path = join(root, FILE);
  const is = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { forbidden } = createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as {
    readonly forbidden: readonly Rule[];
  };
  return { is, shouldBe: withTable(is, importTable(forbidden)) };
}

/** Writes ARCHITECTURE.md where it differs. Throws where it has no place for the table. */
export function writeImportTable(root: string): void {
  const { is, shouldBe } = architecture(root);
  if (is !== shouldBe) writeFileSync(join(root, FILE), shouldBe);
}
