import { byUrgency } from '../data/lines';
import type { KeyResultLine, Summary } from '../data/summary';

/** How much of each list a mail shows, and how long a person's sentence may be. */
export interface MailLimits {
  readonly decisions: number;
  readonly objectives: number;
  readonly keyResults: number;
  readonly changes: number;
  readonly waiting: number;
  /** UTF-16 units. */
  readonly sentence: number;
}

/** From the usual to the least, for plans whose sentences are longer than anyone reads. */
export const MAIL_LIMITS: readonly MailLimits[] = [
  { decisions: 8, objectives: 12, keyResults: 20, changes: 12, waiting: 10, sentence: 240 },
  { decisions: 5, objectives: 8, keyResults: 12, changes: 6, waiting: 6, sentence: 160 },
  { decisions: 3, objectives: 5, keyResults: 6, changes: 4, waiting: 4, sentence: 80 },
];

/** Gmail clips a message at 102 KB; a plan for approval lists every row within this. */
export const MOST_BYTES = 100_000;

/** Above this many key results only those not on track are listed. */
export const MOST_LISTED = 20;

/**
 * The key results that a page lists: all of them up to `most`; above, the worst of those that are
 * not on track or done.
 */
export function listed(summary: Summary, most: number): readonly KeyResultLine[] {
  if (summary.keyResults.length <= most) return summary.keyResults;
  return summary.keyResults
    .filter(({ status }) => status !== 'on-track' && status !== 'done')
    .slice()
    .sort(byUrgency)
    .slice(0, most);
}
