import type { Language } from '../../language/text';
import { PAST_COLUMNS } from '../contract/closing-columns';
import { SHEET_TITLES } from '../contract/sheet-titles';
import type { Change } from '../grid/change';
import { newSheetChanges } from './new-sheet';

const ROWS = 200;

/** The log of past quarters, before its first line. */
export const buildPast = (name: string, at: number, language: Language): Change[] => [
  ...newSheetChanges({
    sheet: 'past',
    name,
    at,
    columns: PAST_COLUMNS,
    rows: ROWS,
    title: SHEET_TITLES.past[language],
    frozenColumns: 0,
    language,
  }),
  { kind: 'protect', sheet: 'past', block: null, description: 'Guidepost: Past quarters' },
];
