import { dayText } from '../../language/dates';
import type { ClosedKeyResult } from '../../okr/closing/closing';
import type { QuarterView } from '../../protocol/quarter';
import { closedStamp } from '../../tracker/read/closed';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { lateIn, readClosed } from './closed-quarter';
import { resultsPreview } from './results-preview';
import { undoState } from './undo';
import { QUARTER_NOTES } from './view-words';

/** The quarter that was closed last, as the dialog shows it; null where none was. `today` in the spreadsheet's zone. */
export function closedState(
  platform: Platform,
  tracker: Tracker,
  today: string,
): QuarterView['closed'] {
  const closed = closedStamp(tracker.data.closed);
  const undo = undoState(tracker, today);
  if (!closed || !undo) return null;
  const { language } = tracker.settings;
  const found = readClosed(platform);
  const waiting = found ? lateIn(found) : { open: [], late: [] };
  const ids = (rows: readonly ClosedKeyResult[]) => rows.map(({ row }) => row.id);
  return {
    quarter: closed.name,
    undo: {
      until: dayText(undo.until, language),
      reason: found ? undo.reason : (undo.reason ?? QUARTER_NOTES.gone[language]),
    },
    open: undo.until >= today ? ids(waiting.open) : [],
    late: undo.until >= today ? ids(waiting.late) : [],
    mail:
      found &&
      resultsPreview(platform, tracker, found.before, found.report, {
        snapshot: found.snapshot,
        quarter: closed.quarter,
      }),
  };
}
