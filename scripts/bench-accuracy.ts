/** How right the verdicts are on labelled lines. */
import { reviewText } from '../src/rules/review';
import type { Severity } from '../src/rules/review-result';

/** One labelled line. `yardstick` is the method's label; `label` stands where there is none. */
export interface Labelled {
  readonly lang: 'en' | 'th';
  readonly kind: 'key_result' | 'objective' | 'action';
  readonly text: string;
  readonly label?: 'good' | 'bad' | 'disputed';
  readonly yardstick?: 'good' | 'bad' | 'disputed';
}

interface Tally {
  readonly good: { ready: number; all: number };
  readonly bad: { ready: number; all: number };
}

const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;
const TODAY = '2026-11-13';

/**
 * Precision and recall of finding the bad lines, and balanced accuracy (the mean of both recalls),
 * for each language and kind; then how often errors and warnings stand on a line that is bad.
 */
export function accuracyTable(lines: readonly Labelled[], title: string): string {
  const tallies = new Map<string, Tally>();
  const severities = new Map<Severity, { right: number; all: number }>();
  for (const line of lines) {
    const { lang, kind, label, yardstick = label } = line;
    if (yardstick === undefined || yardstick === 'disputed') continue;
    const { verdict, findings } = judged(line);
    const name = `${lang} ${kind}`;
    const tally = tallies.get(name) ?? { good: { ready: 0, all: 0 }, bad: { ready: 0, all: 0 } };
    tally[yardstick].all++;
    if (verdict === 'ready') tally[yardstick].ready++;
    tallies.set(name, tally);
    for (const severity of new Set(findings.map((one) => one.severity))) {
      const count = severities.get(severity) ?? { right: 0, all: 0 };
      count.all++;
      if (yardstick === 'bad') count.right++;
      severities.set(severity, count);
    }
  }
  return [
    title,
    cells('', 'good', 'bad', 'precision', 'recall', 'balanced'),
    ...[...tallies].sort().map(([name, tally]) => tallyRow(name, tally)),
    ...(['error', 'warning'] as const).flatMap((severity) => {
      const count = severities.get(severity);
      return count
        ? [
            `${severity}s on bad lines: ${count.right} of ${count.all}, ${share(count.right, count.all)}`,
          ]
        : [];
    }),
  ].join('\n');
}

/** Each line whose verdict is not its label: the label, the verdict, the line, and what was found. */
export const missedLines = (lines: readonly Labelled[]): string[] =>
  lines.flatMap((line) => {
    const { label, yardstick = label, kind, text } = line;
    const { verdict, findings } = judged(line);
    const right = (verdict === 'ready') === (yardstick === 'good');
    if (right || yardstick === undefined || yardstick === 'disputed') return [];
    const rules = findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
    return [`${yardstick}, came out ${verdict}: ${kind} “${text}” ${rules}`.trimEnd()];
  });

const judged = ({ kind, text, lang }: Labelled) =>
  reviewText({ kind: KINDS[kind], text }, { language: lang, today: TODAY });

function tallyRow(name: string, { good, bad }: Tally): string {
  const found = bad.all - bad.ready;
  const flagged = found + good.all - good.ready;
  const recalls = [
    ...(good.all > 0 ? [good.ready / good.all] : []),
    ...(bad.all > 0 ? [found / bad.all] : []),
  ];
  const balanced = recalls.reduce((sum, one) => sum + one, 0) / recalls.length;
  return cells(
    name,
    `${good.ready}/${good.all}`,
    `${found}/${bad.all}`,
    share(found, flagged),
    share(found, bad.all),
    balanced.toFixed(3),
  );
}

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : (part / whole).toFixed(3);

const cells = (name: string, ...rest: readonly string[]): string =>
  name.padEnd(16) + rest.map((cell) => cell.padStart(11)).join('');
