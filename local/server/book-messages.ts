/** What the server's main thread and the thread of the workbook say to each other. Types only. */
import type { MessagePort } from 'node:worker_threads';
import type { HostState, LocalEvent } from '../index';
import type { SentMail } from '../services/mail';
import type { StateChange } from './journal-file';
import type { KeptWorkbook } from './kept-workbook';
import type {
  CallAnswer,
  Menu,
  Question,
  RevisionMessage,
  Selection,
  Standing,
  WorkbookStart,
} from './messages';

/** How the thread is started. */
export interface BookStart {
  readonly bundle: string;
  readonly file: string;
  /** The file as it stands, whatever a journal tells more. */
  readonly anew: boolean;
  /** Milliseconds to add to the machine's clock. */
  readonly clockOffset: number;
  readonly clockIsSet: boolean;
  /** Where answers to a waiting script arrive, and the number that wakes it. */
  readonly answers: MessagePort;
  readonly wake: SharedArrayBuffer;
}

/** The workbook at one moment, whole: for a save where the journal alone does not tell it. */
export interface Snapshot {
  /** The engine's own JSON. */
  readonly data: object;
  /** That the file names, if it names one. */
  readonly timeZone: string | null;
  readonly state: HostState;
}

/** How a workbook was opened. */
export interface Opened extends Pick<KeptWorkbook, 'journal' | 'recent' | 'isOther'> {
  readonly id: string;
  readonly timeZone: string | null;
  readonly mails: number;
  /** What the person at the terminal should know. */
  readonly word: string | null;
}

/** Each request by its name: what it is given and what it gives. */
export interface BookRequests {
  readonly workbook: {
    readonly given: null;
    readonly gives: Omit<WorkbookStart, 'recent'>;
  };
  readonly revision: { readonly given: RevisionMessage; readonly gives: null };
  readonly run: {
    readonly given: { readonly run: string } & Standing;
    readonly gives: null;
  };
  readonly call: {
    readonly given: { readonly name: string; readonly args: readonly unknown[] } & Standing;
    readonly gives: CallAnswer;
  };
  readonly select: { readonly given: Selection; readonly gives: null };
  readonly closed: { readonly given: 'sidebar' | 'dialog'; readonly gives: null };
  readonly mails: { readonly given: null; readonly gives: readonly SentMail[] };
  readonly snapshot: { readonly given: null; readonly gives: Snapshot };
  readonly tick: { readonly given: null; readonly gives: null };
}

export type RequestName = keyof BookRequests;

export type BookHandlers = {
  readonly [Name in RequestName]: (
    given: BookRequests[Name]['given'],
  ) => BookRequests[Name]['gives'];
};

export interface BookRequest<Name extends RequestName = RequestName> {
  readonly id: number;
  readonly name: Name;
  readonly given: BookRequests[Name]['given'];
}

/** What the thread says by itself. */
export type BookEvent =
  | ({ readonly kind: 'ready' } & Opened)
  /** `sentence` is for the person; null for a bug, whose stack is in `detail`. */
  | { readonly kind: 'failed'; readonly sentence: string | null; readonly detail: string }
  | { readonly kind: 'gives'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  | { readonly kind: 'revision'; readonly message: RevisionMessage }
  | { readonly kind: 'state'; readonly state: StateChange }
  /** `asked`: by whom, as the page said it when it asked for this run; null in every other run. */
  | { readonly kind: 'local'; readonly event: LocalEvent; readonly asked: Standing | null }
  | { readonly kind: 'question'; readonly question: Question; readonly tab: string | null }
  | { readonly kind: 'menus'; readonly menus: readonly Menu[] }
  | { readonly kind: 'running'; readonly run: string; readonly tab: string | null }
  | { readonly kind: 'ran'; readonly run: string; readonly tab: string | null }
  | {
      readonly kind: 'error';
      readonly run: string;
      readonly message: string;
      readonly tab: string | null;
    }
  | { readonly kind: 'log'; readonly lines: readonly string[] }
  | { readonly kind: 'day' };
