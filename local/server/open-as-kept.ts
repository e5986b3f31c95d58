/** Opens the local Sheets on a workbook as it was last acknowledged. */
import { renameSync } from 'node:fs';
import { basename } from 'node:path';
import { type LocalOptions, type LocalSheets, openLocalSheets } from '../index';
import type { Opened } from './book-messages';
import { journalOf } from './journal-file';
import { type KeptWorkbook, keptWorkbook } from './kept-workbook';

interface OpenAsKept {
  readonly local: LocalSheets;
  /** The id of its last revision. */
  readonly head: string;
  readonly opened: Opened;
}

type Options = Pick<LocalOptions, 'bundle' | 'clock' | 'onEvent'> & {
  readonly file: string;
  /** The file as it stands, whatever a journal tells more. */
  readonly anew: boolean;
  /** The engine's configuration of the live session. */
  readonly config: object;
};

/**
 * Rejects with a LocalSheetsError for what a person can mend. A journal that cannot be carried out is
 * put aside, never thrown away, and `opened.word` says so.
 */
export async function openAsKept({ file, anew, config, ...options }: Options): Promise<OpenAsKept> {
  const kept = await keptWorkbook(file, anew ? 0 : undefined);
  const open = async (at: KeptWorkbook): Promise<OpenAsKept> => {
    const local = await openLocalSheets({
      ...options,
      file,
      ...(at.standing ? { from: at.standing } : {}),
      session: { config, messages: [...at.messages] },
    });
    const head = headOf(local.workbook.model);
    const last = at.messages.at(-1)?.nextRevisionId;
    if (last !== undefined && last !== head) throw new Error('a change is missing in it');
    const { id, namedTimeZone: timeZone } = local.workbook.settings;
    const { journal, recent, isOther } = at;
    const opened = { id, timeZone, journal, recent, isOther, mails: local.outbox.length };
    return { local, head, opened: { ...opened, word: null } };
  };
  try {
    return await open(kept);
  } catch (error) {
    if (!kept.journal) throw error;
    const aside = `${journalOf(file)}-${new Date().toISOString().replaceAll(':', '-')}`;
    renameSync(journalOf(file), aside);
    const found = await open(await keptWorkbook(file));
    const word = `What was not saved of ${basename(file)} cannot be read (${(error as Error).message}). It is kept in ${basename(aside)}.`;
    return { ...found, opened: { ...found.opened, word } };
  }
}

/** The id of the last revision that a model knows. */
export const headOf = (model: object): string =>
  (model as { session: { getRevisionId(): string } }).session.getRevisionId();
