import { quarterName } from '../okr/quarter';
import { bandsOf } from './bands';
import { type Bit, isWord, ledger, type Noted, uncovered } from './bits';
import { nameIn } from './headings';
import { cellsOf, type Item, type Setting } from './items';
import { resolveLevels } from './levels';
import { reader as readerOf } from './sense';
import type { BringOptions, Brought, Line, Piece, Source } from './source';
import { walk } from './walk';
import { highestConfidence, ownersIn } from './whole-columns';

/**
 * Reads a plan out of any grid of cells. In: the cells as they stand, the quarter of the plan, the names of its
 * Team. Out: its lines in the order of a plan, each under its own, and for every letter and digit of the source
 * where it went, or why it was left out. Throws nothing; a grid without a plan has no lines.
 */
export function recognise(source: Source, options: BringOptions): Brought {
  const book = ledger<Item>();
  const reader = readerOf(options);
  const people = new Set(
    (options.people ?? []).map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
  );
  for (const name of ownersIn(source)) people.add(name);
  const setting: Setting = { ledger: book, reader, options, most: highestConfidence(source) };
  const items = bandsOf(source).flatMap((band) => {
    const found = walk(source, band, setting, people);
    resolveLevels(found, reader);
    hang(found);
    return found;
  });
  const quarters = [...new Set(items.flatMap(({ quarter }) => quarter ?? []))].sort(byTime);
  const chosen = quarters.length < 2 ? null : chosenOf(quarters, options);
  const kept = items.filter(
    ({ quarter }) => chosen === null || quarter === null || quarter === chosen,
  );
  const ordered = inOrder(kept);
  const cells = ordered.map((item) => cellsOf(item, item.level ?? 'objective', setting));
  const whole = new Set(kept);
  const lost = new Set(items.filter((item) => !whole.has(item)));
  for (const item of lost) for (const { bit } of item.facts) book.leave(bit, 'other-quarter');
  const at = new Map(ordered.map((item, index) => [item, index]));
  const lines = ordered.map(
    (item, index): Line => ({
      level: item.level ?? 'objective',
      text: item.bit.text.replace(/\s+/g, ' ').trim(),
      under: item.under ? (at.get(item.under) ?? null) : null,
      cells: cells[index] ?? {},
      or: item.or === item.level ? null : item.or,
      row: item.bit.row,
    }),
  );
  const pieces = piecesOf(book.noted, lost, at);
  const rest = uncovered(source, pieces).map(
    (bit): Piece => ({ ...spanOf(bit), to: { left: 'nowhere' } }),
  );
  return {
    lines,
    pieces: [...pieces, ...rest],
    quarters: quarters.length < 2 ? [] : quarters,
    quarter: chosen,
  };
}

const byTime = (one: string, other: string): number => key(one).localeCompare(key(other));
const key = (name: string): string => name.slice(3) + name.slice(0, 2);

const chosenOf = (quarters: readonly string[], { chosen, quarter }: BringOptions): string => {
  const own = quarterName(quarter);
  if (chosen !== undefined && quarters.includes(chosen)) return chosen;
  return quarters.includes(own) ? own : (quarters[quarters.length - 1] ?? own);
};

/** What each line hangs under: as the source names it, else the nearest above. */
function hang(items: readonly Item[]): void {
  const byId = new Map<string, Item>();
  for (const item of items) {
    for (const id of item.ids) if (!byId.has(id)) byId.set(id, item);
    if (item.level === 'objective' && !byId.has(nameIn(item.bit.text)))
      byId.set(nameIn(item.bit.text), item);
  }
  let [objective, keyResult]: [Item | null, Item | null] = [null, null];
  for (const item of items) {
    if (item.level === 'objective') {
      objective = item;
      keyResult = null;
      item.under = null;
      continue;
    }
    const named = namedParent(item, byId);
    const nearest = item.level === 'key-result' ? objective : keyResult;
    item.under = named ?? (item.under && fits(item, item.under) ? item.under : nearest);
    if (item.level === 'key-result') keyResult = item;
  }
}

const fits = (item: Item, over: Item): boolean =>
  item.level === 'key-result' ? over.level === 'objective' : over.level === 'key-result';

function namedParent(item: Item, byId: ReadonlyMap<string, Item>): Item | null {
  const named = item.parent.trim();
  const candidates =
    named === ''
      ? []
      : [
          nameIn(named),
          nameIn(named).replace(/\s+/g, ''),
          `o${named.replace(/\D+/g, '')}`,
          `kr${named.replace(/[^\d.]+/g, '')}`,
          named,
        ];
  // KR2.1 hangs under O2, wherever it stands.
  for (const id of item.ids) {
    const over = /^(?:kr|a)?(\d+(?:\.\d+)*)\.\d+[a-z]?$/.exec(id)?.[1];
    if (over) candidates.push(item.level === 'key-result' ? `o${over}` : `kr${over}`, over);
  }
  for (const one of candidates) {
    const found = byId.get(one);
    if (found && found !== item && fits(item, found)) return found;
  }
  return null;
}

/** Each line behind the one that it hangs under. */
function inOrder(items: readonly Item[]): readonly Item[] {
  const all = new Set(items);
  const children = new Map<Item | null, Item[]>();
  for (const item of items) {
    const over = item.under && all.has(item.under) ? item.under : null;
    const there = children.get(over);
    if (there) there.push(item);
    else children.set(over, [item]);
  }
  const below = (item: Item): readonly Item[] => [
    item,
    ...(children.get(item) ?? []).flatMap(below),
  ];
  return (children.get(null) ?? []).flatMap(below);
}

const spanOf = ({
  row,
  column,
  start,
  text,
}: Bit): Pick<Piece, 'row' | 'column' | 'start' | 'end' | 'text'> => ({
  row,
  column,
  start,
  end: start + text.length,
  text,
});

function piecesOf(
  noted: readonly Noted<Item>[],
  lost: ReadonlySet<Item>,
  at: ReadonlyMap<Item, number>,
): Piece[] {
  const seen = new Set<string>();
  return noted.flatMap(({ bit, item, to }): Piece[] => {
    const span = spanOf(bit);
    const place = `${span.row},${span.column},${span.start},${span.end}`;
    if (!isWord(span.text) || seen.has(place)) return [];
    seen.add(place);
    if (typeof to === 'object') return [{ ...span, to }];
    if (item && lost.has(item)) return [{ ...span, to: { left: 'other-quarter' } }];
    return [{ ...span, to: { line: item ? (at.get(item) ?? null) : null, column: to } }];
  });
}
