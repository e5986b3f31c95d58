import type { Years } from '../language/dates';
import type { Language, Text } from '../language/text';
import type { Day } from '../okr/day';
import type { Measure, NumberMarks, Signal } from '../okr/plan';
import type { Quarter } from '../okr/quarter';
import type { Quantity, Reading, Span } from '../text/reading';
import type { Fix, Letter, Severity } from './review-result';

/** A row as the rules see it: the sentence as read, and the columns where there are any. */
export interface Subject {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  /** Numbers that could be a finish line: names, dates and conditions are not among them. */
  readonly numbers: readonly Quantity[];
  /** null for a line that comes without its row: what only a row has is then not held against it. */
  readonly columns: Columns | null;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly due: Day | null;
  readonly measure: Measure | null;
  readonly signal: Signal | null;
  readonly owner: string | null;
  readonly quarter: Quarter | null;
  /** How its file writes numbers. */
  readonly marks: NumberMarks;
}

/** What only a whole row has. */
export interface Columns {
  /** 1 to 10. */
  readonly confidence: number | null;
  readonly parent: string | null;
  /** When the row above this one in the outline is due: an action's key result. */
  readonly parentDue: Day | null;
  /** A follower in a draft: its start is filled at closing, and is no fault. */
  readonly startLater?: true;
}

/** How a finding is worded. */
export interface Voice {
  readonly language: Language;
  /** Whether years show as 2026 or 2569. */
  readonly years: Years;
}

/** One thing a rule found: which of its messages, the words it quotes, what would mend it. */
export interface Found<Message extends string = string> {
  readonly says: Message;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly quote?: Span | null;
  readonly fix?: Fix | null;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** What a rule is known by, whatever it judges. Its id is its path under src/rules; name, reason and examples stand in `examples/`, at the same path. */
export interface RuleText<Message extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** One or two sentences each; `{words}` are the person's own. */
  readonly messages: Readonly<Record<Message, Text>>;
}

/** One rule for one row. */
export interface Rule<Message extends string = string> extends RuleText<Message> {
  /** The SMART letter that an error or warning of this rule takes away. */
  readonly letter: Letter | null;
  /** Pure; returns what it found, nothing where all is well. */
  readonly check: (subject: Subject, voice: Voice) => readonly Found<Message>[];
}

/** Types a rule by its messages: a `says` that has no message does not compile. */
export const rule = <Message extends string>(of: Rule<Message>): Rule => of as unknown as Rule;
