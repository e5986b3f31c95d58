import { type Opened, sheetOf } from './sheet-of';

describe('a formula whose result is blank', () => {
  let on: Opened;
  beforeAll(async () => {
    on = await sheetOf();
    on.cell('A1').setValue('key');
  });

  test.each([
    '=Z99',
    '=IF(TRUE,Z99)',
    '=IF(FALSE,1,)',
    '=IFERROR(1/0)',
    '=IFNA(NA())',
    '=VLOOKUP("key",A1:C1,3,FALSE)',
    '=INDEX(A1:C1,1,2)',
    '=CHOOSE(1,Z99,2)',
    '=IFS(TRUE,Z99)',
    '=SWITCH(1,1,Z99)',
  ])('%s is blank, and nothing is displayed', (formula) => {
    expect(on.value(formula)).toBe('');
    expect(on.cell('J9').getDisplayValue()).toBe('');
  });

  test('counts as 0, as the empty text and as no number for whoever reads its cell', () => {
    on.cell('B5').setFormula('=Z99');
    expect(on.value('=B5+1')).toBe(1);
    expect(on.value('=B5&"x"')).toBe('x');
    expect(on.value('=ISNUMBER(B5)')).toBe(false);
    expect(on.value('=ISBLANK(B5)')).toBe(true);
    expect(on.value('=COUNTA(B5)')).toBe(0);
    expect(on.value('=B5=0')).toBe(true);
    expect(on.value('=B5=""')).toBe(true);
    expect(on.cell('B5').isBlank()).toBe(false);
  });

  test('is filled as soon as what it lands on is', () => {
    on.cell('B6').setFormula('=D6');
    expect(on.cell('B6').getValue()).toBe('');
    on.cell('D6').setValue(7);
    expect(on.cell('B6').getValue()).toBe(7);
    on.cell('D6').setValue('');
    expect(on.cell('B6').getValue()).toBe('');
  });

  test('stays blank within several cells', () => {
    on.cell('F1').setFormula('=TRANSPOSE(A1:C1)');
    expect(on.sheet.getRange('F1:F3').getValues()).toEqual([['key'], [''], ['']]);
  });

  test('without an otherwise, IF is FALSE', () => {
    expect(on.value('=IF(FALSE,1)')).toBe(false);
  });

  test('its formula survives the file', async () => {
    const { workbookBytes } = await import('../../../local/xlsx');
    on.cell('B7').setFormula('=Z99');
    on.cell('B8').setFormula('="say ""x"""');
    on.local.workbook.flush();
    const state = on.local.standing().state;
    await expect(workbookBytes(on.local.workbook, state as never)).resolves.toBeInstanceOf(Buffer);
  });
});
