/** Data validation: what may stand in a cell, as a builder and as a rule that is handed back. */
import { enumMember } from '../enums';
import { guard, type Implementation } from '../guard';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range-place';

/** A rule as the engine keeps it, less its ranges. */
export interface RuleContent {
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
    readonly dateValue?: string;
  };
  readonly isBlocking: boolean;
  readonly google: { readonly type: string; readonly values: readonly unknown[] };
  readonly help: string;
}

const contents = new WeakMap<object, RuleContent>();

/** What a DataValidation that a script hands over says. */
export function contentOfRule(rule: unknown): RuleContent | null {
  if (rule === null || rule === undefined) return null;
  const content = typeof rule === 'object' ? contents.get(rule) : undefined;
  if (!content)
    throw exception("The parameters don't match the method signature: a DataValidation is wanted.");
  return content;
}

const typeOf = ({ google: { type } }: RuleContent): object | null =>
  type === '' ? null : enumMember('Spreadsheet.DataValidationCriteria', type);

/** A finished rule. */
export function makeRule(host: Host, content: RuleContent): object {
  const rule = guard(
    'Spreadsheet.DataValidation',
    {
      getAllowInvalid: () => !content.isBlocking,
      getCriteriaType: () => typeOf(content),
      getCriteriaValues: () => host.realm.copy(content.google.values),
      getHelpText: () => content.help || null,
      copy: () => makeRuleBuilder(host, content),
    } as Implementation,
    host.guarding,
  );
  contents.set(rule, content);
  return rule;
}

/** SpreadsheetApp.newDataValidation(). */
export function makeRuleBuilder(host: Host, from?: RuleContent): object {
  let content: RuleContent = from ?? {
    criterion: { type: '', values: [] },
    isBlocking: false,
    google: { type: '', values: [] },
    help: '',
  };
  let builder: object = {};
  const require = (
    google: string,
    given: readonly unknown[],
    type: string,
    values: readonly string[],
    displayStyle?: string,
  ): object => {
    content = {
      ...content,
      criterion: {
        type,
        values,
        ...(displayStyle ? { displayStyle } : {}),
        ...(type === 'dateIsAfter' ? { dateValue: 'exactDate' } : {}),
      },
      google: { type: google, values: given },
    };
    return builder;
  };
  const numbers =
    (google: string, type: string) =>
    (...values: number[]) =>
      require(google, values, type, values.map(String));
  builder = guard(
    'Spreadsheet.DataValidationBuilder',
    {
      requireValueInList: (values: unknown[], dropdown = true) =>
        require('VALUE_IN_LIST', [values, dropdown], 'isValueInList', [...values].map(
          String,
        ), dropdown ? 'arrow' : 'plainText'),
      requireValueInRange: (range: unknown, dropdown = true) => {
        const place = placeOfRange(range);
        if (!place)
          throw exception("The parameters don't match the method signature: a Range is wanted.");
        const sheet = host.book.model.getters.getSheetName(place.sheetId).replace(/'/g, "''");
        return require('VALUE_IN_RANGE', [range, dropdown], 'isValueInRange', [
          `'${sheet}'!${a1Of(place.zone)}`,
        ], dropdown ? 'arrow' : 'plainText');
      },
      requireNumberBetween: numbers('NUMBER_BETWEEN', 'isBetween'),
      requireNumberGreaterThan: numbers('NUMBER_GREATER_THAN', 'isGreaterThan'),
      requireNumberGreaterThanOrEqualTo: numbers(
        'NUMBER_GREATER_THAN_OR_EQUAL_TO',
        'isGreaterOrEqualTo',
      ),
      requireNumberLessThan: numbers('NUMBER_LESS_THAN', 'isLessThan'),
      requireNumberLessThanOrEqualTo: numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'),
      // Any day after the first: the one date rule that .xlsx has too.
      requireDate: () => require('DATE_IS_VALID_DATE', [], 'dateIsAfter', ['1/1/1900']),
      requireCheckbox: () => require('CHECKBOX', [], 'isBoolean', []),
      requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL', [], 'isEmail', []),
      requireFormulaSatisfied: (formula: string) =>
        require('CUSTOM_FORMULA', [formula], 'customFormula', [formula]),
      setAllowInvalid: (allow: boolean) => {
        content = { ...content, isBlocking: !allow };
        return builder;
      },
      setHelpText: (help: string) => {
        content = { ...content, help };
        return builder;
      },
      getAllowInvalid: () => !content.isBlocking,
      getCriteriaType: () => typeOf(content),
      build: () => makeRule(host, content),
    } as Implementation,
    host.guarding,
  );
  return builder;
}

const GOOGLE_TYPES: Readonly<Record<string, string>> = {
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
  isBetween: 'NUMBER_BETWEEN',
  dateIsAfter: 'DATE_IS_VALID_DATE',
  isBoolean: 'CHECKBOX',
  customFormula: 'CUSTOM_FORMULA',
};

/** A rule that the workbook holds, as scripts read it back. */
export function ruleFromEngine(
  host: Host,
  rule: {
    readonly criterion: { readonly type: string; readonly values: readonly string[] };
    readonly isBlocking?: boolean;
  },
): object {
  const { type, values } = rule.criterion;
  const given = type === 'isValueInList' ? [[...values], true] : [...values];
  return makeRule(host, {
    criterion: rule.criterion,
    isBlocking: rule.isBlocking === true,
    google: { type: GOOGLE_TYPES[type] ?? type, values: given },
    help: '',
  });
}
