interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
}

/** A clock that only a test moves: a page's timers and its time of day. */
export interface Clock {
  now(): number;
  setTimeout(run: () => void, delay?: number): number;
  clearTimeout(id: number): void;
  /** Lets this many milliseconds pass, running what falls due and all that follows from it. */
  pass(milliseconds: number): Promise<void>;
}

export function stoppedClock(): Clock {
  let now = 1_700_000_000_000;
  let last = 0;
  let timers: readonly Timer[] = [];
  /** Promises are let through, however many hang on one another. */
  const settle = () => new Promise<void>((done) => setImmediate(done));
  return {
    now: () => now,
    setTimeout(run, delay = 0) {
      last += 1;
      timers = [...timers, { id: last, due: now + Math.max(delay, 0), run }];
      return last;
    },
    clearTimeout(id) {
      timers = timers.filter((timer) => timer.id !== id);
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        now = next.due;
        timers = timers.filter((timer) => timer !== next);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}
