import { fill, type Text } from '../language/text';
import type { RunView, ScheduleView } from '../protocol/messages';
import { button } from './action';
import { type Child, element } from './element';
import { SCHEDULE } from './wording-schedule';

/** What is scheduled, when it last ran, whose mail it is, and what is wrong with a button that mends it. */
export function scheduleState(
  view: ScheduleView,
  mend: (self: HTMLButtonElement) => unknown,
): readonly Child[] {
  const { language, schedule, summary, reminder, sendsAs, trouble, note, remaining } = view;
  const say = (text: Text, values = {}) => fill(text, language, values);
  const line = (text: Text, of: RunView): Child =>
    of.next !== '' && element('li', {}, `${say(text, { next: of.next })} · ${lastOf(of)}`);
  const lastOf = ({ ran, result }: RunView): string =>
    ran === '' ? say(SCHEDULE.neverRan) : say(SCHEDULE.lastRan, { ran, result });
  const wanted =
    (schedule.summary ? view.recipients.length : 0) + (schedule.reminder ? view.reminded : 0);
  const nothing = schedule.summary === null && schedule.reminder === null;
  return [
    nothing && element('p', { class: 'secondary' }, say(SCHEDULE.nothing)),
    !nothing &&
      element(
        'ul',
        { class: 'scheduled' },
        line(SCHEDULE.summaryNext, summary),
        line(SCHEDULE.reminderNext, reminder),
        element('li', {}, say(SCHEDULE.sendsAs, { who: sendsAs || say(SCHEDULE.unknownSender) })),
      ),
    trouble !== null &&
      element(
        'div',
        { class: 'block trouble' },
        element('p', { class: 'error', role: 'alert' }, say(SCHEDULE[trouble])),
        button(say(SCHEDULE.mend), { class: 'action', 'data-key': 'mend' }, mend),
      ),
    note !== '' && element('p', { class: 'error', role: 'alert' }, note),
    wanted > remaining &&
      element('p', { class: 'error', role: 'alert' }, say(SCHEDULE.tooMany, { remaining, wanted })),
  ];
}
