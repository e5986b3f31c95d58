import { editedCells } from '../../../local/server/person-edit';

const sheetId = 'okrs';

describe('what onEdit is told of a change in the page', () => {
  test('a typed cell: its place and its text', () => {
    expect(editedCells([{ type: 'UPDATE_CELL', sheetId, row: 4, col: 7, content: '58' }])).toEqual({
      sheetId,
      zone: { top: 4, left: 7, bottom: 4, right: 7 },
      content: '58',
    });
  });

  test('an emptied cell has no text', () => {
    expect(
      editedCells([
        { type: 'DELETE_CONTENT', sheetId, target: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
      ]),
    ).toEqual({ sheetId, zone: { top: 1, left: 1, bottom: 1, right: 1 } });
  });

  test('a paste: the whole block, also where the engine folded equal cells together', () => {
    const commands = [
      { type: 'SQUISHED_UPDATE_CELL', sheetId, targetRange: 'B3:B9', content: '1' },
      { type: 'UPDATE_CELL', sheetId, row: 2, col: 27, content: 'x' },
    ];
    expect(editedCells(commands)?.zone).toEqual({ top: 2, left: 1, bottom: 8, right: 27 });
  });

  test('columns past Z are counted on', () => {
    const commands = [
      { type: 'SQUISHED_UPDATE_CELL', sheetId, targetRange: 'AA1:AB2', content: '1' },
    ];
    expect(editedCells(commands)?.zone).toEqual({ top: 0, left: 26, bottom: 1, right: 27 });
  });

  test('a colour, a width and an inserted row are no edits', () => {
    const commands = [
      { type: 'UPDATE_CELL', sheetId, row: 0, col: 0, style: 3 },
      { type: 'RESIZE_COLUMNS_ROWS', sheetId },
      { type: 'ADD_COLUMNS_ROWS', sheetId },
    ];
    expect(editedCells(commands)).toBeNull();
  });
});
