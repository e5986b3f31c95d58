/** What a local Sheets is opened with, and what it answers. */
import type { Zone } from '@odoo/o-spreadsheet';
import type { Book } from './book';
import type { Swallowing } from './bridge';
import type { Apostrophes } from './cell-text';
import type { Consent } from './consent';
import type { CallCounts, Hook } from './meter';
import type { Person } from './people';
import type { HostEvent } from './services/host';
import type { HtmlStripping } from './services/html-stripping';
import type { SentMail } from './services/mail';
import type { WithheldAddress } from './services/session';
import type { TabType } from './services/sheet-type';
import type { Stores } from './services/storage';
import type { AuthMode, Trigger } from './services/triggers';
import type { Alert, OpenPage, UiState } from './services/ui';
import type { TableHabits } from './typed-columns';
import type { PersonEdit } from './typing';
import type { LoadedWorkbook } from './xlsx';

export interface LocalOptions {
  /** The folder with Code.js, its pages and appsscript.json; null for no script. */
  readonly bundle?: string | null;
  /** The .xlsx that the workbook is read from, where it exists, and saved to. */
  readonly file?: string;
  /** Begin where another one stood: see `standing`. */
  readonly from?: Standing;
  readonly clock?: () => Date;
  /** The spreadsheet's time zone; null or empty for a file that names none, as one converted from .xlsx may. */
  readonly timeZone?: string | null;
  readonly scriptTimeZone?: string;
  /** In the ids of new tabs and rules, in place of the moment: so a workbook comes out the same each time. For new files alone. */
  readonly drawn?: string;
  /** The spreadsheet's locale, such as de_DE; the file's own, or en_US, unless told. */
  readonly locale?: string;
  /** Who is there first: the owner unless `owner: false`. */
  readonly user?: Person;
  /**
   * An apostrophe that a script writes in front of a text in a plain-text cell: shown, as people report of
   * Google (the default), or hidden, as a few say. One that a person types is always hidden.
   */
  readonly apostrophes?: Apostrophes;
  /** Google hides the address of a consumer account that does not own the script: in simple triggers, or always. */
  readonly withheldAddress?: WithheldAddress;
  readonly hook?: Hook;
  /** What the person granted at first; all that the manifest declares unless told. See `consent`. */
  readonly grantedScopes?: readonly string[];
  /** What becomes of an answer that google.script.run would swallow; as on Google, silently null, unless told. */
  readonly swallowing?: Swallowing;
  /** Mail recipients that are left today. */
  readonly mailQuota?: number;
  /** What HtmlService takes out of pages; `everywhere`, the most, unless told. */
  readonly htmlStripping?: HtmlStripping;
  /** Told what a page would show: toasts, dialogs, a moved selection, sent mail. */
  readonly onEvent?: (event: LocalEvent) => void;
  /** Configuration and messages of a live session with a page. */
  readonly session?: { readonly config: object; readonly messages: unknown[] };
}

export type LocalEvent =
  | HostEvent
  | { readonly kind: 'page'; readonly page: OpenPage }
  | Alert
  | { readonly kind: 'mail'; readonly mail: SentMail };

/** What survives beside the cells: kept with the file, as Google keeps it with the script. */
export interface HostState {
  readonly id: string;
  readonly stores: Stores;
  readonly triggers: Trigger[];
  readonly outbox: SentMail[];
}

/** A file as it is: cells, stores, triggers and outbox. */
export type Standing = LoadedWorkbook;

export interface LocalSheets {
  /** The script's global object: its functions and Google's services. */
  readonly globals: Record<string, unknown>;
  readonly workbook: Book;
  readonly outbox: readonly SentMail[];
  readonly calls: { counts(): CallCounts; reset(): void; hook: Hook };
  readonly ui: UiState;
  readonly triggers: readonly Trigger[];
  readonly logs: readonly string[];
  readonly stores: Stores;
  readonly lock: { busy: boolean };
  /** What the person allows, and what Google asked for; permissions may be unticked one by one. */
  readonly consent: Consent;
  /** Runs a public function as a menu item does. */
  run(name: string, ...args: unknown[]): unknown;
  runAs(mode: AuthMode, name: string, ...args: unknown[]): unknown;
  /** The file is opened by a person: the simple trigger onOpen. */
  open(): void;
  /** A person types into one cell, or pastes a block from it on. */
  typeIn(sheetName: string, a1: string, content: string | readonly (readonly string[])[]): void;
  /** A person's edit that already stands in the workbook: only onEdit runs. */
  edited(edit: PersonEdit): void;
  /** A person goes to these cells, or to the tab. */
  select(sheetName: string, a1?: string): void;
  /** Somebody else protects cells, or a whole sheet, and leaves this script's user out. */
  lockOut(sheetName: string, a1?: string): void;
  /** A person turns a range, its first row the header, into a table: scripts are refused what its columns' types forbid. */
  makeTable(sheetName: string, a1: string, habits?: TableHabits): void;
  /** A tab without cells: a chart moved to its own sheet, or a connected data source. */
  addObjectTab(name: string, type?: TabType): void;
  /** Somebody else is there from now on; properties, triggers, consent and quota are their own. */
  as(person: Person): void;
  /** google.script.run: refuses what Google refuses. */
  googleScriptRun(name: string, args: readonly unknown[]): unknown;
  /** Another run of the same script, from within a hook of one that is under way: each has its own writes and its own lock. */
  meanwhile(work: () => void): void;
  /** Sets the clock to then, firing on the way the clock triggers that fall due, in order. */
  advanceTo(moment: Date): void;
  /** Fires the clock triggers that are due by the clock as it runs; true where one did. */
  fireDue(): boolean;
  /** Where the person stands. */
  selection(): { readonly sheetId: string; readonly zone: Zone };
  displayed(sheetName: string, a1: string): string[][];
  save(file?: string): Promise<void>;
  /** The file as it is now, to open any number of others from. */
  standing(): Standing;
}
