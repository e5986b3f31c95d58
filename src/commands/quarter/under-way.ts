import { MENU } from '../../language/menu';
import type { Tracker } from '../../tracker/read/read-tracker';
import type { Platform } from '../platform';
import { refuse } from '../refusal';

/** The steps of a closing, in order: each may be done again. */
export const STEPS = ['freeze', 'plan', 'quarter', 'draft'] as const;
export type Step = (typeof STEPS)[number];

/** A closing that was begun and is not finished. */
export interface UnderWay {
  readonly step: Step;
  /** `2026-Q4`: the quarter that is closed. */
  readonly quarter: string;
}

/** By its stamp: `freeze 2026-Q4`; null where none is under way. */
export function underWay({ data }: Pick<Tracker, 'data'>): UnderWay | null {
  const [word = '', quarter = ''] = data.closing.split(' ');
  const step = STEPS.find((one) => one === word);
  return step && quarter !== '' ? { step, quarter } : null;
}

/** Ends the command while a closing waits to be finished: what it would read is half of one quarter and half of the next. */
export function refuseWhileClosing(platform: Platform, tracker: Pick<Tracker, 'data'>): void {
  if (underWay(tracker) === null) return;
  const language = platform.userLanguage();
  refuse('closing-unfinished', language, { item: MENU.closeQuarter[language] });
}
