import { COLUMNS } from '../../words/column-words';
import type { Column, OkrKey } from './columns';
import { FORMULA_KEYS, GENERAL, OKR_COLUMNS, TEXT } from './columns';

/** Of the plan's columns those that a draft has no use for: nobody checks in there, and no formula counts. */
const NOT_IN_A_DRAFT: readonly OkrKey[] = [
  ...FORMULA_KEYS,
  'current',
  'confidence',
  'updated',
  'doubt',
];

/** The draft of the next quarter: the plan's columns in their order. */
export const DRAFT_COLUMNS: readonly Column<OkrKey>[] = OKR_COLUMNS.filter(
  ({ key }) => !NOT_IN_A_DRAFT.includes(key),
);

export type ClosingKey =
  | 'id'
  | 'plan'
  | 'owner'
  | 'target'
  | 'last'
  | 'final'
  | 'result'
  | 'lesson'
  | 'next'
  | 'start'
  | 'today'
  | 'call'
  | 'reason';

/** The closing sheet: nine columns in view, four that are folded. What the team fills are final, lesson, call and reason. */
export const CLOSING_COLUMNS: readonly Column<ClosingKey>[] = [
  { key: 'id', header: { en: 'ID', th: 'รหัส' }, width: 52, format: TEXT },
  { key: 'plan', header: COLUMNS.plan, width: 320, format: TEXT, wrap: true },
  { key: 'owner', header: COLUMNS.owner, width: 96, format: TEXT },
  { key: 'target', header: COLUMNS.target, width: 128, format: TEXT, align: 'right' },
  {
    key: 'last',
    header: { en: 'Last number', th: 'ตัวเลขล่าสุด' },
    width: 104,
    format: TEXT,
    align: 'right',
    wrap: true,
    note: {
      en: 'The last check-in up to the quarter’s last day, its day beneath.',
      th: 'อัปเดตครั้งสุดท้ายจนถึงวันสุดท้ายของไตรมาส ด้านล่างคือวันที่',
    },
  },
  {
    key: 'final',
    header: { en: 'Final number, if different', th: 'ตัวเลขสุดท้าย (กรอกเมื่อไม่ตรง)' },
    width: 150,
    format: GENERAL,
    align: 'right',
    note: {
      en: 'Only where the last number is not the final one. A milestone: Done or Not yet.',
      th: 'กรอกเฉพาะเมื่อตัวเลขล่าสุดไม่ใช่ตัวเลขสุดท้าย ถ้าเป็น Milestone: เสร็จ หรือ ยังไม่เสร็จ',
    },
  },
  { key: 'result', header: { en: 'Result', th: 'ผล' }, width: 160, format: TEXT, wrap: true },
  {
    key: 'lesson',
    header: {
      en: 'What we learned (leadership reads this)',
      th: 'สิ่งที่ได้เรียนรู้ (ผู้บริหารจะได้อ่าน)',
    },
    width: 300,
    format: TEXT,
    wrap: true,
    note: {
      en: 'One for each objective; for key results where there is something to say.',
      th: 'Objective ละหนึ่งข้อ ส่วน Key Result เขียนเฉพาะเมื่อมีเรื่องจะเล่า',
    },
  },
  {
    key: 'next',
    header: { en: 'Next quarter', th: 'ไตรมาสหน้า' },
    width: 104,
    format: TEXT,
    note: {
      en: 'Read from the draft of the next quarter. Change it there.',
      th: 'อ่านจากร่างไตรมาสหน้า แก้ได้ในชีตร่าง',
    },
  },
  {
    key: 'start',
    header: COLUMNS.start,
    width: 84,
    format: TEXT,
    align: 'right',
    hidden: true,
  },
  {
    key: 'today',
    header: { en: 'The cell today', th: 'ในช่องวันนี้' },
    width: 96,
    format: TEXT,
    align: 'right',
    hidden: true,
    note: {
      en: 'What a connected cell shows today: after the quarter’s end it may count the new month.',
      th: 'ค่าที่ช่องเชื่อมข้อมูลแสดงวันนี้ หลังจบไตรมาสอาจเริ่มนับเดือนใหม่แล้ว',
    },
  },
  {
    key: 'call',
    header: { en: 'Team’s call', th: 'ทีมประเมินว่า' },
    width: 120,
    format: TEXT,
    hidden: true,
    note: {
      en: 'Only for a milestone, or where there is no number.',
      th: 'เฉพาะ Milestone หรือข้อที่ไม่มีตัวเลข',
    },
  },
  {
    key: 'reason',
    header: { en: 'Reason', th: 'เหตุผล' },
    width: 220,
    format: TEXT,
    wrap: true,
    hidden: true,
  },
];

/** What the team fills of it; the rest is the tracker's. */
export const FILLED: readonly ClosingKey[] = ['final', 'lesson', 'call', 'reason'];

/** The ID of the row that holds what is asked of leadership. */
export const ASK_ID = '→';

/** Past quarters: a line for each objective and key result of each closed quarter. */
export const PAST_COLUMNS = [
  { key: 'quarter', header: { en: 'Quarter', th: 'ไตรมาส' }, width: 84, format: TEXT },
  { key: 'row', header: { en: 'ID', th: 'รหัส' }, width: 60, format: TEXT },
  { key: 'words', header: { en: 'What', th: 'รายการ' }, width: 320, format: TEXT, wrap: true },
  { key: 'who', header: COLUMNS.owner, width: 104, format: TEXT },
  {
    key: 'from',
    header: COLUMNS.start,
    width: 84,
    format: GENERAL,
    align: 'right',
  },
  { key: 'goal', header: COLUMNS.target, width: 84, format: GENERAL, align: 'right' },
  { key: 'unit', header: COLUMNS.unit, width: 84, format: TEXT },
  {
    key: 'end',
    header: { en: 'Final number', th: 'ตัวเลขสุดท้าย' },
    width: 96,
    format: GENERAL,
    align: 'right',
  },
  {
    key: 'share',
    header: { en: 'Progress', th: 'ความคืบหน้า' },
    width: 84,
    format: '0%',
    align: 'right',
  },
  { key: 'result', header: { en: 'Result', th: 'ผล' }, width: 120, format: TEXT },
  {
    key: 'lesson',
    header: { en: 'What we learned', th: 'สิ่งที่ได้เรียนรู้' },
    width: 300,
    format: TEXT,
    wrap: true,
  },
  { key: 'next', header: { en: 'Next quarter', th: 'ไตรมาสหน้า' }, width: 104, format: TEXT },
  { key: 'reason', header: { en: 'Reason', th: 'เหตุผล' }, width: 200, format: TEXT, wrap: true },
  { key: 'follows', header: { en: 'Follows', th: 'ต่อจาก' }, width: 84, format: TEXT },
] as const satisfies readonly Column[];
