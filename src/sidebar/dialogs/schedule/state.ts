import { fill, type Text } from '../../../language/text';
import type { RunView, ScheduleView } from '../../../protocol/messages';
import { button } from '../../ui/action';
import { type Child, element } from '../../ui/element';
import { SCHEDULE } from './wording';

/** What a person does about mails that did not go out. */
export type Mend = (self: HTMLButtonElement, missing?: 'send-again' | 'leave-out') => unknown;

/** What is scheduled, when it last ran, whose mail it is, and what is wrong with a button that mends it. */
export function scheduleState(view: ScheduleView, mend: Mend): readonly Child[] {
  const { language, schedule, summary, reminder, sendsAs, note, remaining } = view;
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
    troubleBlock(view, mend),
    note !== '' && element('p', { class: 'error', role: 'alert' }, note),
    wanted > remaining &&
      element('p', { class: 'error', role: 'alert' }, say(SCHEDULE.tooMany, { remaining, wanted })),
    ...view.notes.map((one) => element('p', { class: 'note' }, one)),
  ];
}

/** What did not go out, each with its reason, and what can be done about it; nothing where all is well. */
function troubleBlock({ language, trouble, unsent }: ScheduleView, mend: Mend): Child {
  if (trouble === null && unsent.length === 0) return null;
  const say = (text: Text, values = {}) => fill(text, language, values);
  const tried = unsent.filter(({ state }) => state === 'tried');
  const lines = unsent.map(({ kind, who, state, reason }) =>
    element(
      'li',
      {},
      `${say(SCHEDULE.kinds[kind], { who })}: ${state === 'due' ? say(SCHEDULE.due) : reason}`,
    ),
  );
  const names = [...new Set(tried.map(({ who }) => who))].join(', ');
  return element(
    'div',
    { class: 'block trouble' },
    trouble !== null && element('p', { class: 'error', role: 'alert' }, say(SCHEDULE[trouble])),
    lines.length > 0 && element('p', { class: 'secondary' }, say(SCHEDULE.unsent)),
    lines.length > 0 && element('ul', { class: 'scheduled' }, ...lines),
    (trouble !== null || tried.length < unsent.length) &&
      button(say(SCHEDULE.mend), { class: 'action', 'data-key': 'mend' }, (self) => mend(self)),
    names !== '' &&
      element('p', { class: 'error', role: 'alert' }, say(SCHEDULE.mayHave, { who: names })),
    names !== '' &&
      button(say(SCHEDULE.sendAgain), { 'data-key': 'send-again' }, (self) =>
        mend(self, 'send-again'),
      ),
    unsent.length > 0 &&
      button(say(SCHEDULE.leaveOut), { 'data-key': 'leave-out' }, (self) =>
        mend(self, 'leave-out'),
      ),
  );
}
