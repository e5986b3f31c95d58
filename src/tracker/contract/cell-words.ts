import type { Language, Text } from '../../language/text';
import type { ActionState, KeyResultState, Measure, MilestoneState, Signal } from '../../okr/plan';
import type { Status } from '../../okr/status';
import { comparable } from './spaces';

/** The fixed words that stand in cells. A cell may hold either language: files change hands. */
export type Level = 'objective' | 'key-result' | 'action';

export const LEVELS: Readonly<Record<Level, Text>> = {
  objective: { en: 'Objective', th: 'Objective' },
  'key-result': { en: 'Key result', th: 'Key Result' },
  action: { en: 'Action', th: 'Action' },
};

/** In the order that formulas number them: 1 total … 5 milestone. */
export const MEASURES: Readonly<Record<Measure, Text>> = {
  total: { en: 'Total this quarter', th: 'ยอดสะสมไตรมาสนี้' },
  latest: { en: 'Latest value', th: 'ค่าล่าสุด' },
  'at-least': { en: 'Stay at or above', th: 'ไม่ต่ำกว่า' },
  'at-most': { en: 'Stay at or below', th: 'ไม่เกิน' },
  milestone: { en: 'Milestone', th: 'Milestone (เสร็จ/ยังไม่เสร็จ)' },
};

export const SIGNALS: Readonly<Record<Signal, Text>> = {
  leading: { en: 'Leading', th: 'Leading' },
  lagging: { en: 'Lagging', th: 'Lagging' },
};

export const MILESTONE_STATES: Readonly<Record<MilestoneState, Text>> = {
  'not-yet': { en: 'Not yet', th: 'ยังไม่เสร็จ' },
  done: { en: 'Done', th: 'เสร็จ' },
};

/** In place of a number or state, in the order that formulas number them. */
export const KEY_RESULT_STATES: Readonly<Record<KeyResultState, Text>> = {
  ...MILESTONE_STATES,
  dropped: { en: 'Dropped', th: 'ยกเลิก' },
};

export const ACTION_STATES: Readonly<Record<ActionState, Text>> = {
  'not-started': { en: 'Not started', th: 'ยังไม่เริ่ม' },
  doing: { en: 'Doing', th: 'กำลังทำ' },
  done: { en: 'Done', th: 'เสร็จ' },
  dropped: { en: 'Dropped', th: 'ยกเลิก' },
};

export const STATUSES: Readonly<Record<Status, Text>> = {
  done: { en: 'Done', th: 'สำเร็จ' },
  'on-track': { en: 'On track', th: 'ตามแผน' },
  'at-risk': { en: 'At risk', th: 'เสี่ยง' },
  'off-track': { en: 'Off track', th: 'หลุดแผน' },
  'no-update': { en: 'No update', th: 'ขาดอัปเดต' },
  'no-data': { en: 'No data yet', th: 'ยังไม่มีข้อมูล' },
  'check-number': { en: 'Check number', th: 'ตรวจตัวเลข' },
  dropped: { en: 'Dropped', th: 'ยกเลิก' },
  'not-begun': { en: 'Not begun', th: 'ยังไม่เริ่ม' },
};

/** The sign before each status, so that black and white tells it too. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  done: '✓',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '■',
  'no-update': '◌',
  'no-data': '○',
  'check-number': '?',
  dropped: '–',
  'not-begun': '…',
};

export const ANSWERS = {
  'not-now': { en: 'Not now', th: 'พักไว้ก่อน' },
  no: { en: 'No', th: 'ไม่ทำ' },
  'swapped-in': { en: 'Swapped in', th: 'สลับเข้ามาทำแทน' },
} as const satisfies Readonly<Record<string, Text>>;

export const LANGUAGE_NAMES: Readonly<Record<Language, Text>> = {
  en: { en: 'English', th: 'English' },
  th: { en: 'ไทย', th: 'ไทย' },
};

export const YES_NO = {
  yes: { en: 'Yes', th: 'ใช่' },
  no: { en: 'No', th: 'ไม่' },
} as const satisfies Readonly<Record<string, Text>>;

export const YEARS = {
  ce: { en: '2026 (CE)', th: '2026 (ค.ศ.)' },
  be: { en: '2569 (BE)', th: '2569 (พ.ศ.)' },
} as const satisfies Readonly<Record<string, Text>>;

/** The words of a list in one language, in order: what a dropdown offers. */
export const wordsOf = (words: Readonly<Record<string, Text>>, language: Language): string[] =>
  Object.values(words).map((text) => text[language]);

/** The key that a word in either language stands for, letter case, kinds of space and unseen signs aside; null for any other word. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, Text>>,
  word: string,
): Key | null {
  const wanted = comparable(word);
  for (const key of Object.keys(words) as Key[]) {
    const text = words[key];
    if (comparable(text.en) === wanted || comparable(text.th) === wanted) return key;
  }
  return null;
}
