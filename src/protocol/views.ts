import type { NumberMarks } from '../okr/plan';

/** The views of the one page: a sidebar with tabs, or a dialog with a form. */
export type View =
  | 'review'
  | 'plan'
  | 'write'
  | 'check-in'
  | 'set-up'
  | 'mail'
  | 'schedule'
  | 'quarter'
  | 'bring';

/** What the page is opened with: written into its template as one JSON attribute. */
export interface PageStart {
  readonly view: View;
  readonly language: 'en' | 'th';
  /** The draft of the next quarter is what the dialog is about. */
  readonly on?: 'draft';
  /** The language of this person's menu, where the page names an item of it; the page's own unless told. */
  readonly menu?: 'en' | 'th';
  /** How the file writes numbers; with a decimal point unless given. */
  readonly numbers?: NumberMarks;
}
