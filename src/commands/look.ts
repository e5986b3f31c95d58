import type { Answers, Selection } from '../protocol/messages';
import { contentOf, type Standing, selectedPlanRow } from '../tracker/read/selected-row';
import type { Platform } from './platform';

/** Where the person stands and the row they stand on, without reading the plan. */
export function look(platform: Platform): Answers['selection'] {
  const standing = platform.standing();
  return { selection: selectionAt(standing), row: selectedPlanRow(standing) };
}

/** The place alone. Its ID is left null: only the whole plan tells whose it is. */
export function selectionAt({ sheet, row, read }: Standing): Selection {
  const place = { sheet, row, id: null };
  return read ? { ...place, cells: contentOf(read) } : place;
}
