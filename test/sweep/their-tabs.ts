/** A file in which people had tabs with our names before the tracker came. */
import type { LocalSheets } from '../../local/index';
import { SHEET_KEYS, SHEETS } from '../../src/tracker/contract/sheets';

/** What stands in those that are written in. */
export const THEIRS = 'lunch orders';

/** Every name of ours in both languages, one after the other with a word in it and empty. */
export const THEIR_NAMES: readonly string[] = [
  ...new Set(SHEET_KEYS.flatMap((key) => [SHEETS[key].name.en, SHEETS[key].name.th])),
];

/** Whether the tab of this place among the names is written in. */
const isWrittenIn = (place: number): boolean => place % 3 !== 2;

/** Adds a tab with each name of ours behind what is there. */
export function theirTabs(local: LocalSheets): void {
  THEIR_NAMES.forEach((name, place) => {
    local.workbook.dispatch('CREATE_SHEET', {
      sheetId: `theirs-${place}`,
      name,
      position: place + 1,
      cols: 4,
      rows: 6,
    });
    if (isWrittenIn(place)) local.typeIn(name, 'A1', THEIRS);
  });
}

/** What is in them by now: their names, sizes and first cells, which no run of ours may change. */
export const whatIsTheirs = (local: LocalSheets): readonly string[] => {
  const { getters } = local.workbook.model;
  return THEIR_NAMES.map((name) => {
    const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
    if (!id) return `${name}: gone`;
    const size = `${getters.getNumberRows(id)} × ${getters.getNumberCols(id)}`;
    return `${name}: ${size} ${local.displayed(name, 'A1')[0]?.[0] ?? ''}`;
  });
};
