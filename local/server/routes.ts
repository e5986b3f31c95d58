/** What each address of the local server gives and takes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { emlOf } from '../eml';
import type { EventStream } from './event-stream';
import type { LiveBook } from './live-book';
import type { Answer, MailLine, RevisionMessage, Selection } from './messages';
import type { PageFile } from './page-files';
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

/** Bytes of a request: a large paste, and a page's largest call, with room to spare. */
const MAX_BODY = 20 * 1024 * 1024;
const SENDER = 'you@example.com';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type, ...more });
  response.end(body);
}

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const json = (response: ServerResponse, value: unknown): void =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
const missing = (response: ServerResponse): void =>
  send(response, 404, TEXT, 'There is nothing here.');

/** `path` as it stands in the request, undecoded: only exact names are known, so none can climb out. */
export async function giveOut(
  grounds: Grounds,
  path: string,
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
  if (path === '/events') return stream.add(response, await book.hello());
  if (path === '/workbook') return json(response, await book.ask('workbook', null));
  if (path === '/mails') return json(response, (await book.ask('mails', null)).map(mailLine));
  const [, folder, name = ''] = path.split('/');
  if (folder === 'script-pages') {
    const html = pages.html(name);
    if (html === undefined) return missing(response);
    return send(response, 200, HTML, html, { 'content-security-policy': SCRIPT_PAGE_POLICY });
  }
  const [, index, kind] = /^([0-9]{1,6})\.(html|eml)$/.exec(name) ?? [];
  if (folder !== 'mails' || index === undefined) return missing(response);
  const mail = (await book.ask('mails', null))[Number(index)];
  if (!mail || (kind === 'html' && mail.htmlBody === null)) return missing(response);
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

/** Takes what the page's person did. A request whose shape is wrong is refused with 400. */
export async function takeIn(
  { book }: Grounds,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  if (body === undefined) return send(response, 400, TEXT, 'The request is not JSON, or too long.');
  switch (path) {
    case '/revision':
      return json(response, await book.ask('revision', body as unknown as RevisionMessage));
    case '/select':
      return json(response, await book.ask('select', body as unknown as Selection));
    case '/run':
      // Answered at once: a script may run for minutes, and tells by events how it went.
      void book.ask('run', {
        run: String(body['run']),
        selection: (body['selection'] ?? null) as Selection | null,
      });
      return json(response, null);
    case '/call':
      return json(
        response,
        await book.ask('call', {
          name: String(body['name']),
          args: Array.isArray(body['args']) ? body['args'] : [],
          selection: (body['selection'] ?? null) as Selection | null,
        }),
      );
    case '/closed':
      return json(
        response,
        await book.ask('closed', body['kind'] === 'dialog' ? 'dialog' : 'sidebar'),
      );
    case '/answer':
      book.answer(Number(body['id']), body['answer'] as Answer);
      return json(response, null);
    case '/settle':
      await book.settle(body['choice'] === 'file' ? 'file' : 'mine');
      return json(response, null);
    default:
      return missing(response);
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
    return typeof body === 'object' && body !== null
      ? (body as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
