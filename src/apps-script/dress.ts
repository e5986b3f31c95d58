import type { Change, Choice } from '../tracker/grid/change';
import { blockRange, filledBlock } from './block-range';
import type { OpenSheets } from './find-sheets';
import { formatPattern } from './write-looks';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
/** A write of such a kind. */
export type Dress = Extract<Change, { readonly kind: 'choice' | 'choices' | 'look' | 'looks' }>;

/** What a tracker can do without: dropdowns, and looks that are number formats and nothing else. */
export function isDress(change: Change): change is Dress {
  if (change.kind === 'choice' || change.kind === 'choices') return true;
  if (change.kind === 'look') return isFormat(change.look);
  return change.kind === 'looks' && change.looks.every((line) => line.every(isFormat));
}

const isFormat = (look: object): boolean => Object.keys(look).every((key) => key === 'format');

/**
 * True for what Google throws where a range was converted to a table: its columns have types of their own
 * and refuse dropdowns, at times headers and formats too. No call tells that a table is there.
 */
export const isTypedColumns = (error: unknown): boolean =>
  /typed columns?/i.test(String((Object(error) as Partial<Error>).message ?? error));

/** Whether writing it would change anything. What a cell has is read in one call for all its rows. */
export function differs(open: OpenSheets, change: Dress): boolean {
  if (change.kind === 'looks') {
    const formats = blockRange(
      open,
      change.sheet,
      filledBlock(change, change.looks),
    ).getNumberFormats();
    return change.looks.some((line, down) =>
      line.some(({ format }, right) => format && !sameFormat(formats[down]?.[right], format)),
    );
  }
  if (change.kind !== 'choices') return true;
  // Each rule is asked by calls of its own: beyond a few, writing all of them at once costs less.
  if (change.choices.flat().filter((choice) => choice !== null).length > FEW) return true;
  const rules = blockRange(
    open,
    change.sheet,
    filledBlock(change, change.choices),
  ).getDataValidations();
  const pairs = change.choices.flatMap((line, down) =>
    line.map((choice, right) => ({ choice, rule: rules[down]?.[right] ?? null })),
  );
  if (pairs.some(({ choice, rule }) => (choice === null) !== (rule === null))) return true;
  return pairs.some(({ choice, rule }) => rule !== null && !saysSame(rule, choice));
}

const FEW = 3;

const sameFormat = (found: string | undefined, wanted: string): boolean =>
  (found || 'general').toLowerCase() === formatPattern(wanted).toLowerCase();

/** Lists are told apart by their words; any other kind is written again. */
function saysSame(rule: Rule | null, choice: Choice | null): boolean {
  if (choice?.kind !== 'list' || rule === null) return false;
  const [words] = rule.getCriteriaValues();
  return JSON.stringify(words) === JSON.stringify(choice.values);
}
