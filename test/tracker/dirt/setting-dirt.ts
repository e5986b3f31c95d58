/** What may stand in the cells of Settings, and what a reader would count with who took it as it stands. */
import type { Plan } from '../../../src/okr/plan';
import { quarter } from '../../../src/okr/quarter';
import type { SettingKey } from '../../../src/tracker/contract/settings-sheet';
import type { Chance } from './chance';

export interface SettingDirt {
  readonly typed: Partial<Record<SettingKey, string>>;
  readonly naive: (plan: Plan) => Partial<Plan>;
}

/** As careful people have them. */
export const CLEAN_SETTINGS: Partial<Record<SettingKey, string>> = {
  fiscal_year: '2026',
  quarter: '4',
  fiscal_start: '1',
  as_of: '=TODAY()',
  at_risk: '0.165',
  off_track: '0.33',
  stale_days: '10',
  low_confidence: '3',
};

const limits =
  (atRisk: number, offTrack: number) =>
  ({ thresholds }: Plan): Partial<Plan> => ({ thresholds: { ...thresholds, atRisk, offTrack } });

type Soil = (chance: Chance) => SettingDirt;

export const SETTING_DIRT: Readonly<Record<string, Soil>> = {
  'limits of their own': () => ({
    typed: { at_risk: '0.1', off_track: '0.5', stale_days: '7', low_confidence: '5' },
    naive: limits(0.165, 0.33),
  }),
  'blank limits': () => ({ typed: { at_risk: '', off_track: '' }, naive: limits(0, 0) }),
  'limits that are no numbers': (chance) => ({
    typed: {
      at_risk: chance.of(['soon', '=1/0', '-0.2', '16.5']),
      off_track: chance.of(['33 %%', '=NA()', '33', '2026-11-05']),
    },
    naive: limits(0.02, 0.04),
  }),
  'limits the wrong way round': () => ({
    typed: { at_risk: '0.6', off_track: '0.2' },
    naive: limits(0.6, 0.2),
  }),
  'blank days and confidence': () => ({
    typed: { stale_days: '', low_confidence: '' },
    naive: ({ thresholds }) => ({ thresholds: { ...thresholds, staleDays: 0, lowConfidence: 0 } }),
  }),
  'days and confidence that cannot be meant': (chance) => ({
    typed: {
      stale_days: chance.of(['-3', '46085', 'ten']),
      low_confidence: chance.of(['-1', '30', '=1/0']),
    },
    naive: ({ thresholds }) => ({
      thresholds: { ...thresholds, staleDays: 400, lowConfidence: 10 },
    }),
  }),
  'a blank year': () => ({
    typed: { fiscal_year: '', fiscal_start: '' },
    naive: () => ({ quarter: quarter(1900, 4, 1) }),
  }),
  'another quarter, with numbers there': (chance) => ({
    typed: { quarter: chance.of(['3', '1', '7', 'four']), fiscal_year: '2027' },
    naive: () => ({ quarter: quarter(2027, 1, 1) }),
  }),
  'a day typed into As of': (chance) => ({
    typed: { as_of: chance.of(['2026-10-20', '2026-11-30', '2026-12-20']) },
    naive: () => ({ asOf: '2026-11-13' }),
  }),
  'a day after the quarter in As of': (chance) => ({
    typed: { as_of: chance.of(['2027-01-01', '2027-01-20', '2027-03-01']) },
    naive: () => ({ asOf: '2026-11-13' }),
  }),
  'no day in As of': (chance) => ({
    typed: { as_of: chance.of(['', 'today', '=1/0', '12']) },
    naive: () => ({ asOf: '2026-10-01' }),
  }),
};
