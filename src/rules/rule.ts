import type { Language, Text } from '../language/text';
import type { Day } from '../okr/day';
import type { Measure, Signal } from '../okr/plan';
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
  /** null for a line that comes without its row: what only columns can say is then not held against it. */
  readonly columns: Columns | null;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly due: Day | null;
  readonly measure: Measure | null;
  readonly signal: Signal | null;
  readonly quarter: Quarter | null;
}

/** What only a whole row has. */
export interface Columns {
  readonly owner: string | null;
  readonly confidence: number | null;
  readonly parent: string | null;
  readonly hasCurrent: boolean;
  /** When the row above this one in the outline is due: an action's key result. */
  readonly parentDue: Day | null;
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

/** One rule for one row. Its id is its path; its messages quote the person's own words. */
export interface Rule<Message extends string = string> {
  readonly id: string;
  readonly letter: Letter | null;
  readonly severity: Severity;
  readonly name: Text;
  readonly why: Text;
  readonly messages: Readonly<Record<Message, Text>>;
  /** Pure; returns what it found, nothing where all is well. */
  readonly check: (subject: Subject, language: Language) => readonly Found<Message>[];
}

/** Types a rule by its messages: a `says` that has no message does not compile. */
export const rule = <Message extends string>(of: Rule<Message>): Rule => of as unknown as Rule;

/** The words of a span. */
export const quoted = (subject: { readonly text: string }, span: Span): string =>
  subject.text.slice(span.start, span.end);
