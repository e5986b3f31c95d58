/** What people and pasting bring into the cells of a row, and what a reader would say who took no notice. */
import type { KeyResult } from '../../../src/okr/plan';
import { keyOfWord } from '../../../src/tracker/contract/cell-words';
import type { OkrKey } from '../../../src/tracker/contract/columns';
import { KEY_RESULT_STATES, MEASURES } from '../../../src/words/plan-words';
import type { Chance } from './chance';
import { type CleanRow, dayBy, type Typed } from './clean-rows';

export interface Dirt {
  /** The cells that are typed over. */
  readonly typed: Typed;
  /** What the row would be to a reader who took no notice of the dirt, or took it for what it is not. */
  readonly naive: Partial<KeyResult>;
  /** The row is no row of the plan any more. */
  readonly gone?: true;
  /** Only a command can tell: formulas take it for what it looks like. */
  readonly unseen?: true;
}

type Soil = (row: CleanRow, chance: Chance) => Dirt | null;

const SPACES = [
  '\t',
  '\u00a0',
  '\u2002',
  '\u2009',
  '\u200a',
  '\u202f',
  '\u205f',
  '\u3000',
  '\u2028',
];
const UNSEEN = ['\u200b', '\ufeff', '\u2060', '\u00ad', '\u200e'];

/** The cell of a fixed word: the measure, or a milestone's state; unread it counts as blank. */
const onWord =
  (change: (word: string, chance: Chance) => string): Soil =>
  ({ means, typed }, chance) => {
    const state = means.measure === 'milestone' && chance.share() < 0.6;
    const key: OkrKey = state ? 'current' : 'measure';
    return {
      typed: { [key]: change(typed[key] ?? '', chance) },
      naive: state ? { current: null } : { measure: null },
    };
  };

/** A number's cell, one that this row needs; `naive` says what would be read. */
const onNumber =
  (content: (row: CleanRow, chance: Chance) => string): Soil =>
  (row, chance) => {
    if (row.means.measure === 'milestone') return null;
    const key = chance.of(['target', 'current', 'current'] as const);
    return { typed: { [key]: content(row, chance) }, naive: { [key]: row.means[key] ?? 0 } };
  };

const counted: (row: CleanRow) => boolean = ({ means }) => means.measure !== 'milestone';

const otherLanguage = (word: string): string => {
  const measure = keyOfWord(MEASURES, word);
  if (measure) return MEASURES[measure].th;
  const state = keyOfWord(KEY_RESULT_STATES, word);
  return state ? KEY_RESULT_STATES[state].th : word;
};

export const ROW_DIRT: Readonly<Record<string, Soil>> = {
  'spaces of other kinds': onWord((word, chance) => {
    const space = chance.of(SPACES);
    return `${space}${word.replace(/ /g, space)}${space} `;
  }),
  'signs that nobody sees': onWord((word, chance) => {
    const [one, other] = [chance.of(UNSEEN), chance.of(UNSEEN)];
    return `${one}${word.replace(/ /g, `${other} `)}${other}`;
  }),
  'another case': onWord((word, chance) =>
    chance.share() < 0.5 ? word.toUpperCase() : word.toLowerCase(),
  ),
  'words of the other language': onWord(otherLanguage),
  'a word that is none': ({ means }) => ({
    typed: { measure: 'Total*' },
    naive: { measure: means.measure === 'latest' ? 'at-least' : (means.measure ?? 'total') },
  }),
  'a blank target': ({ means }) =>
    means.measure === 'milestone' ? null : { typed: { target: '' }, naive: { target: 0 } },
  'a blank number': ({ means }) => ({
    typed: { current: '' },
    naive: { current: means.measure === 'milestone' ? 'not-yet' : 0 },
  }),
  'an error': onNumber((_, chance) => chance.of(['=1/0', '=NA()', '=SQRT(-1)'])),
  'text in place of a number': onNumber((_, chance) =>
    chance.of(['49 MQLs', '1.5k', '๓๐', 'many']),
  ),
  'a formula of constants': (row) =>
    counted(row)
      ? { typed: { current: `=${row.means.current}+0` }, naive: { connected: true } }
      : null,
  'a formula that fetches': (row) =>
    counted(row)
      ? { typed: { current: `=ROW()*0+${row.means.current}` }, naive: { connected: false } }
      : null,
  'per cents': (row, chance) => {
    if (!counted(row)) return null;
    const share = Math.round(chance.share() * 100);
    return {
      typed: { unit: '%', start: '10%', target: '80%', current: `${share}%` },
      naive: { start: 10, target: 80, current: share },
    };
  },
  'a negative weight': (_, chance) => ({
    typed: { weight: `-${1 + Math.floor(chance.share() * 5)}` },
    naive: { weight: 5 },
  }),
  'a weight that cannot be meant': () => ({
    typed: { weight: '46085' },
    naive: { weight: 46_085 },
  }),
  'a target of zero': (row, chance) =>
    counted(row)
      ? {
          typed: { target: '0', start: chance.share() < 0.6 ? '' : '12' },
          naive: { target: 100, start: 12 },
        }
      : null,
  'a start that is the target': (row) =>
    counted(row)
      ? { typed: { start: '30', target: '30', measure: 'Latest value' }, naive: { start: 0 } }
      : null,
  'no start': (row) =>
    counted(row) ? { typed: { start: '', measure: 'Latest value' }, naive: { start: 0 } } : null,
  dropped: (row, chance) => ({
    typed: { current: chance.of(['Dropped', 'ยกเลิก', ' dropped\u00a0', 'DROPPED', 'ยกเลิก\u200b']) },
    naive: { current: row.means.current },
  }),
  'a date in place of a number': (row) =>
    counted(row)
      ? { typed: { current: '2026-03-04' }, naive: { current: 46_085 }, unseen: true }
      : null,
  'in doubt': (_, chance) => ({
    typed: { doubt: chance.of(['?current:date', '?weight:negative']) },
    naive: { doubt: '' },
  }),
  'an update in the future': (_, chance) => ({
    typed: { updated: chance.of(['2027-11-05', '2026-12-30', '2126-01-01']) },
    naive: { updated: '2026-11-13' },
  }),
  'an update of another age': () => ({
    typed: { updated: '1900-01-05' },
    naive: { updated: '2026-11-13' },
  }),
  'Counts from ahead': (_, chance) => ({
    typed: { from: dayBy(chance, 60, 91) },
    naive: { from: null },
  }),
  'a due day after the quarter': (_, chance) => ({
    typed: { due: dayBy(chance, 92, 150) },
    naive: { due: null },
  }),
  'a due day of another age': () => ({
    typed: { due: '1899-12-31' },
    naive: { due: '1990-01-01' },
  }),
  'confidence beyond its ends': (_, chance) => ({
    typed: { confidence: chance.of(['0', '-2', '0.5']) },
    naive: { confidence: 0 },
  }),
  'a sentence of spaces': (row, chance) => ({
    typed: { plan: `${chance.of(SPACES)}${chance.of(UNSEEN)}` },
    naive: row.means,
    gone: true,
  }),
};
