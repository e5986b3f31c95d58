/** What each address of the local server gives to read. */
import type { ServerResponse } from 'node:http';
import { emlOf } from '../eml';
import type { EventStream } from './event-stream';
import type { LiveBook } from './live-book';
import type { MailLine } from './messages';
import type { PageFile } from './page-files';
import { HTML, json, missing, send, TEXT } from './responses';
import { MAIL_POLICY, mailPage, SCRIPT_PAGE_POLICY, type ScriptPages } from './script-pages';

export interface Grounds {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly book: LiveBook;
  readonly stream: EventStream;
  readonly pages: ScriptPages;
}

/** The page runs its own scripts and no others; the engine's view compiles its templates, hence unsafe-eval. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the page reads by name, and nobody else. */
const OPEN_TO_THE_PAGE = new Set(['/events', '/workbook', '/mails']);

/** The account that the local Sheets sends from, in a mail that a person takes along. */
const SENDER = 'you@example.com';

/**
 * `path` as it stands in the request, undecoded: only exact names are known, so none can climb out.
 * `refused`: null for a page of this start, else how to refuse it what is the workbook's.
 */
export async function giveOut(
  grounds: Grounds,
  path: string,
  query: URLSearchParams,
  refused: { readonly status: number; readonly sentence: string } | null,
  response: ServerResponse,
): Promise<void> {
  const { files, book, stream, pages } = grounds;
  const file = files.get(path);
  if (file) {
    return send(
      response,
      200,
      file.type,
      file.content,
      path === '/' ? { 'content-security-policy': PAGE_POLICY } : {},
    );
  }
  const [, folder, name = ''] = path.split('/');
  // An address of its own that nobody can guess: a frame sends no header.
  if (folder === 'script-pages') {
    const html = pages.html(name);
    if (html === undefined) return missing(response);
    return send(response, 200, HTML, html, { 'content-security-policy': SCRIPT_PAGE_POLICY });
  }
  if (refused && OPEN_TO_THE_PAGE.has(path)) {
    return send(response, refused.status, TEXT, refused.sentence);
  }
  if (path === '/events') {
    const tab = query.get('tab') ?? '';
    const since = query.has('since') ? Number(query.get('since')) : null;
    return stream.add(response, { tab, since }, (missed) => book.hello(tab, missed));
  }
  if (path === '/workbook') return json(response, await book.workbook());
  if (path === '/mails') return json(response, (await book.ask('mails', null)).map(mailLine));
  const [, index, kind] = /^([0-9]{1,6})\.(html|eml)$/.exec(name) ?? [];
  if (folder !== 'mails' || index === undefined) return missing(response);
  const mail = (await book.ask('mails', null))[Number(index)];
  if (!mail || (kind === 'html' && mail.htmlBody === null)) return missing(response);
  if (refused) return send(response, refused.status, TEXT, refused.sentence);
  if (kind === 'html') {
    return send(response, 200, HTML, mailPage(mail.htmlBody ?? ''), {
      'content-security-policy': MAIL_POLICY,
    });
  }
  send(response, 200, 'message/rfc822', await emlOf(mail, SENDER), {
    'content-disposition': `attachment; filename="mail-${Number(index) + 1}.eml"`,
  });
}

const mailLine = (mail: Parameters<typeof emlOf>[0], index: number): MailLine => ({
  index,
  at: mail.at,
  to: mail.to,
  cc: mail.cc,
  bcc: mail.bcc,
  subject: mail.subject,
  name: mail.name,
  replyTo: mail.replyTo,
  body: mail.body,
  hasHtml: mail.htmlBody !== null,
});
