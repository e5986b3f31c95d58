import { SHEET, withScript } from './with-script';

describe('a spreadsheet', () => {
  test('a formula is calculated when it is read, and writes wait until then', async () => {
    const local = await withScript(`${SHEET}
      function f() { var s = sheet(); s.getRange('A1:A2').setValues([[2], [3]]); s.getRange('A3').setFormula('=SUM(A1;A2)'); return s.getRange('A3').getValue(); }`);
    local.calls.reset();
    expect(local.run('f')).toBe(5);
    expect(local.calls.counts()).toMatchObject({ reads: 1, writes: 2, turns: 1 });
  });

  test('a date is midnight in the spreadsheet’s zone, whatever the script’s', async () => {
    const local = await withScript(`${SHEET}
      function f() { var r = sheet().getRange('A1'); r.setValue('2026-11-13'); r.setNumberFormat('d mmm'); var d = r.getValue();
        return [d instanceof Date, d.toISOString(), Utilities.formatDate(d, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'), Utilities.formatDate(d, Session.getScriptTimeZone(), 'yyyy-MM-dd')]; }`);
    expect(JSON.parse(JSON.stringify(local.run('f')))).toEqual([
      true,
      '2026-11-12T17:00:00.000Z',
      '2026-11-13',
      '2026-11-12',
    ]);
  });

  test('rows inserted in the middle take everything along', async () => {
    const local = await withScript(`${SHEET}
      function f() { var s = sheet(); s.getRange('A5').setValue('here').setNote('a note').setBackground('#ff0000');
        s.getRange('B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build());
        s.getRange('C5').setFormula('=LEN(A5)'); s.getRange('A5:A6').protect().setDescription('mine');
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A5="here"').setRanges([s.getRange('A5:A9')]).setBold(true).build()]);
        s.hideRows(7); s.insertRowsBefore(3, 2);
        var r = s.getRange('A7');
        return [r.getValue(), r.getNote(), r.getBackground(), s.getRange('B7').getDataValidation().getCriteriaType(), s.getRange('C7').getFormula(),
          s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), s.isRowHiddenByUser(9)]; }`);
    expect(JSON.parse(JSON.stringify(local.run('f')))).toEqual([
      'here',
      'a note',
      '#ff0000',
      'VALUE_IN_LIST',
      '=LEN(A7)',
      'A7:A8',
      'A7:A11',
      true,
    ]);
  });

  test('a rule that rejects refuses scripts and people alike, naming the cell', async () => {
    const local = await withScript(`${SHEET}
      function rule() { sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(false).build()); }
      function f() { sheet().getRange('A1').setValue(11); }`);
    local.run('rule');
    expect(() => local.run('f')).toThrow(
      'The data you entered in cell A1 violates the data validation rules',
    );
    expect(() => local.typeIn('Sheet1', 'A1', 'many')).toThrow(/cell A1/);
    local.typeIn('Sheet1', 'A1', '7');
    expect(local.displayed('Sheet1', 'A1:A1')).toEqual([['7']]);
  });

  test('an array in a cell, or a matrix of another shape, is refused', async () => {
    const local = await withScript(`${SHEET}
      function a() { sheet().getRange('A1').setValue([1, 2]); }
      function b() { sheet().getRange('A1:B2').setValues([[1, 2]]); }`);
    expect(() => local.run('a')).toThrow(/cannot hold/);
    expect(() => local.run('b')).toThrow('The data has 1 but the range has 2');
  });
});

describe('what a run may do', () => {
  test('a simple trigger opens no sidebar and sends no mail', async () => {
    const local = await withScript(`
      function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('x', 'x').addToUi(); }
      function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
      function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); }`);
    local.open();
    expect(local.ui.menus.map(({ title }) => title)).toEqual(['M']);
    expect(() => local.runAs('LIMITED', 'side')).toThrow(
      /do not have permission to call Ui.showSidebar/,
    );
    expect(() => local.runAs('LIMITED', 'mail')).toThrow(/do not have permission/);
    expect(() => local.runAs('FULL', 'mail')).not.toThrow();
  });

  test('a scope that the manifest does not declare is missing', async () => {
    const local = await withScript(
      `function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); }`,
      {},
      ['spreadsheets.currentonly'],
    );
    expect(() => local.run('mail')).toThrow(/Required permissions: .*script.send_mail/);
  });

  test('a service touched while the script loads fails, as without authorization', async () => {
    await expect(
      withScript(`var name = SpreadsheetApp.getActiveSpreadsheet().getName();`),
    ).rejects.toThrow(/permission/);
  });

  test('mail: the day’s quota, 50 recipients a message, wrong addresses', async () => {
    const local = await withScript(
      `function mail(to) { MailApp.sendEmail(to, 's', 'b'); return MailApp.getRemainingDailyQuota(); }`,
      { mailQuota: 2 },
    );
    expect(local.run('mail', 'a@example.com')).toBe(1);
    expect(() => local.run('mail', 'a@example.com,b@example.com')).toThrow(
      /too many times for one day/,
    );
    expect(() => local.run('mail', 'nobody')).toThrow('Invalid email: nobody');
    const many = Array.from({ length: 51 }, (_, index) => `p${index}@example.com`).join(',');
    expect(() => local.run('mail', many)).toThrow(/Recipients Per Message/);
    expect(local.outbox).toHaveLength(1);
  });

  test('properties are strings of 9 KB at most', async () => {
    const local = await withScript(`
      function f(n) { var p = PropertiesService.getDocumentProperties(); p.setProperty('k', 5); p.setProperty('long', 'x'.repeat(n)); return p.getProperty('k'); }`);
    expect(local.run('f', 10)).toBe('5');
    expect(() => local.run('f', 9300)).toThrow(/too large/);
  });

  test('a clock trigger fires at its hour in its zone, without a Ui, and goes on', async () => {
    const local = await withScript(
      `${SHEET}
      function tick() { var s = sheet(); s.appendRow([Utilities.formatDate(new Date(Date.now()), 'Asia/Bangkok', 'EEE HH:mm')]); }
      function ui() { SpreadsheetApp.getUi(); }
      function make() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(16).inTimezone('Asia/Bangkok').create(); return ScriptApp.getProjectTriggers().length; }`,
      { clock: () => new Date('2026-11-09T00:00:00Z') },
    );
    expect(local.run('make')).toBe(1);
    local.advanceTo(new Date('2026-11-22T00:00:00Z'));
    expect(local.displayed('Sheet1', 'A1:A3')).toEqual([['Fri 16:00'], ['Fri 16:00'], ['']]);
  });
});

describe('google.script.run', () => {
  const code = `
    function echo(x) { return x; }
    function dated() { return { day: new Date() }; }
    function hidden_() { return 1; }`;

  test('carries plain data only', async () => {
    const local = await withScript(code);
    expect(local.googleScriptRun('echo', [{ a: [1, undefined, 'x'] }])).toEqual({
      a: [1, null, 'x'],
    });
    expect(() => local.googleScriptRun('echo', [new Date()])).toThrow(/illegal value/);
    expect(() => local.googleScriptRun('echo', [() => 1])).toThrow(/illegal value/);
    expect(() => local.googleScriptRun('hidden_', [])).toThrow(/could not be found/);
  });

  test('a Date in the answer makes all of it null, silently', async () => {
    const local = await withScript(code);
    expect(local.googleScriptRun('dated', [])).toBeNull();
  });

  test.each([
    ['a Date', '{ days: [1, new Date()] }', '.days[1]'],
    ['a function', '{ act: function () {} }', '.act'],
    ['a Map', 'new Map()', ''],
    ['a Range', 'SpreadsheetApp.getActive().getRange("A1")', ''],
    ['a GRID', '[SpreadsheetApp.SheetType.GRID]', '[0]'],
    ['a circle', '(function () { var o = {}; o.self = o; return o; })()', '.self'],
  ])(
    '%s in the answer is null, or an error that says where, for a test',
    async (found, answer, at) => {
      const lines = `function f() { return ${answer}; }`;
      const silent = await withScript(lines);
      expect(silent.googleScriptRun('f', [])).toBeNull();
      const told = await withScript(lines, { swallowing: 'error' });
      expect(() => told.googleScriptRun('f', [])).toThrow(`f answers with ${found} at “f()${at}”`);
    },
  );
});

test('a fault can be put before or after any call', async () => {
  const local = await withScript(`${SHEET}
    function f() { sheet().getRange('A1').setValue('x'); }`);
  local.calls.hook = {
    before: ({ member }) => {
      if (member === 'setValue') throw new Error('Service error');
    },
  };
  expect(() => local.run('f')).toThrow('Service error');
  expect(local.displayed('Sheet1', 'A1:A1')).toEqual([['']]);
});
