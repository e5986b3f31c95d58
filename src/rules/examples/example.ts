import type { Language, Text } from '../../language/text';
import type { Columns } from '../rule';
import type { LineColumns } from '../subject';

/** What a rule is called and why it is one: for the page of rules. The product's bundle leaves it out. */
export interface RuleAbout {
  /** What holds where the rule has nothing to say. */
  readonly name: Text;
  readonly why: Text;
}

/** A line with columns. With `row` it is a whole row of a plan, in the fourth quarter of 2026. */
export interface RowExample extends LineColumns {
  readonly text: string;
  readonly row?: Partial<Columns>;
}

/** A line alone, or with columns. */
export type Example = string | RowExample;

/**
 * Where a rule holds (met: it says nothing that counts) and where it does not (unmet: it speaks), in
 * each language. They are its tests and its documentation; the product's bundle leaves them out.
 */
export interface Examples<Of = Example> {
  readonly met: readonly Of[];
  readonly unmet: readonly Of[];
}

export type RuleExamples = Readonly<Record<Language, Examples>>;

/** A plan as lines: see `planOf`. */
export type PlanExample = readonly string[];
export type PlanRuleExamples = Readonly<Record<Language, Examples<PlanExample>>>;
