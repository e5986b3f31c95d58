/** The pages that are open and listening: one stream of server-sent events for each. */
import type { ServerResponse } from 'node:http';
import type { PageEvent } from './messages';

/** Keeps proxies and sleeping laptops from taking the stream for dead. */
const HEARTBEAT_MS = 20_000;

export interface EventStream {
  /** Adds a page; its first event is `hello`. */
  add(response: ServerResponse, hello: PageEvent): void;
  send(event: PageEvent): void;
  count(): number;
  close(): void;
}

export function newEventStream(): EventStream {
  const open = new Set<ServerResponse>();
  const write = (response: ServerResponse, event: PageEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const beat = setInterval(() => {
    for (const response of open) response.write(': still here\n\n');
  }, HEARTBEAT_MS);
  beat.unref();
  return {
    add(response, hello) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      write(response, hello);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send(event) {
      for (const response of open) write(response, event);
    },
    count: () => open.size,
    close() {
      clearInterval(beat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}
