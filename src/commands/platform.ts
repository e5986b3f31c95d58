import type { Source } from '../bring/source';
import type { NumberMarks } from '../okr/plan';
import type { PageStart } from '../protocol/views';
import type { Change } from '../tracker/grid/change';
import type { SheetKey, Snapshot } from '../tracker/grid/snapshot';
import type { Standing } from '../tracker/read/selected-row';

/** A mail as it goes out: one recipient, both bodies, no line breaks in any header field. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly senderName: string;
  readonly replyTo: string | null;
}

/** The clock triggers of the person who runs the command: Google shows nobody those of another. */
export interface ClockTriggers {
  /** From the menu alone: ends the run and has Google ask, where the person has not allowed mail and schedules yet. */
  askLeave(): void;
  /** Their IDs. */
  list(): readonly string[];
  /** Makes the one that looks once an hour whether a mail is due, and answers its ID. */
  make(): string;
  drop(which: (run: string, id: string) => boolean): void;
  /** Where its hours are, `Asia/Bangkok`. */
  timeZone(): string;
  /** This moment in another zone, `2026-11-13 16:05`. */
  nowIn(zone: string): string;
  /** Whose address mail goes out from. */
  sender(): string;
}

/** What a command may ask of the outside. Apps Script is behind it; nothing else is. */
export interface Platform {
  /** The draft of the next quarter stands in the plan's place. */
  readonly on?: 'draft';
  /**
   * Read these sheets, each once: values, and formulas where named. A sheet that is missing is absent
   * from the answer. Of the `recent` ones, logs, only the last 2,000 lines are read. Sheets are found by the key in their hidden first row, by name only to look there first.
   */
  read(
    sheets: readonly SheetKey[],
    withFormulas?: readonly SheetKey[],
    recent?: readonly SheetKey[],
  ): Snapshot;
  /** The cells of any tab, by its name, for a plan to be found in: `gone` where there is none, `large` above `most` cells. */
  readTab(name: string, most: number): Source | 'gone' | 'large';
  /** Make these writes in order and have them take effect. */
  write(changes: readonly Change[]): void;
  /** The tabs, by name, in which a Google table refused dropdowns or formats in this run: the rest was written. */
  tables(): readonly string[];
  /** Where the person stands, and what that one row holds: its sheet is not read for it. */
  standing(): Standing;
  /** How the file writes numbers, by its locale: asked for once. */
  numbers(): NumberMarks;
  /** Milliseconds ahead of UTC by month, as far as this run has asked: plain JSON for the page. */
  offsets(): Readonly<Record<string, number>>;
  /** Run `work` while no other run of this spreadsheet writes; null when the lock was not to be had. */
  locked<Result>(work: () => Result): Result | null;
  sendMail(mail: OutgoingMail): void;
  /** Recipients that Google still allows today. */
  remainingMails(): number;
  /** The person's language as Google knows it. */
  userLanguage(): 'en' | 'th';
  /** The person's address where Google says, else ''. */
  userAddress(): string;
  /** The name that this person last chose as theirs, '' while they have not. Kept for them alone. */
  rememberedName(): string;
  rememberName(name: string): void;
  /** Gives the spreadsheet another time zone, `Asia/Bangkok`, before anything of it is read. */
  setTimeZone(zone: string): void;
  spreadsheetUrl(): string;
  /** A link to a sheet that was read, to which a cell can be added; null where it was not. */
  sheetUrl(sheet: SheetKey): string | null;
  readonly clock: ClockTriggers;
  /** The page's script as it runs. */
  pageScript(): string;
  openSidebar(start: PageStart, title: string): void;
  openDialog(start: PageStart, title: string, width: number, height: number): void;
  openSelfCheck(): void;
  toast(message: string): void;
}
