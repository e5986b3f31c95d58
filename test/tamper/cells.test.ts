/** Cells that hold what nobody expected: text, errors, dates and formulas where numbers belong. */
import type { LocalSheets } from '../../local/index';
import * as hand from './by-hand';
import { places } from './places';
import {
  ADS,
  BUDGET,
  choose,
  columnOf,
  inSummary,
  MQLS,
  REPLY,
  repair,
  say,
  shown,
  standsFirm,
  team,
  works,
} from './tampered';

let local: LocalSheets;
beforeEach(async () => {
  local = await team();
});

const problems = (): readonly string[] =>
  (say(local, { kind: 'plan' }).data as { problems: string[] }).problems;

describe('where a number belongs', () => {
  test.each([
    ['a short form', '1.5k'],
    ['Thai digits as text', "'๓๐"],
    ['a word', 'about 60'],
    ['a number as text', "'63"],
    ['a range', '60-70'],
  ])('%s is named by its cell, stays as it is, and counts as nothing', (_, content) => {
    hand.put(local, 'OKRs', 'H5', content);
    const kept = places(local).get('OKRs!H5');
    standsFirm(local);
    expect(places(local).get('OKRs!H5')).toBe(kept);
    expect(problems().join('\n')).toMatch(/OKRs!H5/);
  });

  test.each([
    ['#REF!', '=OKRs!ZZ999+#REF!'],
    ['#DIV/0!', '=1/0'],
    ['#N/A', '=NA()'],
    ['#NAME?', '=WHATEVER(1)'],
  ])('an error, %s, is no data yet and the formula stays', (_, formula) => {
    hand.put(local, 'OKRs', 'H5', formula);
    const kept = places(local).get('OKRs!H5');
    standsFirm(local);
    expect(places(local).get('OKRs!H5')).toBe(kept);
    expect(shown(local, MQLS, 'status')).toMatch(/No data yet/);
    expect(problems().join('\n')).toMatch(/OKRs!H5/);
  });

  test('a formula with a number is used and stays', () => {
    hand.put(local, 'OKRs', 'H5', '=60+3');
    standsFirm(local);
    works(local);
    expect(places(local).get('OKRs!H5')).toBe('=60+3');
  });

  test('a target of text is named by its cell', () => {
    hand.put(local, 'OKRs', 'F5', 'one hundred');
    standsFirm(local);
    expect(problems().join('\n')).toMatch(/OKRs!F5/);
  });

  test('a start equal to the target gives no progress and no error', () => {
    hand.put(local, 'OKRs', 'E6', '4');
    standsFirm(local);
    expect(shown(local, REPLY, 'progress')).not.toMatch(/#|NaN|Inf/);
  });

  test('true where a number belongs is not 1', () => {
    hand.put(local, 'OKRs', 'H5', 'TRUE');
    standsFirm(local);
    expect(shown(local, MQLS, 'progress')).toBe('');
    expect(problems().join('\n')).toMatch(/OKRs!H5/);
  });

  test('a confidence of 40 is named and stays', () => {
    hand.put(local, 'OKRs', 'K5', '40');
    standsFirm(local);
    expect(places(local).get('OKRs!K5')).toBe('40');
    expect(problems().join('\n')).toMatch(/OKRs!K5/);
  });
});

describe('where a date belongs', () => {
  test.each([
    ['a Thai date', "'30 พ.ย. 2569"],
    ['a Buddhist year', "'30/11/2569"],
    ['an English date as text', "'30 Nov 2026"],
    ['a word', 'end of quarter'],
  ])('%s as text is named by its cell and stays', (_, content) => {
    hand.put(local, 'OKRs', `${columnOf(local, 'due')}5`, content);
    const kept = places(local).get(`OKRs!${columnOf(local, 'due')}5`);
    standsFirm(local);
    expect(places(local).get(`OKRs!${columnOf(local, 'due')}5`)).toBe(kept);
    expect(problems().join('\n')).toMatch(/OKRs!N5/);
  });

  test('a true date of the Buddhist year 2569 does not break the status', () => {
    hand.put(local, 'OKRs', 'N5', '2569-11-30');
    standsFirm(local);
    expect(shown(local, MQLS, 'status')).not.toMatch(/#/);
  });
});

describe('where the tracker writes', () => {
  test.each(['progress', 'status', 'expected', 'rollup'])(
    'a value typed over the formula in “%s” is named and the formula comes back',
    (key) => {
      const at = `${columnOf(local, key)}5`;
      const formula = places(local).get(`OKRs!${at}`);
      hand.put(local, 'OKRs', at, 'fine');
      const said = repair(local).data as { done: string[] };
      expect(said.done.join()).toContain(`OKRs!${at}`);
      standsFirm(local);
      expect(places(local).get(`OKRs!${at}`)).toBe(formula);
    },
  );

  test('every formula of the plan cleared comes back', () => {
    const before = places(local);
    hand.clear(local, 'OKRs', 'I4:J8');
    standsFirm(local);
    for (const at of ['OKRs!I4', 'OKRs!J5', 'OKRs!J8'])
      expect(places(local).get(at)).toBe(before.get(at));
  });

  test('IDs cleared come back other or the same, and none is used twice', () => {
    hand.clear(local, 'OKRs', 'A4:A8');
    standsFirm(local);
    const ids = [MQLS, REPLY, BUDGET, ADS].map((row) => shown(local, row, 'id'));
    expect(new Set(ids).size).toBe(4);
    expect(ids.every(Boolean)).toBe(true);
  });
});

describe('words and tables', () => {
  test('a level that is no level is named by its cell and stays', () => {
    hand.put(local, 'OKRs', 'C5', 'Epic');
    const before = places(local).get('OKRs!C5');
    standsFirm(local);
    expect(places(local).get('OKRs!C5')).toBe(before);
    expect(problems().join('\n')).toMatch(/OKRs!C5: “Epic” is not in the list/);
  });

  test('a sentence that is a number is a sentence', () => {
    hand.put(local, 'OKRs', 'B5', '2026');
    standsFirm(local);
    expect(inSummary(local, '2026')).toBe(true);
  });

  test('a fiscal year of text is named by its cell and stays', () => {
    const row =
      local.displayed('Settings', 'A1:A40').findIndex(([key]) => key === 'fiscal_year') + 1;
    hand.put(local, 'Settings', `C${row}`, 'next year');
    const said = standsFirm(local);
    expect(JSON.stringify(said)).toContain(`Settings!C${row}`);
  });

  test('an address that is none is named before anything is sent', () => {
    hand.put(local, 'Settings', 'L4', 'ceo at acme');
    const said = standsFirm(local);
    expect(JSON.stringify(said)).toContain('ceo at acme');
    expect(local.outbox).toEqual([]);
  });

  test('merged sentences are read once and nothing is unmerged', () => {
    hand.merge(local, 'OKRs', 'L5:M6');
    standsFirm(local);
    expect(local.workbook.model.getters.getMerges(hand.sheetId(local, 'OKRs'))).toHaveLength(1);
  });

  test('cells merged over a formula are said or mended, never a fault', () => {
    hand.merge(local, 'OKRs', 'I5:J5');
    expect(choose(local, 'updateTheSummary')).toBe('');
    standsFirm(local);
  });
});
