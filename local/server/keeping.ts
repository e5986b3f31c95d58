/** Keeps the workbook in its .xlsx: saved soon after a change, never over another program's work. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';

export type SavingState = 'unsaved' | 'saving' | 'saved' | 'failed';

export interface Keeping {
  /** Something changed: save once it has been quiet for a moment. */
  changed(): void;
  /** Saves what is unsaved, now. Resolves when the file is written or could not be. */
  flush(): Promise<void>;
  /** The person chose: this workbook goes over the other program's file. */
  keepMine(): void;
  isConflicting(): boolean;
  isUnsaved(): boolean;
  close(): void;
}

export interface KeepingOptions {
  readonly file: string;
  /** Another program wrote the file before this start. */
  readonly isOther?: boolean;
  readonly save: (file: string) => Promise<unknown>;
  /** More changes are on their way: a save would have to be done again. */
  readonly isBusy?: () => boolean;
  readonly tell: (state: SavingState, message: string) => void;
  /** The file was changed by another program, or is so no more. */
  readonly conflict: (open: boolean) => void;
  readonly quietMs?: number;
  readonly lookMs?: number;
}

/** What tells one version of a file from another. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : 'none';
}

/** Waiting longer than this keeps nobody from work: the workbook is written on a thread of its own. */
const MOST_MS = 2000;

export function newKeeping(options: KeepingOptions): Keeping {
  const { file, save, tell, conflict, quietMs = 1000, lookMs = 1500 } = options;
  let known = options.isOther ? 'another' : stampOf(file);
  let conflicting = false;
  let unsaved = false;
  let timer: NodeJS.Timeout | null = null;
  let saving: Promise<void> | null = null;
  let lasted = 0;

  const look = (): void => {
    if (saving || conflicting || stampOf(file) === known) return;
    // A file that was moved away is written anew at the next save.
    if (stampOf(file) === 'none') {
      known = 'none';
      unsaved = true;
      return;
    }
    conflicting = true;
    conflict(true);
  };
  const watch = setInterval(look, lookMs);
  watch.unref();
  // Nobody should type first and hear of it then.
  if (options.isOther) look();

  const saveNow = async (): Promise<void> => {
    look();
    if (!unsaved || conflicting) return;
    unsaved = false;
    tell('saving', '');
    const began = Date.now();
    try {
      await save(file);
      known = stampOf(file);
      tell(unsaved ? 'unsaved' : 'saved', '');
    } catch (error) {
      unsaved = true;
      tell('failed', error instanceof Error ? error.message : String(error));
    }
    lasted = Date.now() - began;
  };
  const saveOnce = async (): Promise<void> => {
    while (saving) await saving;
    saving = saveNow();
    await saving;
    saving = null;
  };
  const later = (): void => {
    if (timer) clearTimeout(timer);
    // Writing a large file takes its time: then it is written less often.
    const quiet = Math.max(quietMs, Math.min(lasted / 2, MOST_MS));
    timer = setTimeout(() => (options.isBusy?.() ? later() : void saveOnce()), quiet);
  };

  return {
    changed() {
      if (!unsaved) tell('unsaved', '');
      unsaved = true;
      later();
    },
    async flush() {
      if (timer) clearTimeout(timer);
      await saveOnce();
    },
    keepMine() {
      known = stampOf(file);
      conflicting = false;
      unsaved = true;
      conflict(false);
      later();
    },
    isConflicting: () => conflicting,
    isUnsaved: () => unsaved,
    close() {
      clearInterval(watch);
      if (timer) clearTimeout(timer);
    },
  };
}

/** Keeps a workbook beside the file that another program changed. Resolves with the sentence that says so. */
export async function saveAside(
  file: string,
  save: (file: string) => Promise<unknown>,
): Promise<string> {
  const aside = `${file.replace(/\.xlsx$/i, '')} (kept aside).xlsx`;
  try {
    await save(aside);
    return `${basename(file)} could not be written over; this workbook is kept in ${basename(aside)}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
