import type { Text } from '../../../language/text';

/** The words of the dialog *Schedule emails*. */
export const SCHEDULE = {
  loading: { en: 'Looking at what is scheduled…', th: 'กำลังดูการตั้งเวลา…' },
  title: { en: 'Schedule emails', th: 'ตั้งเวลาส่งอีเมล' },
  nothing: {
    en: 'Nothing is scheduled yet: mail goes out only when someone sends it.',
    th: 'ยังไม่ได้ตั้งเวลา อีเมลจะส่งเมื่อมีคนกดส่งเท่านั้น',
  },
  summaryNext: { en: 'Summary: next on {next}', th: 'สรุป: ส่งครั้งถัดไป {next}' },
  reminderNext: { en: 'Reminders: next on {next}', th: 'อีเมลเตือน: ส่งครั้งถัดไป {next}' },
  lastRan: { en: 'last on {ran}: {result}', th: 'ล่าสุด {ran}: {result}' },
  neverRan: { en: 'has not run yet', th: 'ยังไม่เคยส่ง' },
  sendsAs: {
    en: 'Sent from {who}. If they leave, whoever saves here takes over.',
    th: 'ส่งจาก {who} ถ้าคนนี้ออกจากทีม คนที่กดบันทึกที่นี่จะส่งแทน',
  },
  unknownSender: { en: 'the account that scheduled it', th: 'บัญชีที่ตั้งเวลาไว้' },
  missed: {
    en: 'A scheduled mail did not go out. Google may have stopped the schedule.',
    th: 'อีเมลที่ตั้งเวลาไว้ไม่ได้ส่ง Google อาจหยุดการตั้งเวลาไปแล้ว',
  },
  gone: {
    en: 'Google no longer knows of this schedule, so nothing would go out.',
    th: 'Google ไม่มีการตั้งเวลานี้แล้ว จึงจะไม่มีอีเมลใดถูกส่ง',
  },
  mend: { en: 'Send what is missing and schedule again', th: 'ส่งที่ค้างและตั้งเวลาใหม่' },
  unsent: { en: 'Did not go out', th: 'ยังไม่ได้ส่ง' },
  kinds: {
    summary: { en: 'Summary to {who}', th: 'สรุปถึง {who}' },
    reminder: { en: 'Reminder to {who}', th: 'อีเมลเตือนถึง {who}' },
    list: { en: 'List to the lead, {who}', th: 'รายการถึงหัวหน้าทีม {who}' },
  },
  due: { en: 'its time came and went', th: 'เลยเวลาส่งแล้ว' },
  mayHave: {
    en: '{who} may have it already, and would get it a second time.',
    th: '{who} อาจได้รับไปแล้ว และจะได้รับซ้ำอีกฉบับ',
  },
  sendAgain: { en: 'Send these again', th: 'ส่งซ้ำ' },
  leaveOut: { en: 'Leave them out', th: 'ไม่ส่งรายการเหล่านี้' },
  mending: { en: 'Mending…', th: 'กำลังแก้…' },
  mended: {
    en: 'Scheduled again. Next: {next}.',
    th: 'ตั้งเวลาใหม่แล้ว ครั้งถัดไป {next}',
  },
  summary: { en: 'Leadership summary', th: 'สรุปผู้บริหาร' },
  summaryOn: { en: 'Send it every week', th: 'ส่งทุกสัปดาห์' },
  day: { en: 'Day', th: 'วัน' },
  hour: { en: 'Time', th: 'เวลา' },
  hourHint: {
    en: 'Google sends within this hour, not on the minute. Time zone of the file: {zone}.',
    th: 'Google จะส่งภายในชั่วโมงนี้ ไม่ตรงนาที เขตเวลาของไฟล์: {zone}',
  },
  seeFirst: {
    en: 'See the mail before the first one goes: Guidepost › {item}',
    th: 'ดูตัวอย่างอีเมลก่อนส่งครั้งแรกได้ที่ Guidepost › {item}',
  },
  recipients: { en: 'The summary goes to', th: 'ส่งสรุปถึง' },
  name: { en: 'Name {n}', th: 'ชื่อคนที่ {n}' },
  address: { en: 'Address {n}', th: 'อีเมลคนที่ {n}' },
  speaks: { en: 'Language {n}', th: 'ภาษาคนที่ {n}' },
  namePlace: { en: 'Name', th: 'ชื่อ' },
  addressPlace: { en: 'name@company.com', th: 'name@company.com' },
  remove: { en: 'Remove {who}', th: 'ลบ {who}' },
  add: { en: 'Add someone', th: 'เพิ่มผู้รับ' },
  nobody: { en: 'Add who gets the summary.', th: 'เพิ่มผู้รับสรุปก่อน' },
  wrong: {
    en: '“{address}” is not an address. Write one such as name@company.com.',
    th: '“{address}” ไม่ใช่อีเมลที่ใช้ได้ ใส่เช่น name@company.com',
  },
  reminders: { en: 'Reminders', th: 'อีเมลเตือน' },
  remindersOn: {
    en: 'Remind owners whose numbers would be out of date',
    th: 'เตือนเจ้าของตัวเลขที่จะเก่าเกินไป',
  },
  remindersHint: {
    en: 'Between 9:00 and 10:00. One mail each with only their rows; nobody else gets any. What two reminders do not bring goes to the lead as one list.',
    th: 'ระหว่าง 9:00–10:00 น. คนละหนึ่งฉบับ เฉพาะแถวของตัวเอง คนอื่นไม่ได้รับ ถ้าเตือนสองครั้งแล้วยังไม่มา จะสรุปรายการให้หัวหน้าทีม',
  },
  remindedNow: {
    en: 'Sent today it would reach {n}.',
    th: 'ถ้าส่งวันนี้จะถึง {n} คน',
  },
  save: { en: 'Save the schedule', th: 'บันทึกการตั้งเวลา' },
  saving: { en: 'Saving…', th: 'กำลังบันทึก…' },
  saved: { en: 'Saved. Next: {next}.', th: 'บันทึกแล้ว ครั้งถัดไป {next}' },
  savedOff: { en: 'Saved. Nothing goes out by itself.', th: 'บันทึกแล้ว จะไม่มีอีเมลส่งเอง' },
  stop: { en: 'Stop all', th: 'หยุดทั้งหมด' },
  stopping: { en: 'Stopping…', th: 'กำลังหยุด…' },
  stopped: { en: 'Stopped. Nothing goes out by itself.', th: 'หยุดแล้ว จะไม่มีอีเมลส่งเอง' },
  kept: { en: 'What you entered is still here.', th: 'ข้อมูลที่กรอกไว้ยังอยู่ครบ' },
  tooMany: {
    en: 'Google lets you mail {remaining} more {remaining:person|people} today (100 a day on a personal account, 1,500 on Workspace), and this goes to {wanted}. Those left over are named on the summary sheet.',
    th: 'วันนี้ Google ให้ส่งได้อีก {remaining} คน (บัญชีทั่วไปวันละ 100 คน Workspace วันละ 1,500 คน) แต่รายการนี้มี {wanted} คน ใครยังไม่ได้รับจะมีชื่อในชีตสรุป',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** From Monday. */
export const WEEKDAYS: readonly Text[] = [
  { en: 'Monday', th: 'วันจันทร์' },
  { en: 'Tuesday', th: 'วันอังคาร' },
  { en: 'Wednesday', th: 'วันพุธ' },
  { en: 'Thursday', th: 'วันพฤหัสบดี' },
  { en: 'Friday', th: 'วันศุกร์' },
  { en: 'Saturday', th: 'วันเสาร์' },
  { en: 'Sunday', th: 'วันอาทิตย์' },
];
