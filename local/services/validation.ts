/** Data validation: what may stand in a cell, as a builder and as a rule that is handed back. */
import { helpers } from '../engine';
import { enumMember } from '../enums';
import { NotInLocalSheets } from '../errors';
import { guard, type Implementation } from '../guard';
import { engineFormula } from '../locales';
import { operandsOf, VALIDATION } from './criteria';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range-place';

/** A rule as the engine keeps it, less its ranges. The engine leaves `help` alone and carries it along. */
export interface RuleContent {
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
    readonly dateValue?: string;
  };
  readonly isBlocking: boolean;
  readonly help: string;
}

type RuleCriterion = RuleContent['criterion'];

const contents = new WeakMap<object, RuleContent>();

/** What a DataValidation that a script hands over says; null takes rules away. */
export function contentOfRule(rule: unknown): RuleContent | null {
  if (rule === null || rule === undefined) return null;
  const content = contents.get(rule as object);
  if (!content)
    throw exception("The parameters don't match the method signature: a DataValidation is wanted.");
  const { type, values } = content.criterion;
  if (type === 'isValueInList' && values.length > MOST_ITEMS) {
    throw exception(
      `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the “List from a range” criteria instead.`,
    );
  }
  return content;
}

const MOST_ITEMS = 500;

/** Any day after the first: the one date rule that .xlsx has too. */
const ANY_DATE: RuleCriterion = {
  type: 'dateIsAfter',
  values: ['1/1/1900'],
  dateValue: 'exactDate',
};

/** A finished rule. */
export function makeRule(host: Host, content: RuleContent): object {
  const rule = guard(
    'Spreadsheet.DataValidation',
    {
      ...getters(host, () => content),
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
    help: '',
  };
  let builder: object = {};
  const change = (part: Partial<RuleContent>): object => {
    content = { ...content, ...part };
    return builder;
  };
  const require = (type: string, values: readonly string[], dropdown?: unknown): object =>
    change({
      criterion: {
        type,
        values,
        ...(dropdown === undefined ? {} : { displayStyle: dropdown ? 'arrow' : 'plainText' }),
      },
    });
  const common = VALIDATION.map(({ member, engine, operands }) => [
    member,
    (...given: unknown[]) =>
      require(engine, given.map(String).map(operands === 'formula' ? engineFormula : String)),
  ]);
  builder = guard(
    'Spreadsheet.DataValidationBuilder',
    {
      ...Object.fromEntries(common),
      ...getters(host, () => content),
      requireValueInList: (values: unknown[], dropdown = true) =>
        require('isValueInList', [...values].map(String), dropdown),
      requireValueInRange: (range: unknown, dropdown = true) => {
        const { sheetId, zone } = placeOfRange(range) as NonNullable<
          ReturnType<typeof placeOfRange>
        >;
        const sheet = host.book.model.getters.getSheetName(sheetId).replace(/'/g, "''");
        return require('isValueInRange', [`'${sheet}'!${a1Of(zone)}`], dropdown);
      },
      requireDate: () => change({ criterion: ANY_DATE }),
      requireCheckbox: (...states: unknown[]) => {
        if (states.length > 0)
          throw new NotInLocalSheets('DataValidationBuilder.requireCheckbox with values');
        return require('isBoolean', []);
      },
      setAllowInvalid: (allow: boolean) => change({ isBlocking: !allow }),
      setHelpText: (help: string) => change({ help }),
      copy: () => makeRuleBuilder(host, content),
      build: () => {
        if (content.criterion.type === '')
          throw new NotInLocalSheets('DataValidationBuilder.build without a criterion');
        return makeRule(host, content);
      },
    } as Implementation,
    host.guarding,
  );
  return builder;
}

/** What rule and builder both tell. */
function getters(host: Host, content: () => RuleContent): Implementation {
  return {
    getAllowInvalid: () => !content().isBlocking,
    getCriteriaType: () => {
      const { criterion } = content();
      return criterion.type === ''
        ? null
        : enumMember('Spreadsheet.DataValidationCriteria', asGoogle(host, criterion).type);
    },
    getCriteriaValues: () => {
      const { criterion } = content();
      return criterion.type === '' ? [] : host.realm.copy(asGoogle(host, criterion).values);
    },
    getHelpText: () => content().help || null,
  } as Implementation;
}

/** A criterion of the engine in Google's terms. Throws for those, made by hand, that are not told yet. */
function asGoogle(host: Host, criterion: RuleCriterion): { type: string; values: unknown[] } {
  const { type, values, displayStyle } = criterion;
  const dropdown = displayStyle !== 'plainText';
  const found = VALIDATION.find(({ engine }) => engine === type);
  if (found) return { type: found.google, values: operandsOf(found, values) };
  if (type === 'isValueInList') return { type: 'VALUE_IN_LIST', values: [[...values], dropdown] };
  if (type === 'isValueInRange')
    return { type: 'VALUE_IN_RANGE', values: [rangeNamed(host, values[0] ?? ''), dropdown] };
  if (type === 'isBoolean') return { type: 'CHECKBOX', values: [] };
  if (type === ANY_DATE.type && values[0] === ANY_DATE.values[0])
    return { type: 'DATE_IS_VALID_DATE', values: [] };
  throw new NotInLocalSheets(`DataValidation of the kind ${type}`);
}

/** `'Lists'!A2:A9` as a Range, and null where it is gone. */
function rangeNamed(host: Host, name: string): object | null {
  const [, quoted, bare, a1 = ''] = /^=?(?:'((?:[^']|'')*)'|([^!]*))!(.+)$/.exec(name) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  const { getters: model } = host.book.model;
  const sheetId = model.getSheetIds().find((id) => model.getSheetName(id) === sheet);
  return sheetId ? host.ranges.at(sheetId, helpers.toZone(a1.replace(/\$/g, ''))) : null;
}

/** A rule that the workbook holds, as scripts read it back. */
export const ruleFromEngine = (
  host: Host,
  { criterion, isBlocking, help }: Partial<RuleContent> & Pick<RuleContent, 'criterion'>,
): object => makeRule(host, { criterion, isBlocking: isBlocking === true, help: help ?? '' });
