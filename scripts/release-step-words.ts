/** The words of the page of steps. Google's screens are told in words; theirs is in quotes as it reads. */
import type { Language } from '../src/language/text';
import { STEPS_EN } from './release-steps-en';
import { STEPS_TH } from './release-steps-th';

/** HTML: `<b>` for what is clicked, `<code>` for what is typed. */
export type Block =
  | { readonly text: string }
  | { readonly steps: readonly string[] }
  | { readonly quote: string }
  | { readonly picture: string; readonly says: string }
  | { readonly answers: readonly (readonly [question: string, answer: string])[] };

export interface StepWords {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
}

export const STEP_WORDS: Readonly<Record<Language, StepWords>> = { en: STEPS_EN, th: STEPS_TH };
