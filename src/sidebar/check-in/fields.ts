import type { CheckInCells, CheckInEntry } from '../../okr/check-in';
import type { KeyResult, MilestoneState } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import { element, redraw } from '../ui/element';
import type { Page } from '../ui/view-part';
import { confidences, labelled, stateChoice } from './controls';
import { CHECK_IN } from './wording';
import { valueText } from './words';

/** The fields of one line: a number or a state, *No change*, confidence and a note. */
export interface CheckInFields {
  readonly number: HTMLElement;
  readonly note: HTMLElement;
  /** Where the keyboard goes when the number has to be mended. */
  readonly first: HTMLElement | null;
  /** The number as typed; '' where none counts. */
  typed(): string;
  retype(text: string): void;
  /** Says below the field what the number means, or what is wrong with it. True unless something is wrong. */
  say(of: { readonly means: string } | { readonly problem: string } | null): boolean;
  /** Puts in what the row holds. */
  preset(keyResult: KeyResult): void;
  touched(was: CheckInCells): boolean;
  /** All but the number. */
  entered(was: CheckInCells): Pick<CheckInEntry, 'current' | 'confidence' | 'note'>;
  clear(): void;
}

const MOST_NOTE = 2000;

/** Builds the fields of a key result. `edited`: on each change by the person; `left`: when they are done with the number. */
export function checkInFields(
  page: Page,
  of: KeyResult,
  edited: () => void,
  left: () => void,
): CheckInFields {
  const key = of.id;
  const milestone = of.measure === 'milestone';
  const said = element('div', { id: `said-${key}`, 'aria-live': 'polite' });
  const input = element('input', {
    id: `number-${key}`,
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': `said-${key}`,
    'data-key': `number ${key}`,
    oninput: edited,
    onchange: left,
  });
  const states = (['done', 'not-yet'] as const).map((state) => ({
    state,
    input: element('input', {
      type: 'radio',
      name: `state-${key}`,
      value: state,
      'data-key': `state ${key} ${state}`,
      onchange: edited,
    }),
  }));
  const sameText = element('span');
  const same = element('input', {
    type: 'checkbox',
    'data-key': `same ${key}`,
    onchange: () => {
      freeze();
      edited();
    },
  });
  const sameLine = element('label', { class: 'inline' }, same, sameText);
  const confidence = element('select', {
    id: `confidence-${key}`,
    'data-key': `confidence ${key}`,
    onchange: edited,
  });
  const note = element('textarea', {
    id: `note-${key}`,
    rows: 1,
    maxlength: MOST_NOTE,
    'data-key': `note ${key}`,
    oninput: edited,
  });
  /** *No change* stands for the number: what was typed waits. */
  const freeze = () => {
    for (const field of [input, ...states.map((one) => one.input)]) field.disabled = same.checked;
  };
  const chosen = (): MilestoneState | null =>
    same.checked ? null : (states.find((one) => one.input.checked)?.state ?? null);
  const typed = () => (milestone || same.checked || of.connected ? '' : input.value);
  const confidenceOf = () => (confidence.value === '' ? null : Number(confidence.value));

  const number = milestone
    ? stateChoice(page, states)
    : labelled(input, page.say(CHECK_IN.newNumber));

  return {
    number: element(
      'div',
      {},
      element(
        'div',
        { class: 'in-a-row' },
        of.connected ? element('p', { class: 'secondary' }, page.say(CHECK_IN.connected)) : number,
        labelled(confidence, page.say(CHECK_IN.confidence)),
      ),
      said,
      !of.connected && sameLine,
    ),
    note: labelled(note, page.say(CHECK_IN.note)),
    first: of.connected ? null : milestone ? (states[0]?.input ?? null) : input,
    typed,
    retype(text) {
      input.value = text;
    },
    say(what) {
      const problem = what && 'problem' in what ? what.problem : null;
      if (problem === null) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
      redraw(said, [
        problem !== null && element('p', { class: 'field-error' }, problem),
        what !== null && 'means' in what && element('p', { class: 'secondary' }, what.means),
      ]);
      return problem === null;
    },
    preset(keyResult) {
      const { current } = keyResult;
      // A number in doubt is answered, not confirmed in passing.
      sameLine.hidden = current === null || isDoubtful(keyResult);
      sameText.textContent =
        current === null
          ? ''
          : page.say(CHECK_IN.same, { value: valueText(page, current, keyResult) });
      if (note.value !== keyResult.note) note.value = keyResult.note;
      const sure = keyResult.confidence;
      // An open list closes when its choices are replaced.
      if (confidence.options.length === 0 || confidenceOf() !== sure) {
        redraw(confidence, confidences(page, sure));
      }
    },
    touched: (was) =>
      typed().trim() !== '' ||
      same.checked ||
      chosen() !== null ||
      confidenceOf() !== was.confidence ||
      note.value.trim() !== was.note,
    entered(was) {
      const state = chosen();
      const sure = confidenceOf();
      const words = note.value.trim();
      return {
        ...(milestone && state !== null ? { current: state } : {}),
        ...(sure === null || sure === was.confidence ? {} : { confidence: sure }),
        ...(words === was.note ? {} : { note: words }),
      };
    },
    clear() {
      input.value = '';
      same.checked = false;
      for (const one of states) one.input.checked = false;
      freeze();
    },
  };
}
