import type { Language, Text } from '../../language/text';
import type { NumberMarks } from '../../okr/plan';
import type { View } from '../../protocol/views';
import type { Feed } from '../follow/feed';

/** What a view may ask of the page around it. */
export interface Page {
  language(): Language;
  /** A wording in the page's language. */
  say(text: Text, values?: Readonly<Record<string, string | number>>): string;
  /** How the file writes numbers. */
  numbers(): NumberMarks;
  readonly feed: Feed;
  show(view: View): void;
}

/** One view: its place in the page, and how to bring it up to date. */
export interface ViewPart {
  readonly node: HTMLElement;
  draw(): void;
}

/** How the last thing that a person asked for went. */
export interface Notice {
  readonly kind: 'done' | 'error';
  readonly text: string;
}
