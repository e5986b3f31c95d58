import type { CheckInQuestion } from '../okr/check-in-question';
import type { KeyResult } from '../okr/plan';
import { button } from './action';
import { valueText } from './check-in-words';
import { element } from './element';
import type { Page } from './view-part';
import { CHECK_IN } from './wording-check-in';

/** What a person answered: the number they mean, and whether it is counted from 0. */
export type AnswerTo = (value: number, asTotal: boolean) => void;

/** A question about a new number, with a button for each answer. */
export function questionBlock(
  page: Page,
  keyResult: KeyResult,
  value: number,
  question: CheckInQuestion,
  answer: AnswerTo,
): HTMLElement {
  const say = (of: number) => valueText(page, of, keyResult);
  const choice = (label: string, means: number, asTotal = false) =>
    button(label, {}, () => answer(means, asTotal));
  const said = { value: say(value) };
  const [text, ...choices] = ((): readonly [string, ...HTMLElement[]] => {
    switch (question.kind) {
      case 'only-this-week':
        return [
          page.say(CHECK_IN.onlyThisWeek, said),
          choice(page.say(CHECK_IN.newTotal, { total: say(question.total) }), question.total),
          choice(page.say(CHECK_IN.isTotal, said), value),
        ];
      case 'total-so-far':
        return [
          page.say(CHECK_IN.totalSoFar, said),
          choice(page.say(CHECK_IN.countFromZero), value, true),
          choice(page.say(CHECK_IN.itFell), value),
        ];
      case 'wrong-way':
        return [
          page.say(CHECK_IN.wrongWay, { ...said, start: say(keyResult.start ?? 0) }),
          choice(page.say(CHECK_IN.right, said), value),
        ];
    }
  })();
  return element(
    'div',
    { class: 'question-block', role: 'group', 'aria-label': text },
    element('p', {}, text),
    ...choices,
  );
}
