/** Conditional formats: as a builder, and as a sheet's whole list. */
import { enumMember } from '../enums';
import { NotInLocalSheets } from '../errors';
import { guard, type Implementation } from '../guard';
import { engineFormula } from '../locales';
import { engineColour, hexColour } from './colours';
import { CONDITIONS, operandsOf } from './criteria';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range-place';

/** A rule as the engine keeps it. One of another type than CellIsRule, made by hand, is only carried along. */
interface EngineRule {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: Readonly<Record<string, unknown>>;
}

interface RuleState {
  readonly rule: EngineRule;
  readonly ranges: readonly object[];
}

const states = new WeakMap<object, RuleState>();

/** SpreadsheetApp.newConditionalFormatRule(). */
export function makeColourRuleBuilder(
  host: Host,
  from: RuleState = { rule: { type: 'CellIsRule', values: [], style: {} }, ranges: [] },
): object {
  let state = from;
  let builder: object = {};
  const change = (part: Partial<EngineRule>, ranges = state.ranges): object => {
    state = { rule: { ...state.rule, ...part }, ranges };
    return builder;
  };
  const style = (key: string, value: unknown): object =>
    change({ style: { ...state.rule.style, [key]: value } });
  /** Google does nothing at a word that is no colour. */
  const colour = (key: string) => (value: string | null) => {
    const wanted = engineColour(value);
    return wanted === undefined ? builder : style(key, wanted);
  };
  const whens = CONDITIONS.map(({ member, engine, operands }) => [
    member,
    (...given: unknown[]) => {
      const values = given.map(String).map(operands === 'formula' ? engineFormula : String);
      return change({ type: 'CellIsRule', operator: engine, values });
    },
  ]);
  builder = guard(
    'Spreadsheet.ConditionalFormatRuleBuilder',
    {
      ...Object.fromEntries(whens),
      ...tells(host, () => state),
      setRanges: (ranges: object[]) => change({}, [...ranges]),
      setBackground: colour('fillColor'),
      setFontColor: colour('textColor'),
      setBold: (bold: boolean | null) => style('bold', bold),
      setItalic: (italic: boolean | null) => style('italic', italic),
      setUnderline: (underline: boolean | null) => style('underline', underline),
      setStrikethrough: (strikethrough: boolean | null) => style('strikethrough', strikethrough),
      copy: () => makeColourRuleBuilder(host, state),
      build: () => {
        if (state.rule.type === 'CellIsRule' && state.rule.operator === undefined)
          throw new NotInLocalSheets('ConditionalFormatRuleBuilder.build without a condition');
        return makeColourRule(host, state);
      },
    } as Implementation,
    host.guarding,
  );
  return builder;
}

function makeColourRule(host: Host, state: RuleState): object {
  const rule = guard(
    'Spreadsheet.ConditionalFormatRule',
    {
      ...tells(host, () => state),
      copy: () => makeColourRuleBuilder(host, state),
    } as Implementation,
    host.guarding,
  );
  states.set(rule, state);
  return rule;
}

/** What rule and builder both tell. */
function tells(host: Host, state: () => RuleState): Implementation {
  const isCondition = (): boolean => state().rule.type === 'CellIsRule';
  return {
    getRanges: () => host.realm.copy([...state().ranges]),
    getBooleanCondition: () =>
      isCondition() && state().rule.operator ? condition(host, state().rule) : null,
    getGradientCondition: () => {
      if (isCondition()) return null;
      throw new NotInLocalSheets('ConditionalFormatRule.getGradientCondition');
    },
  };
}

function condition(host: Host, { operator, values = [], style = {} }: EngineRule): object {
  const found = CONDITIONS.find(({ engine }) => engine === operator);
  if (!found) throw new NotInLocalSheets(`A conditional format of the kind ${operator}`);
  const colour = (key: string) => () => hexColour(String(style[key] ?? '')) ?? null;
  return guard(
    'Spreadsheet.BooleanCondition',
    {
      getCriteriaType: () => enumMember('Spreadsheet.BooleanCriteria', found.google),
      getCriteriaValues: () => host.realm.copy(operandsOf(found, values)),
      getBackground: colour('fillColor'),
      getFontColor: colour('textColor'),
      getBold: () => style['bold'] ?? null,
      getItalic: () => style['italic'] ?? null,
      getUnderline: () => style['underline'] ?? null,
      getStrikethrough: () => style['strikethrough'] ?? null,
    } as Implementation,
    host.guarding,
  );
}

/** A sheet's rules, first the one that wins. */
export function colourRulesOf(
  host: Host,
  sheetId: string,
  rangeOf: (a1: string) => object,
): object[] {
  host.book.flush();
  return host.book.model.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) =>
    makeColourRule(host, {
      rule: rule as unknown as EngineRule,
      ranges: ranges.map(rangeOf),
    }),
  );
}

/** Replaces a sheet's rules by these. */
export function setColourRules(host: Host, sheetId: string, rules: readonly object[]): void {
  const { book } = host;
  book.flush();
  const { getters } = book.model;
  for (const format of getters.getConditionalFormats(sheetId)) {
    book.queue(['REMOVE_CONDITIONAL_FORMAT', { sheetId, id: format.id }]);
  }
  for (const of of rules) {
    const { rule, ranges: wanted } = states.get(of) as RuleState;
    if (wanted.length === 0)
      throw new NotInLocalSheets('Sheet.setConditionalFormatRules with a rule without ranges');
    const ranges = wanted.map((range) => {
      const place = placeOfRange(range);
      if (!place || place.sheetId !== sheetId)
        throw exception('A conditional format rule needs ranges of its own sheet.');
      return getters.getRangeDataFromXc(sheetId, a1Of(place.zone));
    });
    book.queue(['ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id: book.newId('cf'), rule } }]);
  }
}
