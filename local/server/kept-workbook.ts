/** A workbook as it was last acknowledged: its file, and what the journal beside it tells more. */
import { emptyBook } from '../book';
import type { HostState, Standing } from '../local-sheets';
import { type LoadedWorkbook, loadBytes, loadWorkbook } from '../xlsx';
import { newState } from '../xlsx-copy';
import {
  digestOfFile,
  type Entry,
  type JournalHead,
  readJournal,
  type StateChange,
} from './journal-file';
import type { RevisionMessage } from './messages';

export interface KeptWorkbook {
  /** null for a new one. Its state is that of the journal's end. */
  readonly standing: Standing | null;
  /** Changes to carry out on its cells. */
  readonly messages: readonly RevisionMessage[];
  readonly journal: { readonly head: JournalHead; readonly entries: readonly Entry[] } | null;
  /** Ids of revisions that it holds, as far as they are remembered. */
  readonly recent: readonly string[];
  /** Another program wrote the file since: this is not what stands there. */
  readonly isOther: boolean;
}

/** `upTo`: as it was at that entry of the journal; 0 for the file alone. Rejects with a LocalSheetsError for a file that cannot be read. */
export async function keptWorkbook(file: string, upTo = Infinity): Promise<KeptWorkbook> {
  const found = upTo > 0 ? readJournal(file) : null;
  const journal = found && { ...found, entries: found.entries.filter(({ at }) => at <= upTo) };
  const loaded = await fileOrNull(file, journal !== null);
  if (!journal || journal.entries.length === 0) {
    const recent = loaded?.saved?.recent ?? [];
    return { standing: loaded, messages: [], journal: null, recent, isOther: false };
  }
  const { head, entries } = journal;
  const saved = loaded?.saved;
  const unsaved =
    saved?.journal === head.journal ? entries.filter(({ at }) => at > saved.at) : null;
  if (unsaved?.length === 0) {
    return {
      standing: loaded,
      messages: [],
      journal: null,
      recent: recentOf(entries),
      isOther: false,
    };
  }
  if (loaded && unsaved && follows(loaded, unsaved)) return together(loaded, head, unsaved, false);
  const isOther = unsaved === null && digestOfFile(file) !== head.digest;
  const base = head.base === null ? null : await loadBytes(file, Buffer.from(head.base, 'base64'));
  return together(base, head, entries, isOther);
}

/** A file that is damaged stops a start, unless the journal has all that it held. */
async function fileOrNull(file: string, hasJournal: boolean): Promise<LoadedWorkbook | null> {
  try {
    return await loadWorkbook(file);
  } catch (error) {
    if (hasJournal) return null;
    throw error;
  }
}

const revisionsOf = (entries: readonly Entry[]): RevisionMessage[] =>
  entries.flatMap(({ revision }) => revision ?? []);
const recentOf = (entries: readonly Entry[]): string[] =>
  revisionsOf(entries).flatMap(({ nextRevisionId }) => nextRevisionId ?? []);

/** Whether the first change was made on what the file holds. */
function follows(loaded: LoadedWorkbook, entries: readonly Entry[]): boolean {
  if (entries.some(({ workbook }) => workbook)) return true;
  const [first] = revisionsOf(entries);
  const { revisionId } = loaded.data as { revisionId?: string };
  return !first || first.serverRevisionId === revisionId;
}

function together(
  base: LoadedWorkbook | null,
  head: JournalHead,
  entries: readonly Entry[],
  isOther: boolean,
): KeptWorkbook {
  const whole = entries.findLast(({ workbook }) => workbook);
  const after = whole ? entries.slice(entries.indexOf(whole) + 1) : entries;
  let state: HostState = { ...(base?.state ?? newState(head.id)), id: head.id };
  let { timeZone } = head;
  for (const { state: change } of entries) {
    if (!change) continue;
    state = changed(state, change);
    timeZone = change.timeZone;
  }
  const data = whole?.workbook ?? base?.data ?? emptyBook();
  return {
    standing: { data, state, id: head.id, timeZone },
    messages: revisionsOf(after),
    journal: { head, entries },
    recent: [...(base?.saved?.recent ?? []), ...recentOf(entries)],
    isOther,
  };
}

/** The state after a change: what is told twice counts once. */
export const changed = (state: HostState, { stores, triggers, mails }: StateChange): HostState => ({
  id: state.id,
  stores,
  triggers: [...triggers],
  outbox: [...state.outbox.slice(0, mails.from), ...mails.list],
});
