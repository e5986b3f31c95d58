/** Fails a command at its service calls, one after another, and looks at what is left. */
import type { LocalSheets, Standing } from '../../local/index';
import { isSameWord } from '../tamper/our-words';
import type { Case } from './cases';
import { FAULT_KINDS, type Fault, withFault } from './fault';
import { copyOf, PERSONAL } from './situation';
import { cellsByName, difference, stateOf } from './state';

export interface Swept {
  readonly command: string;
  readonly calls: number;
  readonly faults: number;
  /** Faults after which the same command again does not end as a run without fault does. */
  readonly differs: number;
  /** Cells of a person's that were ever other than they wrote. */
  readonly lost: number;
  /** Mails that went out more than once. */
  readonly duplicated: number;
  /** Lines of the script's log that tell what stands in cells or who reads it. */
  readonly leaked: number;
  /** What was found, for a person to read: the first few. */
  readonly found: readonly string[];
}

/** Which faults a command of so many calls gets. */
export type Choose = (calls: number) => readonly Fault[];
/** Each seventh call, counted from one that the seed says, each in another of the three ways. */
export const everySeventh =
  (seed: number): Choose =>
  (calls) =>
    every(calls).filter(
      ({ call, kind }) => call % 7 === seed % 7 && FAULT_KINDS[call % 3] === kind,
    );

export const every: Choose = (calls) =>
  Array.from({ length: calls }, (_, call) => FAULT_KINDS.map((kind) => ({ call, kind }))).flat();

/** So many of the faults, drawn by a seed; all of them where they are fewer. */
export const sample =
  (count: number, seed: number): Choose =>
  (calls) => {
    const all = every(calls);
    const drawn = new Set<Fault>();
    let state = seed;
    while (drawn.size < Math.min(count, all.length)) {
      // Numerical Recipes' linear congruential generator: its high bits are the random ones.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const fault = all[Math.floor((state / 2 ** 32) * all.length)];
      if (fault) drawn.add(fault);
    }
    return [...drawn];
  };

/** Sweeps one command over a tracker, which stays as it is. */
export async function sweep(base: LocalSheets, one: Case, choose: Choose): Promise<Swept> {
  const { start, before, written } = await begun(base, one);
  const again = one.again ?? ((local: LocalSheets) => one.run(local, before));

  const whole = await copyOf(start);
  whole.calls.reset();
  one.run(whole, before);
  const { calls } = whole.calls.counts();
  if (one.again) one.again(whole);
  const wanted = stateOf(whole);

  const found: string[] = [];
  const ends = new Map<string, readonly string[]>();
  let [faults, differs, lost, duplicated, leaked] = [0, 0, 0, 0, 0];
  let fresh: Watched | null = null;
  for (const fault of choose(calls)) {
    const copy: Watched = fresh ?? (await watchedCopy(start));
    const { local } = copy;
    fresh = null;
    withFault(local, fault, () => one.run(local, before));
    faults += 1;
    const untouched = !copy.touched();
    const told = local.logs.filter((line) => PERSONAL.test(line));
    leaked += told.length;
    // The same state goes on in the same way: it is followed once, and one that nothing touched serves again.
    const state = untouched ? '' : stateOf(local).join('\n');
    let end = ends.get(state);
    if (end && untouched && told.length === 0) {
      fresh = copy;
      if (end.length > 0) differs += 1;
      continue;
    }
    const changed = untouched ? [] : overwritten(written, cellsByName(local), one);
    if (!end) {
      end = endOf(local, again, wanted);
      if (end.length > 0 && one.unsure?.(local, end)) end = [];
      ends.set(state, end);
      changed.push(...overwritten(written, cellsByName(local), one));
    }
    const twice = sentTwice(local);
    if (end.length > 0) differs += 1;
    lost += changed.length;
    duplicated += twice.length;
    for (const what of [changed, end, twice, told]) {
      if (what.length === 0 || found.length >= 12) continue;
      const place = `${one.name}, call ${fault.call} ${fault.kind}`;
      found.push(`${place}: ${what.slice(0, 4).join(' | ')}`);
    }
  }
  return { command: one.name, calls, faults, differs, lost, duplicated, leaked, found };
}

interface Begun {
  readonly start: Standing;
  readonly before: unknown;
  readonly written: ReadonlyMap<string, string>;
}

/** Where the cases begin that need nothing beforehand: told once for each tracker. */
const plainly = new WeakMap<LocalSheets, Begun>();

async function begun(base: LocalSheets, one: Case): Promise<Begun> {
  const known = one.before ? undefined : plainly.get(base);
  if (known) return known;
  const local = one.before ? await copyOf(base.standing()) : base;
  const before = one.before?.(local);
  const begin = { start: local.standing(), before, written: cellsByName(local) };
  if (!one.before) plainly.set(base, begin);
  return begin;
}

/** A spreadsheet, and whether anything in it or about it changed since it was opened. */
interface Watched {
  readonly local: LocalSheets;
  readonly touched: () => boolean;
}

async function watchedCopy(start: Standing): Promise<Watched> {
  const local = await copyOf(start);
  let changed = false;
  local.workbook.onChange(() => {
    changed = true;
  });
  const beside = (): string => JSON.stringify([local.outbox, local.triggers, local.stores]);
  const before = beside();
  return { local, touched: () => changed || beside() !== before };
}

function endOf(
  local: LocalSheets,
  again: (local: LocalSheets) => void,
  wanted: readonly string[],
): readonly string[] {
  try {
    again(local);
  } catch (error) {
    return [`again: ${error instanceof Error ? error.message : String(error)}`];
  }
  return difference(wanted, stateOf(local));
}

/** Cells that hold something else than a person wrote, unless the command was told to write them, or they are words of ours in the other language. */
function overwritten(
  written: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { writes = [] }: Case,
): string[] {
  const told = (name: string): boolean =>
    writes.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
  const stands = (name: string, content: string): boolean =>
    now.get(name) === content || isSameWord(content, now.get(name));
  return [...written]
    .filter(([name, content]) => isPersons(name, content) && !stands(name, content) && !told(name))
    .map(([name, content]) => `${name}: ${content} → ${now.get(name) ?? '(nothing)'}`);
}

/** The tracker's own cells: those it may write at any time. */
const OWN_KEYS =
  /\|(?:id|progress|status|review|updated|expected|rank|value|level_number|measure_number|raw|line|kr_weight|load|weighted|weighted_line|age|health|kr_rank|old|rollup|own_id|state|measure_chosen|connected)$/;
const OWN_SHEETS = /^(?:Check-ins|Leadership summary|Guide|Guidepost data)\|/;

/** What a sheet is known by: a migration brings it up to date. */
const MARK = /^guidepost\//;

const isPersons = (name: string, content: string): boolean =>
  !content.startsWith('=') && !MARK.test(content) && !OWN_KEYS.test(name) && !OWN_SHEETS.test(name);

/** One mail for each recipient and subject's kind. */
function sentTwice(local: LocalSheets): string[] {
  const seen = new Set<string>();
  return local.outbox.flatMap(({ to, subject }) => {
    const mail = `${to.join()} ${subject}`;
    if (!seen.has(mail)) {
      seen.add(mail);
      return [];
    }
    return [`twice: ${mail}`];
  });
}
