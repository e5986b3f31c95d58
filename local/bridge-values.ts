/** What may cross google.script.run, in either direction: the page refuses by the same code as the server. */
const refused = (message: string): Error =>
  Object.assign(new Error(message), { name: 'Exception' });

const isPlain = (value: object): boolean => {
  const proto = Object.getPrototypeOf(value) as object | null;
  return proto === null || Object.getPrototypeOf(proto) === null;
};

/** A copy of what a page hands over; throws for what Google's bridge refuses. */
export function handedOver(value: unknown, seen: readonly unknown[] = []): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value !== 'object')
    throw refused(`Failed due to illegal value in property: ${typeof value}`);
  if (seen.includes(value)) throw refused('Failed due to circular reference.');
  if (Array.isArray(value)) return value.map((one) => handedOver(one, [...seen, value]));
  if (!isPlain(value)) throw refused('Failed due to illegal value in property: object');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, handedOver(one, [...seen, value])]),
  );
}

/**
 * Where an answer holds what Google's bridge swallows, as `.days[2]` ('' for the answer itself), and what
 * stands there; null where it is plain. A Date, a function, a Map or an object of a service, anywhere,
 * makes the whole answer null. `isOther` knows further objects that are not plain.
 */
export function swallowedAt(
  value: unknown,
  isOther: (value: object) => boolean = () => false,
  path = '',
  seen: readonly unknown[] = [],
): { readonly path: string; readonly found: string } | null {
  if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol')
    return { path, found: `a ${typeof value}` };
  if (typeof value !== 'object' || value === null) return null;
  if (seen.includes(value)) return { path, found: 'a circle' };
  const within = [...seen, value];
  if (isOther(value)) return { path, found: `a ${String(value)}` };
  if (!Array.isArray(value) && !isPlain(value))
    return { path, found: `a ${Object.prototype.toString.call(value).slice(8, -1)}` };
  for (const [key, one] of Object.entries(value)) {
    const below = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    const at = swallowedAt(one, isOther, below, within);
    if (at) return at;
  }
  return null;
}
