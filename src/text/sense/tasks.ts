import { type Page, spanOf } from '../page/normalise';
import type { Words } from '../page/words';
import { isWork, type Lead, type Span, type TaskWord, type Verb } from '../reading';

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

const ENDS_CLAUSE =
  /^\s*(?:$|[.,;:)!]|(?:and|by|in|on|for|to|with|across|at|before|within|from|this|next|q[1-4]|h[12]|as|per|during|using|via|until|end|end of|eoq|eoy)\b|[\d\u0e00-\u0e7f])/;
const ATTRIBUTE =
  /(?:\bto|\ba|\ban|\bthe|\bour|\bnewly|\brecently|\bmore|\bnew|\bfor|\bof|\ball|\bvery|^)\s*$/;

/** Words that say work is being done or is over: activity verbs, "implemented", แล้วเสร็จ, "approved by". */
export function findTasks(
  page: Page,
  words: Words,
  lead: Lead | null,
  further: readonly Verb[],
): TaskWord[] {
  const tasks: TaskWord[] = [];
  const verbs: (Lead | Verb)[] = lead?.kind === 'verb' ? [lead, ...further] : [...further];
  for (const verb of verbs) {
    if ('class' in verb && isWork(verb.class))
      tasks.push({ kind: 'verb', word: verb.word, span: verb.span });
  }
  for (const word of [...words.phrases, ...words.thai]) {
    const span = spanOf(page, word.start, word.end);
    const followed = page.lower.slice(word.end, word.end + 9);
    if (word.meaning?.approval && /^ (?:\d|time|process|rate)/.test(followed)) continue;
    if (word.meaning?.approval) tasks.push({ kind: 'approval', word: word.text, span });
    else if (word.meaning?.finished && !verbs.some((verb) => overlaps(verb.span, span))) {
      if (word.text === 'in place' && lead?.word === 'put') continue;
      const latin = word.text.charCodeAt(0) < 0x0e00;
      const before = page.lower.slice(Math.max(0, word.start - 12), word.start);
      if (
        latin &&
        (word.start === 0 ||
          ATTRIBUTE.test(before) ||
          !ENDS_CLAUSE.test(page.lower.slice(word.end, word.end + 12)))
      )
        continue;
      tasks.push({ kind: 'finished', word: word.text, span });
    }
  }
  return tasks.sort((a, b) => a.span.start - b.span.start);
}
