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

/** True for what Google's bridge swallows: a Date or a function anywhere makes the whole answer null. */
export function isSwallowed(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isSwallowed);
  return !isPlain(value) || Object.values(value).some(isSwallowed);
}
