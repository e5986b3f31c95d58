import type { CheckLine, CheckPart } from '../../protocol/self-check';

/** A part that broke off is a line too. */
const brokeOff = (part: string, found: string): CheckLine => ({
  part,
  question: 'this part ran',
  expected: 'to its end',
  found,
  held: false,
  either: false,
});

/** Has the server do one part. Never rejects: what goes wrong on the way is a line. */
export function askPart(part: CheckPart): Promise<readonly CheckLine[]> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((lines) =>
        resolve(Array.isArray(lines) ? (lines as CheckLine[]) : [brokeOff(part, 'no answer came')]),
      )
      .withFailureHandler((failure) =>
        resolve([brokeOff(part, String((Object(failure) as Partial<Error>).message ?? failure))]),
      )
      .selfCheckPart(part);
  });
}

/** Milliseconds that a page may take, and a call that does nothing. */
const LOAD_LIMIT = 20_000;
const TRIP_LIMIT = 10_000;
const TRIPS = [1, 2, 3];

const timeLine = (question: string, limit: number, took: number): CheckLine => ({
  part: 'times',
  question,
  expected: ['within ', limit / 1000, ' s'].join(''),
  found: [Math.round(took), ' ms'].join(''),
  held: took <= limit,
  either: false,
});

/** How long the page took to stand, and three calls that do nothing: each loads the whole code. */
export async function pageTimes(stoodAfter: number): Promise<readonly CheckLine[]> {
  const lines = [timeLine('this page stands', LOAD_LIMIT, stoodAfter)];
  for (const trip of TRIPS) {
    const start = Date.now();
    const failed = await askPart('nothing');
    const took = Date.now() - start;
    lines.push(timeLine(['round trip ', trip].join(''), TRIP_LIMIT, took), ...failed);
  }
  return lines;
}
