import { membersOf } from '../../../local/google-listing';
import { guard } from '../../../local/guard';
import { openLocalSheets } from '../../../local/index';
import members from '../../../local/members.json';
import { newMeter } from '../../../local/meter';
import { listMembers } from '../../../scripts/members';

describe('what Google has and the local Sheets lacks', () => {
  test('the list of members is that of the type definitions', () => {
    expect(listMembers()).toEqual(members);
  });

  test('is refused by name, member by member: nothing is silently undefined', async () => {
    const { globals } = await openLocalSheets({ bundle: null });
    const app = globals['SpreadsheetApp'] as { getActiveSpreadsheet(): Record<string, unknown> };
    const spreadsheet = app.getActiveSpreadsheet();
    const sheet = (spreadsheet['getActiveSheet'] as () => Record<string, unknown>)();
    const range = (sheet['getRange'] as (a1: string) => Record<string, unknown>)('A1');
    const objects = {
      SpreadsheetApp: app,
      Spreadsheet: spreadsheet,
      Sheet: sheet,
      Range: range,
    } as const;
    for (const [name, object] of Object.entries(objects)) {
      for (const member of membersOf(`Spreadsheet.${name}`)) {
        expect([member, typeof (object as Record<string, unknown>)[member]]).not.toEqual([
          member,
          'undefined',
        ]);
      }
    }
    expect(() => (range['setRichTextValue'] as (value: unknown) => void)(null)).toThrow(
      'Range.setRichTextValue is not in the local Sheets yet',
    );
  });

  test('a name that Google does not have is undefined, as in JavaScript', () => {
    const range = guard<Record<string, unknown>>(
      'Spreadsheet.Range',
      {},
      { meter: newMeter(), permit: () => {} },
    );
    expect(range['setFavourite']).toBeUndefined();
  });
});
