import { dayText } from '../../language/dates';
import { fill, type Language } from '../../language/text';
import type { Day } from '../../okr/day';
import { REPLY } from './forms-wording';

/** What the reply is about; '' where it was not said. */
export interface HeldBack {
  readonly request: string;
  readonly askedBy: string;
  /** The objective's own words. */
  readonly objective: string;
  readonly lookAgain: Day;
}

/** A polite "not now" to paste into an answer, in the tracker's language. */
export function notNowReply(of: HeldBack, language: Language): string {
  // A Thai name may come with its คุณ already.
  const name = of.askedBy.replace(/^คุณ\s*/, '');
  const promised = of.objective === '' ? REPLY.promisedPlan : REPLY.promised;
  return [
    name === '' ? fill(REPLY.thanksAll, language) : fill(REPLY.thanks, language, { name }),
    fill(promised, language, { objective: of.objective, request: of.request }),
    fill(REPLY.again, language, { day: dayText(of.lookAgain, language) }),
  ].join(' ');
}
