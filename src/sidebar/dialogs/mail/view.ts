import { fill, type Language, type Text } from '../../../language/text';
import type { MailPreview, SendResult } from '../../../protocol/messages';
import { closePage } from '../../follow/google';
import { ask } from '../../follow/server';
import { button, noticeLine, runAction } from '../../ui/action';
import { type Child, element, redraw } from '../../ui/element';
import type { Notice } from '../../ui/view-part';
import { WORDS } from '../../ui/wording';
import { afterFailure } from './after-failure';
import { mailFrame, recipientList } from './parts';
import { MAIL } from './wording';

/** The dialog that shows who would get the summary and what it says, before the first mail goes out. */
export function mailDialog(root: HTMLElement, language: Language): void {
  const status = element('div', { role: 'status' });
  const body = element('div');
  // A frame loads again whenever it moves, so it stays where it is.
  const letter = element('div');
  const foot = element('div');
  root.className = 'dialog';
  root.append(element('main', { 'data-view': 'mail' }, status, body, letter, foot));
  const say = (text: Text, values = {}) => fill(text, language, values);
  let preview: MailPreview | null = null;
  let chosen: ReadonlySet<string> = new Set();
  let notice: Notice | null = null;
  /** A person is being asked whether those who have it already get it again. */
  let asking = false;

  const load = async () => {
    redraw(foot, []);
    redraw(body, [element('p', { class: 'loading', role: 'status' }, say(MAIL.loading))]);
    const reply = await ask({ kind: 'mail-preview' }, language);
    if (!reply.ok) {
      redraw(body, [
        noticeLine({ kind: 'error', text: reply.reason }),
        button(say(WORDS.tryAgain), { class: 'action' }, load),
      ]);
      return;
    }
    preview = reply.data;
    chosen = new Set(
      preview.recipients.flatMap(({ state, address }) => (state === 'none' ? [address] : [])),
    );
    redraw(letter, [
      element('h2', {}, say(MAIL.subject)),
      element('p', { class: 'subject' }, preview.subject),
      mailFrame(preview.html, say(MAIL.preview)),
    ]);
    draw();
  };
  const toSend = () => (preview?.recipients ?? []).filter(({ address }) => chosen.has(address));
  const send = async (self: HTMLButtonElement) => {
    const to = toSend().map(({ address }) => address);
    const again = toSend().some(({ state }) => state !== 'none');
    if (again && !asking) {
      asking = true;
      return draw();
    }
    const request = { kind: 'send-summary', to, again } as const;
    const { reply, fresh } = await runAction(self, say(MAIL.sending), async () => {
      const answer = await ask(request, language);
      return { reply: answer, fresh: answer.ok ? null : await look() };
    });
    asking = false;
    if (reply.ok) return done(to, reply.data);
    if (!preview) return;
    const known = afterFailure(preview, request, fresh, say(MAIL.noAnswer));
    preview = known.preview;
    if (known.arrived.length === to.length) return done(to, { sent: to, notSent: [] });
    chosen = new Set(to.filter((address) => !known.arrived.includes(address)));
    notice = { kind: 'error', text: `${reply.reason} ${say(MAIL.chosenKept)}` };
    draw();
  };
  /** Who has it by now; null where that cannot be told. */
  const look = async () => {
    const reply = await ask({ kind: 'mail-preview' }, language);
    return reply.ok ? reply.data : null;
  };
  const followToday = async (self: HTMLButtonElement) => {
    const reply = await runAction(self, say(MAIL.loading), () =>
      ask({ kind: 'follow-today' }, language),
    );
    if (reply.ok) return load();
    notice = { kind: 'error', text: reply.reason };
    draw();
  };
  const choose = (next: ReadonlySet<string>) => {
    chosen = next;
    asking = false;
    draw();
  };
  const draw = () => {
    if (!preview) return;
    redraw(status, []);
    redraw(body, [
      element('h1', {}, say(MAIL.title)),
      ...(preview.blocked === null
        ? [
            ...preview.notes.map((note) => element('p', { class: 'note' }, note)),
            preview.asOfTyped === true &&
              button(say(MAIL.followToday), { 'data-key': 'follow-today' }, followToday),
            recipientList(preview, chosen, language, choose),
          ]
        : [element('p', { class: 'error', role: 'alert' }, preview.blocked)]),
    ]);
    redraw(foot, [element('div', { class: 'bottom' }, ...bottom(preview))]);
  };
  const bottom = ({ blocked, remaining }: MailPreview): readonly Child[] => {
    const close = (primary: boolean) =>
      button(say(WORDS.close), { class: primary ? 'action' : '', 'data-key': 'close' }, closePage);
    if (blocked !== null) return [close(true)];
    const count = toSend().length;
    if (asking) {
      const first = toSend().flatMap(({ state, address }) => (state === 'none' ? [address] : []));
      const namesOf = (wanted: 'sent' | 'tried') =>
        toSend()
          .filter(({ state }) => state === wanted)
          .map(({ name, address }) => name || address)
          .join(', ');
      const warning = (text: Text, names: string) =>
        names !== '' && element('p', { class: 'error', role: 'alert' }, say(text, { names }));
      return [
        warning(MAIL.again, namesOf('sent')),
        warning(MAIL.mayHave, namesOf('tried')),
        button(say(MAIL.sendAgain), { class: 'action', 'data-key': 'send' }, send),
        button(say(MAIL.leaveOut), { 'data-key': 'leave-out' }, () => choose(new Set(first))),
      ];
    }
    const many = count > remaining;
    const text = count === 0 ? say(MAIL.sendNone) : say(MAIL.send, { count });
    const off = count === 0 || many;
    return [
      many && element('p', { class: 'error', role: 'alert' }, say(MAIL.tooMany, { remaining })),
      noticeLine(notice),
      button(text, { class: 'action', disabled: off, 'data-key': 'send' }, send),
      close(false),
    ];
  };
  const done = (to: readonly string[], { sent, notSent }: SendResult) => {
    const names = (addresses: readonly string[]) => addresses.map(nameOf).join(', ');
    const failed = notSent.map(({ address }) => address);
    const before = to.filter((address) => !sent.includes(address) && !failed.includes(address));
    const close = button(say(WORDS.close), { class: 'action' }, closePage);
    redraw(status, [
      sent.length > 0 && element('p', { class: 'done' }, say(MAIL.sentTo, { names: names(sent) })),
      before.length > 0 && element('p', {}, say(MAIL.notTwice, { names: names(before) })),
    ]);
    redraw(body, [
      notSent.length > 0 && element('h2', {}, say(MAIL.notSent)),
      ...notSent.map(({ address, reason }) =>
        element('p', { class: 'error' }, `${nameOf(address)}: ${reason}`),
      ),
    ]);
    redraw(letter, []);
    redraw(foot, [
      element(
        'div',
        { class: 'bottom' },
        close,
        notSent.length > 0 && button(say(WORDS.tryAgain), {}, load),
      ),
    ]);
    close.focus();
  };
  const nameOf = (address: string) =>
    preview?.recipients.find((one) => one.address === address)?.name || address;
  void load();
}
