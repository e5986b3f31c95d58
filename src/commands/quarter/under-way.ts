import { MENU } from '../../language/menu';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refuse } from '../refusal';

/** The steps of a closing, in order, and taking one back. Each may be done again. */
export const STEPS = ['freeze', 'note', 'plan', 'quarter', 'draft', 'undo'] as const;
export type Step = (typeof STEPS)[number];

/** A closing, or its Undo, that was begun and is not finished. */
export interface UnderWay {
  readonly step: Step;
  /** `2026-Q4`: the quarter that is closed. */
  readonly quarter: string;
  /** The names of all tabs when it began. */
  readonly tabs: readonly string[];
}

/** By its stamp: `freeze 2026-Q4 ["OKRs", …]`; null where none is under way. */
export function underWay({ data }: Pick<Tracker, 'data'>): UnderWay | null {
  const parts = /^(\w+) (\d{4}-Q[1-4])(?: (.*))?$/.exec(data.closing);
  const step = STEPS.find((one) => one === parts?.[1]);
  return step && parts ? { step, quarter: parts[2] ?? '', tabs: namesIn(parts[3] ?? '') } : null;
}

/** How the stamp is written. */
export const stampText = ({ step, quarter, tabs }: UnderWay): string =>
  `${step} ${quarter} ${JSON.stringify(tabs)}`;

function namesIn(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

/** Ends the command while a closing waits to be finished: what it would read is half of one quarter and half of the next. */
export function refuseWhileClosing(platform: Platform, tracker: Pick<Tracker, 'data'>): void {
  if (underWay(tracker) === null) return;
  const language = platform.userLanguage();
  refuse('closing-unfinished', language, { item: MENU.closeQuarter[language] });
}
