/** Tabs that are no grid: a chart on its own sheet, a connected data source. */
import type { Book } from '../book';
import type { Implementation } from '../guard';
import { exception } from './host';

/** SpreadsheetApp.SheetType. */
export type TabType = 'GRID' | 'OBJECT' | 'DATASOURCE';

export const tabTypeOf = (book: Book, sheetId: string): TabType =>
  (book.extras(sheetId).find(({ kind }) => kind === 'tab')?.value as TabType | undefined) ?? 'GRID';

/** What every tab can say and do, cells or none. */
const ANY_TAB = new Set([
  'activate',
  'getIndex',
  'getName',
  'getParent',
  'getSheetId',
  'getSheetName',
  'getTabColor',
  'getType',
  'hideSheet',
  'isSheetHidden',
  'setName',
  'setTabColor',
  'showSheet',
]);

/** The members of a tab of this type: one without cells refuses whatever is about cells, in Google's words. */
export function membersFor(
  type: TabType,
  implementation: Implementation,
  members: readonly string[],
): Implementation {
  if (type === 'GRID') return implementation;
  const refuse = (): never => {
    throw exception(`The action is not supported for ${type} sheet.`);
  };
  return {
    ...implementation,
    ...Object.fromEntries(members.filter((one) => !ANY_TAB.has(one)).map((one) => [one, refuse])),
  };
}
