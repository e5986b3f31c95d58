import { asInSheets } from '../../../local/page/as-in-sheets';
import { openTracker } from '../../tracker/open-tracker';

asInSheets();

describe('the grid does as Sheets does', () => {
  /** The tracker as the page has it, with a person on its first sheet. */
  async function open() {
    const local = await openTracker({});
    const { model } = local.workbook;
    const { getters } = model;
    const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'OKRs') ?? '';
    const dispatch = model.dispatch as unknown as (
      type: string,
      given: object,
    ) => { reasons: string[] };
    dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo });
    const looks = (): Map<string, string> =>
      new Map(
        Array.from({ length: 26 }, (_, index) => {
          const at = (col: number) => ({ sheetId: sheetIdTo, row: index + 3, col });
          const seen = Array.from({ length: 18 }, (__, col) => {
            const { fillColor, textColor, bold, wrapping } = getters.getCellComputedStyle(at(col));
            return [fillColor, textColor, bold, wrapping];
          });
          return [String(getters.getEvaluatedCell(at(1)).value), JSON.stringify(seen)] as const;
        }).filter(([text]) => text !== ''),
      );
    return { local, dispatch, sheetId: sheetIdTo, looks };
  }

  test.each([
    ['down', 5, 11, 'after'],
    ['up', 11, 5, 'before'],
  ])(
    'a row that is dragged %s keeps its looks, and so does every other',
    async (_, row, base, position) => {
      const { dispatch, sheetId, looks } = await open();
      const before = looks();
      const moved = {
        sheetId,
        sheetName: 'OKRs',
        dimension: 'ROW',
        base,
        elements: [row],
        position,
      };
      expect(dispatch('MOVE_COLUMNS_ROWS', moved).reasons).toEqual([]);
      const after = looks();
      expect([...after.keys()]).not.toEqual([...before.keys()]);
      expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
    },
  );

  test('a block of several columns is pasted across the frozen columns', async () => {
    const { local, dispatch } = await open();
    const target = [{ left: 1, right: 1, top: 40, bottom: 40 }];
    const clipboardContent = { text: 'Win customers\tObjective\nGrow MQLs\tKey result' };
    const pasted = dispatch('PASTE_FROM_OS_CLIPBOARD', { target, clipboardContent });
    expect(pasted.reasons).toEqual([]);
    expect(local.displayed('OKRs', 'B41:C42')).toEqual([
      ['Win customers', 'Objective'],
      ['Grow MQLs', 'Key result'],
    ]);
  });
});
