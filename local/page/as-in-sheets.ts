/** Where the engine's clipboard does other than Sheets: put right before the grid is shown. */
import { registries } from '@odoo/o-spreadsheet';

interface Handler {
  copy(data: object, isCut: boolean, mode?: 'copyPaste' | 'shiftCells'): unknown;
}

interface Handlers {
  get(name: string): new (...given: never[]) => Handler;
  replace(name: string, handler: unknown): void;
  remove(name: string): void;
}

let done = false;

/** Once for a page: pastes across frozen panes, and rows that keep their looks where they are dragged. */
export function asInSheets(): void {
  if (done) return;
  done = true;
  const { cellHandlers } = registries.clipboardHandlersRegistries as unknown as {
    readonly cellHandlers: Handlers;
  };
  // It does nothing but refuse what lies on both sides of a frozen pane.
  cellHandlers.remove('sheet');
  const Rules = cellHandlers.get('conditionalFormat');
  cellHandlers.replace(
    'conditionalFormat',
    class extends Rules {
      /**
       * Dragged rows stay under the rules of the range that they are dragged in. The engine takes them
       * out and in again, which tears the range in two, each with its formula counted from another row.
       */
      override copy(data: object, isCut: boolean, mode?: 'copyPaste' | 'shiftCells'): unknown {
        return mode === 'shiftCells' ? undefined : super.copy(data, isCut, mode);
      }
    },
  );
}
