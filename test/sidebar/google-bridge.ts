import type { Request } from '../../src/protocol/messages';
import type { Clock } from './clock';

/** What a server does with a request: answers it, or throws as Google's failure handler gets it. */
export type Server = (request: Request) => unknown;

/** `google.script.run` with Google's manners: asynchronous, plain data only, an answer it cannot carry is null. */
export interface Bridge {
  readonly run: unknown;
  /** From now on an answer takes this many milliseconds. */
  slow(milliseconds: number): void;
}

export function googleBridge(server: Server, clock: Clock): Bridge {
  let latency = 20;
  const runner = (
    success?: (reply: unknown) => void,
    failure?: (error: Error) => void,
  ): unknown => ({
    withSuccessHandler: (handler: (reply: unknown) => void) => runner(handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    request(request: unknown) {
      refuseWhatGoogleRefuses(request, 'request');
      const sent = JSON.parse(JSON.stringify(request)) as Request;
      // The server is at work early on; the rest of the time its answer is under way.
      const underWay = latency * 0.9;
      clock.setTimeout(() => {
        let reply: unknown;
        try {
          reply = server(sent);
        } catch (error) {
          clock.setTimeout(() => failure?.(error as Error), underWay);
          return;
        }
        const carried = holdsDate(reply) ? null : JSON.parse(JSON.stringify(reply ?? null));
        clock.setTimeout(() => success?.(carried), underWay);
      }, latency * 0.1);
    },
  });
  return {
    run: runner(),
    slow(milliseconds) {
      latency = milliseconds;
    },
  };
}

function refuseWhatGoogleRefuses(value: unknown, place: string): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') {
    throw new TypeError(`Failed due to illegal value in property: ${place} (${kind})`);
  }
  for (const [key, part] of Object.entries(value as object)) {
    refuseWhatGoogleRefuses(part, `${place}.${key}`);
  }
}

function holdsDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
