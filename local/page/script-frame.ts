/** The frame of a sidebar or dialog that a script opened, and its google.script calls. */
import type { CallAnswer, ShownPage } from '../server/messages';
import { element } from './element';
import type { FrameMessage } from './frame-messages';

export interface FrameHost {
  /** google.script.run. */
  call(name: string, args: readonly unknown[]): Promise<CallAnswer>;
  /** google.script.host. */
  close(): void;
  focusEditor(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

/** A browser opens six connections to one server: questions must still be answerable. */
const MAX_CALLS = 3;
let under = 0;
const queue: (() => void)[] = [];

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (under >= MAX_CALLS) await new Promise<void>((resolve) => queue.push(resolve));
  under += 1;
  try {
    return await work();
  } finally {
    under -= 1;
    queue.shift()?.();
  }
}

/** The frame, and how to stop listening to it. */
export function scriptFrame(
  page: ShownPage,
  host: FrameHost,
): { frame: HTMLIFrameElement; release(): void } {
  const frame = element('iframe', {
    src: `/script-pages/${page.id}`,
    title: page.title || 'Add-on',
    sandbox:
      'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  });
  const hear = ({ source, data }: MessageEvent): void => {
    // Only this frame, however many windows know how to post here.
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const message = data as FrameMessage;
    if (message.kind === 'close') host.close();
    if (message.kind === 'focus') host.focusEditor();
    if (message.kind === 'resize') host.resize(message);
    if (message.kind !== 'call') return;
    inTurn(() => host.call(message.name, message.args))
      .catch(
        (error: Error): CallAnswer => ({
          ok: false,
          message: `The local Sheets cannot be reached: ${error.message}`,
        }),
      )
      // The frame is sandboxed: its origin is nobody's, and no name for it exists.
      .then((answer) => frame.contentWindow?.postMessage({ call: message.call, answer }, '*'));
  };
  window.addEventListener('message', hear);
  return { frame, release: () => window.removeEventListener('message', hear) };
}
