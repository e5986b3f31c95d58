import type { Bench } from './bench';
import type { Probe } from './probe';

const ROWS = 300;
const COLUMNS = 38;
const WRITES = 20;

/** Milliseconds that it takes, held back writes included. */
function taken(work: () => unknown): string {
  const start = Date.now();
  work();
  SpreadsheetApp.flush();
  return `${Date.now() - start} ms`;
}

const within = (seconds: number): Pick<Probe, 'expected' | 'holds'> => ({
  expected: `within ${seconds} s`,
  holds: (found) => Number.parseInt(found, 10) <= seconds * 1000,
});

/** How long Google takes. The limits are those beyond which a person would think that nothing happens. */
export const TIME_PROBES: readonly Probe[] = [
  {
    question: `${WRITES} writes of formats`,
    ...within(10),
    find: ({ cells }: Bench) =>
      taken(() => {
        for (let n = 0; n < WRITES; n += 1) cells().setNumberFormat('0.0%');
      }),
  },
  {
    question: `a read of ${ROWS} × ${COLUMNS} cells`,
    ...within(5),
    find: ({ sheet }) => taken(() => sheet.getRange(1, 1, ROWS, COLUMNS).getValues()),
  },
  {
    question: 'a write of one cell',
    ...within(5),
    find: ({ cells }) => taken(() => cells().setValue(1)),
  },
];
