/** Lists the members of each Apps Script interface, from the type definitions, for the local Sheets to refuse by name. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TYPES = join(ROOT, 'node_modules/@types/google-apps-script');
const SERVICES = [
  'base',
  'cache',
  'charts',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
];

/** `Spreadsheet.Range` → its members' names, sorted. */
export function listMembers(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(TYPES).filter((file) =>
    SERVICES.some((service) => file === `google-apps-script.${service}.d.ts`),
  );
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(TYPES, file), 'utf8'),
      ts.ScriptTarget.ES2020,
      true,
    );
    visit(source, '');
  }
  return Object.fromEntries(
    [...found]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, names]) => [name, [...names].sort()]),
  );

  function visit(node: ts.Node, namespace: string): void {
    if (ts.isModuleDeclaration(node) && node.body) {
      const name = node.name.text;
      const inner = name === 'GoogleAppsScript' ? '' : name;
      ts.forEachChild(node.body, (child) => visit(child, inner));
      return;
    }
    if (ts.isInterfaceDeclaration(node)) {
      const name = `${namespace}.${node.name.text}`;
      const names = found.get(name) ?? new Set<string>();
      for (const member of node.members) if (member.name) names.add(member.name.getText());
      if (names.size > 0) found.set(name, names);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, namespace));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, 'local/members.json'), `${JSON.stringify(listMembers(), null, 1)}\n`);
}
