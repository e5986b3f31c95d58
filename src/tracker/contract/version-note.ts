import { VERSION } from '../../language/version';
import type { Change } from '../grid/change';
import { type Table, textAt } from '../grid/table';
import { TITLE_ROW } from './sheets';

/** The column of Settings in whose title strip it stands. */
const COLUMN = 'help';
const NOTE = `Guidepost ${VERSION}`;
const OURS = /^Guidepost \d+(\.\d+)*$/;

/** Which version built or last repaired the tracker, for whoever looks at Settings. */
export const versionNote = (column: number): Change => ({
  kind: 'cells',
  sheet: 'settings',
  row: TITLE_ROW,
  column,
  cells: [[NOTE]],
});

/** The note brought up to date, unless a person wrote something else there. */
export function versionChange(settings: Table): Change[] {
  const found = textAt(settings, TITLE_ROW, COLUMN);
  const column = settings.columns.get(COLUMN);
  const theirs = found !== '' && !OURS.test(found);
  return column === undefined || theirs || found === NOTE ? [] : [versionNote(column)];
}
