/** Formulas whose answer on Google depends on what the engine does not know: refused by name, never guessed. */
import { type AST, parse } from '@odoo/o-spreadsheet';
import { describe } from './functions/define';

/** They calculate what stands in them cell by cell; elsewhere Google takes one cell of a range. */
const ARRAY_AWARE = new Set([
  'ARRAYFORMULA',
  'FILTER',
  'SORT',
  'SORTN',
  'SUMPRODUCT',
  'INDEX',
  'MMULT',
]);

/** They hand a range on. */
const BRANCHES = new Set(['IF', 'IFERROR', 'IFNA', 'IFS', 'CHOOSE', 'SWITCH', 'ARRAYFORMULA']);

/** They make several cells of whatever they are given. */
const SPILLING = new Set(
  (
    'FILTER SORT SORTN UNIQUE SEQUENCE SPLIT TRANSPOSE FLATTEN HSTACK VSTACK CHOOSECOLS CHOOSEROWS TOCOL TOROW ' +
    'WRAPCOLS WRAPROWS ARRAY_CONSTRAIN ARRAY.CONSTRAIN EXPAND RANDARRAY MUNIT MMULT MINVERSE FREQUENCY TREND GROWTH ' +
    'LINEST LOGEST TAKE DROP'
  ).split(' '),
);

const verdicts = new Map<string, string | null>();

/** What is refused in this formula; null for one that is calculated. `shape`: the formula but for its values. */
export function notAsGoogle(formula: string, shape: string): string | null {
  const known = verdicts.get(shape);
  if (known !== undefined) return known;
  const verdict = verdictOn(formula);
  verdicts.set(shape, verdict);
  return verdict;
}

function verdictOn(formula: string): string | null {
  let ast: AST;
  try {
    ast = parse(formula);
  } catch {
    return null;
  }
  if (ast.type === 'REFERENCE' && isSeveral(ast)) return 'a range in place of one value';
  return refusedIn(ast, false);
}

function refusedIn(ast: AST, inArray: boolean): string | null {
  switch (ast.type) {
    case 'BIN_OPERATION':
      if (!inArray && (isSeveral(ast.left) || isSeveral(ast.right)))
        return `a range beside ${ast.value} without ARRAYFORMULA`;
      return refusedIn(ast.left, inArray) ?? refusedIn(ast.right, inArray);
    case 'UNARY_OPERATION':
      if (!inArray && isSeveral(ast.operand))
        return `a range beside ${ast.value} without ARRAYFORMULA`;
      if (ast.value === '#') return 'the sign # behind a cell';
      if (ast.value === '-' && isPower(ast.operand))
        return 'a minus before a power: put one of the two in parentheses';
      return refusedIn(ast.operand, inArray);
    case 'ARRAY':
      return firstOf(ast.value.flat(), (one) => refusedIn(one, inArray));
    case 'FUNCALL': {
      const name = ast.value.toUpperCase();
      const within = inArray || ARRAY_AWARE.has(name);
      const condition = (name === 'IF' || name === 'IFS') && ast.args[0];
      if (!within && condition && isSeveral(condition)) return vectorised(name);
      return firstOf(ast.args, (arg, index) => {
        if (!within && isSeveral(arg) && takesOne(name, index, ast.args.length))
          return vectorised(name);
        return refusedIn(arg, within);
      });
    }
    default:
      return null;
  }
}

const vectorised = (name: string): string => `a range in ${name} without ARRAYFORMULA`;

/** `-2^2`; not `(-2)^2`, and `-(2^2)` is written with parentheses, which leave a gap in the places of its signs. */
const isPower = (ast: AST): boolean =>
  ast.type === 'BIN_OPERATION' && ast.value === '^' && !inParentheses(ast);

function inParentheses(ast: AST): boolean {
  if (ast.type !== 'BIN_OPERATION') return false;
  return ast.tokenStartIndex < ast.left.tokenStartIndex;
}

function isSeveral(ast: AST): boolean {
  switch (ast.type) {
    case 'REFERENCE': {
      const [first, last] = ast.value.replace(/\$/g, '').replace(/^.*!/, '').split(':');
      // B:B and 2:2 are a whole column and a whole row.
      return last !== undefined && (first !== last || !/[a-z]\d/i.test(last));
    }
    case 'ARRAY':
      return ast.value.flat().length > 1;
    case 'FUNCALL': {
      const name = ast.value.toUpperCase();
      return SPILLING.has(name) || (BRANCHES.has(name) && ast.args.some(isSeveral));
    }
    default:
      return false;
  }
}

/** Whether a function takes one value at this place. */
function takesOne(name: string, index: number, count: number): boolean {
  const args = describe(name)?.args;
  if (!args) return false;
  const repeating = args.findIndex((arg) => arg.repeating);
  const group = args.filter((arg) => arg.repeating).length;
  const at = repeating < 0 || index < repeating ? index : repeating + ((index - repeating) % group);
  // A last argument behind those that repeat: SWITCH's default.
  if (repeating >= 0 && repeating + group < args.length && index === count - 1) return false;
  return args[at]?.acceptMatrix !== true;
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => string | null,
): string | null {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== null) return found;
  }
  return null;
}
