import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Folders whose functions answer the same on every machine, every day: what they need, they are given. */
const PURE = ['okr', 'text', 'rules', 'language', 'tracker', 'summary', 'protocol', 'commands'];

/** Names that no pure module may say: each answers by the machine, the day or its settings. */
const NAMES = new Set(['Intl', 'console', 'globalThis', 'performance', 'crypto', 'process']);
const MEMBERS = new Set(['Date.now', 'Date.parse', 'Math.random']);
/** Methods that depend on the machine's language or time zone, on whatever object. */
const METHODS =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|toDateString|toTimeString)$/;

interface Found {
  readonly line: number;
  readonly what: string;
}

function hiddenInputs(source: string): Found[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2020, true);
  const found: Found[] = [];
  const report = (node: ts.Node, what: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    const what = hiddenIn(node);
    if (what !== null) report(node, what);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function hiddenIn(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node)) {
    return /\(\?<[=!]/.test(node.text) ? 'look-behind' : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return 'new Date()';
    return count > 1 ? 'new Date(year, month, …)' : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    if (MEMBERS.has(node.getText())) return node.getText();
    return METHODS.test(node.name.text) ? node.name.text : null;
  }
  if (ts.isIdentifier(node) && NAMES.has(node.text) && !isOwnName(node)) return node.text;
  return null;
}

/** A property or a type member of that name is not the global. */
function isOwnName({ parent, text }: ts.Identifier): boolean {
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name.text === text) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent)
  );
}

const modules = PURE.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', folder, name)),
);

describe('pure modules take today, zone, language and chance as arguments', () => {
  test('no module asks the machine', () => {
    expect(modules.length).toBeGreaterThan(PURE.length);
    const found = modules.flatMap((path) =>
      hiddenInputs(readFileSync(path, 'utf8')).map(({ line, what }) => `${path}:${line} ${what}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['the clock', 'const now = new Date();', 'new Date()'],
    ['the clock as text', 'const now = Date();', 'Date()'],
    ['the clock as a number', 'const now = Date.now();', 'Date.now'],
    ['the machine’s time zone', 'const day = new Date(2026, 10, 23);', 'new Date(year, month, …)'],
    ['the machine’s time zone, reading', 'const day = date.getDay();', 'getDay'],
    ['text read as a date', "const day = Date.parse('2026-11-23');", 'Date.parse'],
    ['chance', 'const id = Math.random();', 'Math.random'],
    ['the machine’s language', "const text = (12).toLocaleString('th');", 'toLocaleString'],
    [
      'the machine’s order of letters',
      'names.sort((a, b) => a.localeCompare(b));',
      'localeCompare',
    ],
    ['the machine’s words', "new Intl.Segmenter('th');", 'Intl'],
    ['the console', "console.log('here');", 'console'],
    ['look-behind', 'const price = /(?<=€)\\d+/;', 'look-behind'],
    ['look-behind in a text', "const price = new RegExp('(?<!€)[0-9]+');", 'look-behind'],
  ])('%s is found where somebody writes it', (_, source, what) => {
    expect(hiddenInputs(`// a line before\n${source}`)).toContainEqual({ line: 2, what });
  });

  test('a day that is given is no hidden input', () => {
    const source =
      'const day = new Date(Date.UTC(year, month, 1)).getUTCDay(); const m = /(?<year>\\d+)/;';
    expect(hiddenInputs(source)).toEqual([]);
  });
});
