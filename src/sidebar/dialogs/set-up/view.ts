import { MENU } from '../../../language/menu';
import { fill, type Language, type Text } from '../../../language/text';
import { VERSION } from '../../../language/version';
import { quarterName } from '../../../okr/quarter';
import type { Answers, SetUpAnswers, SetUpProposal } from '../../../protocol/messages';
import { closePage } from '../../follow/google';
import { ask } from '../../follow/server';
import { button, noticeLine, runAction } from '../../ui/action';
import { type Child, element, redraw } from '../../ui/element';
import type { Notice } from '../../ui/view-part';
import { WORDS } from '../../ui/wording';
import { type Filled, setUpFields } from './form';
import { quarterOfValue, quarterValue } from './quarter-choices';
import { SET_UP } from './wording';

/** The dialog that builds a tracker after five answers, or repairs the one that is there. */
export function setUpDialog(
  root: HTMLElement,
  startLanguage: Language,
  menu: Language = startLanguage,
): void {
  const body = element('main', { 'data-view': 'set-up' });
  root.className = 'dialog';
  root.append(body);
  let answers: Filled | null = null;
  let notice: Notice | null = null;
  const language = () => answers?.language ?? startLanguage;
  const say = (text: Text, values = {}) => fill(text, language(), values);

  const load = async () => {
    redraw(body, [element('p', { class: 'loading', role: 'status' }, say(SET_UP.loading))]);
    const reply = await ask({ kind: 'set-up-proposal' }, startLanguage);
    if (!reply.ok) {
      redraw(body, [
        noticeLine({ kind: 'error', text: reply.reason }),
        button(say(WORDS.tryAgain), { class: 'action' }, load),
      ]);
      return;
    }
    answers = reply.data.answers;
    draw(reply.data);
    body.querySelector<HTMLElement>('input, button')?.focus();
  };
  const submit = async (self: HTMLButtonElement, proposal: SetUpProposal) => {
    if (!answers) return;
    if (!proposal.exists && answers.team.trim() === '') {
      notice = { kind: 'error', text: say(SET_UP.teamMissing) };
      draw(proposal);
      document.getElementById('team')?.setAttribute('aria-invalid', 'true');
      document.getElementById('team')?.focus();
      return;
    }
    const { bring, ...given } = answers;
    const request = { kind: 'set-up', answers: { ...given, team: given.team.trim() } } as const;
    const running = say(proposal.exists ? SET_UP.repairing : SET_UP.building);
    const reply = await runAction(self, running, () => ask(request, language()));
    if (reply.ok && bring && !proposal.exists) {
      const opened = await ask({ kind: 'open-bring' }, language());
      if (opened.ok) return;
    }
    if (reply.ok) return done(reply.data, proposal.exists);
    const kept = proposal.exists ? '' : ` ${say(SET_UP.kept)}`;
    notice = { kind: 'error', text: reply.reason + kept };
    draw(proposal);
  };
  const draw = (proposal: SetUpProposal) => {
    if (!answers) return;
    document.documentElement.lang = language();
    const label = say(proposal.exists ? SET_UP.repair : SET_UP.build);
    const bottom = element(
      'div',
      { class: 'bottom' },
      noticeLine(notice),
      element('button', { type: 'submit', class: 'action', 'data-key': 'submit' }, label),
      button(say(WORDS.close), { 'data-key': 'close' }, closePage),
    );
    const form = element(
      'form',
      { novalidate: true },
      ...(proposal.exists ? existing(proposal.answers) : fields(proposal, answers)),
      bottom,
      foot(),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const self = form.querySelector<HTMLButtonElement>('.action');
      if (self && !self.disabled) void submit(self, proposal);
    });
    redraw(body, [form]);
  };
  const foot = (): HTMLElement => {
    const open = button(
      say(SET_UP.selfCheck),
      { class: 'link', 'data-key': 'self-check' },
      async () => {
        const reply = await ask({ kind: 'self-check' }, language());
        if (reply.ok) return;
        redraw(told, [noticeLine({ kind: 'error', text: reply.reason })]);
      },
    );
    const told = element('div');
    return element('footer', { class: 'secondary' }, `Guidepost ${VERSION} · `, open, told);
  };
  const fields = (proposal: SetUpProposal, filled: Filled): readonly Child[] => [
    element('h1', {}, say(SET_UP.title)),
    element('p', { class: 'secondary' }, say(SET_UP.intro)),
    element('p', { class: 'secondary' }, say(SET_UP.asks)),
    ...setUpFields(filled, firstDay(proposal), proposal.timeZone, (changed) => {
      if (answers) answers = { ...answers, ...changed };
      // The name is being typed: its field stays as it is.
      if (changed.team === undefined) draw(proposal);
    }),
  ];
  const existing = (there: SetUpAnswers): readonly Child[] => {
    const { fiscalYear, quarter: number, fiscalYearStart } = there;
    const of = quarterOfValue(quarterValue({ fiscalYear, number }), fiscalYearStart);
    const name = [there.team, quarterName(of)].filter(Boolean).join(' · ');
    return [
      element('h1', {}, say(SET_UP.existsTitle)),
      element('p', { class: 'block' }, element('b', {}, name)),
      element('p', {}, say(SET_UP.repairText)),
    ];
  };
  const done = (result: Answers['set-up'], repaired: boolean) => {
    const next = answers?.content === 'example' ? SET_UP.nextExample : SET_UP.nextEmpty;
    const close = button(say(WORDS.close), { class: 'action' }, closePage);
    redraw(body, [
      element('h1', {}, say(repaired ? SET_UP.repaired : SET_UP.built)),
      element(
        'div',
        { role: 'status' },
        result.done.length === 0
          ? element('p', { class: 'done' }, say(SET_UP.nothing))
          : element(
              'ul',
              { class: 'done-list' },
              ...result.done.map((one) => element('li', {}, one)),
            ),
      ),
      !repaired && element('p', {}, say(next, { item: MENU.reviewThePlan[menu] })),
      element('div', { class: 'bottom' }, close),
    ]);
    close.focus();
  };
  void load();
}

/** The first day of the quarter that is proposed. */
function firstDay({ answers }: SetUpProposal): string {
  const { fiscalYear, quarter: number, fiscalYearStart } = answers;
  return quarterOfValue(quarterValue({ fiscalYear, number }), fiscalYearStart).first;
}
