import { fill, type Language, type Text } from '../../language/text';
import type { PlanRow } from '../../okr/plan';
import {
  addressesIn,
  addressKey,
  cleanAddress,
  isAddress,
  quotedAddress,
  strangeSign,
} from '../../text/address';
import { peopleMeant } from '../../text/people';
import { keyOfWord, LANGUAGE_NAMES } from '../contract/cell-words';
import { FIRST_ROW } from '../contract/sheets';
import type { CellProblem } from '../grid/cell-problem';
import { placeOf, type Table, textAt } from '../grid/table';
import type { Person, Recipient } from './settings';
import { yesOrNo } from './yes-no';

const P = {
  address: {
    en: '{place}: “{found}” is not an address. Write one such as name@company.com.',
    th: '{place}: “{found}” ไม่ใช่อีเมลที่ใช้ได้ ใส่เช่น name@company.com',
  },
  sign: {
    en: '{place}: “{found}” holds {sign}, which no address has. Type the address anew.',
    th: '{place}: “{found}” มี {sign} ซึ่งใช้ในอีเมลไม่ได้ พิมพ์อีเมลใหม่',
  },
  reminders: {
    en: '{place}: “{found}” is neither yes nor no, so this person gets no reminders. Write Yes or No.',
    th: '{place}: “{found}” ไม่ใช่ทั้งใช่และไม่ คนนี้จึงยังไม่ได้รับอีเมลเตือน ใส่ ใช่ หรือ ไม่',
  },
  nowhere: {
    en: '{place}: “{found}” is not in the Team table of Settings, so nobody is reminded. Write a name or an address from it, or add the person there.',
    th: '{place}: ไม่พบ “{found}” ในตารางทีมของชีตตั้งค่า จึงไม่มีใครได้รับการเตือน ใส่ชื่อหรืออีเมลจากตารางนั้น หรือเพิ่มคนในตาราง',
  },
  several: {
    en: '{place}: “{found}” is the name of more than one person in the Team table. Write the address instead.',
    th: '{place}: ตารางทีมมีคนชื่อ “{found}” มากกว่าหนึ่งคน ใส่อีเมลแทนชื่อ',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The people of the Team table, and its cells that cannot be used as they are. */
export function readTeam(
  table: Table,
  language: Language,
): { readonly people: readonly Person[]; readonly problems: readonly CellProblem[] } {
  const say = problemIn(table, language);
  const problems: CellProblem[] = [];
  const people = tableRows(table, ['person', 'address']).map((row): Person => {
    const address = cleanAddress(textAt(table, row, 'address'));
    const found = textAt(table, row, 'reminders');
    const reminders = found === '' ? true : yesOrNo(found);
    problems.push(...addressProblem(address, (text, more) => say(row, 'address', text, more)));
    if (reminders === null) problems.push(say(row, 'reminders', P.reminders, { found }));
    return {
      name: textAt(table, row, 'person'),
      address,
      language: keyOfWord(LANGUAGE_NAMES, textAt(table, row, 'speaks')) ?? language,
      reminders: reminders ?? false,
    };
  });
  return { people, problems };
}

/**
 * Who gets the summary: one for each address of a cell. A row that names somebody of the team and no address,
 * or a name where the address belongs, means that person.
 */
export function readRecipients(
  table: Table,
  team: readonly Person[],
  language: Language,
): { readonly recipients: readonly Recipient[]; readonly problems: readonly CellProblem[] } {
  const say = problemIn(table, language);
  const problems: CellProblem[] = [];
  const recipients = tableRows(table, ['to_name', 'to_address']).flatMap((row): Recipient[] => {
    const name = textAt(table, row, 'to_name');
    const found = addressesIn(textAt(table, row, 'to_address'));
    const speaks = keyOfWord(LANGUAGE_NAMES, textAt(table, row, 'to_language')) ?? language;
    if (!found.some(isAddress)) {
      const meant = peopleMeant(team, found[0] || name).people;
      const theirs = meant.filter(({ address }) => isAddress(address));
      if (theirs.length > 0 && theirs.length === meant.length)
        return theirs.map((one) => ({
          name: theirs.length === 1 && name !== '' ? name : one.name,
          address: one.address,
          language: speaks,
        }));
    }
    return found.map((address) => {
      problems.push(...addressProblem(address, (text, more) => say(row, 'to_address', text, more)));
      return { name, address, language: speaks };
    });
  });
  return { recipients, problems };
}

/** Owners that lead to nobody of the team, or to more than one. None while there is no team. */
export function ownerProblems(
  table: Table,
  rows: readonly PlanRow[],
  team: readonly Person[],
  language: Language,
): readonly CellProblem[] {
  if (team.length === 0) return [];
  const say = problemIn(table, language);
  const known = new Map<string, ReturnType<typeof peopleMeant<Person>>>();
  return rows.flatMap(({ row, owner }): CellProblem[] => {
    if (owner === null) return [];
    const meant = known.get(owner) ?? peopleMeant(team, owner);
    known.set(owner, meant);
    return [
      ...meant.unknown.map((found) => say(row, 'owner', P.nowhere, { found })),
      ...meant.unclear.map((found) => say(row, 'owner', P.several, { found })),
    ];
  });
}

/** The people of a list who share one address are one: the first row of each. */
export function oneForEachAddress<Row extends { readonly address: string; readonly name: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const byAddress = new Map<string, Row>();
  for (const one of rows) {
    const key = addressKey(one.address) || one.name;
    if (!byAddress.has(key)) byAddress.set(key, one);
  }
  return [...byAddress.values()];
}

/** What is wrong with an address that was cleaned; nothing where it is blank. */
function addressProblem(
  address: string,
  say: (text: Text, values: Readonly<Record<string, string>>) => CellProblem,
): readonly CellProblem[] {
  if (address === '' || isAddress(address)) return [];
  const [found, sign] = [quotedAddress(address), strangeSign(address)];
  return [sign === null ? say(P.address, { found }) : say(P.sign, { found, sign })];
}

const problemIn =
  (table: Table, language: Language) =>
  (
    row: number,
    column: string,
    text: Text,
    values: Readonly<Record<string, string>>,
  ): CellProblem => {
    const place = placeOf(table, row, column);
    return { place, message: fill(text, language, { place, ...values }), fix: null };
  };

function tableRows(table: Table, columns: readonly string[]): number[] {
  const rows: number[] = [];
  for (let row = FIRST_ROW; row <= table.sheet.values.length; row += 1) {
    if (columns.some((column) => textAt(table, row, column) !== '')) rows.push(row);
  }
  return rows;
}
