/** The fixed words of a plan, in both languages: one home for sheet, page, summary and mail. */
import type { Language, Text } from '../language/text';
import type { ActionState, KeyResultState, Measure, MilestoneState, Signal } from '../okr/plan';
import type { Status } from '../okr/status';

/** The levels of a plan's rows. */
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

/** Sign and word: `● On track`. */
export const signedStatus = (status: Status, language: Language): string =>
  `${STATUS_SIGNS[status]} ${STATUSES[status][language]}`;

/** A status within a sentence, after a number: `2 without an update`. */
export const STATUSES_IN_LINE: Readonly<Record<Status, Text>> = {
  ...inLower(STATUSES),
  'no-update': { en: 'without an update', th: STATUSES['no-update'].th },
  'no-data': { en: 'without data yet', th: STATUSES['no-data'].th },
  'check-number': { en: 'to check', th: STATUSES['check-number'].th },
};

function inLower<Key extends string>(
  words: Readonly<Record<Key, Text>>,
): Readonly<Record<Key, Text>> {
  const lower = Object.entries<Text>(words).map(([key, { en, th }]) => [
    key,
    { en: en.toLowerCase(), th },
  ]);
  return Object.fromEntries(lower) as Record<Key, Text>;
}
