/** The local web server: this machine only, its own page only, its listed files only. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { LocalSheetsError } from '../errors';
import { newEventStream } from './event-stream';
import { readingRefused, refusal } from './gate';
import { type Grounds, giveOut } from './give-out';
import { openLiveBook } from './live-book';
import { pageFiles } from './page-files';
import { send, TEXT } from './responses';
import { newScriptPages } from './script-pages';
import { takeIn } from './take-in';

export interface ServerOptions {
  readonly file: string;
  readonly bundle: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Milliseconds to add to the machine's clock, and whether a person asked for it. */
  readonly clockOffset: number;
  readonly clockIsSet: boolean;
  readonly log: (line: string) => void;
}

export interface LocalServer {
  readonly url: string;
  /** Saves the workbook and ends; resolves with what the person should know, or null. */
  close(): Promise<string | null>;
}

const HOST = '127.0.0.1';

/** Rejects with a LocalSheetsError for a busy port, a damaged file or a missing build. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const server = createServer();
  const port = await listen(server, options.port);
  try {
    const token = randomBytes(24).toString('base64url');
    const stream = newEventStream();
    const [pages, files] = await Promise.all([
      newScriptPages(),
      pageFiles(basename(options.file), token),
    ]);
    const book = await openLiveBook({ ...options, stream, pages });
    const grounds: Grounds = { files, book, stream, pages };
    server.on('request', (request, response) => {
      respond(grounds, port, token, request, response).catch((error: unknown) => {
        options.log(
          `${request.method} ${request.url} failed: ${error instanceof Error ? error.message : error}`,
        );
        if (!response.headersSent)
          send(response, 500, TEXT, 'The local Sheets failed. Its terminal says how.');
      });
    });
    return {
      url: `http://${HOST}:${port}/`,
      async close() {
        const word = await book.close();
        stream.close();
        server.close();
        server.closeAllConnections();
        return word;
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}

async function respond(
  grounds: Grounds,
  port: number,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? '';
  const [path = '/', words = ''] = (request.url ?? '/').split('?');
  const query = new URLSearchParams(words);
  const asked = { method, headers: request.headers, query };
  const refused = refusal(asked, port, token);
  if (refused) return send(response, refused.status, TEXT, refused.sentence);
  if (method === 'POST') return takeIn(grounds.book, path, request, response);
  return giveOut(grounds, path, query, readingRefused(asked, token), response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use, perhaps by another npm start. Choose another: npm start -- --port ${port + 1}`
          : `Port ${port} cannot be used (${error.message}). Choose another: npm start -- --port 8020`;
      reject(new LocalSheetsError(sentence));
    });
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}
