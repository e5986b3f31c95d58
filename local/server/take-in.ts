/** What each address of the local server takes from its page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LiveBook } from './live-book';
import type { Answer, RevisionMessage, Selection, Standing } from './messages';
import { json, missing, send, TEXT } from './responses';

/** Bytes of a request: a large paste, and a page's largest call, with room to spare. */
const MAX_BODY = 20 * 1024 * 1024;

/** Takes what the page's person did. A request whose shape is wrong is refused with 400. */
export async function takeIn(
  book: LiveBook,
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
        ...standingIn(body),
      });
      return json(response, null);
    case '/call':
      return json(
        response,
        await book.ask('call', {
          name: String(body['name']),
          args: Array.isArray(body['args']) ? body['args'] : [],
          ...standingIn(body),
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

const standingIn = (body: Readonly<Record<string, unknown>>): Standing => ({
  tab: typeof body['tab'] === 'string' ? body['tab'] : null,
  selection: (body['selection'] ?? null) as Selection | null,
  moves: typeof body['moves'] === 'number' ? body['moves'] : null,
});

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
