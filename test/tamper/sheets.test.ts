/** Sheets renamed, moved, hidden, duplicated and deleted; marks and keys lost. */
import type { LocalSheets } from '../../local/index';
import { SCHEMA_VERSION } from '../../src/tracker/contract/sheets';
import * as hand from './by-hand';
import { places } from './places';
import {
  BUG,
  choose,
  inSummary,
  MQLS,
  repair,
  rowAt,
  say,
  shown,
  standsFirm,
  tabs,
  team,
  works,
} from './tampered';
import { theirs, touched } from './theirs';

let local: LocalSheets;
beforeEach(async () => {
  local = await team();
});

const SHEETS = [
  'OKRs',
  'Leadership summary',
  'Check-ins',
  'Definitions',
  'Not now',
  'Guide',
  'Settings',
  'Guidepost data',
];

describe('a sheet is renamed, moved or hidden', () => {
  test.each(SHEETS)('“%s” under another name is still that sheet', (name) => {
    hand.rename(local, name, 'Something of ours');
    standsFirm(local);
    expect(tabs(local)).not.toContain(name);
    expect(tabs(local)).toHaveLength(SHEETS.length);
    if (name === 'OKRs' || name === 'Leadership summary') return;
    works(local);
  });

  test('the plan under another name goes into the summary', () => {
    hand.rename(local, 'OKRs', 'แผนของเรา');
    standsFirm(local);
    works(local, 'แผนของเรา');
  });

  test('names that are swapped do not swap the sheets', () => {
    hand.rename(local, 'OKRs', 'x');
    hand.rename(local, 'Definitions', 'OKRs');
    hand.rename(local, 'x', 'Definitions');
    standsFirm(local);
    works(local, 'Definitions');
  });

  test('the plan at the end of the tabs', () => {
    hand.moveSheet(local, 'OKRs', 6);
    standsFirm(local);
    works(local);
  });

  test('the plan hidden', () => {
    hand.hideSheet(local, 'OKRs');
    standsFirm(local);
    works(local);
  });

  test('a tab of theirs in front of all, with numbers in its first row', () => {
    local.workbook.dispatch('CREATE_SHEET', {
      sheetId: 'q',
      name: 'Budget',
      position: 0,
      cols: 5,
      rows: 2,
    });
    hand.put(local, 'Budget', 'A1', '5000');
    standsFirm(local);
    works(local);
    expect(local.displayed('Budget', 'A1:A1')).toEqual([['5000']]);
  });
});

describe('a sheet is duplicated', () => {
  test.each(['OKRs', 'Settings', 'Check-ins', 'Guidepost data'])(
    'of “%s” the one with the old name stays the tracker’s, and the duplicate stays as it is',
    (name) => {
      hand.duplicateSheet(local, name, `Copy of ${name}`);
      const copy = [...places(local)].filter(([at]) => at.startsWith('Copy of'));
      standsFirm(local);
      works(local);
      expect([...places(local)].filter(([at]) => at.startsWith('Copy of'))).toEqual(copy);
    },
  );

  test('the duplicate goes on as the plan when the other is deleted', () => {
    hand.duplicateSheet(local, 'OKRs', 'Copy of OKRs');
    hand.deleteSheet(local, 'OKRs');
    standsFirm(local);
    works(local, 'Copy of OKRs');
  });
});

describe('a sheet is deleted', () => {
  test.each([
    'Leadership summary',
    'Check-ins',
    'Definitions',
    'Not now',
    'Guide',
    'Guidepost data',
  ])('“%s” is built again and the plan goes on', (name) => {
    hand.deleteSheet(local, name);
    const said = repair(local);
    expect(said.ok).toBe(true);
    expect(tabs(local)).toContain(name);
    standsFirm(local);
    works(local);
  });

  test('without the log a menu command says nothing wrong and repair brings it back with today’s numbers', () => {
    hand.deleteSheet(local, 'Check-ins');
    expect(choose(local, 'updateTheSummary')).not.toMatch(BUG);
    standsFirm(local);
  });

  test('without the summary sheet its command says what to choose', () => {
    hand.deleteSheet(local, 'Leadership summary');
    expect(choose(local, 'updateTheSummary')).toBe(
      'The summary sheet is gone. Choose Set up or repair the tracker, then try again.',
    );
  });

  test.each(['OKRs', 'Settings'])('without “%s” every command says what to choose', (name) => {
    hand.deleteSheet(local, name);
    const before = theirs(local);
    expect(say(local, { kind: 'plan' }).reason).toMatch(/Choose Guidepost › Set up or repair/);
    expect(choose(local, 'updateTheSummary')).toMatch(/Choose Guidepost › Set up or repair/);
    expect(touched(before, local)).toEqual([]);
  });

  test('Settings deleted are built anew and the plan’s sentences are as they were', () => {
    hand.deleteSheet(local, 'Settings');
    standsFirm(local);
    works(local);
  });

  test('the plan deleted is built empty; the log keeps its lines', () => {
    hand.deleteSheet(local, 'OKRs');
    const log = local.displayed('Check-ins', 'A4:H20');
    standsFirm(local);
    expect(tabs(local)).toContain('OKRs');
    expect(local.displayed('Check-ins', 'A4:H20')).toEqual(log);
  });
});

describe('the hidden first row', () => {
  test.each(['OKRs', 'Check-ins', 'Definitions', 'Not now', 'Settings', 'Guidepost data'])(
    '“%s” is known without its A1, and A1 is written back',
    (name) => {
      const mark = places(local).get(`${name}!A1`);
      hand.clear(local, name, 'A1');
      const whole = tabs(local);
      expect(choose(local, 'updateTheSummary')).toBe('');
      standsFirm(local);
      works(local);
      expect(tabs(local)).toEqual(whole);
      expect(places(local).get(`${name}!A1`)).toBe(mark);
    },
  );

  test.each(['OKRs', 'Check-ins', 'Definitions', 'Not now', 'Settings', 'Guidepost data'])(
    '“%s” is known by its headers alone, also under another name, and its keys are written back',
    (name) => {
      const keys = () => rowAt(local, 'Ours', 1).filter((key) => !/^gap/.test(key));
      hand.rename(local, name, 'Ours');
      const whole = keys();
      hand.clearRow(local, 'Ours', 1);
      expect(choose(local, 'updateTheSummary')).toBe('');
      const count = tabs(local).length;
      standsFirm(local);
      expect(tabs(local)).toHaveLength(count);
      expect(keys().filter(Boolean)).toEqual(whole.filter(Boolean));
    },
  );

  test('two plans without their first row are asked about by name, and nothing is changed', () => {
    hand.clearRow(local, 'OKRs', 1);
    hand.duplicateSheet(local, 'OKRs', 'Plan B');
    const before = places(local);
    expect(repair(local).reason).toMatch(/^“OKRs” and “Plan B” look like the same sheet/);
    expect(choose(local, 'updateTheSummary')).toMatch(/Delete row 3/);
    expect(places(local)).toEqual(before);
    hand.clearRow(local, 'Plan B', 3);
    standsFirm(local);
    works(local);
  });

  test('a single key that is gone is read by its header before any repair', () => {
    hand.clear(local, 'OKRs', 'B1:H1');
    expect(choose(local, 'updateTheSummary')).toBe('');
    expect(inSummary(local, MQLS)).toBe(true);
    standsFirm(local);
    works(local);
    expect(local.displayed('OKRs', 'B1:D1')).toEqual([['plan', 'level', 'owner']]);
  });

  test('a newer version’s tracker is left alone, and the sentence says to update', () => {
    hand.put(local, 'OKRs', 'A1', `guidepost/okrs/${SCHEMA_VERSION + 1}`);
    const before = places(local);
    for (const one of [repair(local), say(local, { kind: 'plan' })])
      expect(one.reason).toMatch(/^The sheet “OKRs” was made by a newer version of Guidepost/);
    expect(choose(local, 'updateTheSummary')).toMatch(/newer version/);
    expect(places(local)).toEqual(before);
  });

  test('typing into a newer version’s tracker keeps what was typed and says nothing', () => {
    hand.put(local, 'OKRs', 'A1', `guidepost/okrs/${SCHEMA_VERSION + 1}`);
    local.typeIn('OKRs', 'H5', '63');
    expect(shown(local, MQLS, 'current')).toBe('63');
  });
});
