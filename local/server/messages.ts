/** What the server of the local Sheets and its page say to each other. Shared by both; types only. */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where the person stands: what a script gets as the active sheet and range. */
export interface Selection {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A message of the engine's live session. Those that carry revision ids change the workbook. */
export interface RevisionMessage {
  readonly type: string;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly clientId?: string;
  /** Of one that undoes another, or does it again. */
  readonly undoneRevisionId?: string;
  readonly redoneRevisionId?: string;
  readonly commands?: readonly RevisionCommand[];
}

export interface RevisionCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [field: string]: unknown;
}

export interface MenuItem {
  readonly title: string;
  /** The function it runs; null for a line between items. */
  readonly run: string | null;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A sidebar or dialog that a script opened; its HTML is served at /script-pages/ID. */
export interface ShownPage {
  readonly id: string;
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly modeless: boolean;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Ui.alert or Ui.prompt: the script waits until it is answered. */
export interface Question {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
  /** True for Ui.prompt: the answer has a text. */
  readonly input: boolean;
}

export interface Answer {
  readonly button: Button;
  readonly text: string;
}

/** One mail of the outbox, without its bodies. */
export interface MailLine {
  readonly index: number;
  readonly at: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly name: string | null;
  readonly replyTo: string | null;
  readonly body: string;
  readonly hasHtml: boolean;
}

/** The clock of this start: milliseconds to add to the machine's, and whether a person set it. */
export interface ClockState {
  readonly offset: number;
  readonly isSet: boolean;
  readonly timeZone: string;
}

/** What the page starts from. `data` is the engine's own JSON; its revisionId is the head. */
export interface WorkbookStart {
  readonly data: { readonly revisionId?: string };
  readonly menus: readonly Menu[];
  readonly clock: ClockState;
  readonly selection: Selection;
  /** The spreadsheet's id. */
  readonly id: string;
  /** Ids of the last changes that it holds: a page that heard no answer sees whether they arrived. */
  readonly recent: readonly string[];
}

/** A person as a script finds them: in which tab, where they stand, and how often they have moved or typed so far. */
export interface Standing {
  readonly tab: string | null;
  readonly selection: Selection | null;
  readonly moves: number | null;
}

/** One line of the event stream: events count on, so that a page that comes back gets those it missed. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: PageEvent;
}

/** Server to page, one at a time over the event stream. */
export type PageEvent =
  | {
      readonly kind: 'hello';
      /** Changes with each start of the server or reload of the file: an older page starts over. */
      readonly start: string;
      /** Events that this page has missed are gone: it starts over. */
      readonly missed: boolean;
      readonly mails: number;
      readonly question: Question | null;
      readonly conflict: boolean;
    }
  | { readonly kind: 'revision'; readonly message: RevisionMessage }
  | { readonly kind: 'menus'; readonly menus: readonly Menu[] }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | {
      readonly kind: 'select';
      readonly selection: Selection;
      /** What the page said of `moves` when it asked for the run; null where no page asked for it. */
      readonly moves: number | null;
    }
  | {
      readonly kind: 'page';
      readonly page: ShownPage;
      /** As in `select`. */
      readonly moves: number | null;
    }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answered'; readonly id: number }
  | { readonly kind: 'running'; readonly run: string }
  | { readonly kind: 'ran'; readonly run: string }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'mail'; readonly mails: number; readonly subject: string }
  | {
      readonly kind: 'saving';
      readonly state: 'unsaved' | 'saving' | 'saved' | 'failed';
      readonly message: string;
    }
  | { readonly kind: 'conflict'; readonly open: boolean }
  | { readonly kind: 'day' }
  | { readonly kind: 'reload' };

/** The answer to google.script.run. */
export type CallAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };
