import type { Reading } from '../follow/feed';
import { element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { nextStep } from './next-step';
import { QUESTION_FOR_NEW } from './questions';
import { questionBox } from './row-card';
import { NEXT_STEPS, TYPE_HERE } from './wording';

/** What to do on a row that is no OKR: the step, an example and the question to ask. */
export function nextStepCard(page: Page, { view }: Reading): HTMLElement {
  const step = nextStep(view.plan, view.selection);
  const words = NEXT_STEPS[step.kind];
  const values = 'count' in step ? { objective: step.objective, count: step.count } : {};
  return element(
    'section',
    { class: 'block next-step' },
    element('h1', {}, page.say(words.title)),
    element('p', {}, page.say(words.text, values)),
    'example' in words && element('blockquote', {}, page.say(words.example)),
    step.kind !== 'elsewhere' && element('p', { class: 'secondary' }, page.say(TYPE_HERE)),
    step.kind !== 'elsewhere' && questionBox(page, QUESTION_FOR_NEW[step.kind]),
  );
}
