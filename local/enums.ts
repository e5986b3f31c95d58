/** Google's enums: members are objects that print as their names, and a name that Google lacks is undefined. */
import { enumNames } from './google-listing';

/** One member of an enum. */
export interface EnumMember {
  readonly toString: () => string;
  readonly toJSON: () => string;
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly compareTo: (other: EnumMember) => number;
}

const made = new Map<string, Readonly<Record<string, EnumMember>>>();
const enumOfMember = new WeakMap<object, string>();

/** An enum by its interface's name, such as `Spreadsheet.BorderStyle`; undefined for what is none. */
export function enumOf(name: string): Readonly<Record<string, EnumMember>> | undefined {
  const names = enumNames(name);
  if (!names) return undefined;
  const known = made.get(name);
  if (known) return known;
  const members = names.map((own, index): [string, EnumMember] => {
    const member: EnumMember = Object.freeze({
      toString: () => own,
      toJSON: () => own,
      name: () => own,
      ordinal: () => index,
      compareTo: (other: EnumMember) => index - other.ordinal(),
    });
    enumOfMember.set(member, name);
    return [own, member];
  });
  const whole = Object.freeze(Object.fromEntries(members));
  made.set(name, whole);
  return whole;
}

/** A member that services hand to a script. Throws for a name that the enum lacks: a slip of ours. */
export function enumMember(name: string, member: string): EnumMember {
  const found = enumOf(name)?.[member];
  if (!found) throw new Error(`${name} has no ${member}`);
  return found;
}

/** The enum that a value belongs to; undefined for anything else. */
export const enumNameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? enumOfMember.get(value) : undefined;
