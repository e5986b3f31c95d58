import type { Request } from '../../protocol/messages';
import type { CellInput } from '../../tracker/grid/change';
import { rowsWith, textAt } from '../../tracker/grid/table';
import { tablesOf } from '../../tracker/read/read-tracker';
import { RESULT_WORDS } from '../../words/closing-words';
import { KEY_RESULT_STATES } from '../../words/plan-words';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { quarterView } from './quarter-view';
import { readQuarter } from './read-quarter';
import { refuseWhileClosing } from './under-way';

/**
 * Writes the answer into the closing sheet: yes, the number that was typed after the last day is the final one; no,
 * it belongs to the next quarter, and the last one counts, or none was measured.
 */
export function answerTyped(
  platform: Platform,
  { id, final }: Extract<Request, { readonly kind: 'answer-typed' }>,
): ReturnType<typeof quarterView> {
  const done = platform.locked(() => {
    const { tracker, snapshot, closing, changes } = readQuarter(platform);
    const { wordLanguage: language } = tracker;
    refuseWhileClosing(platform, tracker);
    const { closing: table } = tablesOf(snapshot);
    const row = table && rowsWith(table, 'id').find((one) => textAt(table, one, 'id') === id);
    const typed = closing.keyResults.find((one) => one.row.id === id)?.last;
    if (!table || row === undefined) return refuse('no-closing-sheet', language);
    // Somebody else answered, or took the number away.
    if (!typed?.typedAfter) return true;
    const counts = final ? typed.typedAfter.current : typed.current;
    const [key, value]: readonly ['final' | 'call', CellInput] =
      counts === null
        ? ['call', RESULT_WORDS['not-measured'][language]]
        : ['final', typeof counts === 'number' ? counts : KEY_RESULT_STATES[counts][language]];
    const column = table.columns.get(key);
    platform.write([
      ...changes,
      ...(column === undefined
        ? []
        : [{ kind: 'cells', sheet: 'closing', row, column, cells: [[value]] } as const]),
    ]);
    return true;
  });
  return done === null ? refuse('busy', platform.userLanguage()) : quarterView(platform);
}
