/** Everything that the tracker words itself, in both languages. */

import { ANSWERS, YEARS, YES_NO } from '../../src/tracker/contract/cell-words';
import {
  DEFINITION_COLUMNS,
  NOT_NOW_COLUMNS,
  OKR_COLUMNS,
} from '../../src/tracker/contract/columns';
import { GUIDE } from '../../src/tracker/contract/guide-text';
import { SETTINGS, SETTINGS_COLUMNS } from '../../src/tracker/contract/settings-sheet';
import { SHEET_TITLES } from '../../src/tracker/contract/sheet-titles';
import {
  ACTION_STATES,
  LEVELS,
  MEASURES,
  MILESTONE_STATES,
  SIGNALS,
} from '../../src/words/plan-words';

const OURS = [
  ...[LEVELS, MEASURES, SIGNALS, MILESTONE_STATES, ACTION_STATES, ANSWERS, YES_NO, YEARS].flatMap(
    (words) => Object.values(words),
  ),
  ...Object.values(SHEET_TITLES),
  ...[OKR_COLUMNS, SETTINGS_COLUMNS, DEFINITION_COLUMNS, NOT_NOW_COLUMNS].flatMap((columns) =>
    columns.map(({ header }) => header),
  ),
  ...SETTINGS.flatMap((line) => ('heading' in line ? [line.heading] : [line.label, line.help])),
  ...GUIDE.flatMap((line) => (line.kind === 'pair' ? [line.left, line.right] : [line.text])),
];

/** Whether one is a text of ours and the other the same one in the other language. */
export const isSameWord = (before: string, now: string | undefined): boolean =>
  OURS.some(({ en, th }) => (before === en && now === th) || (before === th && now === en));
