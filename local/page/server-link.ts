/** The page's line to the server: events in, what the person does out. It mends itself. */
import type { NumberedEvent, PageEvent } from '../server/messages';
import { tab } from './tab';

export interface ServerLink {
  /**
   * Sent one after another, so that the server sees the person's changes in their order; again where
   * the line broke, so for what may arrive twice only.
   */
  post(path: string, body: unknown): Promise<void>;
  /** Sent once all changes so far have arrived; resolves with the answer. */
  ask<Value>(path: string, body: unknown): Promise<Value>;
  /** Sent at once, whatever is under way. */
  tell(path: string, body: unknown): Promise<void>;
  get<Value>(path: string): Promise<Value>;
  /** An address of this server for a frame or a link, which cannot say whose they are. */
  address(path: string): string;
  listen(listener: (event: PageEvent) => void): void;
  onLost(listener: (isLost: boolean) => void): void;
}

/** The server speaks every two seconds. */
const SILENCE_MS = 7000;
const AGAIN_MS = 400;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function newServerLink(): ServerLink {
  const token = document.querySelector<HTMLMetaElement>('meta[name="start-token"]')?.content ?? '';
  const listeners: ((event: PageEvent) => void)[] = [];
  const lost: ((isLost: boolean) => void)[] = [];
  let line: Promise<unknown> = Promise.resolve();
  let heard: number | null = null;
  let isLost = false;
  let isLeaving = false;
  window.addEventListener('pagehide', () => {
    isLeaving = true;
  });

  const setLost = (now: boolean): void => {
    if (now === isLost || isLeaving) return;
    isLost = now;
    for (const listener of lost) listener(now);
  };
  const hear = (text: string): void => {
    if (text === '') return;
    const { number, event } = JSON.parse(text) as NumberedEvent;
    heard = number;
    for (const listener of listeners) listener(event);
  };
  /** Resolves or rejects when the line broke. */
  const follow = async (): Promise<void> => {
    const silence = new AbortController();
    const since = heard === null ? '' : `&since=${heard}`;
    let timer = setTimeout(() => silence.abort(), SILENCE_MS);
    const response = await fetch(`/events?tab=${tab}${since}`, {
      headers: { 'x-start-token': token },
      signal: silence.signal,
    });
    // Another start of the server: its page knows its word.
    if (response.status === 403) return location.reload();
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ''; reader; ) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      setLost(false);
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) hear(one);
    }
  };
  const followForEver = async (): Promise<void> => {
    while (!isLeaving) {
      await follow().catch(() => {});
      setLost(true);
      await wait(AGAIN_MS);
    }
  };
  void followForEver();

  const send = async (path: string, body: unknown): Promise<Response> => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-start-token': token },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response;
  };
  /** As fetch fails where nobody answers. */
  const sendUntilHeard = async (path: string, body: unknown): Promise<void> => {
    for (;;) {
      try {
        await send(path, body);
        return;
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await wait(AGAIN_MS);
      }
    }
  };

  return {
    async post(path, body) {
      const sent = line.then(() => sendUntilHeard(path, body));
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
      const response = await fetch(path, { headers: { 'x-start-token': token } });
      if (!response.ok) throw new Error(await response.text());
      return response.json();
    },
    address: (path) => `${path}?token=${encodeURIComponent(token)}`,
    listen(listener) {
      listeners.push(listener);
    },
    onLost(listener) {
      lost.push(listener);
    },
  };
}
