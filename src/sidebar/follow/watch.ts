import { nextLook } from './rhythm';

/** Looks again and again, as often as the person's work and the server's speed ask for. */
export interface Watch {
  start(): void;
  /** Something is new: whoever works here is looked after closely again. */
  noteChange(): void;
  /** No look until as many `resume`s as `pause`s have come. */
  pause(): void;
  resume(): void;
}

/** What tells that a person is at the page. */
const TOUCHES = ['pointermove', 'keydown', 'focusin'];

/** `look` resolves to whether it went well. It sleeps while nobody sees the page, and wakes at a touch. */
export function openWatch(look: () => Promise<boolean>): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let asleep = false;
  let paused = 0;
  let failures = 0;
  let lastChange = Date.now();

  const schedule = (took: number) => {
    clearTimeout(timer);
    const quiet = Date.now() - lastChange;
    const wait = nextLook({ took, failures, quiet, hidden: document.hidden });
    asleep = wait === null;
    if (wait !== null) timer = setTimeout(run, wait);
  };
  const run = async () => {
    if (looking || paused > 0) return;
    looking = true;
    const began = Date.now();
    const well = await look();
    looking = false;
    failures = well ? 0 : failures + 1;
    schedule(Date.now() - began);
  };
  const noteChange = () => {
    lastChange = Date.now();
  };
  const wake = () => {
    noteChange();
    if (asleep && !document.hidden) void run();
  };

  return {
    start() {
      document.addEventListener('visibilitychange', wake);
      for (const touch of TOUCHES) document.addEventListener(touch, wake, { passive: true });
      void run();
    },
    noteChange,
    pause() {
      paused += 1;
    },
    resume() {
      paused -= 1;
      if (paused === 0) schedule(0);
    },
  };
}
