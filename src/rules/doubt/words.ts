import type { Text } from '../../language/text';
import type { DoubtedCell } from '../../okr/doubt';
import { COLUMNS } from '../../words/column-words';

/** The cells that are doubted, by the headers of their columns. */
export const DOUBTED: Readonly<Record<DoubtedCell, Text>> = COLUMNS;

/** What is asked of a number that may not mean what it says. */
export const ASK = {
  date: {
    en: '“{column}” of {id} holds a date, {day}. Which number is meant?',
    th: 'ช่อง “{column}” ของ {id} เป็นวันที่ {day} ต้องการใส่ตัวเลขใด',
  },
  dateNumber: {
    en: '“{column}” of {id} is {value}: the date {day} as a number. Which number is meant?',
    th: 'ช่อง “{column}” ของ {id} เป็น {value} ซึ่งคือวันที่ {day} ที่กลายเป็นตัวเลข ต้องการใส่ตัวเลขใด',
  },
  hundred: {
    en: '{id}: {cells}. Is that a hundred times too much?',
    th: '{id}: {cells} มากเกินไป 100 เท่าหรือไม่',
  },
  hundredBeside: {
    en: '{id}: {cells} stands beside {others}, a hundred times off. Which is meant?',
    th: '{id}: {cells} อยู่คู่กับ {others} ต่างกันราว 100 เท่า ต้องการค่าใด',
  },
  negative: {
    en: '“{column}” of {id} is {value}. A weight is 0 or more: which is meant?',
    th: 'ช่อง “{column}” ของ {id} เป็น {value} น้ำหนักต้องเป็น 0 ขึ้นไป ต้องการค่าใด',
  },
  future: {
    en: '“{column}” of {id} is {day}, a day that has not come yet. When was it?',
    th: 'ช่อง “{column}” ของ {id} เป็น {day} ซึ่งยังมาไม่ถึง อัปเดตเมื่อใด',
  },
  sign: {
    en: '“{column}” of {id} is {value}, below zero. Which is meant?',
    th: 'ช่อง “{column}” ของ {id} เป็น {value} ซึ่งต่ำกว่าศูนย์ ต้องการค่าใด',
  },
  scale: {
    en: 'Is {value} right for {id}? The target is {target}.',
    th: '{value} ของ {id} ถูกต้องหรือไม่ เป้าคือ {target}',
  },
  fell: {
    en: 'Is {value} only this week? A total does not fall: {id} stood at {last}.',
    th: '{value} เป็นยอดเฉพาะสัปดาห์นี้หรือไม่ ยอดสะสมไม่ควรลดลง {id} ล่าสุดอยู่ที่ {last}',
  },
  soFar: {
    en: 'Is {value} the total so far this quarter?',
    th: '{value} คือยอดสะสมของไตรมาสนี้หรือไม่',
  },
  wrongWay: {
    en: '{value} is further from the target than the start, {start}. Is that right?',
    th: '{value} ห่างเป้ากว่าค่าตั้งต้น {start} ถูกต้องหรือไม่',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The answers, a button each. */
export const ANSWER = {
  right: { en: 'Yes, {value} is right', th: 'ใช่ {value} ถูกต้อง' },
  sum: { en: 'Yes: new total {value}', th: 'ใช่ ยอดรวมใหม่ {value}' },
  isTotal: { en: 'No, {value} is the total', th: 'ไม่ใช่ {value} คือยอดรวม' },
  fromZero: { en: 'Yes, count from 0', th: 'ใช่ นับจาก 0' },
  fell: { en: 'No, it fell', th: 'ไม่ใช่ ตัวเลขลดลงจริง' },
  last: { en: '{value}, as before', th: '{value} ตามเดิม' },
  others: { en: 'All per cent: {value}', th: 'เป็นเปอร์เซ็นต์ทั้งหมด: {value}' },
  as: { en: 'It is {value}', th: 'คือ {value}' },
  usualWeight: { en: 'Blank: it counts like the others', th: 'เว้นว่าง: นับเท่าข้ออื่น' },
  noWeight: { en: '0: it does not count', th: '0: ไม่นับ' },
  blank: { en: 'blank', th: 'ว่าง' },
} as const satisfies Readonly<Record<string, Text>>;
