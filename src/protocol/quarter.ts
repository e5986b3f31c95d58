import type { Language } from '../language/text';
import type { MailPreview } from './messages';

/** What the dialog of *Close or plan a quarter…* shows. Days and names are in words already. */
export interface QuarterView {
  readonly language: Language;
  /** Q4 2026. */
  readonly quarter: string;
  readonly next: string;
  readonly ends: string;
  readonly week: number;
  readonly weeks: number;
  /** The quarter's last day is here. */
  readonly mayClose: boolean;
  readonly example: boolean;
  /** Q1 2027: what Settings say by now, where the plan's numbers are of another quarter. */
  readonly wished: string | null;
  /** A closing, or its Undo, was cut off; nothing else can be done before it is gone on with. */
  readonly unfinished: { readonly text: string; readonly undo: boolean } | null;
  readonly draft: {
    readonly tab: string;
    /** Those that go into the next quarter. */
    readonly keyResults: number;
    /** Followers that do not, since they have no target. */
    readonly withoutTarget: readonly string[];
    readonly agreed: { readonly by: string; readonly on: string } | null;
  } | null;
  readonly closing: {
    readonly tab: string;
    /** What is missing and what is to be known; whole sentences. */
    readonly notes: readonly string[];
    readonly lessonsMissing: boolean;
    /** Numbers that were typed after the last day, and nobody said of which quarter they are. */
    readonly typed: readonly { readonly id: string; readonly text: string }[];
    /** Owners who can be asked for final numbers that are missing, by name. */
    readonly toAsk: readonly string[];
    /** What was looked at, row by row: the closing is refused where it changed since. */
    readonly seen: Readonly<Record<string, string>>;
    readonly mail: MailPreview;
  } | null;
  /** The quarter that was closed last. */
  readonly closed: {
    readonly quarter: string;
    readonly undo: { readonly until: string; readonly reason: string | null };
    /** IDs of key results that have no final number yet: the archive takes one for as long as Undo would. */
    readonly open: readonly string[];
    /** IDs of those that got one since, and wait to be taken up. */
    readonly late: readonly string[];
    readonly mail: MailPreview | null;
  } | null;
}
