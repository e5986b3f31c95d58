/** Ends a run for good at each of its calls, and lets the next run go on from there. */
import type { LocalSheets, Standing } from '../../local/index';
import { nameWhileBuilt, readSheetMark, SHEET_KEYS } from '../../src/tracker/contract/sheets';
import type { Case } from './cases';
import { copyOf } from './situation';
import { difference, stateOf } from './state';

/** A file as a run left it that ended at one of these calls, from 0: they all leave the same. */
export interface CutOff {
  readonly calls: readonly number[];
  readonly file: Standing;
}

/** What a run leaves behind at each of the chosen calls; writes that are held back by then are lost. */
export async function cutsOf(
  start: Standing,
  run: (local: LocalSheets) => void,
  chosen: (call: number) => boolean,
): Promise<readonly CutOff[]> {
  const local = await copyOf(start);
  const found = new Map<string, { readonly calls: number[]; readonly file: Standing }>();
  const { flush } = local.workbook;
  local.calls.reset();
  local.calls.hook = {
    before({ index }) {
      if (!chosen(index)) return;
      local.workbook.flush = () => {};
      const file = local.standing();
      local.workbook.flush = flush;
      const key = JSON.stringify(file);
      const known = found.get(key) ?? { calls: [], file };
      known.calls.push(index);
      found.set(key, known);
    },
  };
  run(local);
  return [...found.values()];
}

/** What comes of a run that was ended at the chosen calls. */
export interface Ends {
  readonly cuts: number;
  /** Each file in which a tab of ours cannot be told as ours. */
  readonly nameless: readonly string[];
  /** Each file from which the same run again does not end as one without a cut does, with what differs first. */
  readonly found: readonly string[];
}

/** Ends a run at the chosen calls. Files of which `followed` holds, by their place, are run to the end. */
export async function endsOf(
  base: LocalSheets,
  { before, run }: Case,
  chosen: (call: number) => boolean,
  followed: (place: number) => boolean = () => true,
): Promise<Ends> {
  const begin = await copyOf(base.standing());
  const given = before?.(begin);
  const start = begin.standing();
  const theirs = new Set(tabsOf(begin));
  const again = (local: LocalSheets): void => run(local, given);
  const whole = await copyOf(start);
  again(whole);
  const wanted = stateOf(whole);
  const cuts = await cutsOf(start, again, chosen);
  const [nameless, found]: [string[], string[]] = [[], []];
  for (const [place, { calls, file }] of cuts.entries()) {
    const unknown = firstCells(file).filter((tab) => !theirs.has(tab[0]) && !isKnown(tab));
    nameless.push(...unknown.map(([tab]) => `cut at call ${calls.join(', ')}: ${tab}`));
    if (!followed(place)) continue;
    const local = await copyOf(file);
    again(local);
    const different = difference(wanted, stateOf(local));
    if (different.length > 0)
      found.push(`cut at call ${calls.join(', ')}: ${different.slice(0, 4).join(' | ')}`);
  }
  return { cuts: cuts.reduce((sum, { calls }) => sum + calls.length, 0), nameless, found };
}

const tabsOf = ({ workbook }: LocalSheets): readonly string[] => {
  const { getters } = workbook.model;
  return getters.getSheetIds().map((id) => getters.getSheetName(id));
};

/** Tabs of a file, each with what stands in its first cell. */
const firstCells = ({ data }: Standing): readonly (readonly [string, unknown])[] => {
  const { sheets } = data as unknown as {
    readonly sheets: readonly { readonly name: string; readonly cells: Record<string, unknown> }[];
  };
  return sheets.map(({ name, cells }) => [name, cells['A1']]);
};

/** By its mark, or the name that it has before there is a cell to hold one. */
const isKnown = ([name, first]: readonly [string, unknown]): boolean =>
  SHEET_KEYS.some((key) => nameWhileBuilt(key) === name) || readSheetMark(first) !== null;
