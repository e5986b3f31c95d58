import type { Text } from '../../../language/text';

/** The words of the dialog *Email the summary*. */
export const MAIL = {
  loading: { en: 'Preparing the summary…', th: 'กำลังเตรียมสรุป…' },
  title: { en: 'Email the summary', th: 'ส่งสรุปทางอีเมล' },
  followToday: { en: 'Count as of today again', th: 'กลับมานับ ณ วันนี้' },
  recipients: { en: 'Send to', th: 'ส่งถึง' },
  recipientsHint: {
    en: 'Names and addresses stand in Settings.',
    th: 'แก้ชื่อและอีเมลได้ในชีตตั้งค่า',
  },
  sentAlready: { en: 'already sent this week', th: 'ส่งแล้วสัปดาห์นี้' },
  tried: { en: 'not confirmed: {reason}', th: 'ยังไม่ยืนยัน: {reason}' },
  english: { en: 'in English', th: 'ภาษาอังกฤษ' },
  thai: { en: 'in Thai', th: 'ภาษาไทย' },
  subject: { en: 'Subject', th: 'หัวเรื่อง' },
  preview: { en: 'Preview', th: 'ตัวอย่าง' },
  send: { en: 'Send to {count} {count:person|people}', th: 'ส่งถึง {count} คน' },
  sendNone: { en: 'Choose who gets it', th: 'เลือกผู้รับก่อน' },
  again: {
    en: '{names} already got this week’s summary and would get it a second time.',
    th: '{names} ได้รับสรุปของสัปดาห์นี้แล้ว จะได้รับซ้ำอีกฉบับ',
  },
  mayHave: {
    en: 'This week’s mail to {names} was started but never confirmed: they may have it already.',
    th: 'อีเมลสัปดาห์นี้ถึง {names} เริ่มส่งแล้วแต่ไม่มีการยืนยัน อาจได้รับไปแล้ว',
  },
  sendAgain: { en: 'Send it again', th: 'ส่งซ้ำ' },
  leaveOut: { en: 'Leave them out', th: 'ไม่ส่งซ้ำ' },
  sending: { en: 'Sending…', th: 'กำลังส่ง…' },
  blockedTitle: { en: 'Nothing can be sent yet', th: 'ยังส่งไม่ได้' },
  tooMany: {
    en: 'Google lets you mail {remaining} more {remaining:person|people} today (100 a day on a personal account, 1,500 on Workspace). Choose fewer, or send the rest tomorrow.',
    th: 'วันนี้ Google ให้ส่งได้อีก {remaining} คน (บัญชีทั่วไปวันละ 100 คน Workspace วันละ 1,500 คน) เลือกผู้รับน้อยลง หรือส่งที่เหลือพรุ่งนี้',
  },
  sentTo: { en: 'Sent to {names}.', th: 'ส่งแล้วถึง {names}' },
  notTwice: {
    en: 'Not sent a second time to {names}: this week’s mail was sent or begun before.',
    th: 'ไม่ส่งซ้ำถึง {names} เพราะอีเมลของสัปดาห์นี้ส่งหรือเริ่มส่งไปแล้ว',
  },
  noAnswer: { en: 'no answer from Google', th: 'ไม่ได้รับคำตอบจาก Google' },
  notSent: { en: 'Not sent', th: 'ยังไม่ได้ส่ง' },
  chosenKept: { en: 'Your choice is still here.', th: 'รายชื่อที่เลือกไว้ยังอยู่ครบ' },
} as const satisfies Readonly<Record<string, Text>>;
