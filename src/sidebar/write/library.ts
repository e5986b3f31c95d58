import { LIBRARY } from '../../rules/offer/library';
import { element } from '../ui/element';
import type { Page } from '../ui/view-part';
import { WRITE } from './wording';

/** The list of examples. An example is named by its place: `2` the objective, `2 1` its second key result. */
export function exampleList(page: Page, choose: (place: string) => void): HTMLElement {
  const language = page.language();
  const list = element(
    'select',
    { id: 'write-example', 'data-key': 'write example', onchange: () => choose(list.value) },
    element('option', { value: '' }, page.say(WRITE.noExample)),
    ...LIBRARY.map((objective, at) =>
      element(
        'optgroup',
        { label: objective.text[language] },
        element('option', { value: at }, `O · ${objective.text[language]}`),
        ...objective.keyResults.map((one, index) =>
          element('option', { value: `${at} ${index}` }, `KR · ${one.text[language]}`),
        ),
      ),
    ),
  );
  return element(
    'div',
    { class: 'form-group' },
    element('label', { for: list.id }, page.say(WRITE.example)),
    list,
  );
}
