/** The views of the one page: a sidebar with tabs, or a dialog with a form. */
export type View = 'review' | 'plan' | 'write' | 'check-in' | 'set-up' | 'mail' | 'schedule';

/** What the page is opened with: written into its template as one JSON attribute. */
export interface PageStart {
  readonly view: View;
  readonly language: 'en' | 'th';
}
