/** google.script, inside the page of a script: run with its handlers, and host. */
import { handedOver } from '../bridge-values';
import type { FrameAnswer, FrameMessage } from './frame-messages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const toPage = (message: FrameMessage): void => parent.postMessage(message, '*');

window.addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent) return;
  const { call, answer } = data as FrameAnswer;
  const handlers = waiting.get(call);
  if (!handlers) return;
  waiting.delete(call);
  if (answer.ok) return handlers.success?.(answer.value, handlers.userObject);
  const error = new Error(answer.message);
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(`google.script.run failed: ${answer.message}`);
});

/** A form may be handed over alone: its fields by their names. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value !== 'string')
      throw new Error('The local Sheets cannot hand over files of a form yet.');
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  });
  return fields;
}

function runner(handlers: Handlers): object {
  const known: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(known, {
    get(_, name) {
      if (typeof name !== 'string') return undefined;
      return known[name] ?? ((...given: readonly unknown[]) => call(name, given, handlers));
    },
  });
}

function call(name: string, given: readonly unknown[], handlers: Handlers): void {
  const [only] = given;
  const args =
    given.length === 1 && only instanceof HTMLFormElement
      ? [formFields(only)]
      : given.map((one) => handedOver(one));
  calls += 1;
  waiting.set(calls, handlers);
  toPage({ kind: 'call', call: calls, name, args });
}

/** Escape that the page has no use for closes it, wherever in it the keyboard is. */
window.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  setTimeout(() => event.defaultPrevented || host.close());
});

const host = {
  close: () => toPage({ kind: 'close' }),
  setWidth: (width: number) => toPage({ kind: 'resize', width }),
  setHeight: (height: number) => toPage({ kind: 'resize', height }),
  editor: { focus: () => toPage({ kind: 'focus' }) },
  origin: location.origin,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
