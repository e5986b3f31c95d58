import { withScript } from './with-script';

const AUTH = 'https://www.googleapis.com/auth/';

describe('a person who allows a part of what the script asks for', () => {
  const code = `
    var MAIL = 'https://www.googleapis.com/auth/script.send_mail';
    function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); }
    function look(scopes) { var i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
      return [String(i.getAuthorizationStatus()), i.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, typeof i.getAuthorizationUrl(), i.getAuthorizedScopes().length].join(); }
    function all() { var i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl()].join(); }
    function nobody() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.NONE).getAuthorizationStatus()); }
    function without() { ScriptApp.getAuthorizationInfo(null); }
    function need() { try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [MAIL]); } catch (e) {} 
      SpreadsheetApp.getActive().getRange('A1').setValue('went on'); return 'went on'; }
    function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'went on'; }
    function schedule() { ScriptApp.newTrigger('need').timeBased().everyHours(1).create(); }
    function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
    function onEdit() { SpreadsheetApp.getActive().getRange('B1').setValue('seen'); }`;

  test('can be asked about, for some scopes or for all', async () => {
    const local = await withScript(code);
    expect(local.run('all')).toBe('NOT_REQUIRED,');
    local.consent.revoke('script.send_mail');
    expect(local.run('all')).toMatch(/^REQUIRED,https:/);
    expect(local.run('look', [`${AUTH}script.send_mail`])).toBe('REQUIRED,true,string,0');
    expect(local.run('look', [`${AUTH}script.scriptapp`])).toBe('NOT_REQUIRED,false,object,1');
    expect(local.run('nobody')).toBe('NOT_REQUIRED');
    expect(() => local.run('without')).toThrow('Argument cannot be null: authMode');
    local.consent.grant('script.send_mail');
    expect(local.run('all')).toBe('NOT_REQUIRED,');
  });

  test('is refused each call that needs what was not allowed, with Google’s sentence', async () => {
    const local = await withScript(code, { grantedScopes: [] });
    expect(() => local.run('mail')).toThrow(
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
    expect(() => local.run('sheet')).toThrow(
      `SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
  });

  test('is asked from the menu, where the run ends and no catch holds it up', async () => {
    const local = await withScript(code);
    local.consent.revoke('script.send_mail');
    expect(() => local.run('need')).toThrow('Authorization is required');
    expect(() => local.run('needAll')).toThrow('Authorization is required');
    expect(local.consent.asked).toEqual([[`${AUTH}script.send_mail`], [`${AUTH}script.send_mail`]]);
    expect(local.displayed('Sheet1', 'A1')).toEqual([['']]);
    local.consent.grant();
    expect(local.run('need')).toBe('went on');
  });

  test('is not asked from a page or by the clock: there the call fails', async () => {
    const local = await withScript(code, { clock: () => new Date('2026-11-09T00:00:00Z') });
    local.run('schedule');
    local.consent.revoke('script.send_mail');
    expect(local.googleScriptRun('need', [])).toBe('went on');
    expect(() => local.googleScriptRun('needAll', [])).toThrow('Authorization is required');
    local.advanceTo(new Date('2026-11-09T01:30:00Z'));
    expect(local.consent.asked).toEqual([]);
  });

  test('needs to allow nothing for a simple trigger', async () => {
    const local = await withScript(code, { grantedScopes: [] });
    local.typeIn('Sheet1', 'A1', 'x');
    local.consent.grant();
    expect(local.displayed('Sheet1', 'A1:B1')).toEqual([['x', 'seen']]);
  });
});

describe('the address of the person at the sheet', () => {
  const code = `
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join('|'); }
    function onEdit(e) { SpreadsheetApp.getActive().getRange('B1').setValue('[' + who() + '|' + e.user.getEmail() + ']'); }`;
  const typed = async (withheldAddress?: 'in simple triggers' | 'always') => {
    const local = await withScript(code, withheldAddress ? { withheldAddress } : {});
    local.typeIn('Sheet1', 'A1', 'x');
    return [local.displayed('Sheet1', 'B1')[0]?.[0], local.run('who')];
  };

  test('is known everywhere to the owner of the script', async () => {
    const me = 'you@example.com';
    expect(await typed()).toEqual([`[${me}|${me}|${me}]`, `${me}|${me}`]);
  });

  test('may be withheld where a person only types', async () => {
    expect(await typed('in simple triggers')).toEqual(['[||]', 'you@example.com|you@example.com']);
  });

  test('may be withheld always: a run that was allowed still knows whose it is', async () => {
    expect(await typed('always')).toEqual(['[||]', '|you@example.com']);
  });
});

describe('a file without a time zone, as one converted from .xlsx may be', () => {
  const code = `
    function zone() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
    function day() { return Utilities.formatDate(new Date(0), zone(), 'yyyy'); }
    function name(zone) { SpreadsheetApp.getActive().setSpreadsheetTimeZone(zone); return day(); }`;

  test.each([null, ''])('says %p, and no date can be formatted by it', async (timeZone) => {
    const local = await withScript(code, { timeZone });
    expect(local.run('zone')).toBe(timeZone);
    expect(() => local.run('day')).toThrow('Invalid argument: timeZone. Should be of type: String');
    const copy = await withScript(code, { from: local.standing(), timeZone: undefined as never });
    expect(copy.run('zone')).toBe(timeZone);
  });

  test('has one when a script names it, and only a real one', async () => {
    const local = await withScript(code, { timeZone: null });
    expect(() => local.run('name', 'Nowhere/Land')).toThrow('Invalid argument');
    expect(local.run('name', 'Asia/Bangkok')).toBe('1970');
    expect(local.run('zone')).toBe('Asia/Bangkok');
  });
});
