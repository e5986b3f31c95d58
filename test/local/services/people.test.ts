import { SHEET, withScript } from './with-script';

const ANNA = { email: 'anna@example.com', locale: 'en' };
const CHAI = { email: 'chai@example.com', locale: 'th' };

describe('two people with one file', () => {
  const code = `${SHEET}
    function who() { return Session.getActiveUser().getEmail() + ' ' + Session.getActiveUserLocale(); }
    function keep(v) { PropertiesService.getUserProperties().setProperty('k', v); PropertiesService.getDocumentProperties().setProperty('k', v); CacheService.getUserCache().put('k', v); }
    function kept() { return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('k'), CacheService.getUserCache().get('k')].join(); }
    function schedule() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function watch() { ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
    function triggers() { return ScriptApp.getProjectTriggers().length; }
    function tick() { sheet().appendRow([Session.getEffectiveUser().getEmail()]); }
    function seen(e) { sheet().getRange('D1').setValue(Session.getEffectiveUser().getEmail() + ' ' + e.authMode + ' ' + e.range.getA1Notation()); }
    function mail() { MailApp.sendEmail('a@example.com', 's', 'b'); return MailApp.getRemainingDailyQuota(); }
    function protect() { var p = sheet().getRange('B1:B3').protect(); p.removeEditors(p.getEditors()); return p.getEditors().length; }
    function write() { sheet().getRange('B2').setValue('x'); SpreadsheetApp.flush(); }
    function mayEdit() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit(); }`;
  const both = async () => {
    const local = await withScript(code, {
      user: ANNA,
      mailQuota: 1,
      clock: () => new Date('2026-11-09T00:00:00Z'),
    });
    return local;
  };

  test('each have their own address, language, properties, cache and mail quota', async () => {
    const local = await both();
    local.run('keep', 'hers');
    expect(local.run('mail')).toBe(0);
    local.as(CHAI);
    expect(local.run('who')).toBe('chai@example.com th');
    expect(local.run('kept')).toBe(',hers,');
    local.run('keep', 'his');
    expect(local.run('mail')).toBe(0);
    local.as(ANNA);
    expect(local.run('kept')).toBe('hers,his,hers');
    expect(() => local.run('mail')).toThrow('too many times');
    const copy = await withScript(code, { user: ANNA, from: local.standing() });
    copy.as(CHAI);
    expect(copy.run('kept')).toBe('his,his,');
  });

  test('see only their own triggers, and each trigger runs as who made it', async () => {
    const local = await both();
    local.run('schedule');
    local.as(CHAI);
    expect(local.run('triggers')).toBe(0);
    local.run('schedule');
    local.run('watch');
    expect(local.run('triggers')).toBe(2);
    local.advanceTo(new Date('2026-11-09T01:30:00Z'));
    expect(local.displayed('Sheet1', 'A1:A3')).toEqual([
      ['anna@example.com'],
      ['chai@example.com'],
      [''],
    ]);
    local.as(ANNA);
    local.typeIn('Sheet1', 'C2', 'edited');
    expect(local.displayed('Sheet1', 'D1')).toEqual([['chai@example.com FULL C2']]);
  });

  test('may be told apart by a protection, which never holds the owner up', async () => {
    const local = await both();
    local.as(CHAI);
    local.as(ANNA);
    expect(local.run('protect')).toBe(0);
    local.run('write');
    expect(local.run('mayEdit')).toBe(true);
    local.as(CHAI);
    expect(local.run('mayEdit')).toBe(false);
    expect(() => local.run('write')).toThrow('protected cell');
  });

  test('consent each for themselves', async () => {
    const local = await both();
    local.consent.revoke('script.send_mail');
    expect(() => local.run('mail')).toThrow('not sufficient');
    local.as(CHAI);
    expect(local.run('mail')).toBe(0);
  });
});
