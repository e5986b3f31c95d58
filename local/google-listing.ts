/** What Apps Script has, as its type definitions list it: services, members with their parameters, enums. */
import listing from './members.json';

interface Listing {
  readonly services: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly interfaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const { services, enums, interfaces } = listing as unknown as Listing;

/** Global names such as SpreadsheetApp, each with its interface. */
export const SERVICES: Readonly<Record<string, string>> = services;

/** The member names that Google documents for an interface such as `Spreadsheet.Range`. */
export const membersOf = (name: string): readonly string[] => Object.keys(interfaces[name] ?? {});

const listed = (name: string, member: string): readonly string[] => {
  const of = interfaces[name];
  return of && Object.hasOwn(of, member) ? (of[member] ?? []) : [];
};

/** A member's signatures, as `row: number, column: number`; none for what is no method. */
export const signaturesOf = (name: string, member: string): readonly string[] =>
  listed(name, member).filter((one) => !one.startsWith('= '));

/** The enum that a member is, as `Spreadsheet.BorderStyle`; undefined for any other member. */
export const enumAt = (name: string, member: string): string | undefined =>
  listed(name, member)
    .find((one) => one.startsWith('= '))
    ?.slice(2);

/** The names of an enum such as `Spreadsheet.BorderStyle`; undefined for what is none. */
export const enumNames = (name: string): readonly string[] | undefined => enums[name];

/** A plain object with named properties, such as the options of a mail: no class of Google's. */
export const isPlainInterface = (name: string): boolean => {
  const of = interfaces[name];
  return of !== undefined && Object.values(of).every((signatures) => signatures.length === 0);
};

/** What Google's messages put before a class. */
const APPS: Readonly<Record<string, string>> = {
  Cache: 'CacheService',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
};

/** An interface as Google's messages name it: `SpreadsheetApp.Range`, but `MailApp`. */
export function calledByGoogle(name: string): string {
  const [namespace = '', own = name] = name.split('.');
  const app = APPS[namespace];
  return app && app !== own ? `${app}.${own}` : own;
}
