/** Lists what Apps Script has, from its type definitions: services, members with their parameters, enums. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { isStarted, runScript } from './command-line';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TYPES = join(ROOT, 'node_modules/@types/google-apps-script');

/** The namespaces whose every interface is listed; of the others, what a bare name such as GmailApp offers. */
const WHOLE = [
  'Base',
  'Cache',
  'Charts',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'Utilities',
];

/** What Google documents and the type definitions do not have yet. */
const NEWER = {
  enums: { 'Spreadsheet.SheetType': ['DATASOURCE'] },
  signatures: [
    [
      'Script.ScriptApp',
      'getAuthorizationInfo',
      'authMode: Script.AuthMode, oAuthScopes: string[]',
    ],
    ['Script.ScriptApp', 'requireScopes', 'authMode: Script.AuthMode, oAuthScopes: string[]'],
    ['Script.ScriptApp', 'requireAllScopes', 'authMode: Script.AuthMode'],
    ['Script.AuthorizationInfo', 'getAuthorizedScopes', ''],
  ],
} as const;

/** What the local Sheets read of it. Names are sorted, so that a change can be read. */
export interface Listing {
  /** `SpreadsheetApp` → its interface, `Spreadsheet.SpreadsheetApp`. */
  readonly services: Readonly<Record<string, string>>;
  /** `Spreadsheet.BorderStyle` → its members, in their order. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** `Spreadsheet.Range` → member → its signatures, `= Spreadsheet.BorderStyle` for an enum; none for other values. */
  readonly interfaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function listMembers(): Listing {
  const services: Record<string, string> = {};
  const enums: Record<string, string[]> = {};
  const interfaces: Record<string, Record<string, string[]>> = Object.create(null);
  const aliases = new Map<string, ts.TypeNode>();
  const found: { readonly namespace: string; readonly node: ts.InterfaceDeclaration }[] = [];
  for (const file of readdirSync(TYPES).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(TYPES, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true), '');
  }
  const names = new Set(found.map(({ namespace, node }) => `${namespace}.${node.name.text}`));
  const offered = new Set(Object.values(services));
  for (const { namespace, node } of found) {
    const name = `${namespace}.${node.name.text}`;
    if (!WHOLE.includes(namespace) && !offered.has(name)) continue;
    const members: Record<string, string[]> = interfaces[name] ?? Object.create(null);
    interfaces[name] = members;
    for (const member of node.members) {
      if (!member.name) continue;
      const signatures = members[member.name.getText()] ?? [];
      members[member.name.getText()] = signatures;
      if (ts.isMethodSignature(member)) signatures.push(signatureOf(member, namespace));
      else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type))
        signatures.push(`= ${wholeName(member.type.exprName.getText(), namespace)}`);
    }
  }
  for (const [name, members] of Object.entries(NEWER.enums))
    enums[name] = [...new Set([...(enums[name] ?? []), ...members])];
  for (const [name, member, signature] of NEWER.signatures) {
    const members = interfaces[name] ?? {};
    members[member] = [...new Set([...(members[member] ?? []), signature])];
  }
  const kept = (name: string): boolean =>
    WHOLE.includes(name.split('.')[0] ?? '') || offered.has(name);
  return {
    services: sorted(services),
    enums: sorted(Object.fromEntries(Object.entries(enums).filter(([name]) => kept(name)))),
    interfaces: sorted(
      Object.fromEntries(
        Object.entries(interfaces)
          .filter(([, members]) => Object.keys(members).length > 0)
          .map(([name, members]) => [name, sorted(members)]),
      ),
    ),
  };

  function visit(node: ts.Node, namespace: string): void {
    if (ts.isModuleDeclaration(node) && node.body) {
      const name = node.name.text;
      const inner = name === 'GoogleAppsScript' ? '' : name;
      ts.forEachChild(node.body, (child) => visit(child, inner));
    } else if (ts.isInterfaceDeclaration(node)) found.push({ namespace, node });
    else if (ts.isTypeAliasDeclaration(node))
      aliases.set(`${namespace}.${node.name.text}`, node.type);
    else if (ts.isEnumDeclaration(node))
      enums[`${namespace}.${node.name.text}`] = node.members.map((one) => one.name.getText());
    else if (ts.isVariableDeclaration(node) && node.type) {
      const [, of] = /^GoogleAppsScript\.(\w+\.\w+)$/.exec(node.type.getText()) ?? [];
      if (of) services[node.name.getText()] = of;
    } else ts.forEachChild(node, (child) => visit(child, namespace));
  }

  function signatureOf(member: ts.MethodSignature, namespace: string): string {
    return member.parameters
      .map((one) => {
        const rest = one.dotDotDotToken ? '...' : '';
        const optional = one.questionToken ? '?' : '';
        return `${rest}${one.name.getText()}${optional}: ${one.type ? typeText(one.type, namespace) : 'any'}`;
      })
      .join(', ');
  }

  /** `string`, `number[][]`, `Spreadsheet.Range`, several joined by `|`; what is none of these is `object` or `any`. */
  function typeText(type: ts.TypeNode, namespace: string): string {
    const of = (inner: ts.TypeNode): string => typeText(inner, namespace);
    if (ts.isParenthesizedTypeNode(type)) return of(type.type);
    if (ts.isUnionTypeNode(type)) return [...new Set(type.types.map(of))].join('|');
    if (ts.isArrayTypeNode(type)) return arrayOf(of(type.elementType));
    if (ts.isLiteralTypeNode(type))
      return type.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'string';
    if (ts.isTypeLiteralNode(type)) return 'object';
    if (ts.isFunctionTypeNode(type)) return 'function';
    if (!ts.isTypeReferenceNode(type)) return type.getText();
    const name = type.typeName.getText().replace('GoogleAppsScript.', '');

    if (name === 'Array' && type.typeArguments?.[0]) return arrayOf(of(type.typeArguments[0]));
    if (['Integer', 'Byte'].includes(name)) return 'number';
    if (name === 'Char') return 'string';
    const whole = wholeName(name, namespace);
    const alias = aliases.get(whole);
    if (alias) return typeText(alias, namespace);
    if (name === 'Date' || name.endsWith('.Date')) return 'Date';
    return names.has(whole) || whole in enums ? whole : 'any';
  }
}

const wholeName = (name: string, namespace: string): string =>
  name.includes('.') ? name : `${namespace}.${name}`;

const arrayOf = (inner: string): string =>
  /\|(?![^(]*\))/.test(inner) ? `(${inner})[]` : `${inner}[]`;

const sorted = <Value>(of: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)));

if (isStarted(import.meta.url)) {
  void runScript({ usage: 'npm run members' }, () =>
    writeFileSync(join(ROOT, 'local/members.json'), `${JSON.stringify(listMembers(), null, 1)}\n`),
  );
}
