import { fill, type Language, type Text } from '../../../language/text';
import type { ScheduleView } from '../../../protocol/messages';
import { type Child, element } from '../../ui/element';
import { SCHEDULE, WEEKDAYS } from './wording';

type Schedule = ScheduleView['schedule'];
type Weekly = NonNullable<Schedule['summary']>;

/** What the form holds: a switched-off run keeps its day, should it be switched on again. */
export interface ScheduleDraft {
  readonly summaryOn: boolean;
  readonly summary: Weekly;
  readonly reminderOn: boolean;
  readonly reminder: Weekly;
  readonly recipients: ScheduleView['recipients'];
}

/** What is proposed where nothing is scheduled: Friday between 16 and 17, reminders on Wednesday. */
export const draftOf = ({ schedule, recipients }: ScheduleView): ScheduleDraft => ({
  summaryOn: schedule.summary !== null,
  summary: schedule.summary ?? { day: 5, hour: 16 },
  reminderOn: schedule.reminder !== null,
  reminder: schedule.reminder ?? { day: 3, hour: 9 },
  recipients,
});

type Change = (changed: Partial<ScheduleDraft>) => void;

/** Day and hour of the summary. */
export function summaryFields(
  draft: ScheduleDraft,
  view: ScheduleView,
  change: Change,
): HTMLElement {
  const { language } = view;
  const say = (text: Text, values = {}) => fill(text, language, values);
  const { day, hour } = draft.summary;
  const hours = Array.from({ length: 24 }, (_, one) => ({
    value: one,
    label: `${one}:00–${one + 1}:00`,
  }));
  return element(
    'fieldset',
    { class: 'form-group' },
    element('legend', {}, say(SCHEDULE.summary)),
    check('summary-on', say(SCHEDULE.summaryOn), draft.summaryOn, (summaryOn) =>
      change({ summaryOn }),
    ),
    draft.summaryOn &&
      element(
        'div',
        { class: 'side-by-side' },
        dayField('summary-day', day, language, (next) =>
          change({ summary: { ...draft.summary, day: next } }),
        ),
        selectField('summary-hour', say(SCHEDULE.hour), hours, hour, (next) =>
          change({ summary: { ...draft.summary, hour: next } }),
        ),
      ),
    draft.summaryOn &&
      element('p', { class: 'secondary' }, say(SCHEDULE.hourHint, { zone: view.timeZone })),
    draft.summaryOn && element('p', { class: 'secondary' }, say(SCHEDULE.seeFirst)),
  );
}

/** Whether owners are reminded, and on which day. */
export function reminderFields(
  draft: ScheduleDraft,
  view: ScheduleView,
  change: Change,
): HTMLElement {
  const { language } = view;
  const say = (text: Text, values = {}) => fill(text, language, values);
  return element(
    'fieldset',
    { class: 'form-group' },
    element('legend', {}, say(SCHEDULE.reminders)),
    check('reminder-on', say(SCHEDULE.remindersOn), draft.reminderOn, (reminderOn) =>
      change({ reminderOn }),
    ),
    draft.reminderOn &&
      dayField('reminder-day', draft.reminder.day, language, (day) =>
        change({ reminder: { ...draft.reminder, day } }),
      ),
    element(
      'p',
      { class: 'secondary' },
      `${say(SCHEDULE.remindersHint)} ${say(SCHEDULE.remindedNow, { n: view.reminded })}`,
    ),
  );
}

function dayField(
  id: string,
  chosen: number,
  language: Language,
  choose: (day: Weekly['day']) => void,
): HTMLElement {
  const days = WEEKDAYS.map((name, index) => ({ value: index + 1, label: name[language] }));
  return selectField(id, SCHEDULE.day[language], days, chosen, (day) =>
    choose(day as Weekly['day']),
  );
}

function selectField(
  id: string,
  label: string,
  options: readonly { readonly value: number; readonly label: string }[],
  chosen: number,
  choose: (value: number) => void,
): HTMLElement {
  const select = element(
    'select',
    { id, 'data-key': id, onchange: () => choose(Number(select.value)) },
    ...options.map(
      (one): Child =>
        element('option', { value: one.value, selected: one.value === chosen }, one.label),
    ),
  );
  return element('div', { class: 'form-group' }, element('label', { for: id }, label), select);
}

function check(
  id: string,
  label: string,
  checked: boolean,
  set: (on: boolean) => void,
): HTMLElement {
  const box = element('input', {
    id,
    type: 'checkbox',
    checked,
    'data-key': id,
    onchange: () => set(box.checked),
  });
  return element('label', { class: 'choice', for: id }, box, element('span', {}, label));
}
