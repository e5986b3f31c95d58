import { lookAgainDay } from '../../okr/quarter';
import type { Answers, Request } from '../../protocol/messages';
import { ANSWERS } from '../../tracker/contract/cell-words';
import { NOT_NOW_COLUMNS } from '../../tracker/contract/columns';
import { SHEETS } from '../../tracker/contract/sheets';
import { appendLines } from '../../tracker/upkeep/append-lines';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';

const KEYS = NOT_NOW_COLUMNS.map(({ key }) => key);

/** Writes a request that was put on hold below the others, to be looked at again early next quarter. */
export function addNotNow(
  platform: Platform,
  asked: Extract<Request, { readonly kind: 'add-not-now' }>,
): Answers['add-not-now'] {
  const texts = [asked.request, asked.askedBy, asked.takesFrom];
  if (texts.some((text) => typeof text !== 'string') || asked.request.trim() === '') {
    return refuse('unknown-request', platform.userLanguage());
  }
  const [request = '', askedBy = '', takesFrom = ''] = texts.map((text) => text.trim());
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(
      platform,
      ['okrs', 'settings', 'data', 'not-now'],
      [],
    );
    const { language, quarter } = tracker.settings;
    const table = tracker.tables['not-now'];
    if (!table) return refuse('no-sheet', language, { sheet: SHEETS['not-now'].name[language] });
    const lookAgain = lookAgainDay(quarter);
    // The same words on the same day are an answer that got lost the first time.
    const there = tracker.plan.notNow.some(
      (one) => one.request === request && one.askedBy === askedBy && one.askedOn === snapshot.today,
    );
    if (!there) {
      const line = {
        request,
        asked_by: askedBy || null,
        asked_on: { day: snapshot.today },
        answer: ANSWERS['not-now'][tracker.wordLanguage],
        why: null,
        takes_from: takesFrom || null,
        look_again: { day: lookAgain },
      };
      platform.write(appendLines(table, KEYS, [line]));
    }
    return { lookAgain };
  });
  return done ?? refuse('busy', platform.userLanguage());
}
