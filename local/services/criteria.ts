/** The criteria that Google and the engine have both, by each other's names. */

/** What a criterion compares with: numbers, texts, a formula, or nothing. */
type Operands = 'numbers' | 'texts' | 'formula' | 'none';

export interface Criterion {
  /** Google's name of it in its enum. */
  readonly google: string;
  /** The builder's member. */
  readonly member: string;
  /** The engine's name. */
  readonly engine: string;
  readonly operands: Operands;
}

const row = (google: string, member: string, engine: string, operands: Operands): Criterion => ({
  google,
  member,
  engine,
  operands,
});

const NUMBERS: readonly (readonly [google: string, name: string, engine: string])[] = [
  ['NUMBER_BETWEEN', 'NumberBetween', 'isBetween'],
  ['NUMBER_NOT_BETWEEN', 'NumberNotBetween', 'isNotBetween'],
  ['NUMBER_EQUAL_TO', 'NumberEqualTo', 'isEqual'],
  ['NUMBER_NOT_EQUAL_TO', 'NumberNotEqualTo', 'isNotEqual'],
  ['NUMBER_GREATER_THAN', 'NumberGreaterThan', 'isGreaterThan'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NumberGreaterThanOrEqualTo', 'isGreaterOrEqualTo'],
  ['NUMBER_LESS_THAN', 'NumberLessThan', 'isLessThan'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NumberLessThanOrEqualTo', 'isLessOrEqualTo'],
];

const TEXTS: readonly (readonly [google: string, name: string, engine: string])[] = [
  ['TEXT_CONTAINS', 'TextContains', 'containsText'],
  ['TEXT_DOES_NOT_CONTAIN', 'TextDoesNotContain', 'notContainsText'],
  ['TEXT_EQUAL_TO', 'TextEqualTo', 'isEqualText'],
];

const common = (verb: string): Criterion[] => [
  ...NUMBERS.map(([google, name, engine]) => row(google, verb + name, engine, 'numbers')),
  ...TEXTS.map(([google, name, engine]) => row(google, verb + name, engine, 'texts')),
  row('CUSTOM_FORMULA', `${verb}FormulaSatisfied`, 'customFormula', 'formula'),
];

/** Of data validation; lists, ranges, dates and checkboxes have more to them. */
export const VALIDATION: readonly Criterion[] = [
  ...common('require'),
  row('TEXT_IS_VALID_EMAIL', 'requireTextIsEmail', 'isEmail', 'none'),
  row('TEXT_IS_VALID_URL', 'requireTextIsUrl', 'isLink', 'none'),
];

/** Of conditional formats. */
export const CONDITIONS: readonly Criterion[] = [
  ...common('when'),
  row('TEXT_STARTS_WITH', 'whenTextStartsWith', 'beginsWithText', 'texts'),
  row('TEXT_ENDS_WITH', 'whenTextEndsWith', 'endsWithText', 'texts'),
  row('CELL_EMPTY', 'whenCellEmpty', 'isEmpty', 'none'),
  row('CELL_NOT_EMPTY', 'whenCellNotEmpty', 'isNotEmpty', 'none'),
];

/** What the engine holds, as a script gets it back. */
export const operandsOf = ({ operands }: Criterion, values: readonly string[]): unknown[] =>
  operands === 'numbers' ? values.map(Number) : operands === 'none' ? [] : [...values];
