import { type Ink, isFree } from '../page/ink';
import { type Page, spanOf } from '../page/normalise';
import type { Word, Words } from '../page/words';
import type { Metric, Span } from '../reading';
import { METRICS } from './metric-names';

/** A metric with its place on the page. */
export interface FoundMetric extends Metric {
  readonly start: number;
  readonly end: number;
  /** Behind a preposition: not the thing that moves ("mentions from customers"). */
  readonly oblique: boolean;
}

/** Words that name a metric only in the plural or after a number: in the singular they are mostly verbs or other nouns. */
const PLURAL_ONLY = new Set(
  'like hit watch unique fan contact reply order link stage story test stream time view click visit purchase post comment share review call demo partner event hire guest user response asset guide video template email experiment transaction reference stage blog trial workshop proposal interview booking mention account award update download deal meeting promotion contract campaign newsletter article error client customer lead install event'.split(
    ' ',
  ),
);
/** Names that go on as something else than the metric: "lead generation", "customer experience", "email marketing". */
const NOT_BEFORE =
  /^(?: |-)(?:acquisition|development|communit\w+|facing|focused|first|attributed|sourced|generation|gen|magnet|nurtur\w+|scor\w+|marketing|management|experience|success|service|care|journey|centric|centricity|relationship|form|page|process|flow|strategy|program|programme|platform|system|database|portal|manager|team|list|template|design|builder|routing|capture|handoff|handover|segment\w*|persona|insights?|data|calendar|planning|plan|enablement|onboarding|support|communication\w*|policy|guideline\w*|training|tools?|dashboard|report|automation|technology|agency|portfolio|culture|advocacy|education|research|surveys?|feedback|interviews?|profiles?|base|channels?|sources?|series|studio|editing|production|campaigns?|tests?|testing)\b/;

const OBLIQUE =
  /(?:\b(?:from|to|of|for|by|on|in|across|via|among|with|per|into|through|at) (?:the |our |all |new )?(?:[a-z-]+ )?|(?:จาก|ของ|ใน|ผ่าน|บน|ต่อ|สำหรับ)\s?)$/;

/** "Monthly recurring revenue" is one name; its first word is no cadence of the plan. */
const RATE_IN_NAME = /^(?:daily|weekly|monthly|quarterly|yearly|annual) /;

function isMetric(word: Word, text: string): boolean {
  const index = word.meaning?.metric;
  if (index === undefined) return false;
  if (/^reache[sd]$/.test(text.slice(word.start, word.end))) return false;
  if (
    /^(?:reach|upvote|engagement|search)$/.test(word.text) &&
    /\b(?:to|will|and) $/.test(text.slice(Math.max(0, word.start - 5), word.start))
  ) {
    return word.text === 'engagement';
  }
  if (!PLURAL_ONLY.has(word.text)) {
    return !(
      /(?:^|\s)(?:lead|customer|client|account|partner|member|user|employee|reseller)s?$/.test(
        word.text,
      ) && NOT_BEFORE.test(text.slice(word.end, word.end + 20))
    );
  }
  return (
    /(?:\d|\bper|\bone|\ba|\ban|\bnew|\bevery|\bcost per|\beach|qualified|-)[\s-]$/.test(
      text.slice(Math.max(0, word.start - 10), word.start),
    ) && !NOT_BEFORE.test(text.slice(word.end, word.end + 20))
  );
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Finds the metrics of a page; `verbs` are places where the word is the sentence's verb. */
export function findMetrics(
  page: Page,
  ink: Ink,
  words: Words,
  verbs: readonly Span[],
): FoundMetric[] {
  const named = [...words.phrases, ...words.thai].filter(
    (word) =>
      isMetric(word, page.lower) &&
      (isFree(ink, word.start, word.end) || RATE_IN_NAME.test(word.text)) &&
      !verbs.some((verb) => overlaps(verb, spanOf(page, word.start, word.end))),
  );
  return [...words.nested, ...named]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((word, index, all) => index === 0 || word.start >= (all[index - 1]?.end ?? 0))
    .map((word) => {
      const [id, flags] = METRICS[word.meaning?.metric ?? 0] ?? ['', '', ''];
      return {
        id,
        lowerIsBetter: flags.includes('L'),
        nature: flags.includes('+') ? 'leading' : flags.includes('-') ? 'lagging' : null,
        vanity: flags.includes('v'),
        needsDefinition: flags.includes('d'),
        counted: flags.includes('c'),
        span: spanOf(page, word.start, word.end),
        start: word.start,
        end: word.end,
        oblique: OBLIQUE.test(page.lower.slice(Math.max(0, word.start - 24), word.start)),
      };
    });
}
