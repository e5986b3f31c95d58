/** The outbox: what the scripts would have mailed, to read and to take along as .eml. */
import type { MailLine } from '../server/messages';
import { openDialog } from './dialogs';
import { button, byId, element } from './element';
import type { ServerLink } from './server-link';

/** Keeps the count in the bar, and opens the outbox at a click. Times are shown in `timeZone`. */
export function outbox(link: ServerLink, timeZone: string): { count(mails: number): void } {
  byId('outbox-button').addEventListener('click', () => void openOutbox(link, timeZone));
  return {
    count(mails) {
      const badge = byId('outbox-count');
      badge.textContent = String(mails);
      badge.hidden = mails === 0;
    },
  };
}

async function openOutbox(link: ServerLink, timeZone: string): Promise<void> {
  const mails = (await link.get<readonly MailLine[]>('/mails')).toReversed();
  const list = element('ul', { class: 'mail-list', 'aria-label': 'Mails' });
  const reading = element('section', { class: 'mail-reading' });
  const content = element('div', { class: 'outbox' }, list, reading);
  const close = openDialog('Outbox', content, () => close(), 'wide');
  if (mails.length === 0) {
    content.replaceChildren(
      element(
        'p',
        { class: 'empty' },
        'No mail yet. What the add-on sends stays here: nothing leaves this machine.',
      ),
    );
    return;
  }
  const entries = mails.map((mail) => {
    const entry = button('', 'mail-entry', () => show(mail));
    entry.append(
      element('strong', {}, mail.subject || '(no subject)'),
      element('span', {}, mail.to.join(', ')),
      element('small', {}, moment(mail.at, timeZone)),
    );
    list.append(element('li', {}, entry));
    return entry;
  });
  const show = (mail: MailLine): void => {
    for (const [index, entry] of entries.entries()) {
      entry.setAttribute('aria-current', String(mails[index] === mail));
    }
    reading.replaceChildren(...letter(link, mail, timeZone));
  };
  if (mails[0]) show(mails[0]);
}

/** One mail: its head, and its HTML or its text. */
function letter(link: ServerLink, mail: MailLine, timeZone: string): Node[] {
  const line = (name: string, value: string): Node[] =>
    value ? [element('dt', {}, name), element('dd', {}, value)] : [];
  const head = element(
    'dl',
    {},
    ...line('From', mail.name ?? ''),
    ...line('To', mail.to.join(', ')),
    ...line('Cc', mail.cc.join(', ')),
    ...line('Bcc', mail.bcc.join(', ')),
    ...line('Reply to', mail.replyTo ?? ''),
    ...line('Sent', moment(mail.at, timeZone)),
  );
  const text = element('pre', { class: 'mail-text', tabindex: 0 }, mail.body);
  const html = element('iframe', {
    class: 'mail-html',
    title: mail.subject,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    ...(mail.hasHtml ? { src: link.address(`/mails/${mail.index}.html`) } : {}),
  });
  const body = element('div', { class: 'mail-body' }, mail.hasHtml ? html : text);
  const tools = element('div', { class: 'mail-tools' });
  const tab = (caption: string, part: Node): HTMLButtonElement => {
    const made = button(caption, 'plain', () => {
      body.replaceChildren(part);
      for (const one of tools.querySelectorAll('button'))
        one.setAttribute('aria-pressed', String(one === made));
    });
    made.setAttribute('aria-pressed', String(part === body.firstChild));
    return made;
  };
  if (mail.hasHtml) tools.append(tab('Mail', html), tab('Plain text', text));
  tools.append(
    element(
      'a',
      {
        class: 'plain',
        href: link.address(`/mails/${mail.index}.eml`),
        download: `mail-${mail.index + 1}.eml`,
      },
      'Download .eml',
    ),
  );
  return [element('h3', {}, mail.subject || '(no subject)'), head, tools, body];
}

/** In the spreadsheet's time zone, wherever the person sits. */
const moment = (iso: string, timeZone: string): string =>
  new Date(iso).toLocaleString('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
