import type { Text } from '../../../language/text';

/** The words of the dialog *Close or plan a quarter*. */
export const QUARTER = {
  loading: { en: 'Looking at the quarter…', th: 'กำลังดูข้อมูลไตรมาส…' },
  title: {
    en: '{quarter}: plan the next quarter, close this one',
    th: '{quarter}: วางแผนไตรมาสหน้าและปิดไตรมาสนี้',
  },
  runs: {
    en: 'Week {week} of {weeks}. Ends on {day}.',
    th: 'สัปดาห์ที่ {week} จาก {weeks} สิ้นสุด {day}',
  },
  over: { en: 'Its last day: {day}.', th: 'วันสุดท้ายของไตรมาส {day}' },
  unfinished: { en: 'Go on with the closing', th: 'ปิดไตรมาสต่อ' },
  unfinishedUndo: { en: 'Go on with Undo', th: 'ย้อนการปิดไตรมาสต่อ' },
  plan: { en: '1. Plan {next}', th: '1. วางแผน {next}' },
  planHint: {
    en: 'The draft begins with your objectives and what is not reached yet, without targets. It is reviewed like the plan, while {quarter} runs on.',
    th: 'ร่างเริ่มจาก Objective เดิมและข้อที่ยังไม่ถึงเป้า โดยยังไม่มีเป้าใหม่ ตรวจได้เหมือนแผนจริง ระหว่างนี้ {quarter} ดำเนินต่อไป',
  },
  makeDraft: { en: 'Make the draft', th: 'สร้างร่าง' },
  making: { en: 'Making…', th: 'กำลังสร้าง…' },
  draft: {
    en: '“{tab}”: {n} key {n:result goes|results go} into {next}.',
    th: '“{tab}”: มี Key Result {n} ข้อไปต่อใน {next}',
  },
  withoutTarget: {
    en: 'Without a target, so not carried on: {ids}.',
    th: 'ยังไม่มีเป้า จึงไม่ยกไป: {ids}',
  },
  openDraft: { en: 'Open the draft', th: 'เปิดร่าง' },
  agreed: { en: 'Agreed by {by} on {on}.', th: 'ตกลงแล้วโดย {by} เมื่อ {on}' },
  agreedBy: { en: 'Agreed by', th: 'ตกลงโดย' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  agree: { en: 'Agreed today', th: 'ตกลงวันนี้' },
  close: { en: '2. Close {quarter}', th: '2. ปิด {quarter}' },
  closeHint: {
    en: 'A sheet with each result, where the team adds final numbers and what it learned. Nothing is closed yet.',
    th: 'ชีตที่แสดงผลทุกข้อ ให้ทีมใส่ตัวเลขสุดท้ายและสิ่งที่ได้เรียนรู้ ยังไม่ปิดไตรมาส',
  },
  makeClosing: { en: 'Make the closing sheet', th: 'สร้างชีตปิดไตรมาส' },
  openClosing: { en: 'Bring it up to date and open it', th: 'อัปเดตและเปิดชีตปิดไตรมาส' },
  closingTab: { en: 'The team fills “{tab}”.', th: 'ทีมกรอกในชีต “{tab}”' },
  nothingMissing: { en: 'Nothing is missing.', th: 'ข้อมูลครบแล้ว' },
  askOwners: {
    en: 'Ask {names} for the missing numbers by mail',
    th: 'ส่งอีเมลขอตัวเลขที่ขาดจาก {names}',
  },
  wasAsked: { en: 'Asked: {names}.', th: 'ส่งอีเมลขอแล้ว: {names}' },
  typed: {
    en: '{text}. Is it the final number of {quarter}?',
    th: '{text} เป็นตัวเลขสุดท้ายของ {quarter} หรือไม่',
  },
  isFinal: { en: 'Yes', th: 'ใช่' },
  isNext: { en: 'No, it belongs to {next}', th: 'ไม่ใช่ เป็นของ {next}' },
  wished: {
    en: 'Settings say {wished}, and the numbers of this plan are of {quarter}: nothing was counted anew. Close {quarter} below, or put it back.',
    th: 'ในตั้งค่าเป็น {wished} แต่ตัวเลขของแผนนี้เป็นของ {quarter} ระบบยังนับตามเดิม ปิด {quarter} ด้านล่าง หรือใส่ค่าเดิมกลับ',
  },
  putBack: { en: 'Put {quarter} back', th: 'ใส่ {quarter} กลับ' },
  late: {
    en: 'Late {n:number|numbers} for {ids}.',
    th: 'มีตัวเลขที่มาช้าของ {ids}',
  },
  takeLate: { en: 'Take up and grade anew', th: 'รับตัวเลขและประเมินผลใหม่' },
  open: {
    en: 'Without a number: {ids}. Type it under “Final number” in “{quarter}” until {day}.',
    th: 'ยังไม่มีตัวเลข: {ids} ใส่ในช่อง “ตัวเลขสุดท้าย” ของชีต “{quarter}” ได้ถึง {day}',
  },
  wantsDraft: {
    en: 'Before it can be closed: make the draft above. What goes on is read from it.',
    th: 'ก่อนปิด ให้สร้างร่างด้านบน ระบบอ่านจากร่างว่าอะไรทำต่อ',
  },
  notYet: { en: 'It can be closed from {day} on.', th: 'ปิดได้ตั้งแต่ {day}' },
  willHappen: {
    en: 'Closing freezes “{closing}” as the archive, and puts the draft into the plan’s tab. It can be undone for 14 days, the mail cannot.',
    th: 'เมื่อปิด ชีต “{closing}” จะเก็บเป็นผลไตรมาส และร่างจะย้ายเข้าแท็บแผน ย้อนได้ภายใน 14 วัน ยกเว้นอีเมลที่ส่งแล้ว',
  },
  closeAndSend: {
    en: 'Close {quarter} and mail {count} {count:person|people}',
    th: 'ปิด {quarter} และส่งอีเมลถึง {count} คน',
  },
  closeOnly: { en: 'Close {quarter} without a mail', th: 'ปิด {quarter} โดยไม่ส่งอีเมล' },
  closing: { en: 'Closing…', th: 'กำลังปิด…' },
  noLesson: {
    en: 'Some objectives have no lesson. Leadership reads them first. Close without?',
    th: 'บาง Objective ยังไม่มีสิ่งที่ได้เรียนรู้ ซึ่งผู้บริหารอ่านก่อน ปิดเลยไหม',
  },
  anyway: { en: 'Close without', th: 'ปิดเลย' },
  back: { en: 'Back', th: 'กลับ' },
  closedNow: { en: '{quarter} is closed.', th: 'ปิด {quarter} แล้ว' },
  sentTo: { en: 'Results sent to {names}.', th: 'ส่งผลถึง {names} แล้ว' },
  notSent: { en: '{name}: {reason}', th: '{name}: {reason}' },
  last: { en: '{quarter} is closed', th: '{quarter} ปิดแล้ว' },
  waiting: {
    en: 'These have not got its results yet:',
    th: 'คนเหล่านี้ยังไม่ได้รับผลไตรมาส:',
  },
  send: { en: 'Send the results to {count} {count:person|people}', th: 'ส่งผลถึง {count} คน' },
  sending: { en: 'Sending…', th: 'กำลังส่ง…' },
  undo: { en: 'Undo the closing (until {day})', th: 'ย้อนการปิดไตรมาส (ทำได้ถึง {day})' },
  undoing: { en: 'Undoing…', th: 'กำลังย้อน…' },
  undoSure: {
    en: 'Undo puts the plan of {quarter} back as it was. The mail is out and stays out.',
    th: 'การย้อนจะคืนแผน {quarter} ตามเดิม อีเมลที่ส่งไปแล้วเรียกคืนไม่ได้',
  },
  undoYes: { en: 'Undo it', th: 'ย้อนเลย' },
  undone: {
    en: 'The closing is undone. A mail that is out stays out.',
    th: 'ย้อนการปิดไตรมาสแล้ว อีเมลที่ส่งไปแล้วเรียกคืนไม่ได้',
  },
  noUndo: { en: 'It can no longer be undone: {reason}.', th: 'ย้อนไม่ได้แล้ว: {reason}' },
  example: {
    en: 'This is the example plan: its results go to you alone.',
    th: 'นี่คือแผนตัวอย่าง ผลจะส่งถึงคุณคนเดียว',
  },
} as const satisfies Readonly<Record<string, Text>>;
