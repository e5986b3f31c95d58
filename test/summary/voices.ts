import type { Language } from '../../src/language/text';
import type { CheckIn } from '../../src/okr/check-in';
import type { Plan } from '../../src/okr/plan';
import type { Review } from '../../src/rules/review-result';
import { type SummariseOptions, summarise } from '../../src/summary/data/summarise';
import type { Summary } from '../../src/summary/data/summary';
import { mailOf, type SummaryMail } from '../../src/summary/mail/mail';
import type { Voice } from '../../src/summary/say/voice';
import { acme } from '../fixtures/acme';

export const EN: Voice = { language: 'en', years: 'ce', short: true };
export const TH: Voice = { language: 'th', years: 'be', short: true };

/** What a review that found so many key results ready comes to. */
export const reviewOf = (ready: number, all: number): Review => ({
  rows: [],
  plan: [],
  counts: {
    objective: { ready: 4, all: 4 },
    'key-result': { ready, all },
    action: { ready: 0, all: 0 },
  },
});

export const summaryOf = (
  plan: Plan,
  checkIns: readonly CheckIn[] = [],
  options: Partial<SummariseOptions> = {},
): Summary => summarise(plan, checkIns, { review: null, previous: null, ...options });

/** Acme's summary of its seventh week, with the plan changed where wanted. */
export function acmeSummary(
  language: Language = 'en',
  values: Partial<Plan> = {},
  options: Partial<SummariseOptions> = {},
): Summary {
  const { plan, checkIns } = acme(language, values);
  return summaryOf(plan, checkIns, options);
}

export const mail = (summary: Summary, voice: Voice = EN): SummaryMail =>
  mailOf(summary, voice, {
    sender: 'Ploy',
    url: 'https://docs.google.com/spreadsheets/d/abc/edit',
    replyToName: 'Ploy',
  });

/** What a reader sees of a mail's HTML: its text, tags gone and entities read. */
export const seen = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/(?:div|p|h2|td|tr|table|title)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
