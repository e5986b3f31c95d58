import type { Text } from '../../language/text';
import type { Severity } from '../../rules/review-result';

/** The words of the Review view and its fixes. */
export const REVIEW = {
  smart: { en: 'Is it SMART?', th: 'ตรวจตามหลัก SMART' },
  oneLetter: {
    en: '“{letter}” alone keeps this row from being ready.',
    th: 'ขาดแค่ “{letter}” ข้อเดียว แถวนี้จึงยังไม่พร้อมใช้',
  },
  noLetter: {
    en: 'The letters are fine. Still to mend: {why}',
    th: 'ผ่านหลัก SMART แล้ว เหลือข้อที่ควรปรับ: {why}',
  },
  under: { en: 'For {id} {text}', th: 'เพื่อ {id} {text}' },
  noFindings: {
    en: 'Nothing to improve here. At the quarter’s end anyone can tell whether it was reached.',
    th: 'ไม่มีจุดที่ต้องแก้ เมื่อจบไตรมาสใครก็บอกได้ว่าทำสำเร็จหรือไม่',
  },
  noFindingsObjective: {
    en: 'Nothing to improve here: short, clear, and it says where the team is going.',
    th: 'ไม่มีจุดที่ต้องแก้ สั้น ชัด และบอกทิศทางของทีม',
  },
  noFindingsAction: {
    en: 'Nothing to improve here. Tick it off in Current when it is done.',
    th: 'ไม่มีจุดที่ต้องแก้ ทำเสร็จแล้วเปลี่ยนสถานะในช่องล่าสุด',
  },
  more: { en: '{count} more', th: 'ดูอีก {count} ข้อ' },
  less: { en: 'Show less', th: 'ย่อ' },
  setAside: { en: 'Set aside: {reason}', th: 'ข้ามข้อนี้ไว้: {reason}' },
  setAsideTitle: { en: 'Set aside for this row', th: 'ข้อที่ข้ามไว้ในแถวนี้' },
  askYourself: { en: 'Ask yourself', th: 'ลองถามตัวเอง' },
  nextToFix: { en: 'Next to fix', th: 'ข้อถัดไป' },
  allReady: {
    en: 'Every row is ready. The Plan view shows the plan as a whole.',
    th: 'พร้อมใช้ทุกแถวแล้ว ดูภาพรวมได้ที่ ทั้งแผน',
  },
  onlyThisLeft: { en: 'This is the last row to fix.', th: 'เหลือแถวนี้แถวสุดท้าย' },
  useWording: { en: 'Use this wording', th: 'ใช้ข้อความนี้' },
  fillColumns: { en: 'Fill the columns', th: 'เติมคอลัมน์ให้' },
  fillNote: {
    en: 'Only blank cells are filled; what you wrote stays.',
    th: 'เติมเฉพาะช่องว่าง ไม่ทับข้อมูลที่กรอกไว้',
  },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  going: { en: 'Going there…', th: 'กำลังไป…' },
  saved: { en: 'Saved. {id} is now: {verdict}.', th: 'บันทึกแล้ว ตอนนี้ {id}: {verdict}' },
  tryInstead: { en: 'Try this', th: 'ลองเขียนแบบนี้' },
  skeletonNote: { en: 'Fill the gaps with your own numbers.', th: 'เติมตัวเลขของคุณในช่องว่าง' },
  readFromText: { en: 'Read from your sentence', th: 'อ่านได้จากข้อความของคุณ' },
  fillColumn: {
    en: 'Fill the column “{column}” in this row.',
    th: 'กรอกช่อง “{column}” ในแถวนี้',
  },
  changeLevel: {
    en: 'Change the column “Level” of this row to “{level}”.',
    th: 'เปลี่ยนช่อง “ระดับ” ของแถวนี้เป็น “{level}”',
  },
  define: {
    en: 'Write in the sheet “Definitions” what counts as {term}. A draft to finish:',
    th: 'เขียนในชีต “นิยามตัวชี้วัด” ว่าอะไรนับเป็น {term} ร่างให้ปรับต่อ:',
  },
  copyDraft: { en: 'Copy the draft', th: 'คัดลอกร่าง' },
} as const satisfies Readonly<Record<string, Text>>;

export const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { en: 'Must fix', th: 'ต้องแก้' },
  warning: { en: 'Better to fix', th: 'ควรปรับ' },
  hint: { en: 'Hint', th: 'คำแนะนำ' },
};

/** What to do on a row that holds no objective, key result or action. */
export const NEXT_STEPS = {
  elsewhere: {
    title: { en: 'Select a row of the plan', th: 'เลือกแถวในแผน' },
    text: {
      en: 'Go to the OKRs sheet and select an objective, a key result or an action. Its review shows here.',
      th: 'ไปที่ชีต OKR แล้วเลือกแถวที่เป็น Objective, Key Result หรือ Action ผลตรวจจะขึ้นตรงนี้',
    },
  },
  objective: {
    title: { en: 'Write an objective here', th: 'เขียน Objective ในแถวนี้' },
    text: {
      en: 'Where does the team want to go this quarter? Start with a verb, keep it short, and leave numbers to the key results. For example:',
      th: 'ไตรมาสนี้ทีมอยากไปทางไหน เริ่มด้วยคำกริยา เขียนสั้น ๆ ส่วนตัวเลขไว้ใน Key Result เช่น',
    },
    example: {
      en: 'Build demand among our ideal customers',
      th: 'สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย',
    },
  },
  'key-result': {
    title: { en: 'Write a key result here', th: 'เขียน Key Result ในแถวนี้' },
    text: {
      en: 'Which number shows that you got there? {objective} has {count} of 3 to 5 key results. For example:',
      th: 'ตัวเลขไหนบอกว่าทำได้แล้ว {objective} มี Key Result {count} ข้อ ควรมี 3 ถึง 5 ข้อ เช่น',
    },
    example: { en: 'Increase MQLs from 80 to 120', th: 'เพิ่ม MQL จาก 80 เป็น 120 ราย' },
  },
  action: {
    title: { en: 'Write an action here', th: 'เขียน Action ในแถวนี้' },
    text: {
      en: 'How will the key results be reached? {objective} has its {count} key {count:result|results}; an action needs no number. For example:',
      th: 'จะทำอย่างไรให้ถึง Key Result {objective} มี Key Result {count} ข้อแล้ว ส่วน Action ไม่ต้องมีตัวเลข เช่น',
    },
    example: {
      en: 'Agree the ideal customer profile with sales',
      th: 'ตกลง ICP กับทีมขาย',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly title: Text; readonly text: Text; readonly example?: Text }>
>;

export const TYPE_HERE: Text = {
  en: 'Type it in the Plan column. The level is guessed; change it if it is wrong.',
  th: 'พิมพ์ในช่องแผน ระบบจะเดาระดับให้ ถ้าไม่ตรงก็เปลี่ยนได้',
};
