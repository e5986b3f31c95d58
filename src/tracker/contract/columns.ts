import type { Text } from '../../language/text';
import { COLUMNS } from '../../words/column-words';
import { LEVELS } from '../../words/plan-words';

/** A column of one of the tables, identified by its key in the hidden first row. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: Text;
  /** Pixels. */
  readonly width: number;
  /** Number format of its cells; '@' is text that stays text. */
  readonly format: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** In the group that is folded: nobody need see it. */
  readonly hidden?: true;
  /** Guidance shown as the header's note. */
  readonly note?: Text;
}

export const TEXT = '@';
export const GENERAL = 'General';
/** Numbers before anybody typed one; each row gets its own decimals then. */
export const NUMBER = 'General';
export const PERCENT = '0%';
export const DATE = 'd mmm';
export const WHOLE = '0';

export type OkrKey =
  | 'id'
  | 'plan'
  | 'level'
  | 'owner'
  | 'start'
  | 'target'
  | 'unit'
  | 'current'
  | 'progress'
  | 'status'
  | 'confidence'
  | 'note'
  | 'decision'
  | 'due'
  | 'measure'
  | 'signal'
  | 'review'
  | 'updated'
  | HelperKey;

/** The hidden group: inputs that are seldom used, what code writes for formulas, and steps that keep a roll-up out of its own column. */
export type HelperKey =
  | 'expected'
  | 'weight'
  | 'from'
  | 'parent'
  | 'rank'
  | 'value'
  | 'dismissed'
  | 'doubt'
  | 'follows'
  | StepKey;

export type StepKey =
  | 'level_number'
  | 'measure_number'
  | 'raw'
  | 'line'
  | 'kr_weight'
  | 'load'
  | 'weighted'
  | 'weighted_line'
  | 'age'
  | 'health'
  | 'kr_rank'
  | 'old'
  | 'rollup'
  | 'own_id'
  | 'state'
  | 'measure_chosen'
  | 'connected';

/** Columns whose cells are the tracker's formulas: a value typed over one is named, then restored. */
export const FORMULA_KEYS = [
  'progress',
  'status',
  'expected',
  'rank',
  'value',
  'level_number',
  'measure_number',
  'raw',
  'line',
  'kr_weight',
  'load',
  'weighted',
  'weighted_line',
  'age',
  'health',
  'kr_rank',
  'old',
  'rollup',
  'own_id',
  'state',
  'measure_chosen',
  'connected',
] as const satisfies readonly OkrKey[];

export type FormulaKey = (typeof FORMULA_KEYS)[number];

const helper = (key: HelperKey, header: Text, format = NUMBER): Column<OkrKey> => ({
  key,
  header,
  width: 84,
  format,
  hidden: true,
});

/** The OKRs sheet from left to right: the weekly work in the first ten, inputs that the sidebar fills after it, helpers last. */
export const OKR_COLUMNS: readonly Column<OkrKey>[] = [
  { key: 'id', header: { en: 'ID', th: 'รหัส' }, width: 52, format: TEXT },
  {
    key: 'plan',
    header: COLUMNS.plan,
    width: 340,
    format: TEXT,
    wrap: true,
    note: {
      en: 'One sentence a row. Type in the next empty row: its level is guessed and can be changed.',
      th: 'แถวละหนึ่งประโยค พิมพ์ในแถวว่างถัดไปได้เลย ระบบจะเดาระดับให้ และเปลี่ยนได้',
    },
  },
  { key: 'level', header: COLUMNS.level, width: 100, format: TEXT },
  { key: 'owner', header: COLUMNS.owner, width: 104, format: TEXT },
  {
    key: 'start',
    header: COLUMNS.start,
    width: 76,
    format: NUMBER,
    align: 'right',
    note: {
      en: 'The number at the start of the quarter. For a total: last quarter’s figure, for the reader.',
      th: 'ตัวเลข ณ ต้นไตรมาส ถ้าเป็นยอดสะสม ให้ใส่ยอดไตรมาสก่อนไว้เทียบ',
    },
  },
  { key: 'target', header: COLUMNS.target, width: 76, format: NUMBER, align: 'right' },
  { key: 'unit', header: COLUMNS.unit, width: 80, format: TEXT },
  {
    key: 'current',
    header: COLUMNS.current,
    width: 92,
    format: NUMBER,
    align: 'right',
    note: {
      en: 'Type the new number here: that is the check-in. For a figure per month: the last full month or the last 30 days. A formula works too.',
      th: 'ใส่ตัวเลขใหม่ที่นี่ ถือเป็นการอัปเดต ถ้าเป็นตัวเลขต่อเดือน ใช้เดือนเต็มล่าสุดหรือ 30 วันล่าสุด ใส่สูตรก็ได้',
    },
  },
  { key: 'progress', header: { en: 'Progress', th: 'ความคืบหน้า' }, width: 156, format: GENERAL },
  {
    key: 'status',
    header: { en: 'Status', th: 'สถานะ' },
    width: 168,
    format: GENERAL,
    // What stands beside the word is longer than the column.
    wrap: true,
  },
  {
    key: 'confidence',
    header: COLUMNS.confidence,
    width: 84,
    format: WHOLE,
    align: 'center',
    note: {
      en: 'How sure the owner is to reach the target, 1 to 10. 3 or less turns on track into at risk.',
      th: 'เจ้าของมั่นใจแค่ไหนว่าจะถึงเป้า 1 ถึง 10 ถ้า 3 หรือต่ำกว่า จากตามแผนจะเป็นเสี่ยง',
    },
  },
  { key: 'note', header: COLUMNS.note, width: 220, format: TEXT, wrap: true },
  {
    key: 'decision',
    header: COLUMNS.decision,
    width: 200,
    format: TEXT,
    wrap: true,
    note: {
      en: 'What, by when, who decides. It comes second on the leadership summary.',
      th: 'เรื่องอะไร ภายในเมื่อไร ใครตัดสินใจ จะขึ้นเป็นลำดับที่สองในสรุปผู้บริหาร',
    },
  },
  {
    key: 'due',
    header: COLUMNS.due,
    width: 84,
    format: DATE,
    align: 'right',
    note: { en: 'Blank: the quarter’s last day.', th: 'ถ้าว่าง คือวันสุดท้ายของไตรมาส' },
  },
  {
    key: 'measure',
    header: COLUMNS.measure,
    width: 128,
    format: TEXT,
    note: {
      en: 'Total this quarter: counted from 0. Latest value: from start to target. Stay at: met or not. Milestone: done or not yet.',
      th: 'ยอดสะสมไตรมาสนี้: นับจาก 0 · ค่าล่าสุด: จากค่าตั้งต้นถึงเป้า · ไม่ต่ำกว่า/ไม่เกิน: ได้หรือไม่ได้ · Milestone: เสร็จหรือยังไม่เสร็จ',
    },
  },
  {
    key: 'signal',
    header: COLUMNS.signal,
    width: 96,
    format: TEXT,
    note: {
      en: 'Leading: moves within weeks. Lagging: shows the outcome.',
      th: 'Leading: เห็นผลในไม่กี่สัปดาห์ · Lagging: ผลลัพธ์ปลายทาง',
    },
  },
  { key: 'review', header: { en: 'Review', th: 'ผลตรวจ' }, width: 128, format: TEXT, wrap: true },
  {
    key: 'updated',
    header: COLUMNS.updated,
    width: 92,
    format: DATE,
    align: 'right',
    note: {
      en: 'Same number as last time? Put today’s date here (Ctrl + ;).',
      th: 'ถ้าตัวเลขเท่าเดิม ใส่วันที่วันนี้ในช่องนี้ (Ctrl + ;)',
    },
  },
  helper('expected', { en: 'Expected', th: 'ควรถึง' }, PERCENT),
  helper('weight', COLUMNS.weight),
  helper('from', COLUMNS.from, DATE),
  helper('parent', COLUMNS.parent, TEXT),
  helper('rank', { en: 'Rank', th: 'ลำดับ' }, WHOLE),
  helper('value', { en: 'Counted', th: 'ค่าที่นับ' }, PERCENT),
  helper('dismissed', { en: 'Set aside', th: 'ข้อที่ข้าม' }, TEXT),
  helper('level_number', { en: 'Level no.', th: 'เลขระดับ' }, WHOLE),
  helper('measure_number', { en: 'Measure no.', th: 'เลขวิธีวัด' }, WHOLE),
  helper('raw', { en: 'Own progress', th: 'ความคืบหน้าของแถว' }, PERCENT),
  helper('line', { en: 'Own expected', th: 'ควรถึงของแถว' }, PERCENT),
  helper('kr_weight', { en: 'Own weight', th: 'น้ำหนักของแถว' }),
  helper('load', { en: 'Weight counted', th: 'น้ำหนักที่นับ' }),
  helper('weighted', { en: 'Progress × weight', th: 'ความคืบหน้า × น้ำหนัก' }),
  helper('weighted_line', { en: 'Expected × weight', th: 'ควรถึง × น้ำหนัก' }),
  helper('age', { en: 'Days old', th: 'อายุ (วัน)' }, WHOLE),
  helper('health', { en: 'Own health', th: 'สุขภาพของแถว' }, WHOLE),
  helper('kr_rank', { en: 'Own rank', th: 'ลำดับของแถว' }, WHOLE),
  helper('old', { en: 'Out of date', th: 'ตัวเลขเก่า' }, WHOLE),
  helper('rollup', { en: 'Objective progress', th: 'ความคืบหน้า Objective' }, PERCENT),
  // Of the second schema: they stand behind the others, where a tracker of the first gets them too.
  helper('doubt', { en: 'Doubt', th: 'ข้อสงสัย' }, TEXT),
  helper('follows', { en: 'Follows', th: 'ต่อจาก' }, TEXT),
  helper('own_id', { en: 'Own ID', th: 'รหัสของแถวนี้' }, GENERAL),
  helper('state', { en: 'State no.', th: 'เลขสถานะ' }, WHOLE),
  helper('measure_chosen', { en: 'Measure chosen', th: 'เลขวิธีวัดที่เลือก' }, WHOLE),
  helper('connected', { en: 'Connected', th: 'เชื่อมข้อมูล' }, WHOLE),
];

export const CHECK_IN_COLUMNS = [
  { key: 'at', header: { en: 'When', th: 'เมื่อ' }, width: 132, format: TEXT },
  { key: 'kr', header: LEVELS['key-result'], width: 84, format: TEXT },
  { key: 'title', header: { en: 'What', th: 'รายการ' }, width: 320, format: TEXT, wrap: true },
  { key: 'was', header: { en: 'From', th: 'จาก' }, width: 92, format: NUMBER, align: 'right' },
  { key: 'now', header: { en: 'To', th: 'เป็น' }, width: 92, format: NUMBER, align: 'right' },
  {
    key: 'confidence',
    header: { en: 'Confidence', th: 'ความมั่นใจ' },
    width: 84,
    format: WHOLE,
    align: 'center',
  },
  { key: 'note', header: COLUMNS.note, width: 260, format: TEXT, wrap: true },
  { key: 'who', header: { en: 'Who', th: 'โดย' }, width: 180, format: TEXT },
] as const satisfies readonly Column[];

export const DEFINITION_COLUMNS = [
  { key: 'term', header: { en: 'Term', th: 'คำ' }, width: 140, format: TEXT },
  {
    key: 'counts',
    header: { en: 'What counts', th: 'นับอย่างไร' },
    width: 420,
    format: TEXT,
    wrap: true,
  },
  {
    key: 'source',
    header: { en: 'Where the number comes from', th: 'ตัวเลขมาจากไหน' },
    width: 220,
    format: TEXT,
    wrap: true,
  },
  { key: 'agreed_by', header: { en: 'Agreed by', th: 'เห็นชอบโดย' }, width: 140, format: TEXT },
  {
    key: 'agreed_on',
    header: { en: 'Agreed on', th: 'เมื่อ' },
    width: 92,
    format: DATE,
    align: 'right',
  },
] as const satisfies readonly Column[];

export const NOT_NOW_COLUMNS = [
  { key: 'request', header: { en: 'Request', th: 'คำขอ' }, width: 300, format: TEXT, wrap: true },
  { key: 'asked_by', header: { en: 'Asked by', th: 'ผู้ขอ' }, width: 120, format: TEXT },
  {
    key: 'asked_on',
    header: { en: 'Asked on', th: 'ขอเมื่อ' },
    width: 92,
    format: DATE,
    align: 'right',
  },
  { key: 'answer', header: { en: 'Answer', th: 'คำตอบ' }, width: 120, format: TEXT },
  { key: 'why', header: { en: 'Why not now', th: 'เหตุผล' }, width: 260, format: TEXT, wrap: true },
  {
    key: 'takes_from',
    header: { en: 'Takes time from', th: 'กระทบเวลาของ' },
    width: 120,
    format: TEXT,
  },
  {
    key: 'look_again',
    header: { en: 'Look again on', th: 'กลับมาดูอีกครั้ง' },
    width: 110,
    format: DATE,
    align: 'right',
  },
] as const satisfies readonly Column[];
