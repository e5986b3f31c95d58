import { type DecisionLine, lastLines } from '../../okr/decision';
import type { Answers, Request } from '../../protocol/messages';
import type { Change } from '../../tracker/grid/change';
import { textAt } from '../../tracker/grid/table';
import { appendDecisions } from '../../tracker/upkeep/decision-log';
import type { Platform } from '../platform';
import { openTracker, planView } from '../read-plan';
import { refuse } from '../refusal';

/** UTF-16 units of an answer: one line of a mail. */
const LONGEST = 300;

/**
 * Notes what was decided and empties the row's decision cell, where that still asks what the person saw. The
 * register comes first: should the run end in between, the question stands in its cell and can be answered again.
 */
export function decide(
  platform: Platform,
  { id, was, answer }: Extract<Request, { readonly kind: 'decide' }>,
): Answers['decide'] {
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'data']);
    const { language } = tracker.settings;
    const { okrs, data } = tracker.tables;
    const row = tracker.plan.rows.find((one) => one.id === id);
    const column = okrs?.columns.get('decision');
    if (!row || !okrs || column === undefined) return refuse('row-gone', language, { id });
    const asked = String(was).trim();
    const said = String(answer).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const before = lastLines(tracker.decisions).get(id);
    const { today } = snapshot;
    // A run that ended behind its line left the question standing, or said nothing of it: it is noted once.
    const isNoted =
      before?.state === 'answered' &&
      before.words === asked &&
      before.answer === said &&
      before.at.slice(0, 10) === today;
    const words = textAt(okrs, row.row, 'decision');
    if (words === '' && isNoted) return true;
    if (words !== asked) return refuse('question-changed', language, { id });
    if (said === '') return refuse('no-answer', language);
    const line: DecisionLine = {
      at: snapshot.now,
      id,
      words,
      seen: before?.state === 'open' ? before.seen : today,
      state: 'answered',
      answer: said,
    };
    const noted = isNoted ? [] : appendDecisions(data, [line]);
    if (!isNoted && noted.length === 0) return refuse('wants-repair', language);
    const emptied: Change = { kind: 'cells', sheet: 'okrs', row: row.row, column, cells: [[null]] };
    platform.write([...noted, emptied]);
    return true;
  });
  if (done === null) refuse('busy', platform.userLanguage());
  return planView(platform);
}
