import { inEitherMenu } from '../../language/menu';
import type { Text } from '../../language/text';
import type { Column } from './columns';
import { GENERAL, TEXT } from './columns';

/** The rows of the Settings sheet, found by the key in its hidden first column. */
export type SettingKey =
  | 'team'
  | 'language'
  | 'fiscal_year'
  | 'quarter'
  | 'fiscal_start'
  | 'first_day'
  | 'last_day'
  | 'as_of'
  | 'years'
  | 'agreed_by'
  | 'agreed_on'
  | 'reply_to'
  | 'at_risk'
  | 'off_track'
  | 'stale_days'
  | 'low_confidence';

export interface SettingRow {
  readonly key: SettingKey;
  readonly label: Text;
  readonly help: Text;
  readonly format: string;
}

/** A heading between settings, or a setting. */
export type SettingsLine = SettingRow | { readonly heading: Text };

export const SETTINGS: readonly SettingsLine[] = [
  { heading: { en: 'The team and the quarter', th: 'ทีมและไตรมาส' } },
  {
    key: 'team',
    label: { en: 'Team', th: 'ทีม' },
    help: {
      en: 'As leaders know it, such as Acme Marketing.',
      th: 'ชื่อที่ผู้บริหารรู้จัก เช่น Acme Marketing',
    },
    format: TEXT,
  },
  {
    key: 'language',
    label: { en: 'Language', th: 'ภาษา' },
    help: {
      en: `The language of the sheets. After a change choose ${inEitherMenu('setUp', 'en')}.`,
      th: `ภาษาของไฟล์ เปลี่ยนแล้วเลือกเมนู ${inEitherMenu('setUp', 'th')}`,
    },
    format: TEXT,
  },
  {
    key: 'fiscal_year',
    label: { en: 'Fiscal year', th: 'ปีงบประมาณ (ค.ศ.)' },
    help: { en: 'The year in which the fiscal year ends.', th: 'ปี ค.ศ. ที่ปีงบประมาณสิ้นสุด' },
    format: '0',
  },
  {
    key: 'quarter',
    label: { en: 'Quarter', th: 'ไตรมาส' },
    help: { en: '1 to 4.', th: '1 ถึง 4' },
    format: '0',
  },
  {
    key: 'fiscal_start',
    label: { en: 'Fiscal year starts in month', th: 'ปีงบประมาณเริ่มเดือนที่' },
    help: { en: '1 for January, 10 for October.', th: '1 คือมกราคม 10 คือตุลาคม' },
    format: '0',
  },
  {
    key: 'first_day',
    label: { en: 'First day of the quarter', th: 'วันแรกของไตรมาส' },
    help: {
      en: 'Follows the three rows above until there is a number, a check-in or an agreement.',
      th: 'เปลี่ยนตามสามแถวด้านบน จนกว่าจะมีตัวเลข การอัปเดต หรือการตกลงแผน',
    },
    format: 'd mmm yyyy',
  },
  {
    key: 'last_day',
    label: { en: 'Last day of the quarter', th: 'วันสุดท้ายของไตรมาส' },
    help: { en: 'A blank Due means this day.', th: 'ถ้าช่องกำหนดว่าง หมายถึงวันนี้' },
    format: 'd mmm yyyy',
  },
  {
    key: 'as_of',
    label: { en: 'As of', th: 'ณ วันที่' },
    help: {
      en: 'Today. Every formula that needs today reads this cell.',
      th: 'วันนี้ ทุกสูตรที่ใช้วันที่ปัจจุบันอ่านจากช่องนี้',
    },
    format: 'd mmm yyyy',
  },
  {
    key: 'years',
    label: { en: 'Years shown as', th: 'แสดงปีเป็น' },
    help: {
      en: 'In the summary and the mail: 2026 or 2569.',
      th: 'ในสรุปและอีเมล: ค.ศ. หรือ พ.ศ.',
    },
    format: TEXT,
  },
  { heading: { en: 'The agreed plan', th: 'แผนที่ตกลงกันแล้ว' } },
  {
    key: 'agreed_by',
    label: { en: 'Agreed by', th: 'เห็นชอบโดย' },
    help: {
      en: 'The leader who said yes. Until then the mail is "Plan for approval".',
      th: 'ผู้บริหารที่เห็นชอบ ก่อนหน้านั้นอีเมลจะเป็น "แผนเพื่อขอความเห็นชอบ"',
    },
    format: TEXT,
  },
  {
    key: 'agreed_on',
    label: { en: 'Agreed on', th: 'เห็นชอบเมื่อ' },
    help: { en: 'A day.', th: 'วันที่' },
    format: 'd mmm yyyy',
  },
  {
    key: 'reply_to',
    label: { en: 'Replies go to', th: 'อีเมลตอบกลับไปที่' },
    help: { en: 'The lead’s address.', th: 'อีเมลของหัวหน้าทีม' },
    format: TEXT,
  },
  { heading: { en: 'When a status changes', th: 'สถานะเปลี่ยนเมื่อไร' } },
  {
    key: 'at_risk',
    label: { en: 'At risk from a gap of', th: 'เสี่ยง เมื่อช้ากว่าแผนตั้งแต่' },
    help: { en: 'Expected less progress.', th: 'ควรถึง ลบ ความคืบหน้า' },
    format: '0.0%',
  },
  {
    key: 'off_track',
    label: { en: 'Off track from a gap of', th: 'หลุดแผน เมื่อช้ากว่าแผนตั้งแต่' },
    help: { en: 'Expected less progress.', th: 'ควรถึง ลบ ความคืบหน้า' },
    format: '0.0%',
  },
  {
    key: 'stale_days',
    label: { en: 'Out of date after (days)', th: 'ตัวเลขเก่าเมื่อเกิน (วัน)' },
    help: { en: 'Days since the last check-in.', th: 'จำนวนวันนับจากอัปเดตล่าสุด' },
    format: '0',
  },
  {
    key: 'low_confidence',
    label: { en: 'Low confidence is', th: 'ความมั่นใจต่ำคือ' },
    help: {
      en: 'This or less turns on track into at risk.',
      th: 'เท่านี้หรือต่ำกว่า จากตามแผนจะเป็นเสี่ยง',
    },
    format: '0',
  },
];

/** The columns of the Settings sheet: the settings, then the Team table, then who gets the summary. */
export const SETTINGS_COLUMNS = [
  { key: 'key', header: { en: 'Key', th: 'Key' }, width: 20, format: TEXT },
  { key: 'label', header: { en: 'Setting', th: 'รายการ' }, width: 220, format: TEXT },
  { key: 'value', header: { en: 'Value', th: 'ค่า' }, width: 160, format: GENERAL, align: 'left' },
  {
    key: 'help',
    header: { en: 'What it means', th: 'ความหมาย' },
    width: 320,
    format: TEXT,
    wrap: true,
  },
  { key: 'gap', header: { en: '', th: '' }, width: 24, format: TEXT },
  { key: 'person', header: { en: 'Team: name', th: 'ทีม: ชื่อ' }, width: 130, format: TEXT },
  { key: 'address', header: { en: 'Address', th: 'อีเมล' }, width: 200, format: TEXT },
  { key: 'speaks', header: { en: 'Language', th: 'ภาษา' }, width: 90, format: TEXT },
  {
    key: 'reminders',
    header: { en: 'Gets reminders', th: 'รับอีเมลเตือน' },
    width: 110,
    format: TEXT,
  },
  { key: 'gap2', header: { en: '', th: '' }, width: 24, format: TEXT },
  { key: 'to_name', header: { en: 'Summary goes to', th: 'ส่งสรุปถึง' }, width: 130, format: TEXT },
  { key: 'to_address', header: { en: 'Address', th: 'อีเมล' }, width: 200, format: TEXT },
  { key: 'to_language', header: { en: 'Language', th: 'ภาษา' }, width: 90, format: TEXT },
] as const satisfies readonly Column[];

/** The hidden data sheet: one row a stamp or counter, the word lists that formulas match, the mail ledger, and the goals as they were agreed. */
export type DataKey =
  | 'schema'
  | 'spreadsheet_id'
  | 'next_objective'
  | 'next_key_result'
  | 'next_action'
  | 'language'
  | 'example'
  /** Google's id of each tab of ours, as JSON: a renamed one is found without looking at all. */
  | 'tabs'
  /** A fingerprint of the colour rules as they were last written. */
  | 'rules'
  /** A fingerprint of the summary's charts as they were last made. */
  | 'charts'
  /** How many key results were ready when last judged: `15 of 17`. */
  | 'ready'
  /** A closing that is under way: its step, its quarter and the tabs it began with, `freeze 2026-Q4 ["OKRs"]`; blank where none is. */
  | 'closing'
  /** The last quarter that was closed, when, and whom its plan was agreed with: `2026-Q4 2027-01-06 2026-10-07 Somchai`. */
  | 'closed'
  /** Whom the next quarter's draft was agreed with, and when: `2026-12-18 Somchai`. */
  | 'draft_agreed'
  /** Rows of the last paste that can be meant two ways, as JSON. */
  | 'pasted'
  | ScheduleKey;

/** What is scheduled, for whom it runs and how its last run went: written from the dialog and by the runs alone. */
export type ScheduleKey =
  | 'summary_day'
  | 'summary_hour'
  | 'summary_trigger'
  | 'summary_due'
  | 'summary_ran'
  | 'summary_result'
  | 'reminder_day'
  | 'reminder_trigger'
  | 'reminder_due'
  | 'reminder_ran'
  | 'reminder_result'
  /** Google's id of the one clock trigger that looks after both; the two above are of the first version. */
  | 'clock_trigger'
  /** The zone in which the stamps of what is due were made. */
  | 'due_zone'
  | 'sends_as'
  | 'run_note';

export const DATA_KEYS: readonly DataKey[] = [
  'schema',
  'spreadsheet_id',
  'next_objective',
  'next_key_result',
  'next_action',
  'language',
  'example',
  'summary_day',
  'summary_hour',
  'summary_trigger',
  'summary_due',
  'summary_ran',
  'summary_result',
  'reminder_day',
  'reminder_trigger',
  'reminder_due',
  'reminder_ran',
  'reminder_result',
  'sends_as',
  'run_note',
  'tabs',
  'rules',
  'charts',
  'clock_trigger',
  'due_zone',
  'ready',
  'closing',
  'closed',
  'draft_agreed',
  'pasted',
];

/** Pixels of every column of the hidden data sheet. */
const WIDTH = 140;

/** Text columns that nobody reads but the tracker: one name for both languages. */
function further(columns: readonly (readonly [string, string])[]): readonly Column[] {
  return columns.map(([key, name]) => ({
    key,
    header: { en: name, th: name },
    width: WIDTH,
    format: TEXT,
  }));
}

export const DATA_COLUMNS = [
  { key: 'name', header: { en: 'Name', th: 'Name' }, width: WIDTH, format: TEXT },
  { key: 'value', header: { en: 'Value', th: 'Value' }, width: WIDTH, format: TEXT },
  { key: 'levels', header: { en: 'Levels', th: 'Levels' }, width: WIDTH, format: TEXT },
  { key: 'measures', header: { en: 'Measures', th: 'Measures' }, width: WIDTH, format: TEXT },
  {
    key: 'states',
    header: { en: 'Milestone states', th: 'Milestone states' },
    width: WIDTH,
    format: TEXT,
  },
  { key: 'mail_kind', header: { en: 'Mail', th: 'Mail' }, width: WIDTH, format: TEXT },
  { key: 'mail_week', header: { en: 'Week', th: 'Week' }, width: WIDTH, format: TEXT },
  { key: 'mail_to', header: { en: 'To', th: 'To' }, width: WIDTH, format: TEXT },
  { key: 'mail_state', header: { en: 'State', th: 'State' }, width: WIDTH, format: TEXT },
  { key: 'mail_at', header: { en: 'At', th: 'At' }, width: WIDTH, format: TEXT },
  { key: 'mail_note', header: { en: 'Why not', th: 'Why not' }, width: WIDTH, format: TEXT },
  { key: 'goal_at', header: { en: 'Goal at', th: 'Goal at' }, width: WIDTH, format: TEXT },
  { key: 'goal_kr', header: { en: 'Key result', th: 'Key result' }, width: WIDTH, format: TEXT },
  { key: 'goal_agreed', header: { en: 'Agreed on', th: 'Agreed on' }, width: WIDTH, format: TEXT },
  { key: 'goal_start', header: { en: 'Start', th: 'Start' }, width: WIDTH, format: GENERAL },
  { key: 'goal_target', header: { en: 'Target', th: 'Target' }, width: WIDTH, format: GENERAL },
  { key: 'goal_due', header: { en: 'Due', th: 'Due' }, width: WIDTH, format: TEXT },
  ...further([
    ['goal_measure', 'Goal measured as'],
    ['goal_text', 'Goal in words'],
    ['goal_unit', 'Goal unit'],
    ['goal_quarter', 'Goal of quarter'],
    ['goal_state', 'Goal state'],
    ['goal_reason', 'Goal reason'],
    ['decision_at', 'Decision at'],
    ['decision_row', 'Decision of row'],
    ['decision_words', 'Decision asked'],
    ['decision_seen', 'First seen'],
    ['decision_state', 'Decision state'],
    ['decision_answer', 'Answer'],
  ]),
  { key: 'setting', header: { en: 'Setting', th: 'Setting' }, width: WIDTH, format: TEXT },
  { key: 'effective', header: { en: 'Effective', th: 'Effective' }, width: WIDTH, format: GENERAL },
] as const satisfies readonly Column[];

/** Rows of the word lists in the data sheet: three levels, five measures and three states, in both languages. */
export const LEVEL_LIST_ROWS = 6;
export const MEASURE_LIST_ROWS = 10;
export const STATE_LIST_ROWS = 6;
