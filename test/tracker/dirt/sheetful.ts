/** Many plans at once for one sheet: what is typed for each, and what was made of it. */
import type { KeyResult } from '../../../src/okr/plan';
import type { SettingKey } from '../../../src/tracker/contract/settings-sheet';
import { type Chance, chanceOf } from './chance';
import { type CleanRow, cleanRow, type Typed } from './clean-rows';
import { type Dirt, ROW_DIRT } from './row-dirt';
import { CLEAN_SETTINGS, SETTING_DIRT, type SettingDirt } from './setting-dirt';

/** One dirty row: the kind, and what would be read without notice of it. */
export interface Soiled {
  readonly kind: string;
  readonly id: string;
  readonly naive: Partial<KeyResult>;
  readonly gone: boolean;
  /** Only a command can tell: formulas take it for what it looks like. */
  readonly unseen: boolean;
}

export interface DirtyPlan {
  readonly id: string;
  readonly rows: readonly Typed[];
  readonly soiled: readonly Soiled[];
}

export interface Sheetful {
  readonly plans: readonly DirtyPlan[];
  readonly settings: Partial<Record<SettingKey, string>>;
  readonly kind: string;
  readonly naive: SettingDirt['naive'];
}

const MOST_ROWS = 4;
const FEWEST_ROWS = 2;
const DIRTY = 0.9;
const KINDS = Object.keys(ROW_DIRT);
const SETTING_KINDS = Object.keys(SETTING_DIRT);

export const ALL_KINDS: readonly string[] = [...KINDS, ...SETTING_KINDS];

/** The sheetful of this number: settings take turns, rows are drawn. */
export function sheetfulOf(number: number, seed: number, count: number): Sheetful {
  const chance = chanceOf(seed + number * 7919);
  const kind = SETTING_KINDS[number % SETTING_KINDS.length] as string;
  const dirt = (SETTING_DIRT[kind] as (typeof SETTING_DIRT)[string])(chance);
  // Goes on where the sheetful before left off, or near it.
  const turn = { at: number * count * 3 };
  return {
    plans: Array.from({ length: count }, (_, index) => dirtyPlan(chance, index, turn)),
    settings: { ...CLEAN_SETTINGS, ...dirt.typed },
    kind,
    naive: dirt.naive,
  };
}

/** The next kind by turns that this row can have: so each kind comes as often. */
function nextDirt(turn: { at: number }, row: CleanRow, chance: Chance): readonly [string, Dirt] {
  for (;;) {
    turn.at += 1;
    const kind = KINDS[turn.at % KINDS.length] as string;
    const dirt = ROW_DIRT[kind]?.(row, chance);
    if (dirt) return [kind, dirt];
  }
}

function dirtyPlan(chance: Chance, index: number, turn: { at: number }): DirtyPlan {
  const id = `O${index + 1}`;
  const soiled: Soiled[] = [];
  const count = FEWEST_ROWS + Math.floor(chance.share() * (MOST_ROWS - FEWEST_ROWS + 1));
  const rows = Array.from({ length: count }, (_, place): Typed => {
    const own = `KR${index * MOST_ROWS + place + 1}`;
    const row = cleanRow(chance, own, id);
    if (chance.share() > DIRTY) return row.typed;
    const [kind, dirt] = nextDirt(turn, row, chance);
    soiled.push({
      kind,
      id: own,
      naive: dirt.naive,
      gone: dirt.gone === true,
      unseen: dirt.unseen === true,
    });
    return { ...row.typed, ...dirt.typed };
  });
  const objective: Typed = { id, plan: 'Build demand', level: 'Objective' };
  return { id, rows: [objective, ...rows], soiled };
}
