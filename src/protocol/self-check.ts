/** What the self-check's dialog and the server say to each other: plain JSON, through `selfCheckPart`. */

/** The parts of the self-check, each a run of its own. The dialog asks for them in this order. */
export const CHECK_PARTS = [
  'begin',
  'cells',
  'formulas in en_US',
  'formulas in de_DE',
  'formulas in th_TH',
  'looks',
  'services',
  'permissions',
  'times',
  'by hand',
] as const;

/** What a person did on the scratch tab, in this order. */
export const HAND_PARTS = ['typed', 'undone', 'table'] as const;

/** `nothing` is a call that does nothing, to be timed; `end` removes the scratch tab. */
export type CheckPart =
  | (typeof CHECK_PARTS)[number]
  | (typeof HAND_PARTS)[number]
  | 'nothing'
  | 'end';

/** What one probe found. */
export interface CheckLine {
  readonly part: string;
  readonly question: string;
  readonly expected: string;
  readonly found: string;
  readonly held: boolean;
  /** Guidepost works either way: only the local Sheets would have to be put right. */
  readonly either: boolean;
}

/** The dialog's start: written into its template as one JSON attribute. */
export interface CheckStart {
  readonly language: 'en' | 'th';
  readonly version: string;
}

/** The scratch tab and what is typed there: the dialog says both to the person. */
export const SCRATCH = 'Guidepost self-check';
export const HAND = {
  fraction: { cell: 'B5', type: '3/4' },
  percent: { cell: 'B6', type: '20' },
  word: { cell: 'B7', type: 'guidepost' },
  table: 'B9:C11',
} as const;
