/** This browser tab, and what it keeps over a reload: where its person stood, and what was not sent yet. */
import type { Model } from '@odoo/o-spreadsheet';
import type { RevisionCommand, Selection, WorkbookStart } from '../server/messages';

interface Unsent {
  readonly id: string;
  readonly commands: readonly RevisionCommand[];
}

interface Left {
  /** The spreadsheet's id. */
  readonly id: string;
  readonly selection: Selection;
  readonly unsent: readonly Unsent[];
}

/** A tab that was duplicated takes its storage along: only one that was loaded anew is the same. */
function tabId(): string {
  const [{ type } = { type: '' }] = performance.getEntriesByType('navigation') as {
    type?: string;
  }[];
  const known = type === 'reload' ? sessionStorage.getItem('tab') : null;
  const id = known ?? crypto.randomUUID();
  sessionStorage.setItem('tab', id);
  return id;
}

export const tab: string = tabId();

interface Pending {
  readonly session: {
    readonly pendingMessages: readonly { readonly type: string; readonly nextRevisionId: string }[];
    readonly revisions: { get(id: string): { readonly commands: readonly RevisionCommand[] } };
  };
}

/** What the person did that no answer came for. */
function unsentOf(model: Model): Unsent[] {
  const { session } = model as unknown as Pending;
  return session.pendingMessages
    .filter(({ type }) => type === 'REMOTE_REVISION')
    .map(({ nextRevisionId: id }) => ({ id, commands: session.revisions.get(id).commands }));
}

/** Keeps it when the page goes, for whatever reason. */
export function keepOverReload(model: Model, id: string, where: () => Selection): void {
  window.addEventListener('pagehide', () => {
    const left: Left = { id, selection: where(), unsent: unsentOf(model) };
    sessionStorage.setItem('left', JSON.stringify(left));
  });
}

/**
 * Does again what was not sent, in the workbook as it stands now, and returns where the person stood;
 * null in a new tab. What the server had taken in before the line broke is not done twice.
 */
export function pickUp(model: Model, { id, recent }: WorkbookStart): Selection | null {
  const text = sessionStorage.getItem('left');
  sessionStorage.removeItem('left');
  const left = text === null ? null : (JSON.parse(text) as Left);
  if (left?.id !== id) return null;
  for (const { id: revision, commands } of left.unsent) {
    if (recent.includes(revision)) continue;
    const batch = commands.map((command) => [command.type, command]);
    model.dispatch('HOST_BATCH' as never, { commands: batch, results: [] } as never);
  }
  return left.selection;
}
