import { englishVerb } from '../languages/en/lead';
import { isStatement } from '../languages/en/statement';
import { thaiLead } from '../languages/th/lead';
import { countsCrew } from '../numbers/crew';
import type { Ink } from '../page/ink';
import { type Page, spanOf } from '../page/normalise';
import type { Words } from '../page/words';
import type { Lead } from '../reading';

/** Said before the verb, in English: who, will, please, by when. */
const SKIPPED =
  /^(?:(?:we|i|our team|the team|the marketing team|marketing team|team|everyone|they)(?:'ll| will| want to| aim to| need to| must| should| plan to| intend to| hope to| would like to| are going to| have to|'re going to| can)? |(?:will|to|please|let's|let us|in order to|aim to|aiming to|want to|need to|must|should|plan to|goal is to|our goal is to|the goal is to|objective is to|i want to|it is time to|start to|begin to|be able to|also|and|then|always|never|not|further) )/;
const OPENING = /^[\s"'`([{*•–—▪●◦‣·➤✓✔☐☑#>~_.,:;!-]+/;

/** "[P0] ", "(must) ": a label in brackets, with a sentence behind it. */
const LABEL = /^\s*(?:\[[^\]]{1,24}\]|\([^)\d]{1,24}\))\s+(?=\S)/;

/** Where the sentence begins, after bullets, row names, tags, a leading date and who will do it. */
function beginning(page: Page, ink: Ink): number {
  const text = page.lower;
  let at = 0;
  for (let turn = 0; turn < 12; turn++) {
    const before = at;
    const label = LABEL.exec(text.slice(at, at + 40))?.[0] ?? '';
    // What is still to be filled in stands in brackets, too.
    if (ink[at + label.length - 1] !== 1 && ink[at] === 0) at += label.length;
    at += OPENING.exec(text.slice(at, at + 60))?.[0].length ?? 0;
    const tag = /^[^a-z\u0e00-\u0e7f\d\s]{1,3}\s*/.exec(text.slice(at, at + 40));
    if (tag && ink[at] === 0) at += tag[0].length;
    const time =
      /^(?:by|in|during|within|before|for|on|until|ภายใน|ใน|ก่อน)?\s?(?:the\s)?/.exec(
        text.slice(at, at + 12),
      )?.[0].length ?? 0;
    if (ink[at + time] === 2) {
      let end = at + time;
      while (ink[end] === 2) end++;
      if (end < text.length) at = end;
    }
    at += SKIPPED.exec(text.slice(at, at + 60))?.[0].length ?? 0;
    if (at === before) break;
  }
  return at;
}

function leadFrom(at: number, page: Page, words: Words): Lead | null {
  const text = page.lower;
  const code = text.charCodeAt(at);
  if (code >= 0x0e00 && code <= 0x0e7f) return thaiLead(at, page, words);
  const index = words.latin.findIndex((word) => word.start >= at);
  const first = words.latin[index];
  if (/^\d+x\s/.test(text.slice(at, at + 5))) {
    const end = text.indexOf('x', at) + 1;
    if (countsCrew(end, page, words, null))
      return { kind: 'noun', word: text.slice(at, end), span: spanOf(page, at, end) };
    return {
      kind: 'verb',
      word: text.slice(at, end),
      class: 'up',
      nominal: false,
      span: spanOf(page, at, end),
    };
  }
  if (!first || first.start !== at) {
    const end = /^\S{1,24}/.exec(text.slice(at))?.[0].length ?? 0;
    return end === 0
      ? null
      : { kind: 'unknown', word: text.slice(at, at + end), span: spanOf(page, at, at + end) };
  }
  return englishVerb(index, page, words);
}

/** The word the line begins with, and whether it is a verb. Never a guess: unknown words stay unknown. */
export function findLead(page: Page, ink: Ink, words: Words): Lead | null {
  const at = beginning(page, ink);
  if (at >= page.lower.length) return null;
  const lead = leadFrom(at, page, words);
  if (lead?.kind === 'verb') return lead;
  // "Brand: grow awareness": a short heading before a colon.
  const heading = /^[^:\d]{2,32}:\s+/.exec(page.lower.slice(at, at + 40));
  if (heading) {
    const after = leadFrom(at + heading[0].length, page, words);
    if (after?.kind === 'verb' || after?.kind === 'noun') return after;
  }
  // "Within 2 weeks of each event, publish …": a time before a comma.
  const time = /^[^,]{2,60},\s+/.exec(page.lower)?.[0].length ?? 0;
  if (time > 0 && ink.indexOf(2) >= 0 && ink.indexOf(2) < time) {
    const after = leadFrom(time, page, words);
    if (after?.kind === 'verb') return after;
  }
  return lead?.kind === 'noun' && isStatement(page, words) ? { ...lead, kind: 'unknown' } : lead;
}
