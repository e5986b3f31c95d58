/** The built files as the tests of the bundle look at them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as acorn from 'acorn';
import * as walk from 'acorn-walk';

export const BUILD = join(process.cwd(), 'build');

export const builtFile = (name: string): string => readFileSync(join(BUILD, name), 'utf8');

/** The syntax that Google's runtime takes. Throws where the code is newer. */
export const parseServerCode = (code: string): acorn.Program =>
  acorn.parse(code, { ecmaVersion: 2019, sourceType: 'script' });

/** The syntax that every browser takes which can unpack the page. Throws where the code is newer. */
export const parsePageCode = (code: string): acorn.Program =>
  acorn.parse(code, { ecmaVersion: 2020, sourceType: 'script' });

export interface Names {
  /** Every name that stands for a value. */
  readonly used: ReadonlySet<string>;
  /** Every name that the code itself gives to something. */
  readonly declared: ReadonlySet<string>;
}

/** The names in a program, properties and labels left out. */
export function namesIn(program: acorn.Program): Names {
  const used = new Set<string>();
  const declared = new Set<string>(['arguments']);
  const named = (node: { readonly id?: acorn.Identifier | null }): void => {
    if (node.id) declared.add(node.id.name);
  };
  walk.simple(program, {
    Identifier: (node) => void used.add(node.name),
    // acorn-walk's own kind for a name in a declaration, a parameter or a catch.
    VariablePattern: (node: acorn.Identifier) => void declared.add(node.name),
    Function: named,
    Class: named,
  } as walk.SimpleVisitors<unknown>);
  return { used, declared };
}

/** Names that the program uses and does not declare anywhere. */
export const freeNames = ({ used, declared }: Names): string[] =>
  [...used].filter((name) => !declared.has(name)).sort();

/** What is asked of a name directly: `SpreadsheetApp.flush`. */
export function membersIn(program: acorn.Program): string[] {
  const found = new Set<string>();
  walk.simple(program, {
    MemberExpression({ object, property }) {
      if (object.type === 'Identifier' && property.type === 'Identifier') {
        found.add(`${object.name}.${property.name}`);
      }
    },
  });
  return [...found];
}

/** The text arguments of each call of a method with this name: `addItem('Check in', 'checkIn')`. */
export function textArguments(program: acorn.Program, method: string): string[] {
  const found: string[] = [];
  walk.simple(program, {
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name !== method) return;
      for (const one of given) {
        if (one.type === 'Literal' && typeof one.value === 'string') found.push(one.value);
      }
    },
  });
  return found;
}

/** The server functions that a page calls: `google.script.run.withSuccessHandler(…).request(…)`. */
export function calledOnServer(program: acorn.Program): string[] {
  const found = new Set<string>();
  walk.simple(program, {
    MemberExpression(node) {
      if (!startsAtRun(node.object) || node.property.type !== 'Identifier') return;
      if (!/^with\w+Handler$|^withUserObject$/.test(node.property.name))
        found.add(node.property.name);
    },
  });
  return [...found].sort();
}

function startsAtRun(node: acorn.Expression | acorn.Super): boolean {
  if (node.type === 'CallExpression') return startsAtRun(node.callee);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false;
  const { object, property } = node;
  const isRun =
    property.name === 'run' &&
    object.type === 'MemberExpression' &&
    object.property.type === 'Identifier' &&
    object.property.name === 'script';
  return isRun || startsAtRun(object);
}
