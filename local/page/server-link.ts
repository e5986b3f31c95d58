/** The page's line to the server: events in, what the person does out. */
import type { PageEvent } from '../server/messages';

export interface ServerLink {
  /** Sent one after another, so that the server sees the person's changes in their order. */
  post(path: string, body: unknown): Promise<void>;
  /** Sent once all changes so far have arrived; resolves with the answer. */
  ask<Value>(path: string, body: unknown): Promise<Value>;
  /** Sent at once, whatever is under way. */
  tell(path: string, body: unknown): Promise<void>;
  get<Value>(path: string): Promise<Value>;
  listen(listener: (event: PageEvent) => void): void;
  onLost(listener: (isLost: boolean) => void): void;
}

export function newServerLink(): ServerLink {
  const token = document.querySelector<HTMLMetaElement>('meta[name="start-token"]')?.content ?? '';
  const listeners: ((event: PageEvent) => void)[] = [];
  const lost: ((isLost: boolean) => void)[] = [];
  let line: Promise<unknown> = Promise.resolve();

  const send = async (path: string, body: unknown): Promise<Response> => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-start-token': token },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response;
  };
  const source = new EventSource('/events');
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data as string) as PageEvent;
    for (const listener of lost) listener(false);
    for (const listener of listeners) listener(event);
  };
  source.onerror = () => {
    for (const listener of lost) listener(true);
  };

  return {
    async post(path, body) {
      const sent = line.then(() => send(path, body));
      // One that fails must not hold up the next.
      line = sent.catch(() => {});
      await sent;
    },
    async ask(path, body) {
      await line;
      return (await send(path, body)).json();
    },
    async tell(path, body) {
      await send(path, body);
    },
    async get(path) {
      const response = await fetch(path);
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    listen(listener) {
      listeners.push(listener);
    },
    onLost(listener) {
      lost.push(listener);
    },
  };
}
