/** Who may ask the local server what. It listens on this machine only, but every web page that is open in the person's browser can reach it. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** What follows the question mark. */
  readonly query?: URLSearchParams;
}

interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

/** Where the word of this start stands: in a header, or where none can be set, in the address. */
export const TOKEN_HEADER = 'x-start-token';
export const TOKEN_PARAMETER = 'token';

/**
 * null where the request may pass, else the HTTP status and sentence to refuse it with.
 * Host: a foreign name that was made to point to this machine (DNS rebinding) is refused.
 * Origin: a page from elsewhere is refused. Token: only a page that this start served can change anything.
 */
export function refusal(asked: Asked, port: number, token: string): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = asked.headers;
  if (!host || !hosts.includes(host)) {
    return { status: 403, sentence: 'This server answers only to 127.0.0.1 and localhost.' };
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return { status: 403, sentence: 'This server answers only to its own page.' };
  }
  if (asked.headers['sec-fetch-site'] === 'cross-site') {
    return { status: 403, sentence: 'This server answers only to its own page.' };
  }
  if (asked.method === 'GET' || asked.method === 'HEAD') return null;
  if (asked.method !== 'POST')
    return { status: 405, sentence: 'Only GET and POST are known here.' };
  if (asked.headers[TOKEN_HEADER] !== token) return OTHER_START;
  if (!/^application\/json\b/.test(asked.headers['content-type'] ?? '')) {
    return { status: 415, sentence: 'Send JSON.' };
  }
  return null;
}

/** As `refusal`, for what only a page that this start served may read: cells, events, mails. */
export function readingRefused({ headers, query }: Asked, token: string): Refusal | null {
  const word = headers[TOKEN_HEADER] ?? query?.get(TOKEN_PARAMETER);
  return word === token ? null : OTHER_START;
}

const OTHER_START: Refusal = {
  status: 403,
  sentence: 'The page belongs to an earlier start. Reload it.',
};
