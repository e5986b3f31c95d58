import type { CheckLine } from '../../protocol/self-check';

/** Lines by how they came out. What breaks nothing of ours is only different. */
export interface Counts {
  readonly held: number;
  readonly failed: number;
  readonly different: number;
}

type Outcome = keyof Counts;

const outcomeOf = ({ held, either }: CheckLine): Outcome =>
  held ? 'held' : either ? 'different' : 'failed';

export function countsOf(lines: readonly CheckLine[]): Counts {
  const count = (outcome: Outcome) => lines.filter((line) => outcomeOf(line) === outcome).length;
  return { held: count('held'), failed: count('failed'), different: count('different') };
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  failed: 'FAILED',
  different: 'DIFFERENT',
  held: 'held',
};

/** The one text to copy: what did not hold first, then what differs, then the rest. No address, no name, no ID is in it. */
export function reportOf(version: string, lines: readonly CheckLine[]): string {
  const { held, failed, different } = countsOf(lines);
  const head = [
    ['Guidepost ', version, ', self-check, ', new Date(Date.now()).toISOString()].join(''),
    [held, ' held, ', failed, ' failed, ', different, ' different without harm'].join(''),
    navigator.userAgent,
  ];
  const body = (Object.keys(SIGNS) as Outcome[]).flatMap((outcome) =>
    lines
      .filter((line) => outcomeOf(line) === outcome)
      .map(({ part, question, expected, found }) =>
        [
          SIGNS[outcome],
          part,
          question,
          ['expected: ', expected].join(''),
          ['found: ', found].join(''),
        ].join(' | '),
      ),
  );
  return [...head, '', ...body].join('\n');
}
