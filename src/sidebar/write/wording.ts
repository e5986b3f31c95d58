import type { Text } from '../../language/text';
import { COLUMNS } from '../../words/column-words';

/** The words of the Write view. */
export const WRITE = {
  title: { en: 'Write', th: 'ช่วยเขียน' },
  example: { en: 'Start from an example', th: 'เริ่มจากตัวอย่าง' },
  noExample: { en: 'Choose one, then change it', th: 'เลือกแล้วปรับให้เป็นของคุณ' },
  bring: { en: 'Bring in a plan you have…', th: 'นำแผนที่มีอยู่เข้ามา…' },
  actions: {
    en: 'Actions that go with it. Type them below it in the sheet:',
    th: 'Action ที่ใช้คู่กันได้ พิมพ์ต่อท้ายในชีต:',
  },
  what: { en: 'What do you write?', th: 'จะเขียนอะไร' },
  under: { en: 'For the objective', th: 'เพื่อ Objective' },
  noObjective: {
    en: 'There is no objective yet. Write that first.',
    th: 'ยังไม่มี Objective เขียน Objective ก่อน',
  },
  verb: { en: 'Verb', th: 'คำกริยา' },
  metric: { en: 'Metric', th: 'ตัวชี้วัด' },
  where: { en: 'Where to', th: 'อยากไปทางไหน' },
  from: { en: 'From', th: 'จาก' },
  to: { en: 'To', th: 'ถึง' },
  unit: COLUMNS.unit,
  due: { en: 'By when', th: 'ภายในวันที่' },
  dueHint: { en: 'Blank: the quarter’s end, {day}.', th: 'เว้นว่าง = สิ้นไตรมาส {day}' },
  owner: COLUMNS.owner,
  nobody: { en: 'Nobody yet', th: 'ยังไม่ระบุ' },
  measure: COLUMNS.measure,
  signal: COLUMNS.signal,
  read: { en: 'As the sentence says: {value}', th: 'ตามข้อความ: {value}' },
  unread: { en: 'Not said yet', th: 'ยังไม่ระบุ' },
  countsFrom: COLUMNS.from,
  countsFromHint: {
    en: 'Blank: from {day}. Later for a result that can only come late.',
    th: 'เว้นว่าง = ตั้งแต่ {day} ใส่วันอื่นถ้าผลลัพธ์มาช้า',
  },
  why: { en: 'Why', th: 'ทำไปเพื่ออะไร' },
  whyHint: { en: 'Goes into Note.', th: 'จะอยู่ในช่องหมายเหตุ' },
  sentence: { en: 'The sentence', th: 'ข้อความ' },
  again: { en: 'Put it together again', th: 'เรียงใหม่จากช่องด้านบน' },
  begin: {
    en: 'Fill in the parts, or choose an example. The verdict shows here as you type.',
    th: 'กรอกทีละช่อง หรือเลือกตัวอย่าง ผลตรวจจะขึ้นตรงนี้ขณะพิมพ์',
  },
  insert: { en: 'Insert into the plan', th: 'ใส่ในแผน' },
  inserting: { en: 'Inserting…', th: 'กำลังใส่…' },
  inserted: { en: 'Inserted as {id}: {verdict}.', th: 'ใส่ในแผนแล้วเป็น {id}: {verdict}' },
  stillHere: { en: 'What you wrote is still here.', th: 'ข้อความที่เขียนไว้ยังอยู่ครบ' },
  nothing: { en: 'Write a sentence first.', th: 'เขียนข้อความก่อน' },
  choose: { en: 'Choose the objective it belongs to.', th: 'เลือก Objective ของข้อนี้' },
  notNumber: {
    en: '“{text}” is not a number. Write one such as 1200 or 1.5k.',
    th: '“{text}” ไม่ใช่ตัวเลข ใส่เช่น 1200 หรือ 1.5k',
  },
  either: {
    en: '“{text}” can be read as {first} or as {second}. Write one of these.',
    th: '“{text}” อ่านได้ทั้ง {first} และ {second} เขียนให้ชัดเป็นตัวใดตัวหนึ่ง',
  },
  percent: {
    en: '“{text}” needs the unit %. Write % into Unit.',
    th: '“{text}” ต้องใช้หน่วย % ใส่ % ในช่องหน่วย',
  },
} as const satisfies Readonly<Record<string, Text>>;
