/** Rows sorted, inserted, pasted over and duplicated; columns inserted, moved, deleted and renamed. */
import type { LocalSheets } from '../../local/index';
import * as hand from './by-hand';
import { places } from './places';
import {
  ADS,
  BUDGET,
  columnOf,
  MQLS,
  OBJECTIVE,
  REPLY,
  repair,
  rowAt,
  rowOf,
  shown,
  standsFirm,
  team,
  works,
} from './tampered';

let local: LocalSheets;
beforeEach(async () => {
  local = await team();
});

const ROWS = [OBJECTIVE, MQLS, REPLY, BUDGET, ADS];
const ids = (): (string | undefined)[] => ROWS.map((row) => shown(local, row, 'id'));

describe('rows', () => {
  test.each(['A', 'B', 'C', 'D', 'F', 'H'])(
    'sorted by column %s each row keeps its ID, its parent and its numbers',
    (column) => {
      const facts = () =>
        ROWS.map((row) =>
          ['id', 'parent', 'current', 'owner'].map((key) => shown(local, row, key)),
        );
      repair(local);
      const before = facts();
      const last = columnOf(local, 'rollup');
      hand.sort(local, 'OKRs', `A4:${last}8`, column, 'desc');
      standsFirm(local);
      expect(facts()).toEqual(before);
      works(local);
    },
  );

  test('blank rows in between count nowhere', () => {
    hand.insertBefore(local, 'OKRs', 'ROW', '6', 3);
    standsFirm(local);
    works(local);
    expect(local.displayed('OKRs', 'A6:C8').flat().join('')).toBe('');
  });

  test('a row inserted in the middle and typed into becomes part of the plan', () => {
    hand.insertBefore(local, 'OKRs', 'ROW', '6');
    local.typeIn('OKRs', 'B6', 'Win 6 customers in region 1');
    standsFirm(local);
    works(local);
    expect(shown(local, 'Win 6 customers in region 1', 'id')).toMatch(/^KR\d+$/);
    expect(new Set(ids()).size).toBe(5);
  });

  test('a row pasted with its ID gets a new one, and the first keeps it', () => {
    local.typeIn('OKRs', 'A12', [['KR1', 'Increase MQLs of region 2 from 10 to 20', 'Key result']]);
    standsFirm(local);
    works(local);
    expect(shown(local, 'Increase MQLs of region 2 from 10 to 20', 'id')).toMatch(/^KR(?!1$)\d+$/);
  });

  test('a row deleted takes nothing else with it, and its ID is not given again', () => {
    hand.deleteLine(local, 'OKRs', 'ROW', String(rowOf(local, BUDGET)));
    standsFirm(local);
    works(local);
    local.typeIn('OKRs', 'B12', [['Win 9 customers', 'Key result']]);
    expect(shown(local, 'Win 9 customers', 'id')).toBe('KR4');
  });

  test('pasted over: the sentence is another, its ID and log stay', () => {
    const log = local.displayed('Check-ins', 'A4:H9');
    local.typeIn('OKRs', 'B5', 'Increase MQLs of region 1 from 80 to 130');
    standsFirm(local);
    expect(local.displayed('Check-ins', 'A4:H9')).toEqual(log);
    expect(local.displayed('OKRs', 'A5:A5')).toEqual([['KR1']]);
  });

  test('hidden rows are read like the others', () => {
    hand.hideLine(local, 'OKRs', 'ROW', '5');
    standsFirm(local);
    works(local);
  });

  test('a blank row above the team table of Settings loses nobody', () => {
    hand.insertBefore(local, 'Settings', 'ROW', '5');
    standsFirm(local);
    works(local);
    expect(local.displayed('Settings', 'F4:G6')).toContainEqual(['Nan', 'nan@acme.example']);
  });
});

describe('columns', () => {
  test('a column of theirs in front of all', () => {
    hand.insertBefore(local, 'OKRs', 'COL', 'A');
    hand.put(local, 'OKRs', 'A5', 'mine');
    standsFirm(local);
    works(local);
    expect(local.displayed('OKRs', 'A5:A5')).toEqual([['mine']]);
  });

  test('columns of theirs in the middle, with a header of theirs', () => {
    hand.insertBefore(local, 'OKRs', 'COL', 'E', 2);
    hand.put(local, 'OKRs', 'E3', 'Campaign');
    hand.put(local, 'OKRs', 'E5', 'Always on');
    standsFirm(local);
    works(local);
    expect(local.displayed('OKRs', 'E3:E5').flat()).toEqual(['Campaign', '', 'Always on']);
  });

  test.each([
    ['plan', 'B', 'G'],
    ['current', 'H', 'C'],
    ['id', 'A', 'F'],
    ['status', 'J', 'B'],
  ])('“%s” moved elsewhere is still that column', (_, from, before) => {
    hand.moveLine(local, 'OKRs', 'COL', from, before);
    standsFirm(local);
    works(local);
  });

  test.each(['progress', 'status', 'due', 'owner', 'rollup', 'parent', 'updated'])(
    '“%s” deleted is added behind the last, and the others stay where they are',
    (key) => {
      hand.deleteLine(local, 'OKRs', 'COL', columnOf(local, key));
      const headers = rowAt(local, 'OKRs', 3);
      standsFirm(local);
      works(local);
      expect(rowAt(local, 'OKRs', 3).slice(0, headers.length)).toEqual(headers);
      expect(rowAt(local, 'OKRs', 1)).toContain(key);
    },
  );

  test('the column of IDs deleted: the rows get IDs, the mark is back, nothing is built twice', () => {
    hand.deleteLine(local, 'OKRs', 'COL', 'A');
    standsFirm(local);
    expect(places(local).has('OKRs 2!A1')).toBe(false);
    expect(new Set(ids()).size).toBe(5);
    expect(ids().every(Boolean)).toBe(true);
  });

  test('headers in words of their own stay', () => {
    hand.put(local, 'OKRs', 'B3', 'What we promise');
    hand.put(local, 'OKRs', 'H3', 'Now');
    standsFirm(local);
    works(local);
    expect(local.displayed('OKRs', 'B3:B3')).toEqual([['What we promise']]);
  });

  test('a header cleared comes back', () => {
    hand.clear(local, 'OKRs', 'B3');
    standsFirm(local);
    expect(local.displayed('OKRs', 'B3:B3')).toEqual([['Plan']]);
  });

  test('a column of Settings inserted in front keeps every setting', () => {
    hand.insertBefore(local, 'Settings', 'COL', 'A');
    standsFirm(local);
    works(local);
  });

  test('columns hidden are written like the others', () => {
    hand.hideLine(local, 'OKRs', 'COL', 'J');
    standsFirm(local);
    works(local);
  });
});
