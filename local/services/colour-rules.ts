/** Conditional formats that test a formula: as a builder, and as a sheet's whole list. */
import { enumMember } from '../enums';
import { guard, type Implementation } from '../guard';
import { engineFormula } from '../locales';
import { exception, type Host } from './host';
import { a1Of, placeOfRange } from './range-place';

interface RuleState {
  readonly formula: string;
  readonly ranges: readonly object[];
  readonly style: Readonly<Record<string, unknown>>;
}

const states = new WeakMap<object, RuleState>();

/** SpreadsheetApp.newConditionalFormatRule(). */
export function makeColourRuleBuilder(
  host: Host,
  from: RuleState = { formula: '', ranges: [], style: {} },
): object {
  let state = from;
  let builder: object = {};
  const change = (part: Partial<RuleState>): object => {
    state = { ...state, ...part };
    return builder;
  };
  const style = (part: Readonly<Record<string, unknown>>): object =>
    change({ style: { ...state.style, ...part } });
  builder = guard(
    'Spreadsheet.ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: (formula: string) => change({ formula }),
      setRanges: (ranges: object[]) => change({ ranges: [...ranges] }),
      getRanges: () => [...state.ranges],
      setBackground: (fillColor: string | null) => style({ fillColor: fillColor ?? '' }),
      setFontColor: (textColor: string | null) => style({ textColor: textColor ?? '' }),
      setBold: (bold: boolean) => style({ bold }),
      setItalic: (italic: boolean) => style({ italic }),
      setUnderline: (underline: boolean) => style({ underline }),
      setStrikethrough: (strikethrough: boolean) => style({ strikethrough }),
      build: () => makeColourRule(host, state),
    } as Implementation,
    host.guarding,
  );
  return builder;
}

function makeColourRule(host: Host, state: RuleState): object {
  const rule = guard(
    'Spreadsheet.ConditionalFormatRule',
    {
      getRanges: () => [...state.ranges],
      getBooleanCondition: () =>
        guard(
          'Spreadsheet.BooleanCondition',
          {
            getCriteriaType: () => enumMember('Spreadsheet.BooleanCriteria', 'CUSTOM_FORMULA'),
            getCriteriaValues: () => host.realm.copy([state.formula]),
            getBackground: () => state.style['fillColor'] ?? null,
            getFontColor: () => state.style['textColor'] ?? null,
            getBold: () => state.style['bold'] ?? null,
            getItalic: () => state.style['italic'] ?? null,
          } as Implementation,
          host.guarding,
        ),
      getGradientCondition: () => null,
      copy: () => makeColourRuleBuilder(host, state),
    } as Implementation,
    host.guarding,
  );
  states.set(rule, state);
  return rule;
}

/** A sheet's rules, first the one that wins. */
export function colourRulesOf(
  host: Host,
  sheetId: string,
  rangeOf: (a1: string) => object,
): object[] {
  host.book.flush();
  return host.book.model.getters.getConditionalFormats(sheetId).map((format) => {
    const rule = format.rule as unknown as {
      values?: string[];
      style?: Readonly<Record<string, unknown>>;
    };
    return makeColourRule(host, {
      formula: String(rule.values?.[0] ?? ''),
      ranges: format.ranges.map(rangeOf),
      style: rule.style ?? {},
    });
  });
}

/** Replaces a sheet's rules by these. */
export function setColourRules(host: Host, sheetId: string, rules: readonly object[]): void {
  const { book } = host;
  book.flush();
  const { getters } = book.model;
  for (const format of getters.getConditionalFormats(sheetId)) {
    book.queue(['REMOVE_CONDITIONAL_FORMAT', { sheetId, id: format.id }]);
  }
  for (const rule of rules) {
    const state = states.get(rule);
    if (!state)
      throw exception(
        "The parameters don't match the method signature: a ConditionalFormatRule is wanted.",
      );
    const ranges = state.ranges.map((range) => {
      const place = placeOfRange(range);
      if (!place || place.sheetId !== sheetId)
        throw exception('A conditional format rule needs ranges of its own sheet.');
      return getters.getRangeDataFromXc(sheetId, a1Of(place.zone));
    });
    book.queue([
      'ADD_CONDITIONAL_FORMAT',
      {
        sheetId,
        ranges,
        cf: {
          id: book.newId('cf'),
          rule: {
            type: 'CellIsRule',
            operator: 'customFormula',
            values: [engineFormula(state.formula)],
            style: state.style,
          },
        },
      },
    ]);
  }
}
