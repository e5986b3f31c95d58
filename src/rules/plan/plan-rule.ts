import type { KeyResult, Objective, Plan, PlanRow } from '../../okr/plan';
import type { Found, RuleText, Subject, Voice } from '../rule';

/** A plan as its rules see it: every row with its reading, and the levels picked out. */
export interface PlanSubject {
  readonly plan: Plan;
  readonly rows: readonly { readonly row: PlanRow; readonly subject: Subject }[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly { readonly row: KeyResult; readonly subject: Subject }[];
}

/** What a plan rule found, and in which rows. */
export interface PlanFound<Message extends string = string> extends Found<Message> {
  readonly rows: readonly string[];
}

/** One rule for the plan as a whole, or for the key results of one objective. */
export interface PlanRule<Message extends string = string> extends RuleText<Message> {
  readonly check: (subject: PlanSubject, voice: Voice) => readonly PlanFound<Message>[];
}

/** Types a plan rule by its messages: a `says` that has no message does not compile. */
export const planRule = <Message extends string>(of: PlanRule<Message>): PlanRule =>
  of as unknown as PlanRule;
