/** The pages that are open and listening: each gets a line of JSON for each event. */
import type { ServerResponse } from 'node:http';
import type { NumberedEvent, PageEvent } from './messages';

/** A page that hears nothing for some of these knows that the line is dead. */
const HEARTBEAT_MS = 2000;
/** Events that a page which was away may still get. */
const REMEMBERED = 300;
/** A tab that is loaded anew is back by then. */
const GRACE_MS = 4000;

export interface Listening {
  readonly tab: string;
  /** The number of the last event that it heard; null for a page that has just opened. */
  readonly since: number | null;
}

export interface EventStream {
  /** Adds a page. Its first event is `hello`, which is told whether it has missed what is gone. */
  add(response: ServerResponse, page: Listening, hello: (missed: boolean) => PageEvent): void;
  /** To one tab, or to all. */
  send(event: PageEvent, tab?: string | null): void;
  has(tab: string): boolean;
  /** Told of a tab that went away and did not come back. */
  onGone(listener: (tab: string) => void): void;
  close(): void;
}

export function newEventStream(): EventStream {
  const open = new Map<ServerResponse, string>();
  const gone: ((tab: string) => void)[] = [];
  let kept: (NumberedEvent & { readonly tab: string | null })[] = [];
  let number = 0;
  const write = (response: ServerResponse, event: NumberedEvent): void => {
    response.write(`${JSON.stringify(event)}\n`);
  };
  const beat = setInterval(() => {
    for (const response of open.keys()) response.write('\n');
  }, HEARTBEAT_MS);
  beat.unref();
  const has = (tab: string): boolean => [...open.values()].includes(tab);
  const isFor = (tab: string, to: string | null): boolean => to === null || to === tab;

  return {
    has,
    add(response, { tab, since }, hello) {
      response.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      const first = kept[0]?.number ?? number + 1;
      const missed = since !== null && (since < first - 1 || since > number);
      write(response, { number, event: hello(missed) });
      for (const event of missed ? [] : kept) {
        if (event.number > (since ?? number) && isFor(tab, event.tab)) write(response, event);
      }
      open.set(response, tab);
      response.on('close', () => {
        open.delete(response);
        setTimeout(() => {
          if (!has(tab)) for (const listener of gone) listener(tab);
        }, GRACE_MS).unref();
      });
    },
    send(event, to = null) {
      number += 1;
      kept = [...kept, { number, event, tab: to }].slice(-REMEMBERED);
      for (const [response, tab] of open) {
        if (isFor(tab, to)) write(response, { number, event });
      }
    },
    onGone(listener) {
      gone.push(listener);
    },
    close() {
      clearInterval(beat);
      for (const response of open.keys()) response.end();
      open.clear();
    },
  };
}
