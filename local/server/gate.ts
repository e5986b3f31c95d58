/** Who may ask the local server what. It listens on this machine only, but every web page that is open in the person's browser can reach it. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** The header that carries the word of this start. */
export const TOKEN_HEADER = 'x-start-token';

/**
 * null where the request may pass, else the HTTP status and sentence to refuse it with.
 * Host: a foreign name that was made to point to this machine (DNS rebinding) is refused.
 * Origin: a page from elsewhere is refused. Token: only a page that this start served can change anything.
 */
export function refusal(
  asked: Asked,
  port: number,
  token: string,
): { status: number; sentence: string } | null {
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
  if (asked.headers[TOKEN_HEADER] !== token) {
    return { status: 403, sentence: 'The page belongs to an earlier start. Reload it.' };
  }
  if (!/^application\/json\b/.test(asked.headers['content-type'] ?? '')) {
    return { status: 415, sentence: 'Send JSON.' };
  }
  return null;
}
