/** What people do on Google that a script is not asked about: tables, chart tabs, zones, permissions, accounts. */
import type { SetUpProposal, SetUpResult } from '../../src/protocol/messages';
import { ANSWERS, ask, openEmpty } from '../tracker/open-tracker';
import { logOf, okrCell, realTracker, typeSetting } from './real-tracker';

const LOG = 'A4:H30';
const KR1 = 5;

describe('a plan that somebody converted to a Google table', () => {
  const inTable = async (when: 'early' | 'late', strict = false) => {
    const local = await realTracker();
    local.makeTable('OKRs', 'A3:Y20', { when, strict });
    return local;
  };

  test.each(['early', 'late'] as const)('still logs what is typed (refusing %s)', async (when) => {
    const local = await inTable(when);
    const before = logOf(local, 'Check-ins', LOG).length;
    local.typeIn('OKRs', okrCell('current', KR1), '55.5');
    expect(logOf(local, 'Check-ins', LOG)).toHaveLength(before + 1);
    expect(local.displayed('OKRs', okrCell('updated', KR1))).toEqual([['13 Nov']]);
  });

  test.each(['early', 'late'] as const)(
    'takes new rows, with their ID and formulas (refusing %s)',
    async (when) => {
      const local = await inTable(when);
      local.typeIn('OKRs', 'B7', [['Increase demo requests from 40 to 90', 'Key result']]);
      expect(local.displayed('OKRs', 'A7')).toEqual([['KR3']]);
    },
  );

  test.each(['early', 'late'] as const)(
    'saves from the sidebar and updates the summary (refusing %s)',
    async (when) => {
      const local = await inTable(when);
      const entry = {
        id: 'KR1',
        was: {
          text: 'Increase MQLs from 80 to 120',
          measure: 'total',
          unit: 'MQLs',
          current: 49,
          confidence: null,
          note: '',
        },
        current: 60,
      };
      expect(ask(local, { kind: 'check-in', entries: [entry] })).toMatchObject({
        ok: true,
        data: { saved: ['KR1'], refused: [] },
      });
      expect(local.displayed('OKRs', okrCell('current', KR1))).toEqual([['60']]);
      local.run('updateTheSummary');
      expect(local.ui.alerts).toEqual([]);
    },
  );

  test.each(['early', 'late'] as const)(
    'is repaired but for its dropdowns, in a sentence that names the sheet and the menu (refusing %s)',
    async (when) => {
      const local = await inTable(when);
      local.typeIn('OKRs', okrCell('status', KR1), '');
      const reply = ask(local, { kind: 'set-up', answers: ANSWERS });
      const { done } = reply.data as SetUpResult;
      expect(done.join(' ')).toMatch(/“OKRs”.*table.*Revert to unformatted data/);
      expect(done.join(' ')).not.toMatch(/Delete table/i);
      expect(local.displayed('OKRs', okrCell('status', KR1))[0]?.[0]).not.toBe('');
    },
  );

  test.each(['early', 'late'] as const)(
    'where it refuses everything, loses no number and says at the repair what to do (%s)',
    async (when) => {
      const local = await inTable(when, true);
      const before = logOf(local, 'Check-ins', LOG).length;
      local.typeIn('OKRs', okrCell('current', KR1), '58');
      expect(logOf(local, 'Check-ins', LOG)).toHaveLength(before + 1);
      local.typeIn('OKRs', okrCell('status', KR1), '');
      const { ok, data, reason } = ask(local, { kind: 'set-up', answers: ANSWERS });
      const said = ok ? (data as SetUpResult).done.join(' ') : reason;
      expect(said).toMatch(/“OKRs.*Revert to unformatted data/);
      expect(local.displayed('OKRs', okrCell('current', KR1))).toEqual([['58']]);
    },
  );
});

describe('a chart on a tab of its own', () => {
  test.each(['OBJECT', 'DATASOURCE'] as const)(
    'is passed over by every command (%s)',
    async (type) => {
      const local = await realTracker();
      local.addObjectTab('Chart1', type);
      const renamed = local.globals['SpreadsheetApp'] as {
        getActiveSpreadsheet(): { getSheetByName(name: string): { setName(name: string): void } };
      };
      renamed.getActiveSpreadsheet().getSheetByName('OKRs').setName('Our plan');
      // Nor does the data sheet say where it is: every tab has to be looked at.
      renamed.getActiveSpreadsheet().getSheetByName('Guidepost data').setName('Data');
      local.typeIn('Our plan', okrCell('current', KR1), '60');
      expect(logOf(local, 'Check-ins', LOG).at(-1)?.[1]).toBe('KR1');
      local.run('updateTheSummary');
      expect(local.ui.alerts).toEqual([]);
      expect(ask(local, { kind: 'plan' }).ok).toBe(true);
    },
  );

  test.each(['OBJECT', 'DATASOURCE'] as const)('is passed over by set-up (%s)', async (type) => {
    const local = await openEmpty();
    local.addObjectTab('Chart1', type);
    const built = ask(local, { kind: 'set-up', answers: ANSWERS });
    expect(built.ok).toBe(true);
    expect(local.displayed('OKRs', 'A1:A1')).toEqual([['guidepost/okrs/2']]);
  });

  test.each(['OKRs', 'Guidepost data'])(
    'is passed over where its tab has a name of ours (%s)',
    async (name) => {
      const local = await realTracker();
      const app = local.globals['SpreadsheetApp'] as {
        getActiveSpreadsheet(): { getSheetByName(name: string): { setName(name: string): void } };
      };
      app.getActiveSpreadsheet().getSheetByName(name).setName('Ours');
      local.addObjectTab(name);
      const plan = name === 'OKRs' ? 'Ours' : 'OKRs';
      local.typeIn(plan, okrCell('current', KR1), '60');
      expect(logOf(local, 'Check-ins', LOG).at(-1)?.[1]).toBe('KR1');
      expect(ask(local, { kind: 'plan' }).ok).toBe(true);
    },
  );

  test('counts as elsewhere where the person stands on it', async () => {
    const local = await realTracker();
    local.addObjectTab('Chart1');
    local.select('Chart1', 'A1');
    expect(ask(local, { kind: 'selection' })).toMatchObject({
      ok: true,
      data: { selection: { sheet: null }, row: null },
    });
  });
});

describe('the file’s time zone', () => {
  test('is the script’s where the file has none', async () => {
    const local = await openEmpty({ timeZone: null, scriptTimeZone: 'Asia/Tokyo' });
    const proposal = ask(local, { kind: 'set-up-proposal' }).data as SetUpProposal;
    expect(proposal.timeZone).toBe('Asia/Tokyo');
    expect(ask(local, { kind: 'set-up', answers: ANSWERS }).ok).toBe(true);
    local.run('updateTheSummary');
    expect(local.ui.alerts).toEqual([]);
  });

  test('is shown before anything is built, and a person may take their own', async () => {
    const local = await openEmpty({
      timeZone: 'America/Los_Angeles',
      clock: () => new Date('2026-11-13T01:00:00Z'),
    });
    const proposal = ask(local, { kind: 'set-up-proposal' }).data as SetUpProposal;
    expect([proposal.timeZone, proposal.today]).toEqual(['America/Los_Angeles', '2026-11-12']);
    const answers = { ...ANSWERS, content: 'empty', timeZone: 'Asia/Bangkok' };
    expect(ask(local, { kind: 'set-up', answers }).ok).toBe(true);
    const after = ask(local, { kind: 'set-up-proposal' }).data as SetUpProposal;
    expect([after.timeZone, after.today]).toEqual(['Asia/Bangkok', '2026-11-13']);
  });

  test('that does not exist builds nothing', async () => {
    const local = await openEmpty();
    const answers = { ...ANSWERS, timeZone: 'my; zone' };
    expect(ask(local, { kind: 'set-up', answers }).ok).toBe(false);
  });
});

describe('a person who ticked only some permissions', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

  test('reads which one is missing, and what still works, from the page', async () => {
    const local = await realTracker();
    typeSetting(local, 'agreed_on', '2026-10-07');
    local.consent.revoke(scope('script.send_mail'));
    const reply = ask(local, { kind: 'mail-preview' });
    expect(reply.reason).toMatch(/send mail as you.*Everything else works/);
    expect(reply.reason).not.toMatch(/run on a schedule/);
    local.run('updateTheSummary');
    expect(local.ui.alerts).toEqual([]);
  });

  test('reads it in their language', async () => {
    const local = await realTracker({ user: { email: 'nan@example.com', locale: 'th' } });
    local.consent.revoke(scope('script.scriptapp'));
    expect(ask(local, { kind: 'stop-schedule' }).reason).toMatch(/ทำงานตามเวลาที่ตั้งไว้/);
  });
});

describe('a consumer account, whose address Google withholds in edits', () => {
  test('is named in the log by the name that they chose in Check in', async () => {
    const local = await realTracker({
      user: { email: 'ploy@gmail.com', locale: 'en' },
      withheldAddress: 'in simple triggers',
    });
    local.typeIn('OKRs', okrCell('current', KR1), '60');
    expect(logOf(local, 'Check-ins', LOG).at(-1)?.[7]).toBe('');
    ask(local, { kind: 'remember-me', name: 'Ploy' });
    local.typeIn('OKRs', okrCell('current', KR1), '61');
    expect(logOf(local, 'Check-ins', LOG).at(-1)?.[7]).toBe('Ploy');
  });
});
