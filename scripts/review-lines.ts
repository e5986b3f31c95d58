/** `npm run review -- --jsonl FILE`: one line of JSON in, one line of JSON out. */
import type { Day } from '../src/okr/day';
import { reviewText } from '../src/rules/review';
import { LineError, readLine } from './review-line';

export interface ReviewedLines {
  /** One JSON text for each line that is not blank, in order: a verdict, or the line's error. */
  readonly lines: readonly string[];
  /** How many lines could not be read. */
  readonly failed: number;
}

/**
 * Judges a JSON Lines text. Each line answers `{id, verdict, letters, findings: [{rule, severity,
 * message, fix}]}`; one that cannot be read answers `{line, error}` with its number, and the others
 * are answered all the same.
 */
export function reviewLines(text: string, today: Day): ReviewedLines {
  let failed = 0;
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((json, at) => {
      if (json.trim() === '') return [];
      try {
        return [JSON.stringify(answer(json, today))];
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        failed++;
        return [JSON.stringify({ line: at + 1, error: `Line ${at + 1}: ${error.message}` })];
      }
    });
  return { lines, failed };
}

function answer(json: string, today: Day): object {
  const { id, language, line } = readLine(json);
  const { verdict, letters, findings } = reviewText(line, { language, today });
  return {
    id,
    verdict,
    letters,
    findings: findings.map(({ rule, severity, message, fix }) => ({
      rule,
      severity,
      message,
      fix,
    })),
  };
}
