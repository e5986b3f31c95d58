import { blockName } from '../tracker/grid/a1';
import type { Block, Change, Choice } from '../tracker/grid/change';
import { blockRange, filledBlock } from './block-range';
import type { OpenSheets } from './find-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The same choice for every cell of these blocks. */
export function writeChoice(
  open: OpenSheets,
  sheet: Sheet,
  blocks: readonly Block[],
  choice: Choice,
): void {
  const rule = ruleOf(open, choice);
  // RangeList has no setDataValidation; blocks are whole columns, a handful at most.
  for (const block of blocks) sheet.getRange(blockName(block)).setDataValidation(rule);
}

/** Choices that differ by cell, in one call; equal choices share one rule. */
export function writeChoices(
  open: OpenSheets,
  { sheet, row, column, choices }: Extract<Change, { readonly kind: 'choices' }>,
): void {
  const width = choices[0]?.length ?? 0;
  if (width === 0) return;
  // Whole columns share one choice: it is looked up by what it is before it is by what it says.
  const known = new Map<Choice, Rule>();
  const shared = (choice: Choice | null): Rule | null => {
    if (choice === null) return null;
    const rule = known.get(choice) ?? ruleOf(open, choice);
    known.set(choice, rule);
    return rule;
  };
  blockRange(open, sheet, filledBlock({ row, column }, choices)).setDataValidations(
    choices.map((line) => line.map(shared)) as Rule[][],
  );
}

/** Equal choices share one rule for the whole run: each costs four calls to build. */
function ruleOf(open: OpenSheets, choice: Choice): Rule {
  const key = JSON.stringify(choice);
  const rule = open.rules.get(key) ?? builtRule(open, choice);
  open.rules.set(key, rule);
  return rule;
}

/** Google's rules warn unless they are told to refuse. */
function builtRule(open: OpenSheets, choice: Choice): Rule {
  const builder = SpreadsheetApp.newDataValidation();
  if (choice.help) builder.setHelpText(choice.help);
  switch (choice.kind) {
    case 'list':
      builder.requireValueInList([...choice.values], true);
      break;
    case 'between':
      builder.requireNumberBetween(choice.min, choice.max);
      break;
    case 'date':
      builder.requireDate();
      break;
    case 'range': {
      const source = open.byKey.get(choice.sheet);
      if (!source) throw new Error(`no sheet ${choice.sheet} to choose from`);
      builder.requireValueInRange(source.getRange(blockName(choice.block)), true);
    }
  }
  if ('strict' in choice && choice.strict) builder.setAllowInvalid(false);
  return builder.build();
}

/** Our rules on this sheet, whole and in order; rules that people added stay behind them. */
export function writeColourRules(
  open: OpenSheets,
  sheet: Sheet,
  { rules, knownTo }: Extract<Change, { readonly kind: 'colour-rules' }>,
): void {
  const ours = rules.map((rule) => normal(rule.formula));
  const present = open.inserted.has(sheet) ? [] : sheet.getConditionalFormatRules();
  const formulas = present.map((rule) => {
    const formula = rule.getBooleanCondition()?.getCriteriaValues()[0];
    return typeof formula === 'string' ? normal(formula) : '';
  });
  const complete = ours.every((formula, index) => formulas[index] === formula);
  const reach = complete && knownTo !== undefined ? present[0]?.getRanges()[0]?.getLastRow() : 0;
  if (knownTo !== undefined && (reach ?? 0) >= knownTo) return;
  const theirs = present.filter((_, index) => !ours.includes(formulas[index] ?? ''));
  const names = [...new Set(rules.flatMap(({ blocks }) => blocks.map(blockName)))];
  const ranges = names.length > 0 ? sheet.getRangeList(names).getRanges() : [];
  const rangeOf = new Map(ranges.map((range, index) => [names[index], range]));
  const built = rules.map((rule) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setRanges(rule.blocks.flatMap((block) => rangeOf.get(blockName(block)) ?? []));
    if (rule.look.background) builder.setBackground(rule.look.background);
    if (rule.look.color) builder.setFontColor(rule.look.color);
    if (rule.look.bold !== undefined) builder.setBold(rule.look.bold);
    if (rule.look.italic !== undefined) builder.setItalic(rule.look.italic);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...built, ...theirs]);
}

/** Google may read a formula back with other separators and no leading sign; row numbers move with insertions above. */
const normal = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/\s+/g, '')
    .replace(/,/g, ';')
    .replace(/\d+/g, '#')
    .toUpperCase();
