/** Joins format commands on the same cells: a script sets colour, weight and size one by one, the engine all at once. */
import type { Command } from './engine';

interface Format {
  readonly sheetId: string;
  readonly target: readonly object[];
  readonly style?: Readonly<Record<string, unknown>>;
  readonly format?: string;
}

const propertiesOf = ({ style, format }: Format): string[] => [
  ...Object.keys(style ?? {}),
  ...(format === undefined ? [] : ['format']),
];

/**
 * The same commands, fewer: a format joins an earlier one on the same cells when nothing but formats
 * of other properties stands between, so that whichever came last still wins.
 */
export function mergeFormats(commands: readonly Command[]): Command[] {
  const merged: Command[] = [];
  let runStart = 0;
  for (const command of commands) {
    const [type, payload] = command;
    if (type !== 'SET_FORMATTING') {
      merged.push(command);
      runStart = merged.length;
      continue;
    }
    const wanted = payload as unknown as Format;
    const at = placeToJoin(merged, runStart, wanted);
    if (at === null) {
      merged.push(command);
      continue;
    }
    const earlier = merged[at]?.[1] as unknown as Format;
    merged[at] = [type, { ...earlier, ...wanted, style: { ...earlier.style, ...wanted.style } }];
  }
  return merged;
}

function placeToJoin(merged: readonly Command[], runStart: number, wanted: Format): number | null {
  const key = keyOf(wanted);
  const properties = new Set(propertiesOf(wanted));
  for (let index = merged.length - 1; index >= runStart; index -= 1) {
    const earlier = merged[index]?.[1] as unknown as Format;
    if (keyOf(earlier) === key) return index;
    if (
      propertiesOf(earlier).some((property) => properties.has(property)) &&
      overlaps(earlier, wanted)
    )
      return null;
  }
  return null;
}

const keys = new WeakMap<object, string>();

function keyOf(format: Format): string {
  const known = keys.get(format);
  if (known !== undefined) return known;
  const key = `${format.sheetId} ${JSON.stringify(format.target)}`;
  keys.set(format, key);
  return key;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function overlaps(one: Format, other: Format): boolean {
  if (one.sheetId !== other.sheetId) return false;
  return (one.target as Box[]).some((box) =>
    (other.target as Box[]).some(
      (its) =>
        box.top <= its.bottom &&
        its.top <= box.bottom &&
        box.left <= its.right &&
        its.left <= box.right,
    ),
  );
}
