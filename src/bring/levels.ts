import type { Level } from '../words/plan-words';
import type { Item } from './items';
import type { Reader } from './sense';

const ORDER: readonly Level[] = ['objective', 'key-result', 'action'];
const deeper = (level: Level): Level => ORDER[Math.min(2, ORDER.indexOf(level) + 1)] ?? 'action';

interface Open {
  readonly style: string;
  readonly indent: number;
  readonly level: Level;
}

/**
 * The level of each item: what the source says outright; else the place that its sign and its indentation give it
 * below what stands above; where all look alike, what its sentence says.
 */
export function resolveLevels(items: readonly Item[], reader: Reader): void {
  const open = items.filter(({ level }) => level === null);
  if (open.length === 0) return;
  for (const item of items) if (item.level === null && hasNumbers(item)) item.or = 'key-result';
  if (areAlike(items)) bySentence(items, reader);
  else byPlace(items, reader);
}

const hasNumbers = ({ facts }: Item): boolean =>
  facts.some(({ role }) => role === 'target' || role === 'start');

/** Heads of paragraphs look different from the lines below them. */
function styleOf(item: Item, paragraphs: boolean): string {
  if (item.mark.style !== '' && item.mark.style !== 'bold') return item.mark.style;
  if (item.bold || item.mark.style === 'bold') return 'bold';
  return paragraphs && item.gap ? 'head' : '';
}

/** Blank lines part blocks of several lines each, of which the first says a direction. */
function hasParagraphs(items: readonly Item[]): boolean {
  const heads = items.flatMap((item, index) => (item.gap || index === 0 ? [index] : []));
  return heads.length > 1 && heads.every((index) => items[index + 1]?.gap === false);
}

function areAlike(items: readonly Item[]): boolean {
  const first = items[0];
  const paragraphs = hasParagraphs(items);
  return (
    first !== undefined &&
    !paragraphs &&
    items.every(
      (item) =>
        item.level === null &&
        styleOf(item, false) === styleOf(first, false) &&
        item.indent === first.indent,
    )
  );
}

/** All look alike: each by its own words; a doubtful one as what stands around it makes likely. */
function bySentence(items: readonly Item[], reader: Reader): void {
  let above: Level | null = null;
  items.forEach((item, index) => {
    const sense = reader.sense(item.bit.text);
    const next = items[index + 1];
    const leads = next !== undefined && reader.sense(next.bit.text).level === 'key-result';
    let level: Level | null = hasNumbers(item) ? 'key-result' : sense.level;
    if (sense.level !== 'key-result' && !hasNumbers(item)) {
      // A line without a number right before finish lines is what they are for, unless it is plainly work.
      if (
        above === null ||
        (leads && above !== 'objective' && !(sense.level === 'action' && sense.sure))
      )
        level = 'objective';
      else if (level === null || (level === 'objective' && !leads && above !== 'action'))
        level = level ?? (above === 'objective' ? 'key-result' : above);
    }
    item.level = level ?? 'objective';
    item.or =
      sense.sure || sense.level === 'key-result' ? null : otherThan(item.level, sense.level);
    above = item.level;
  });
}

const otherThan = (level: Level, said: Level | null): Level =>
  said !== null && said !== level
    ? said
    : level === 'action'
      ? 'key-result'
      : level === 'objective'
        ? 'key-result'
        : 'action';

/** By sign and indentation, as in any outline. */
function byPlace(items: readonly Item[], reader: Reader): void {
  const paragraphs = hasParagraphs(items);
  const stack: Open[] = [];
  /** The signs before key results that say a number. */
  const finishLines = new Set<string>();
  let said = items.some(({ level }) => level === 'objective');
  for (const [index, item] of items.entries()) {
    const style = styleOf(item, paragraphs);
    const { indent } = item;
    const explicit = item.level;
    if (explicit !== null) {
      while (
        stack.length > 0 &&
        ORDER.indexOf(stack[stack.length - 1]?.level ?? 'action') >= ORDER.indexOf(explicit)
      )
        stack.pop();
      stack.push({ style: `=${explicit}`, indent, level: explicit });
      item.or = null;
      continue;
    }
    const at = stack.findIndex((one) => one.style === style && one.indent === indent);
    const level =
      at >= 0 ? (stack[at]?.level ?? 'objective') : placed(item, style, items[index + 1]);
    if (at >= 0) stack.length = at + 1;
    else stack.push({ style, indent, level });
    item.level = level;
    item.or = null;
    said ||= level === 'objective';
    weigh(item);
  }

  function placed(item: Item, style: string, next: Item | undefined): Level {
    const { indent, mark } = item;
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as Open;
      if (indent > top.indent) break;
      if (indent < top.indent) stack.pop();
      else if (
        top.style.startsWith('=') &&
        top.level !== 'objective' &&
        style !== '' &&
        !isSmaller(style, top.style)
      )
        stack.pop();
      else if (isSmaller(style, top.style) || mark.depth > depthOf(top.style)) break;
      else stack.pop();
    }
    const top = stack[stack.length - 1];
    if (top) return deeper(top.level);
    // The first line of all, or one that stands as far out as it.
    const { level } = reader.sense(item.bit.text);
    return hasNumbers(item) || (level === 'key-result' && !leadsOthers(item, next))
      ? 'key-result'
      : 'objective';
  }

  function leadsOthers(item: Item, next: Item | undefined): boolean {
    return (
      next !== undefined &&
      next.level === null &&
      (next.indent > item.indent || isSmaller(styleOf(next, paragraphs), styleOf(item, paragraphs)))
    );
  }

  /** Below an objective a plain task among finish lines is work; below nothing else its place decides. */
  function weigh(item: Item): void {
    const sense = reader.sense(item.bit.text);
    if (item.level === 'objective' && hasNumbers(item) && said) item.level = 'key-result';
    if (item.level === 'key-result' && sense.level === 'action' && !hasNumbers(item)) {
      if (finishLines.has(item.mark.style) && sense.sure) {
        item.level = 'action';
        item.or = 'key-result';
      } else item.or = 'action';
    }
    if (item.level === 'action' && sense.level === 'key-result' && finishLines.size === 0)
      item.or = 'key-result';
    if (item.level === 'key-result' && sense.level === 'key-result')
      finishLines.add(item.mark.style);
  }
}

/** Signs from the outermost to the innermost: what stands below a heading, then below a number, then below a letter. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^#(\d)$/, 0],
  [/^(?:bold|head)$/, 7],
  [/^=objective$/, 8],
  [/^=key-result$/, 9.2],
  [/^=action$/, 30],
  [/^n1$/, 9.5],
  [/^n2$/, 10],
  [/^n3$/, 13],
  [/^$/, 9],
  [/^letter$/, 14],
];

const rankOf = (style: string): number => {
  if (/^#\d$/.test(style)) return Number(style.slice(1));
  return RANKS.find(([form]) => form.test(style))?.[1] ?? 15;
};
const isSmaller = (style: string, than: string): boolean => rankOf(style) > rankOf(than);
const depthOf = (style: string): number => Number(/^n(\d)$/.exec(style)?.[1] ?? 0);
