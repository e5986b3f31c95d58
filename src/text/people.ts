import { addressKey, isAddress } from './address';
import { SPACES, UNSEEN } from './unseen';

/** Somebody who can be named in a cell, by name or by address. */
export interface Named {
  readonly name: string;
  readonly address: string;
}

/** Whom a cell means: people of a list, and the words in it that lead to nobody or to more than one. */
export interface Meant<Person extends Named> {
  readonly people: readonly Person[];
  readonly unknown: readonly string[];
  readonly unclear: readonly string[];
}

/** Vowels above and below, tone marks, and the two halves of ำ: people type them in any order. */
const THAI_MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]{2,}/g;

/**
 * A name as it is compared: two spellings of one name have one key. Letter case, every kind of space,
 * composed or decomposed letters, full width, Thai marks in another order and แ typed as two เ.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(THAI_MARKS, (marks) => [...new Set(marks)].sort().join(''))
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .replace(SPACES, ' ');
  // Through capitals, so that ß is ss.
  return plain
    .toUpperCase()
    .toLowerCase()
    .replace(/^[\s@"'“”‘’]+|[\s.,;:"'“”‘’]+$/g, '');
}

/** True where both mean the same name. */
export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** What stands before a name and is no part of it. */
const TITLE = /^(?:คุณ|พี่|น้อง|(?:khun|mrs?|ms|miss|dr|k)(?:\.\s*|\s+))\s*/;

/** Between two names, the strongest first: a name may hold an “and” or a stroke itself. */
const BETWEEN: readonly RegExp[] = [
  /[,;،、，；|\n\r\t•·]+/,
  /\s*[/&+]\s*/,
  /\s+(?:and|und|et|with)\s+|\s*(?:และ|กับ)\s*/i,
];

/**
 * Whom of `people` the cell means. The whole cell is tried first, then its parts: “Ploy, Nan”, “Ploy & Nan”,
 * “พลอยและแนน”, one on each line. A name that two people share is unclear, but not where both have one address.
 */
export function peopleMeant<Person extends Named>(
  people: readonly Person[],
  text: string,
): Meant<Person> {
  if (nameKey(text) === '') return NOBODY;
  const found = peopleNamed(people, text);
  if (found.length === 1) return { ...NOBODY, people: found };
  if (found.length > 1) return { ...NOBODY, unclear: [text.trim()] };
  for (const between of BETWEEN) {
    const parts = text.split(between).filter((part) => nameKey(part) !== '');
    if (parts.length < 2) continue;
    const all = parts.map((part) => peopleMeant(people, part));
    const meant = {
      people: distinct(all.flatMap((one) => one.people)),
      unknown: all.flatMap((one) => one.unknown),
      unclear: all.flatMap((one) => one.unclear),
    };
    if (meant.people.length + meant.unclear.length > 0) return meant;
  }
  return { ...NOBODY, unknown: [text.replace(UNSEEN, '').trim()] };
}

const NOBODY = { people: [], unknown: [], unclear: [] } as const;

/** Everybody whom one name or address means: more than one where it does not tell them apart. */
function peopleNamed<Person extends Named>(
  people: readonly Person[],
  text: string,
): readonly Person[] {
  const address = addressKey(text);
  if (isAddress(address)) {
    const theirs = people.filter((one) => addressKey(one.address) === address);
    if (theirs.length > 0) return distinct(theirs).slice(0, 1);
  }
  const wanted = [text, text.replace(/[([（][^)\]）]*[)\]）]/g, ' ')].map(nameKey);
  for (const key of wanted) {
    const theirs = people.filter(({ name }) => name !== '' && nameKey(name) === key);
    if (theirs.length > 0) return distinct(theirs);
  }
  const bare = wanted.map((key) => key.replace(TITLE, ''));
  return distinct(
    people.filter(({ name }) => name !== '' && bare.includes(nameKey(name).replace(TITLE, ''))),
  );
}

/** One for each address; who has none is told by their name. */
function distinct<Person extends Named>(people: readonly Person[]): readonly Person[] {
  const byKey = new Map<string, Person>();
  for (const one of people) {
    const key = addressKey(one.address) || `name ${nameKey(one.name)}`;
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}
