/** Checks what a script hands to a member against Google's signatures, and refuses in Google's words. */
import { enumNameOf } from './enums';
import { NotInLocalSheets } from './errors';
import { calledByGoogle, enumNames, isPlainInterface, signaturesOf } from './google-listing';

/** `loose`: Google may convert it, or may not; nobody here knows. */
type Fit = 'fits' | 'null' | 'loose' | 'wrong';
type Test = (value: unknown) => Fit;

interface Parameter {
  readonly name: string;
  readonly test: Test;
  /** A number or a truth value: null is no such thing, and Google says so of the whole call. */
  readonly primitive: boolean;
}

interface Signature {
  readonly parameters: readonly Parameter[];
  readonly fewest: number;
  readonly most: number;
}

/** Numbers and truth values that become text, as Google is known to do it. */
const CONVERTED = new Set([
  'Cache.put',
  'Properties.setProperty',
  'Range.setNote',
  'Range.setNotes',
]);

const isDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]';

/** Interfaces of the objects that services handed out. */
const interfaceOfObject = new WeakMap<object, string>();

export const rememberInterface = (object: object, name: string): void => {
  interfaceOfObject.set(object, name);
};

/** The interface of an object that a service handed out; undefined for anything else. */
export const interfaceOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? interfaceOfObject.get(value) : undefined;

const signatures = new Map<string, readonly Signature[]>();

/**
 * Throws Google's exception for a call that no signature fits, and for null where an object is wanted;
 * refuses by name what Google might convert. `name` is the interface's, `Spreadsheet.Range`.
 */
export function checkArguments(name: string, member: string, args: readonly unknown[]): void {
  const all = signaturesFor(name, member);
  if (all.length === 0) return;
  const fits = all
    .filter(({ fewest, most }) => args.length >= fewest && args.length <= most)
    .map(({ parameters }) => {
      const at = (index: number): Parameter =>
        (parameters[index] ?? parameters[parameters.length - 1]) as Parameter;
      return args.map((value, index) => ({ of: at(index), fit: at(index).test(value) }));
    });
  if (fits.some((each) => each.every(({ fit }) => fit === 'fits'))) return;
  const own = `${name.split('.').pop()}.${member}`;
  const only = (...allowed: readonly Fit[]) =>
    fits.find((each) => each.every(({ fit }) => fit === 'fits' || allowed.includes(fit)));
  const missing = only('null')?.find(({ fit }) => fit === 'null');
  if (missing && !missing.of.primitive) throw refused(nullRefusal(missing.of.name));
  const given = args.map(typeName).join(',');
  if (!missing && only('loose', 'null')) {
    if (CONVERTED.has(own)) return;
    throw new NotInLocalSheets(`${own} with (${given})`);
  }
  throw refused(
    `The parameters (${given}) don't match the method signature for ${calledByGoogle(name)}.${member}.`,
  );
}

/** A file may have no time zone, and Google has a sentence of its own for that. */
const nullRefusal = (name: string): string =>
  name === 'timeZone'
    ? 'Invalid argument: timeZone. Should be of type: String'
    : `Argument cannot be null: ${name}`;

const refused = (message: string): Error =>
  Object.assign(new Error(message), { name: 'Exception' });

function signaturesFor(name: string, member: string): readonly Signature[] {
  const key = `${name}.${member}`;
  const known = signatures.get(key);
  if (known) return known;
  const parsed = signaturesOf(name, member).map(parsedSignature);
  signatures.set(key, parsed);
  return parsed;
}

function parsedSignature(text: string): Signature {
  const parts = text === '' ? [] : text.split(', ');
  const parameters = parts.map((part): Parameter => {
    const [name = '', whole = 'any'] = part.replace('...', '').replace('?:', ':').split(': ');
    // Of what may come any number of times, each one is looked at.
    const type = part.startsWith('...') ? whole.replace(/\[\]$/, '') : whole;
    return { name, test: testOf(type), primitive: /^(number|boolean)$/.test(type) };
  });
  const fewest = parts.filter((part) => !part.startsWith('...') && !part.includes('?:')).length;
  const most = parts.some((part) => part.startsWith('...')) ? Infinity : parts.length;
  return { parameters, fewest, most };
}

const ORDER: readonly Fit[] = ['fits', 'null', 'loose', 'wrong'];
const worst = (one: Fit, other: Fit): Fit =>
  ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other;
const best = (one: Fit, other: Fit): Fit => (worst(one, other) === one ? other : one);

/** `(Spreadsheet.Range|null)[]` as a test of a value. */
function testOf(type: string): Test {
  const choices = alternatives(type);
  if (choices.length > 1) {
    const tests = choices.map(testOf);
    return (value) => tests.map((test) => test(value)).reduce(best);
  }
  if (type.startsWith('(') && type.endsWith(')')) return testOf(type.slice(1, -1));
  if (type.endsWith('[]')) return arrayTest(testOf(type.slice(0, -2)));
  if (type === 'any') return () => 'fits';
  const missing = (value: unknown): boolean => value === null || value === undefined;
  if (type === 'null') return (value) => (missing(value) ? 'fits' : 'wrong');
  return (value) => (missing(value) ? 'null' : valueFits(type, value));
}

/** An empty place in an array is no missing argument: what Google makes of it is not known. */
function arrayTest(inner: Test): Test {
  return (value) => {
    if (value === null || value === undefined) return 'null';
    if (!Array.isArray(value)) return 'wrong';
    return value.reduce<Fit>((fit, one) => {
      const own = inner(one);
      return worst(fit, own === 'null' ? 'loose' : own);
    }, 'fits');
  };
}

function valueFits(type: string, value: unknown): Fit {
  const when = (fits: boolean, otherwise: Fit = 'wrong'): Fit => (fits ? 'fits' : otherwise);
  switch (type) {
    case 'string':
      return when(
        typeof value === 'string',
        typeof value === 'object' && !enumNameOf(value) ? 'wrong' : 'loose',
      );
    case 'number':
      return when(typeof value === 'number');
    case 'boolean':
    case 'function':
      return when(typeof value === type);
    case 'Date':
      return when(isDate(value));
    case 'object':
      return when(typeof value === 'object' && !Array.isArray(value));
  }
  if (enumNames(type)) return when(enumNameOf(value) === type);
  if (isPlainInterface(type)) return valueFits('object', value);
  const own = interfaceOf(value);
  return when(own === type || own?.endsWith('Blob') === true);
}

/** The parts of a union, those inside brackets left together. */
function alternatives(type: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of type) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** A value's type as Google's message names it. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  const name = interfaceOf(value) ?? enumNameOf(value);
  return name ? calledByGoogle(name) : '(class)';
}
