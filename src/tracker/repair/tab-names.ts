import { fill, type Language, type Text } from '../../language/text';
import { nameWhileBuilt, SHEET_KEYS, SHEETS } from '../contract/sheets';
import type { Change } from '../grid/change';
import type { SheetKey, Snapshot } from '../grid/snapshot';

/** Tabs whose names follow the language, and those that a person named. */
export interface TabNames {
  readonly changes: readonly Change[];
  readonly named: readonly string[];
}

/**
 * A tab that bears our exact name in the other language gets that of this one, with a number where somebody's
 * own tab has it. Formulas follow. One that a person named stays.
 */
export function tabNames(snapshot: Snapshot, language: Language): TabNames {
  const there = SHEET_KEYS.flatMap((key) => {
    const name = snapshot.sheets[key]?.name;
    return name === undefined ? [] : [{ key, name }];
  });
  const ours = there.filter(({ key, name }) => isOurs(key, name));
  const named = there.filter((one) => !ours.includes(one)).map(({ name }) => name);
  const others = ours.filter(({ key, name }) => !bears(name, SHEETS[key].name[language]));
  if (others.length === 0) return { changes: [], named };
  const taken = new Set(snapshot.tabs.map((tab) => tab.toLowerCase()));
  const changes = others.map(({ key: sheet, name }): Change => {
    taken.delete(name.toLowerCase());
    const free = freeName(SHEETS[sheet].name[language], taken);
    taken.add(free.toLowerCase());
    return { kind: 'rename', sheet, name: free };
  });
  return { changes, named };
}

/** The name of a sheet's tab where it got one, else a name of ours that no other tab has: `OKRs`, else `OKRs 2` … */
export function tabNameFor(sheet: SheetKey, language: Language, snapshot: Snapshot): string {
  const there = snapshot.sheets[sheet] ?? snapshot.unfinished[sheet];
  if (there && there.name !== nameWhileBuilt(sheet)) return there.name;
  const wanted = SHEETS[sheet].name[language];
  return freeName(wanted, new Set(snapshot.tabs.map((tab) => tab.toLowerCase())));
}

/** This name, with the first number from 2 where it is taken. `taken` in small letters. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`.toLowerCase())) number += 1;
  return `${wanted} ${number}`;
}

const isOurs = (key: SheetKey, name: string): boolean =>
  Object.values(SHEETS[key].name).some((ours) => bears(name, ours));

/** Our name, or our name with the number that set-up gave it beside somebody's own tab. */
const bears = (name: string, ours: string): boolean =>
  name === ours || (name.startsWith(`${ours} `) && /^\d+$/.test(name.slice(ours.length + 1)));

const SWITCHED: Text = {
  en: 'The tracker is in English now: its tabs, headers, dropdowns, the words chosen from them, and the Guide. What people wrote stays as it is. The leadership summary follows with its next update.',
  th: 'ไฟล์ OKR เป็นภาษาไทยแล้ว ทั้งชื่อแท็บ หัวตาราง ตัวเลือกและคำที่เลือกไว้ และคู่มือ ข้อความที่คนเขียนยังอยู่ตามเดิม หน้าสรุปผู้บริหารจะเปลี่ยนเมื่ออัปเดตครั้งถัดไป',
};
const NAMES_KEPT: Text = {
  en: 'Tabs that somebody named keep their names: {names}.',
  th: 'แท็บที่มีคนตั้งชื่อเองยังใช้ชื่อเดิม: {names}',
};

/** What a change of language did, in a person's words. */
export const switchedSentences = (named: readonly string[], language: Language): string[] => [
  SWITCHED[language],
  ...(named.length === 0
    ? []
    : [fill(NAMES_KEPT, language, { names: named.map((name) => `“${name}”`).join(', ') })]),
];
