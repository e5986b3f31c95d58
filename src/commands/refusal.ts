import { MENU } from '../language/menu';
import { fill, type Language, type Text } from '../language/text';

/** Everything that a command may refuse, with the sentence a person reads. Nothing was changed. */
const REFUSALS = {
  busy: {
    en: 'Someone else’s change is being saved. Wait a few seconds and try again.',
    th: 'กำลังบันทึกการเปลี่ยนแปลงของคนอื่น รอสักครู่แล้วลองใหม่',
  },
  'rows-moved': {
    en: 'Rows were being moved or typed into while this was saved, so not everything was written. Wait a moment and try again: what was already done is not done twice.',
    th: 'มีคนย้ายแถวหรือพิมพ์ในช่องเดียวกันระหว่างบันทึก จึงยังเขียนไม่ครบ รอสักครู่แล้วลองใหม่ สิ่งที่ทำไปแล้วจะไม่ถูกทำซ้ำ',
  },
  'no-tracker': {
    en: `There is no tracker in this file yet. Choose Guidepost › ${MENU.setUp.en}.`,
    th: `ไฟล์นี้ยังไม่มีแผน OKR เลือกเมนู Guidepost › ${MENU.setUp.th}`,
  },
  'newer-tracker': {
    en: 'The sheet “{sheet}” was made by a newer version of Guidepost, so nothing was changed. Reload this page; if you still read this, update Guidepost in this file.',
    th: 'ชีต “{sheet}” สร้างด้วย Guidepost รุ่นใหม่กว่า จึงไม่ได้เปลี่ยนอะไร โหลดหน้านี้ใหม่ ถ้ายังเห็นข้อความนี้ ให้อัปเดต Guidepost ในไฟล์นี้',
  },
  'which-sheet': {
    en: '“{sheet}” and “{other}” look like the same sheet and both lost their hidden first row, so nothing was changed. Delete row 3, the headers, of the one you do not use, then try again.',
    th: 'ชีต “{sheet}” กับ “{other}” เหมือนกันและแถวแรกที่ซ่อนไว้หายไปทั้งคู่ จึงไม่ได้เปลี่ยนอะไร ลบแถวที่ 3 (หัวตาราง) ของชีตที่ไม่ใช้ แล้วลองอีกครั้ง',
  },
  'rows-above': {
    en: 'In “{sheet}” the headers stand in row {found} instead of row 3, so nothing was changed. Delete the {n} {n:row that was|rows that were} inserted above them, then try again.',
    th: 'ในชีต “{sheet}” หัวตารางอยู่แถวที่ {found} แต่ต้องอยู่แถวที่ 3 จึงไม่ได้เปลี่ยนอะไร ลบแถวที่แทรกไว้ด้านบน {n} แถว แล้วลองอีกครั้ง',
  },
  'rows-missing': {
    en: 'In “{sheet}” {n} {n:row|rows} above its content {n:was|were} deleted, so nothing was changed. Insert {n} {n:row|rows} above row {at}, or undo the deletion, then try again.',
    th: 'ในชีต “{sheet}” แถวด้านบนถูกลบไป จึงไม่ได้เปลี่ยนอะไร แทรก {n} แถวเหนือแถวที่ {at} หรือเลิกทำการลบ แล้วลองอีกครั้ง',
  },
  table: {
    en: 'In “{sheet}” cells were converted to a Google table, which refuses the tracker’s headers and dropdowns. Click the arrow beside the table’s name, choose “Revert to unformatted data”, then try again. Your data stays.',
    th: 'ในชีต “{sheet}” มีเซลล์ที่ถูกแปลงเป็นตารางของ Google ซึ่งไม่รับหัวตารางและรายการตัวเลือกของไฟล์นี้ คลิกลูกศรข้างชื่อตาราง เลือก “Revert to unformatted data” (เปลี่ยนกลับเป็นข้อมูลธรรมดา) แล้วลองอีกครั้ง ข้อมูลยังอยู่ครบ',
  },
  answers: {
    en: 'The answers do not fit together. Choose the language, the quarter and the month again.',
    th: 'คำตอบไม่ครบ เลือกภาษา ไตรมาส และเดือนอีกครั้ง',
  },
  'row-gone': {
    en: 'The row {id} is no longer there. Select it again in the sheet.',
    th: 'ไม่พบแถว {id} แล้ว เลือกแถวในชีตอีกครั้ง',
  },
  'no-sentence': {
    en: 'There is no sentence yet. Write one, then insert it.',
    th: 'ยังไม่มีข้อความ เขียนก่อนแล้วค่อยใส่ในแผน',
  },
  'wants-repair': {
    en: 'A part of the tracker is missing, so nothing was written. Choose Set up or repair the tracker, then try again.',
    th: 'บางส่วนของไฟล์ OKR หายไป จึงยังไม่ได้เขียน เลือก ตั้งค่าหรือซ่อมไฟล์ OKR แล้วลองอีกครั้ง',
  },
  'row-changed': {
    en: 'The text of {id} has changed meanwhile, so nothing was written. Look at the new text and try again.',
    th: 'ข้อความของ {id} เปลี่ยนไปแล้ว จึงไม่ได้เขียนทับ ดูข้อความใหม่แล้วลองอีกครั้ง',
  },
  'number-changed': {
    en: 'The number of {id} has changed meanwhile, so nothing was written. Look at the question again.',
    th: 'ตัวเลขของ {id} เปลี่ยนไปแล้ว จึงยังไม่ได้เขียน ดูคำถามอีกครั้ง',
  },
  'question-changed': {
    en: 'What {id} asks has changed meanwhile, so nothing was written. Look at the new question and try again.',
    th: 'เรื่องที่ {id} ขอให้ตัดสินใจเปลี่ยนไปแล้ว จึงไม่ได้เขียน ดูข้อความใหม่แล้วลองอีกครั้ง',
  },
  'no-answer': {
    en: 'There is no answer yet. Write in one line what was decided.',
    th: 'ยังไม่มีคำตอบ เขียนหนึ่งบรรทัดว่าตัดสินใจอย่างไร',
  },
  'cell-changed': {
    en: 'In the sheet, “{column}” of {id} is {found} by now, so this line was not saved. Look at it, then save again.',
    th: 'ในชีต ช่อง “{column}” ของ {id} เป็น {found} แล้ว จึงยังไม่บันทึกบรรทัดนี้ ดูก่อนแล้วกดบันทึกอีกครั้ง',
  },
  'cell-unreadable': {
    en: '“{column}” of {id} holds “{found}”, which cannot be read. Correct it in the sheet, then save again.',
    th: 'ช่อง “{column}” ของ {id} เป็น “{found}” ซึ่งอ่านไม่ได้ แก้ในชีตก่อน แล้วกดบันทึกอีกครั้ง',
  },
  'current-formula': {
    en: '“{column}” of {id} holds a formula, which updates itself and is never overwritten.',
    th: 'ช่อง “{column}” ของ {id} เป็นสูตรที่อัปเดตเอง ระบบไม่เขียนทับ',
  },
  'no-sheet': {
    en: 'The sheet “{sheet}” is gone, so nothing was saved. Choose Set up or repair the tracker, then try again.',
    th: 'ไม่พบชีต “{sheet}” จึงยังไม่ได้บันทึก เลือก ตั้งค่าหรือซ่อมไฟล์ OKR แล้วลองอีกครั้ง',
  },
  'already-defined': {
    en: '“{term}” has got another definition meanwhile, so nothing was written. Look at the sheet Definitions.',
    th: 'มีคนเขียนนิยามของ “{term}” ไปแล้ว จึงไม่ได้เขียนทับ ดูในชีตนิยามตัวชี้วัด',
  },
  'no-recipients': {
    en: 'Nobody gets the summary yet. Add names and addresses under “Summary goes to” in Settings.',
    th: 'ยังไม่มีผู้รับสรุป เพิ่มชื่อและอีเมลในช่อง “ส่งสรุปถึง” ที่ชีตตั้งค่า',
  },
  'example-mail': {
    en: 'This is the example plan: nothing in it is real, so nothing goes out by itself or to others. Email the summary… sends it to you alone, marked as an example.',
    th: 'นี่คือแผนตัวอย่าง ไม่มีข้อมูลจริง จึงไม่ส่งเองและไม่ส่งถึงคนอื่น เมนู ส่งสรุปทางอีเมล… ส่งถึงคุณคนเดียวโดยระบุว่าเป็นตัวอย่าง',
  },
  'copied-file': {
    en: 'This file is a copy. Check the recipients in Settings, then choose Set up or repair the tracker to let it send mail.',
    th: 'ไฟล์นี้เป็นสำเนา ตรวจผู้รับในชีตตั้งค่า แล้วเลือก ตั้งค่าหรือซ่อมไฟล์ OKR เพื่อให้ส่งอีเมลได้',
  },
  'no-ledger': {
    en: 'The record of what was mailed is gone, so nothing was sent. Choose Set up or repair the tracker, then try again.',
    th: 'ไม่พบบันทึกการส่งอีเมล จึงยังไม่ได้ส่ง เลือก ตั้งค่าหรือซ่อมไฟล์ OKR แล้วลองอีกครั้ง',
  },
  'no-tab': {
    en: 'There is no tab “{sheet}” any more, so nothing was read. Choose another one.',
    th: 'ไม่พบชีต “{sheet}” แล้ว จึงยังไม่ได้อ่าน เลือกชีตอื่น',
  },
  'no-summary-sheet': {
    en: 'The summary sheet is gone. Choose Set up or repair the tracker, then try again.',
    th: 'ไม่พบชีตสรุป เลือก ตั้งค่าหรือซ่อมไฟล์ OKR แล้วลองอีกครั้ง',
  },
  'mail-quota': {
    en: 'Google lets you mail {left} more {left:person|people} today (100 a day on a personal account, 1,500 on Workspace), and the summary goes to {wanted}. Send to fewer, or try again tomorrow.',
    th: 'วันนี้ Google ให้ส่งได้อีก {left} คน (บัญชีทั่วไปวันละ 100 คน Workspace วันละ 1,500 คน) แต่ต้องส่งถึง {wanted} คน เลือกผู้รับน้อยลง หรือส่งใหม่พรุ่งนี้',
  },
  'empty-plan': {
    en: 'The plan is still empty. Type an objective and a key result first.',
    th: 'แผนยังว่างอยู่ พิมพ์ Objective และ Key Result ก่อน',
  },
  'quarter-over': {
    en: 'The quarter is over, so nothing was sent by itself. Set up the next one, or choose Email the summary for the last numbers.',
    th: 'ไตรมาสจบแล้ว ระบบจึงไม่ส่งเอง ตั้งค่าไตรมาสใหม่ หรือเลือก ส่งสรุปทางอีเมล เพื่อส่งตัวเลขสุดท้าย',
  },
  'quarter-ahead': {
    en: 'The quarter has not begun, so nothing was sent by itself.',
    th: 'ไตรมาสยังไม่เริ่ม ระบบจึงไม่ส่งเอง',
  },
  'no-agreed-plan': {
    en: 'The plan is not agreed yet, so nobody is reminded. Fill in “Agreed by” and “Agreed on” in Settings.',
    th: 'แผนยังไม่ได้รับความเห็นชอบ จึงยังไม่เตือนใคร กรอก “เห็นชอบโดย” และ “เห็นชอบเมื่อ” ในชีตตั้งค่า',
  },
  'schedule-answers': {
    en: 'The day and hour do not fit together. Choose them again.',
    th: 'วันและเวลาไม่ถูกต้อง เลือกใหม่อีกครั้ง',
  },
  'wrong-address': {
    en: '“{address}” is not an address, so nothing was saved. Write one such as name@company.com.',
    th: '“{address}” ไม่ใช่อีเมลที่ใช้ได้ จึงยังไม่ได้บันทึก ใส่เช่น name@company.com',
  },
  'long-text': {
    en: 'A text is longer than a cell of Google Sheets holds (50,000 characters), so nothing was written. Shorten it, then try again.',
    th: 'มีข้อความยาวเกินที่เซลล์ของ Google ชีตรับได้ (50,000 ตัวอักษร) จึงยังไม่ได้เขียน ตัดให้สั้นลงแล้วลองอีกครั้ง',
  },
  'closing-unfinished': {
    en: 'Closing is not finished. Nothing is lost. Choose “{item}” again.',
    th: 'การปิดไตรมาสยังไม่เสร็จ ข้อมูลไม่หาย เลือกเมนู “{item}” อีกครั้งเพื่อทำต่อ',
  },
  'closing-changed': {
    en: 'Since you looked, something changed in {places}, so nothing was closed. Look at it again, then close.',
    th: 'มีการแก้ไขใน {places} หลังจากที่เปิดดู จึงยังไม่ได้ปิด ตรวจอีกครั้งแล้วกดปิด',
  },
  'no-draft': {
    en: 'There is no draft of the next quarter yet. Make it first: what goes on is read from it.',
    th: 'ยังไม่มีร่างของไตรมาสหน้า สร้างร่างก่อน เพราะระบบอ่านจากร่างว่าอะไรทำต่อ',
  },
  'no-closing-sheet': {
    en: 'There is no closing sheet yet. Make it first, and look at the results.',
    th: 'ยังไม่มีชีตปิดไตรมาส สร้างก่อนแล้วตรวจผล',
  },
  'no-archive': {
    en: 'The sheets that were kept of the closed quarter are gone, so nothing was sent or graded. Bring them back by File › Version history.',
    th: 'ไม่พบชีตที่เก็บไว้ของไตรมาสที่ปิด จึงยังไม่ได้ส่งหรือให้ผลใหม่ กู้คืนได้จาก ไฟล์ › ประวัติเวอร์ชัน',
  },
  'no-name': {
    en: 'Nobody is named yet. Type who agreed to the draft, then try again.',
    th: 'ยังไม่ได้ใส่ชื่อ พิมพ์ชื่อผู้ที่ตกลงร่าง แล้วลองอีกครั้ง',
  },
  'quarter-running': {
    en: '{quarter} runs until {day}. It can be closed from that day on.',
    th: '{quarter} ยังไม่จบ สิ้นสุด {day} ปิดได้ตั้งแต่วันนั้น',
  },
  'not-in-draft': {
    en: 'This is the draft of the next quarter: numbers and decisions belong to the plan that runs. Go to its sheet first.',
    th: 'นี่คือร่างของไตรมาสหน้า ตัวเลขและเรื่องที่ตัดสินใจอยู่ในแผนปัจจุบัน ไปที่ชีตแผนก่อน',
  },
  'too-late': {
    en: 'The archive took late numbers until {day}, so this one counts no more.',
    th: 'รับตัวเลขที่มาช้าได้ถึง {day} ตัวเลขนี้จึงไม่นับแล้ว',
  },
  'no-undo': {
    en: 'The closing can no longer be undone: {reason}.',
    th: 'ย้อนการปิดไตรมาสไม่ได้แล้ว: {reason}',
  },
  'unknown-request': {
    en: 'This page is older than the tracker. Close it and open it again from the menu.',
    th: 'หน้านี้เก่ากว่าระบบ ปิดแล้วเปิดใหม่จากเมนู',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type RefusalKind = keyof typeof REFUSALS;

/** A command's no: one sentence that says what to do. Not a bug: the edge shows the sentence as it is. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The rows that were to be written are not those that were read any more: the command decides anew on what stands there. */
export class Moved extends Refusal {
  constructor(language: Language) {
    super('rows-moved', refusalText('rows-moved', language));
  }
}

/** The sentence of a refusal. */
export const refusalText = (
  kind: RefusalKind,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(REFUSALS[kind], language, values);

/** Ends the command with a refusal. */
export function refuse(
  kind: RefusalKind,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): never {
  throw new Refusal(kind, refusalText(kind, language, values));
}
