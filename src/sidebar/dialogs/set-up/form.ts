import { fill, type Language, type Text } from '../../../language/text';
import type { SetUpAnswers } from '../../../protocol/messages';
import { element } from '../../ui/element';
import { MONTHS } from '../../ui/wording-columns';
import { quarterChoices, quarterLabel, quarterOfValue, quarterValue } from './quarter-choices';
import { LANGUAGE_NAMES, SET_UP } from './wording';

/** Called with what a person changed. */
type Change = (changed: Partial<Filled>) => void;

/** The answers, and whether a plan is to be brought in once the sheets are built. */
export interface Filled extends SetUpAnswers {
  readonly bring?: boolean;
}

/** The five fields, filled with these answers. `around`: a day of the quarter to offer in the middle. */
export function setUpFields(
  answers: Filled,
  around: string,
  fileZone: string,
  change: Change,
): readonly HTMLElement[] {
  const { language } = answers;
  const say = (text: Text) => fill(text, language);
  const input = element('input', {
    id: 'team',
    type: 'text',
    value: answers.team,
    autocomplete: 'organization',
    maxlength: 120,
    'aria-describedby': 'team-hint',
    'data-key': 'team',
    oninput: () => change({ team: input.value }),
  });
  return [
    group('team', say(SET_UP.team), input, hint('team-hint', say(SET_UP.teamHint))),
    choiceGroup(
      'language',
      say(SET_UP.language),
      (['en', 'th'] as const).map((value) => ({ value, label: LANGUAGE_NAMES[value], hint: '' })),
      language,
      (value) => change({ language: value }),
    ),
    element(
      'div',
      { class: 'side-by-side' },
      quarterGroup(answers, around, language, change),
      monthGroup(answers, around, language, change),
    ),
    choiceGroup(
      'content',
      say(SET_UP.content),
      [
        { value: 'empty', label: say(SET_UP.empty), hint: say(SET_UP.emptyHint) },
        { value: 'bring', label: say(SET_UP.bring), hint: say(SET_UP.bringHint) },
        { value: 'example', label: say(SET_UP.example), hint: say(SET_UP.exampleHint) },
      ],
      answers.bring ? 'bring' : answers.content,
      (value) =>
        change(
          value === 'bring' ? { content: 'empty', bring: true } : { content: value, bring: false },
        ),
    ),
    ...zoneGroup(answers, fileZone, language, change),
  ];
}

/** The file's zone as a line; where the browser has another one, which of them shall count. */
function zoneGroup(
  answers: SetUpAnswers,
  fileZone: string,
  language: Language,
  change: Change,
): readonly HTMLElement[] {
  const own = browserZone();
  const inFile = fill(SET_UP.zoneOfFile, language, { zone: fileZone });
  if (own === '' || own === fileZone) return [hint('zone', inFile)];
  const here = fill(SET_UP.zoneOfBrowser, language, { zone: own });
  return [
    choiceGroup(
      'zone',
      fill(SET_UP.zone, language),
      [
        { value: fileZone, label: inFile, hint: '' },
        { value: own, label: here, hint: '' },
      ],
      answers.timeZone ?? fileZone,
      (value) => change({ timeZone: value }),
    ),
  ];
}

/** What the browser calls its own zone; '' in one that does not say. */
function browserZone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return '';
  }
}

function quarterGroup(answers: SetUpAnswers, around: string, language: Language, change: Change) {
  const chosen = quarterValue({ fiscalYear: answers.fiscalYear, number: answers.quarter });
  const choices = quarterChoices(around, answers.fiscalYearStart);
  const known = choices.some((choice) => quarterValue(choice) === chosen);
  const all = known ? choices : [...choices, quarterOfValue(chosen, answers.fiscalYearStart)];
  const select = element(
    'select',
    {
      id: 'quarter',
      'data-key': 'quarter',
      onchange: () => {
        const { fiscalYear, number } = quarterOfValue(select.value, answers.fiscalYearStart);
        change({ fiscalYear, quarter: number });
      },
    },
    ...all.map((choice) => {
      const value = quarterValue(choice);
      const label = quarterLabel(choice, language);
      return element('option', { value, selected: value === chosen }, label);
    }),
  );
  return group('quarter', fill(SET_UP.quarter, language), select);
}

function monthGroup(answers: SetUpAnswers, around: string, language: Language, change: Change) {
  const select = element(
    'select',
    {
      id: 'month',
      'data-key': 'month',
      onchange: () => {
        const fiscalYearStart = Number(select.value);
        // The same place among the choices: about the same stretch of the calendar under its new name.
        const choices = quarterChoices(around, answers.fiscalYearStart);
        const place = choices.findIndex(
          ({ fiscalYear, number }) =>
            fiscalYear === answers.fiscalYear && number === answers.quarter,
        );
        const renamed = quarterChoices(around, fiscalYearStart);
        const next = renamed[place < 0 ? 1 : place] ?? renamed[0];
        if (!next) return;
        const { fiscalYear, number } = next;
        change({ fiscalYearStart, fiscalYear, quarter: number });
      },
    },
    ...MONTHS.map((month, index) =>
      element(
        'option',
        { value: index + 1, selected: index + 1 === answers.fiscalYearStart },
        fill(month, language),
      ),
    ),
  );
  return group('month', fill(SET_UP.fiscalStart, language), select);
}

const group = (id: string, label: string, ...fields: readonly HTMLElement[]): HTMLElement =>
  element('div', { class: 'form-group' }, element('label', { for: id }, label), ...fields);

const hint = (id: string, text: string): HTMLElement =>
  element('p', { class: 'secondary', id }, text);

function choiceGroup<Value extends string>(
  name: string,
  legend: string,
  choices: readonly { readonly value: Value; readonly label: string; readonly hint: string }[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLElement {
  return element(
    'fieldset',
    { class: 'form-group choices' },
    element('legend', {}, legend),
    ...choices.map(({ value, label, hint: more }) =>
      element(
        'label',
        { class: 'choice' },
        element('input', {
          type: 'radio',
          name,
          value,
          checked: value === chosen,
          'data-key': `choice ${value}`,
          onchange: () => choose(value),
        }),
        element('span', {}, label, more !== '' && element('span', { class: 'secondary' }, more)),
      ),
    ),
  );
}
