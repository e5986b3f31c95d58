import { fill, type Language, type Text } from '../../../language/text';
import type { Reply, Request, SendResult } from '../../../protocol/messages';
import type { QuarterView } from '../../../protocol/quarter';
import { closePage } from '../../follow/google';
import { ask } from '../../follow/server';
import { button, noticeLine, runAction } from '../../ui/action';
import { element, redraw } from '../../ui/element';
import type { Notice } from '../../ui/view-part';
import { WORDS } from '../../ui/wording';
import { mailFrame } from '../mail/parts';
import { MAIL } from '../mail/wording';
import { closedPart, waitingFor, wishedPart } from './closed-parts';
import { type Asking, closeButtons, closePart, type Deeds, planPart } from './parts';
import { QUARTER } from './wording';

/** The dialog that makes the next quarter's draft, shows what a closing will do and mail, closes, and takes it back. */
export function quarterDialog(root: HTMLElement, first: Language): void {
  let language = first;
  const status = element('div', { role: 'status' });
  const body = element('div');
  // A frame loads again whenever it moves, so it stays where it is.
  const letter = element('div');
  const foot = element('div');
  root.className = 'dialog';
  root.append(element('main', { 'data-view': 'quarter' }, status, body, letter, foot));
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}) =>
    fill(text, language, values);
  let view: QuarterView | null = null;
  let chosen: ReadonlySet<string> = new Set();
  let asking: Asking = null;
  let notices: readonly Notice[] = [];

  const load = async () => {
    redraw(foot, []);
    redraw(letter, []);
    redraw(body, [element('p', { class: 'loading', role: 'status' }, say(QUARTER.loading))]);
    const reply = await ask({ kind: 'quarter' }, language);
    if (reply.ok) return accept(reply.data);
    redraw(body, [
      noticeLine({ kind: 'error', text: reply.reason }),
      button(say(WORDS.tryAgain), { class: 'action' }, load),
    ]);
  };
  const accept = (found: QuarterView) => {
    view = found;
    language = found.language;
    asking = null;
    const { closing } = found;
    chosen = new Set(closing ? waitingFor(closing.mail).map(({ address }) => address) : []);
    redraw(
      letter,
      closing && found.mayClose && found.draft
        ? [
            element('h2', {}, say(MAIL.subject)),
            element('p', { class: 'subject' }, closing.mail.subject),
            mailFrame(closing.mail.html, say(MAIL.preview)),
          ]
        : [],
    );
    draw();
  };
  /** Does it, and shows what went wrong with the page as it is. */
  const act = async <Asked extends Request>(
    self: HTMLButtonElement,
    doing: Text,
    request: Asked,
  ) => {
    notices = [];
    const reply = await runAction(self, say(doing), () => ask(request, language));
    if (!reply.ok) {
      notices = [{ kind: 'error', text: reply.reason }];
      asking = null;
      draw();
    }
    return reply;
  };
  /** What shows a sheet needs no dialog in front of it. */
  const show = async (self: HTMLButtonElement, kind: 'make-draft' | 'prepare-closing') => {
    const reply = await act(self, QUARTER.making, { kind });
    if (reply.ok) closePage();
  };
  const told = ({ sent, notSent }: SendResult, done: Text = QUARTER.sentTo): Notice[] => [
    ...(sent.length > 0
      ? [{ kind: 'done', text: say(done, { names: sent.join(', ') }) } as const]
      : []),
    ...notSent.map(
      ({ address, reason }) =>
        ({ kind: 'error', text: say(QUARTER.notSent, { name: address, reason }) }) as const,
    ),
  ];
  const closeIt = async (self: HTMLButtonElement) => {
    if (!view) return;
    const { quarter, closing } = view;
    const to = closing && closing.mail.blocked === null ? [...chosen] : [];
    const seen = closing?.seen ?? {};
    const request = { kind: 'close-quarter', seen, to } as const;
    const reply = (await act(self, QUARTER.closing, request)) as Reply<
      SendResult & { readonly view: QuarterView }
    >;
    if (!reply.ok) return;
    notices = [{ kind: 'done', text: say(QUARTER.closedNow, { quarter }) }, ...told(reply.data)];
    accept(reply.data.view);
  };
  /** What answers with the dialog as it is then. */
  const viewed = async (
    self: HTMLButtonElement,
    request: Extract<
      Request,
      { readonly kind: 'answer-typed' | 'late-numbers' | 'put-quarter-back' }
    >,
  ) => {
    const reply = (await act(self, QUARTER.saving, request)) as Reply<QuarterView>;
    if (reply.ok) accept(reply.data);
  };
  const deeds: Deeds = {
    makeDraft: (self) => show(self, 'make-draft'),
    prepare: (self) => show(self, 'prepare-closing'),
    async agree(self, by) {
      const reply = await act(self, QUARTER.saving, { kind: 'agree-draft', by });
      if (reply.ok) await load();
    },
    async askOwners(self) {
      const request = { kind: 'ask-final-numbers' } as const;
      const reply = (await act(self, QUARTER.sending, request)) as Reply<SendResult>;
      if (!reply.ok) return;
      notices = told(reply.data, QUARTER.wasAsked);
      await load();
    },
    close: closeIt,
    ask(what) {
      asking = what;
      draw();
    },
    choose(next) {
      chosen = next;
      draw();
    },
    async send(self, to) {
      const request = { kind: 'send-closing', to, again: false } as const;
      const reply = (await act(self, QUARTER.sending, request)) as Reply<SendResult>;
      if (!reply.ok) return;
      notices = told(reply.data);
      await load();
    },
    answerTyped: (self, id, final) => viewed(self, { kind: 'answer-typed', id, final }),
    takeLate: (self) => viewed(self, { kind: 'late-numbers' }),
    putBack: (self) => viewed(self, { kind: 'put-quarter-back' }),
    async undo(self) {
      const reply = (await act(self, QUARTER.undoing, {
        kind: 'undo-closing',
      })) as Reply<QuarterView>;
      if (!reply.ok) return;
      notices = [{ kind: 'done', text: say(QUARTER.undone) }];
      accept(reply.data);
    },
  };
  const draw = () => {
    if (!view) return;
    const shown = { view, language, chosen, asking };
    const { quarter, week, weeks, ends, unfinished } = view;
    redraw(
      status,
      notices.map((notice) => noticeLine(notice)),
    );
    const close = button(say(WORDS.close), { 'data-key': 'close' }, closePage);
    if (unfinished) {
      redraw(body, [element('p', { class: 'error', role: 'alert' }, unfinished.text)]);
      const goOn = unfinished.undo
        ? button(say(QUARTER.unfinishedUndo), { class: 'action', 'data-key': 'go-on' }, deeds.undo)
        : button(say(QUARTER.unfinished), { class: 'action', 'data-key': 'go-on' }, closeIt);
      redraw(foot, [element('div', { class: 'bottom' }, goOn, close)]);
      return;
    }
    const when = view.mayClose
      ? say(QUARTER.over, { day: ends })
      : say(QUARTER.runs, { week, weeks, day: ends });
    redraw(body, [
      element('h1', {}, say(QUARTER.title, { quarter })),
      element('p', { class: 'secondary' }, when),
      view.example && element('p', { class: 'note' }, say(QUARTER.example)),
      ...wishedPart(shown, deeds),
      ...closedPart(shown, deeds),
      ...planPart(shown, deeds),
      ...closePart(shown, deeds),
    ]);
    redraw(foot, [element('div', { class: 'bottom' }, ...closeButtons(shown, deeds), close)]);
  };
  void load();
}
