import type { Text } from '../../language/text';

/** The words of the small forms: setting a finding aside, defining a term, a "not now". */
export const FORMS = {
  cancel: { en: 'Cancel', th: 'ยกเลิก' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  left: {
    en: 'The plan has changed: this needs no answer any more. What you typed is still here.',
    th: 'แผนเปลี่ยนไปแล้ว ข้อนี้จึงไม่ต้องแก้แล้ว ข้อความที่พิมพ์ไว้ยังอยู่ครบ',
  },
  dismiss: { en: 'Dismiss…', th: 'ข้ามข้อนี้…' },
  dismissThis: { en: 'Dismiss: {message}', th: 'ข้าม: {message}' },
  why: { en: 'Why is this fine here?', th: 'ทำไมข้อนี้ไม่ต้องแก้' },
  whyNeeded: {
    en: 'Write the reason: it stays visible, so that others understand.',
    th: 'เขียนเหตุผลไว้ให้คนอื่นเข้าใจ',
  },
  setAside: { en: 'Set aside', th: 'ข้ามข้อนี้' },
  undo: { en: 'Undo', th: 'เลิกข้าม' },
  undoThis: { en: 'Undo: {reason}', th: 'เลิกข้าม: {reason}' },
  setAsideDone: { en: 'Set aside. {id} is now: {verdict}.', th: 'ข้ามแล้ว ตอนนี้ {id}: {verdict}' },
  undone: { en: 'Taken up again. {id} is now: {verdict}.', th: 'เลิกข้ามแล้ว ตอนนี้ {id}: {verdict}' },
  decided: { en: 'Decided…', th: 'ตัดสินใจแล้ว…' },
  decidedThis: { en: 'Decided: {id}', th: 'ตัดสินใจแล้ว: {id}' },
  answer: { en: 'What was decided, in one line', th: 'ตัดสินใจว่าอย่างไร (หนึ่งบรรทัด)' },
  answerNeeded: {
    en: 'Write what was decided: the next mail says it.',
    th: 'เขียนว่าตัดสินใจอย่างไร อีเมลฉบับถัดไปจะแจ้ง',
  },
  saveAnswer: { en: 'Save the answer', th: 'บันทึกคำตอบ' },
  answered: {
    en: 'Noted for {id}: the cell is empty, and the next mail says it.',
    th: 'บันทึกแล้วสำหรับ {id} ช่องว่างแล้ว และอีเมลฉบับถัดไปจะแจ้ง',
  },
  writeTerm: { en: 'Write what counts as {term}…', th: 'เขียนว่าอะไรนับเป็น {term}…' },
  counts: { en: 'What counts as {term}', th: '{term} นับอย่างไร' },
  countsNeeded: { en: 'Write what counts as {term}.', th: 'เขียนว่าอะไรนับเป็น {term}' },
  source: { en: 'Where the number comes from', th: 'ตัวเลขมาจากไหน' },
  agreedBy: { en: 'Agreed by (blank: a draft)', th: 'เห็นชอบโดย (ถ้าว่างคือร่าง)' },
  saveDefinition: { en: 'Save the definition', th: 'บันทึกนิยาม' },
  defined: {
    en: '{term} is in Definitions now.',
    th: 'เพิ่ม {term} ในนิยามตัวชี้วัดแล้ว',
  },
  notNow: { en: 'Add a “not now”…', th: 'พักเรื่องไว้ก่อน…' },
  request: { en: 'What was asked for', th: 'เรื่องที่ขอมา' },
  requestNeeded: { en: 'Write what was asked for.', th: 'เขียนเรื่องที่ขอมา' },
  askedBy: { en: 'Who asked', th: 'ใครขอ' },
  takesFrom: { en: 'It takes time from', th: 'กระทบเวลาของ' },
  noObjective: { en: 'The plan as a whole', th: 'แผนทั้งหมด' },
  addNotNow: { en: 'Add', th: 'เพิ่ม' },
  added: {
    en: 'It is in the sheet “Not now”. A reply to copy:',
    th: 'เพิ่มในชีต “ยังไม่ทำตอนนี้” แล้ว คัดลอกคำตอบนี้ไปใช้ได้:',
  },
  copyReply: { en: 'Copy the reply', th: 'คัดลอกคำตอบ' },
  done: { en: 'Done', th: 'เรียบร้อย' },
  replyCopied: { en: 'Copied. Paste it into your answer.', th: 'คัดลอกแล้ว วางในคำตอบได้เลย' },
} as const satisfies Readonly<Record<string, Text>>;

/** The polite reply; of each pair, the second where nobody or no objective was named. */
export const REPLY = {
  thanks: { en: 'Thanks, {name}.', th: 'ขอบคุณคุณ{name}' },
  thanksAll: { en: 'Thanks for asking.', th: 'ขอบคุณสำหรับคำขอ' },
  promised: {
    en: 'This quarter we promised “{objective}”; “{request}” would take time from it.',
    th: 'ไตรมาสนี้ทีมให้คำมั่นไว้กับ “{objective}” หากทำ “{request}” ตอนนี้จะกระทบเวลาส่วนนี้',
  },
  promisedPlan: {
    en: 'This quarter we promised our plan; “{request}” would take time from it.',
    th: 'ไตรมาสนี้ทีมให้คำมั่นไว้กับแผนที่ตกลงกัน หากทำ “{request}” ตอนนี้จะกระทบเวลาส่วนนี้',
  },
  again: {
    en: 'We’ll look again on {day}. If it matters more, which key result should we drop?',
    th: 'ขอนำกลับมาพิจารณา {day} หากเรื่องนี้สำคัญกว่า อยากให้ช่วยเลือก Key Result ที่จะพักไว้ก่อน',
  },
} as const satisfies Readonly<Record<string, Text>>;
