import { MENU } from '../../../language/menu';
import { fill, type Language, type Text } from '../../../language/text';
import type { Reply, Request, ScheduleView } from '../../../protocol/messages';
import { cleanAddress, isAddress } from '../../../text/address';
import { closePage } from '../../follow/google';
import { ask } from '../../follow/server';
import { button, noticeLine, runAction } from '../../ui/action';
import { type Child, element, redraw } from '../../ui/element';
import type { Notice } from '../../ui/view-part';
import { WORDS } from '../../ui/wording';
import { draftOf, reminderFields, type ScheduleDraft, summaryFields } from './form';
import { recipientFields } from './recipients';
import { type Mend, scheduleState } from './state';
import { SCHEDULE } from './wording';

/** The dialog that schedules the summary and the reminders, tells how they go, and stops them. */
export function scheduleDialog(
  root: HTMLElement,
  startLanguage: Language,
  menu: Language = startLanguage,
): void {
  const body = element('main', { 'data-view': 'schedule' });
  root.className = 'dialog';
  root.append(body);
  let view: ScheduleView | null = null;
  let draft: ScheduleDraft | null = null;
  let notice: Notice | null = null;
  const language = () => view?.language ?? startLanguage;
  const say = (text: Text, values = {}) =>
    fill(text, language(), { item: MENU.emailTheSummary[menu], ...values });

  const load = async () => {
    redraw(body, [element('p', { class: 'loading', role: 'status' }, say(SCHEDULE.loading))]);
    const reply = await ask({ kind: 'schedule' }, startLanguage);
    if (reply.ok) return take(reply.data, null);
    redraw(body, [
      noticeLine({ kind: 'error', text: reply.reason }),
      button(say(WORDS.tryAgain), { class: 'action' }, load),
    ]);
  };
  const take = (next: ScheduleView, told: Notice | null) => {
    view = next;
    draft = draftOf(next);
    notice = told;
    draw();
  };
  const nextOf = ({ summary, reminder }: ScheduleView) => summary.next || reminder.next;
  const run = async (
    self: HTMLButtonElement,
    running: Text,
    request: Extract<Request, { kind: 'set-schedule' | 'stop-schedule' | 'mend-schedule' }>,
    done: (next: ScheduleView) => string,
  ) => {
    const reply: Reply<ScheduleView> = await runAction(self, say(running), () =>
      ask(request, language()),
    );
    if (reply.ok) return take(reply.data, { kind: 'done', text: done(reply.data) });
    notice = { kind: 'error', text: `${reply.reason} ${say(SCHEDULE.kept)}` };
    draw();
  };
  const save = (self: HTMLButtonElement): unknown => {
    if (!draft) return;
    const recipients = draft.recipients
      .map((one) => ({ ...one, name: one.name.trim(), address: cleanAddress(one.address) }))
      .filter(({ name, address }) => name !== '' || address !== '');
    const problem = problemOf(draft, recipients);
    if (problem !== null) {
      notice = { kind: 'error', text: problem };
      return draw();
    }
    const schedule = {
      summary: draft.summaryOn ? draft.summary : null,
      reminder: draft.reminderOn ? draft.reminder : null,
    };
    const were = view?.recipients ?? [];
    const wanted = { kind: 'set-schedule', schedule, recipients, were } as const;
    return run(self, SCHEDULE.saving, wanted, (next) =>
      nextOf(next) === '' ? say(SCHEDULE.savedOff) : say(SCHEDULE.saved, { next: nextOf(next) }),
    );
  };
  const problemOf = (
    { summaryOn }: ScheduleDraft,
    recipients: ScheduleView['recipients'],
  ): string | null => {
    const wrong = recipients.find(({ address }) => !isAddress(address));
    if (wrong) return say(SCHEDULE.wrong, { address: wrong.address || wrong.name });
    return summaryOn && recipients.length === 0 ? say(SCHEDULE.nobody) : null;
  };
  const change = (changed: Partial<ScheduleDraft>, redrawn = true) => {
    if (draft) draft = { ...draft, ...changed };
    if (redrawn) draw();
  };
  const draw = () => {
    if (!view || !draft) return;
    const close = (primary: boolean) =>
      button(say(WORDS.close), { class: primary ? 'action' : '', 'data-key': 'close' }, closePage);
    const mend: Mend = (self, missing) =>
      run(
        self,
        SCHEDULE.mending,
        { kind: 'mend-schedule', ...(missing ? { missing } : {}) },
        (next) => say(SCHEDULE.mended, { next: nextOf(next) }),
      );
    const head = [element('h1', {}, say(SCHEDULE.title)), ...scheduleState(view, mend)];
    if (view.blocked !== null) {
      redraw(body, [
        ...head,
        element('p', { class: 'error', role: 'alert' }, view.blocked),
        element('div', { class: 'bottom' }, close(true)),
      ]);
      return;
    }
    redraw(body, [
      ...head,
      summaryFields(draft, view, change),
      draft.summaryOn &&
        recipientFields(draft.recipients, view, (recipients, redrawn) =>
          change({ recipients }, redrawn),
        ),
      reminderFields(draft, view, change),
      element('div', { class: 'bottom' }, ...bottom(view), close(false)),
    ]);
  };
  const bottom = ({ schedule }: ScheduleView): readonly Child[] => [
    noticeLine(notice),
    button(say(SCHEDULE.save), { class: 'action', 'data-key': 'save' }, save),
    (schedule.summary !== null || schedule.reminder !== null) &&
      button(say(SCHEDULE.stop), { 'data-key': 'stop' }, (self) =>
        run(self, SCHEDULE.stopping, { kind: 'stop-schedule' }, () => say(SCHEDULE.stopped)),
      ),
  ];
  void load();
}
