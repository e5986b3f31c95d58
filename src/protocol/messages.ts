import type { Language } from '../language/text';
import type { CheckInEntry } from '../okr/check-in';
import type { Day } from '../okr/day';
import type { Doubt, DoubtedCell, DoubtKind, Reading } from '../okr/doubt';
import type { NumberMarks, Plan, PlanRow } from '../okr/plan';
import type { CellsFromText } from '../rules/review-result';
import type { SetUpChoices } from '../tracker/contract/setting-values';
import type { Recipient } from '../tracker/read/settings';
import type { NewRow } from '../tracker/upkeep/new-row';
import type { PastedDoubt } from '../tracker/upkeep/pasted-doubt';
import type { Schedule } from '../tracker/upkeep/schedule';
import type { BringFrom, BringPreview, BringResult, BringStart, NewLine } from './bring';
import type { QuarterView } from './quarter';

/**
 * What the page and the server say to each other: plain JSON only, since Google's bridge turns a
 * Date into silence. Each request goes through the one public function `request`.
 */
export type Request = Asked & {
  /** The page shows the draft of the next quarter in the plan's place. */
  readonly on?: 'draft';
};

type Asked =
  /** The page's own script, for a page that could not unpack what it arrived with. */
  | { readonly kind: 'page-script' }
  /** Everything the Review and Plan views need, and where the person stands in the sheet. */
  | { readonly kind: 'plan' }
  /** Where the person stands and what that row says; answered without reading the plan. */
  | { readonly kind: 'selection'; readonly offsets?: Offsets }
  /** Select a row's plan cell in the sheet. */
  | { readonly kind: 'go-to'; readonly id: string }
  /** Put a wording into the plan cell of the row with this ID, if its text is still `was`. */
  | {
      readonly kind: 'use-wording';
      readonly id: string;
      readonly was: string;
      readonly text: string;
    }
  /** Fill those of the row's cells that are still blank. */
  | {
      readonly kind: 'fill-columns';
      readonly id: string;
      readonly was: string;
      readonly cells: CellsFromText;
    }
  /** Write a new objective or key result into its place in the plan. */
  | { readonly kind: 'insert-row'; readonly row: NewRow }
  /** The answer to what was asked of a paste: turn its doubtful rows round, or leave them. */
  | { readonly kind: 'turn-pasted'; readonly turn: boolean }
  /** Open the dialog of *Bring in a plan* in the place of this page. */
  | { readonly kind: 'open-bring' }
  /** Which tabs a plan may be brought from. */
  | { readonly kind: 'bring-start' }
  /** What a tab or a pasted text says, line by line; nothing is written. */
  | { readonly kind: 'bring-preview'; readonly from: BringFrom }
  /** Write these lines into the plan, and these names into the Team table. */
  | {
      readonly kind: 'bring-in';
      readonly lines: readonly NewLine[];
      readonly team: readonly string[];
    }
  /** Write these verdicts into the review column. */
  | { readonly kind: 'write-reviews'; readonly reviews: readonly ReviewLine[] }
  /** Set a rule aside for the row with this ID, if its text is still `was`; or take it up again. */
  | {
      readonly kind: 'set-aside';
      readonly id: string;
      readonly was: string;
      readonly rule: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'take-back';
      readonly id: string;
      readonly was: string;
      readonly rule: string;
    }
  /** Write into Definitions what a term means; without `agreedBy` it is a draft. */
  | {
      readonly kind: 'add-definition';
      readonly term: string;
      readonly counts: string;
      readonly source: string;
      readonly agreedBy: string;
    }
  /** Write a request into Not now; `takesFrom` is an objective's ID or ''. */
  | {
      readonly kind: 'add-not-now';
      readonly request: string;
      readonly askedBy: string;
      readonly takesFrom: string;
    }
  /** Note what was decided about a row's question, if it is still `was`, and empty its cell. */
  | {
      readonly kind: 'decide';
      readonly id: string;
      readonly was: string;
      readonly answer: string;
    }
  /** Save what a person entered in Check in: their cells and the log, in one go. */
  | { readonly kind: 'check-in'; readonly entries: readonly CheckInEntry[] }
  /** Answer what is asked about a number of the row with this ID, if its text is still `was` and the cell what was `found`. */
  | {
      readonly kind: 'settle';
      readonly id: string;
      readonly was: string;
      readonly cell: DoubtedCell;
      readonly doubt: DoubtKind;
      readonly found: Doubt['found'];
      readonly reading: Reading;
    }
  /** Whose numbers this person keeps, for when Google does not say who they are. */
  | { readonly kind: 'remember-me'; readonly name: string }
  /** What *Set up or repair* proposes before it asks. */
  | { readonly kind: 'set-up-proposal' }
  | { readonly kind: 'set-up'; readonly answers: SetUpAnswers }
  /** Put today back into *As of*, where somebody typed a day of their own. */
  | { readonly kind: 'follow-today' }
  /** Open the dialog of the self-check in the place of this one. */
  | { readonly kind: 'self-check' }
  /** Who would get the summary and what it says; nothing is sent. */
  | { readonly kind: 'mail-preview' }
  /** Send the summary to these addresses, as previewed. */
  | { readonly kind: 'send-summary'; readonly to: readonly string[]; readonly again: boolean }
  /** How the quarter stands at its end: its draft, its closing sheet, and the one that was closed last. */
  | { readonly kind: 'quarter' }
  /** Make the draft of the next quarter, or show the one that is there. */
  | { readonly kind: 'make-draft' }
  /** Note that the draft was agreed today, and with whom. */
  | { readonly kind: 'agree-draft'; readonly by: string }
  /** Make the closing sheet, or bring it up to date, and show it. */
  | { readonly kind: 'prepare-closing' }
  /** Ask each owner of missing final numbers by one mail. */
  | { readonly kind: 'ask-final-numbers' }
  /** Close the quarter, and send its results. */
  | {
      readonly kind: 'close-quarter';
      /** What the person looked at, from the view; empty to go on with a closing that was cut off. */
      readonly seen: Readonly<Record<string, string>>;
      /** Addresses that get the results. */
      readonly to: readonly string[];
    }
  /** Send the results of the quarter that was closed last. */
  | { readonly kind: 'send-closing'; readonly to: readonly string[]; readonly again: boolean }
  /** Take the last closing back. */
  | { readonly kind: 'undo-closing' }
  /** A number was typed after the quarter's last day: it is its final one, or it is the next quarter's. */
  | { readonly kind: 'answer-typed'; readonly id: string; readonly final: boolean }
  /** Take up final numbers that were typed into the archive after the closing. */
  | { readonly kind: 'late-numbers' }
  /** Settings say the quarter again that the plan is of. */
  | { readonly kind: 'put-quarter-back' }
  /** What goes out by the clock, and how its last runs went. */
  | { readonly kind: 'schedule' }
  | {
      readonly kind: 'set-schedule';
      readonly schedule: Schedule;
      readonly recipients: readonly Recipient[];
      /** Whom the dialog showed when it opened: only of those is anybody left out. */
      readonly were?: readonly Recipient[];
    }
  | { readonly kind: 'stop-schedule' }
  /**
   * Make the schedule anew as it was, and send what is missing; `send-again` sends also what may have arrived,
   * `leave-out` none of it. Absent: `send`.
   */
  | {
      readonly kind: 'mend-schedule';
      readonly missing?: 'send' | 'send-again' | 'leave-out';
    };

export type { NewRow };

/** Milliseconds that the spreadsheet's zone is ahead of UTC, by month: what the page brings back need not be asked for again. */
export type Offsets = Readonly<Record<string, number>>;

export type Reply<Data> =
  | { readonly ok: true; readonly data: Data }
  /** A refusal: one sentence in the person's language that says what to do. */
  | { readonly ok: false; readonly reason: string };

/** What each kind of request is answered with. */
export interface Answers {
  /** As it runs; not in the person's language, and the same for everyone. */
  readonly 'page-script': string;
  readonly plan: PlanView;
  /** The row is null where its cells alone do not tell it; then the plan is to be read. */
  readonly selection: { readonly selection: Selection; readonly row: PlanRow | null };
  readonly 'go-to': null;
  /** The row as it is now. */
  readonly 'use-wording': PlanView;
  readonly 'fill-columns': PlanView;
  /** The new row's ID, and the plan with it. */
  readonly 'insert-row': { readonly id: string; readonly view: PlanView };
  readonly 'turn-pasted': PlanView;
  readonly 'open-bring': null;
  readonly 'bring-start': BringStart;
  readonly 'bring-preview': BringPreview;
  readonly 'bring-in': BringResult;
  readonly 'write-reviews': { readonly written: number };
  readonly 'set-aside': PlanView;
  readonly 'take-back': PlanView;
  readonly 'add-definition': PlanView;
  readonly 'add-not-now': { readonly lookAgain: Day };
  readonly decide: PlanView;
  readonly 'check-in': CheckInResult;
  readonly settle: PlanView;
  readonly 'remember-me': null;
  readonly 'set-up-proposal': SetUpProposal;
  readonly 'set-up': SetUpResult;
  readonly 'follow-today': null;
  readonly 'self-check': null;
  readonly 'mail-preview': MailPreview;
  readonly 'send-summary': SendResult;
  readonly quarter: QuarterView;
  readonly 'make-draft': null;
  readonly 'agree-draft': null;
  readonly 'prepare-closing': null;
  readonly 'ask-final-numbers': SendResult;
  readonly 'close-quarter': SendResult & { readonly view: QuarterView };
  readonly 'send-closing': SendResult;
  readonly 'undo-closing': QuarterView;
  readonly 'answer-typed': QuarterView;
  readonly 'late-numbers': QuarterView;
  readonly 'put-quarter-back': QuarterView;
  readonly schedule: ScheduleView;
  readonly 'set-schedule': ScheduleView;
  readonly 'stop-schedule': ScheduleView;
  readonly 'mend-schedule': ScheduleView;
}

/** Where the person stands: the sheet's key (`okrs`), null on a sheet of theirs, and the row from 1. */
export interface Selection {
  readonly sheet: string | null;
  readonly row: number;
  /** The ID in that row of the OKRs sheet, if any. */
  readonly id: string | null;
  /** What that row of the OKRs sheet holds, as one text: another one says that the row has changed. */
  readonly cells?: string;
}

export interface PlanView {
  /** The draft of the next quarter, on which the person stands; absent: the plan. */
  readonly on?: 'draft';
  readonly language: Language;
  readonly plan: Plan;
  /** How the file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
  readonly selection: Selection;
  /** Numbers that cannot or may not be meant, by key result; absent or empty where there are none. */
  readonly doubts?: readonly { readonly id: string; readonly doubts: readonly Doubt[] }[];
  /** Cells that cannot be read, each naming its place. */
  readonly problems: readonly string[];
  /** Since how many days each question waits, by the row that asks; a row that is not in the register yet is absent. */
  readonly asked: Readonly<Record<string, number>>;
  readonly people: {
    /** The names in the Team table. */
    readonly names: readonly string[];
    /** Their addresses, by name: an owner cell may hold either. Absent: not known. */
    readonly addresses?: Readonly<Record<string, string>>;
    /** The person at the page: by their address, else as they last chose; null while nobody knows. */
    readonly me: string | null;
  };
  readonly offsets: Offsets;
  /** Rows of the last paste that can be meant two ways; absent where nothing is asked. */
  readonly pasted?: PastedDoubt;
}

export interface CheckInResult {
  /** IDs of the key results whose line is in the sheet and in the log. */
  readonly saved: readonly string[];
  /** Lines of which nothing was written, each with its reason. */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
  /** The plan as it is now. */
  readonly view: PlanView;
}

/** One row's verdict as the review column shows it. */
export interface ReviewLine {
  readonly id: string;
  /** The sentence that was judged: of a row that says something else by now nothing is written. */
  readonly was: string;
  /** `Needs work · no start value`, in the tracker's language. */
  readonly text: string;
}

/** The answers of set-up; `timeZone` where the file is to have another zone than it has. */
export interface SetUpAnswers extends SetUpChoices {
  readonly timeZone?: string;
}

/** What is proposed, or, where a tracker exists, what it says: then set-up repairs and asks nothing. */
export interface SetUpProposal {
  readonly exists: boolean;
  readonly answers: SetUpAnswers;
  readonly today: Day;
  /** The zone that decides day, week and mail hour, `Asia/Bangkok`: a copy has its maker's. */
  readonly timeZone: string;
}

export interface SetUpResult {
  /** One sentence for each thing built or repaired; empty when nothing was to do. */
  readonly done: readonly string[];
}

export interface MailPreview {
  readonly recipients: readonly {
    readonly name: string;
    readonly address: string;
    readonly language: Language;
    /** This week: nothing yet; already sent; tried, and nobody knows whether it arrived; or no address to send to. */
    readonly state: 'none' | 'sent' | 'tried' | 'wrong';
    /** Why it is not known to have arrived, or what is wrong with the address; else ''. */
    readonly reason: string;
  }[];
  readonly subject: string;
  readonly html: string;
  /** Why nothing can be sent, where that is so: the example plan, a copied file, no recipients, no quota. */
  readonly blocked: string | null;
  /** What a person should know before they send; whole sentences. */
  readonly notes: readonly string[];
  /** *As of* was typed over: one click puts today back. */
  readonly asOfTyped?: boolean;
  /** Recipients that Google still allows today. */
  readonly remaining: number;
}

export interface SendResult {
  readonly sent: readonly string[];
  readonly notSent: readonly { readonly address: string; readonly reason: string }[];
}

/** One scheduled job: when it runs next and last ran, in words; '' where it does not or did not. */
export interface RunView {
  readonly next: string;
  readonly ran: string;
  /** How that went: `sent to 2`. */
  readonly result: string;
}

/** A scheduled mail that did not go out: held back, or tried and not known to have arrived, or its day came and went. */
export interface UnsentMail {
  readonly kind: 'summary' | 'reminder' | 'list';
  readonly who: string;
  readonly state: 'due' | 'held' | 'tried';
  /** '' for one whose day came and went. */
  readonly reason: string;
}

export interface ScheduleView {
  readonly language: Language;
  readonly schedule: Schedule;
  /** Where its hours are. */
  readonly timeZone: string;
  readonly recipients: readonly Recipient[];
  readonly summary: RunView;
  readonly reminder: RunView;
  /** Whose address scheduled mail goes out from; '' while nothing is scheduled. */
  readonly sendsAs: string;
  /** Whose it would be from now on. */
  readonly me: string;
  /** A run was due and did not happen, or Google no longer knows of the schedule. */
  readonly trouble: 'missed' | 'gone' | null;
  /** What the last run could not do; '' where all went well. */
  readonly note: string;
  /** Scheduled mails that did not go out, each until it is sent or a person leaves it out. */
  readonly unsent: readonly UnsentMail[];
  /** What a person should know before anything goes: owners and addresses that lead nowhere; whole sentences. */
  readonly notes: readonly string[];
  /** Why nothing may be scheduled: the example plan, a copied file. */
  readonly blocked: string | null;
  /** How many people a reminder would go to now. */
  readonly reminded: number;
  /** Recipients that Google still allows today. */
  readonly remaining: number;
}
