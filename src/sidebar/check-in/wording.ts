import type { Text } from '../../language/text';
import type { KeyResultState } from '../../okr/plan';
import { COLUMNS } from '../../words/column-words';
import { KEY_RESULT_STATES } from '../../words/plan-words';

/** The words of the Check in view. */
export const CHECK_IN = {
  title: { en: 'Check in', th: 'อัปเดตตัวเลข' },
  whose: { en: 'Whose key results', th: 'Key Result ของใคร' },
  chooseName: { en: 'Choose your name', th: 'เลือกชื่อของคุณ' },
  everyone: { en: 'Everyone', th: 'ทุกคน' },
  nobody: { en: 'No owner yet', th: 'ยังไม่มีผู้รับผิดชอบ' },
  whoAreYou: {
    en: 'Choose your name above, and your key results show here. It is remembered for you alone.',
    th: 'เลือกชื่อของคุณด้านบน แล้ว Key Result ของคุณจะขึ้นตรงนี้ ระบบจำไว้ให้คุณคนเดียว',
  },
  ownsNone: {
    en: '{name} owns no key result. Fill the Owner column in the OKRs sheet, or choose another name above.',
    th: '{name} ยังไม่มี Key Result กรอกช่องผู้รับผิดชอบในชีต OKR หรือเลือกชื่ออื่นด้านบน',
  },
  noKeyResults: {
    en: 'The plan has no key result yet. Write one in the OKRs sheet; its number is typed here.',
    th: 'แผนยังไม่มี Key Result เขียนในชีต OKR ก่อน แล้วมาใส่ตัวเลขที่นี่',
  },
  last: { en: 'Last: {value}', th: 'ล่าสุด {value}' },
  target: { en: 'target {value}', th: 'เป้า {value}' },
  noNumber: { en: 'No number yet', th: 'ยังไม่มีตัวเลข' },
  today: { en: 'today', th: 'วันนี้' },
  yesterday: { en: 'yesterday', th: 'เมื่อวาน' },
  daysAgo: { en: '{day}, {count} {count:day|days} ago', th: '{day} ({count} วันก่อน)' },
  outOfDate: { en: 'out of date', th: 'ตัวเลขเก่า' },
  connected: {
    en: 'A formula keeps this number up to date; it is never overwritten.',
    th: 'สูตรในชีตอัปเดตตัวเลขนี้ให้เอง ระบบไม่เขียนทับ',
  },
  newNumber: { en: 'New number', th: 'ตัวเลขใหม่' },
  newState: { en: 'Is it done?', th: 'เสร็จหรือยัง' },
  same: { en: 'No change: still {value}', th: 'เท่าเดิม: {value}' },
  confidence: { en: 'Confidence', th: 'ความมั่นใจ' },
  noConfidence: { en: '–', th: '–' },
  note: COLUMNS.note,
  readAs: { en: '= {value}', th: '= {value}' },
  fromZero: {
    en: 'Counted from 0 from now on: Measured as becomes “Total this quarter”.',
    th: 'ต่อไปนับจาก 0 ช่องวิธีวัดจะเป็น “ยอดสะสมไตรมาสนี้”',
  },
  notRead: {
    en: '“{text}” is not a number. Write it such as 1,500, 1.5k or 25%.',
    th: 'อ่าน “{text}” เป็นตัวเลขไม่ได้ เขียนเช่น 1,500 หรือ 1.5k หรือ 25%',
  },
  notPercent: {
    en: 'This is counted in {unit}, not in per cent. Write a number.',
    th: 'ข้อนี้นับเป็น{unit} ไม่ใช่เปอร์เซ็นต์ ใส่เป็นจำนวน',
  },
  either: {
    en: 'That can be read as two numbers. Which one is meant?',
    th: 'ตัวเลขนี้อ่านได้สองแบบ หมายถึงตัวใด',
  },
  isNumber: { en: 'It is {value}', th: 'คือ {value}' },
  save: { en: 'Save', th: 'บันทึก' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  saved: { en: 'Saved: {ids}.', th: 'บันทึกแล้ว: {ids}' },
  someRefused: {
    en: 'Not saved: {ids}. The reason stands beside it, and what you typed is still there.',
    th: 'ยังไม่ได้บันทึก: {ids} ดูเหตุผลใต้ข้อนั้น ข้อมูลที่กรอกยังอยู่',
  },
  stillHere: {
    en: 'What you typed is still here.',
    th: 'ข้อมูลที่กรอกยังอยู่',
  },
  nothing: {
    en: 'Nothing to save yet: type a number, or tick “No change”.',
    th: 'ยังไม่มีอะไรให้บันทึก ใส่ตัวเลข หรือติ๊ก “เท่าเดิม”',
  },
  gone: {
    en: '{id} is no longer in the plan. What you typed is still here, to copy.',
    th: '{id} ไม่อยู่ในแผนแล้ว ข้อมูลที่กรอกยังอยู่ คัดลอกไว้ได้',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What Current says in place of a number. */
export const STATES: Readonly<Record<KeyResultState, Text>> = {
  done: { en: 'Done', th: 'เสร็จ' },
  'not-yet': { en: 'Not yet', th: 'ยังไม่เสร็จ' },
  dropped: KEY_RESULT_STATES.dropped,
};
