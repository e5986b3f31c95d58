import { fill, type Text } from '../language/text';
import type { Voice } from './voice';

/** The sentences and headings that sheet, mail and text share. */
export const WORDS = {
  decisions: { en: 'Decision needed from you', th: 'เรื่องที่รอคุณตัดสินใจ' },
  noDecisions: {
    en: 'Nothing is needed from you this week.',
    th: 'สัปดาห์นี้ไม่มีเรื่องที่รอคุณตัดสินใจ',
  },
  asks: { en: '{who} asks, for {id} {subject}', th: '{who} เสนอ สำหรับ {id} {subject}' },
  asksFor: { en: 'For {id} {subject}', th: 'สำหรับ {id} {subject}' },
  replyTo: { en: 'Reply to this mail: it goes to {who}.', th: 'ตอบกลับอีเมลนี้ได้เลย อีเมลจะไปถึง{who}' },
  reply: { en: 'Reply to this mail with your answer.', th: 'ตอบกลับอีเมลนี้ได้เลย' },
  objectives: { en: 'Objectives', th: 'Objective' },
  expected: { en: 'expected {share}', th: 'ควรถึง {share}' },
  heldBack: { en: 'Held back by {what}', th: 'ติดที่ {what}' },
  doubt: { en: 'confidence {n} of 10', th: 'ความมั่นใจ {n} จาก 10' },
  changed: { en: 'What changed this week', th: 'ที่เปลี่ยนไปในสัปดาห์นี้' },
  noChanges: { en: 'No new numbers this week.', th: 'สัปดาห์นี้ไม่มีตัวเลขใหม่' },
  ofTarget: { en: '(target {target})', th: '(เป้า {target})' },
  targetChanges: { en: 'Targets changed since the plan was agreed', th: 'เป้าที่เปลี่ยนหลังตกลงแผน' },
  noTargetChanges: {
    en: 'No target has changed since the plan was agreed.',
    th: 'ไม่มีเป้าใดเปลี่ยนหลังตกลงแผน',
  },
  startChange: {
    en: '{text}: start {from} → {to}, {day}',
    th: '{text}: ค่าตั้งต้น {from} → {to} ({day})',
  },
  targetChange: {
    en: '{text}: target {from} → {to}, {day}',
    th: '{text}: เป้า {from} → {to} ({day})',
  },
  dueChange: { en: '{text}: due {from} → {to}, {day}', th: '{text}: กำหนด {from} → {to} ({day})' },
  blank: { en: 'blank', th: 'ว่าง' },
  keyResults: { en: 'Key results', th: 'Key Result' },
  waiting: { en: 'Waiting for a number', th: 'รอตัวเลขล่าสุด' },
  last: { en: '{text} (last {day})', th: '{text} (ล่าสุด {day})' },
  never: { en: '{text} (no number yet)', th: '{text} (ยังไม่มีตัวเลข)' },
  neverMarked: { en: '{text} (done or not yet?)', th: '{text} (เสร็จหรือยัง)' },
  notNowTitle: { en: 'Not now', th: 'ยังไม่ทำตอนนี้' },
  back: { en: ', back on {day}', th: ' กลับมาดูอีกครั้ง {day}' },
  qualityTitle: { en: 'The plan itself', th: 'ตัวแผน' },
  halfOld: {
    en: 'Half the numbers are over {days} days old: read with care.',
    th: 'ตัวเลขครึ่งหนึ่งเก่ากว่า {days} วัน โปรดอ่านด้วยความระวัง',
  },
  example: {
    en: 'Example plan: nothing here is real.',
    th: 'แผนตัวอย่าง ไม่มีข้อมูลจริงในหน้านี้',
  },
  pace: { en: 'at this pace {range} by {day}', th: 'หากไปด้วยอัตรานี้จะจบที่ {range} ณ {day}' },
  range: { en: '{low} to {high}', th: '{low} ถึง {high}' },
  about: { en: 'about {low}', th: 'ราว {low}' },
  belowStart: { en: 'below start', th: 'ถอยจากค่าตั้งต้น' },
  oldNumber: { en: 'last number {day}', th: 'ตัวเลขเมื่อ {day}' },
  of: { en: '{now} of {target}', th: '{now} จาก {target}' },
  towards: { en: '{now}, from {start} to {target}', th: '{now} (จาก {start} เป็น {target})' },
  aim: { en: '{now}, target {target}', th: '{now} (เป้า {target})' },
  atLeast: { en: '{now}, to stay at or above {target}', th: '{now} (ไม่ต่ำกว่า {target})' },
  atMost: { en: '{now}, to stay at or below {target}', th: '{now} (ไม่เกิน {target})' },
  noNumber: { en: 'no number yet', th: 'ยังไม่มีตัวเลข' },
  done: { en: 'done', th: 'เสร็จแล้ว' },
  notYet: { en: 'not yet', th: 'ยังไม่เสร็จ' },
  dueOn: { en: '{state}, due {day}', th: '{state} (กำหนด {day})' },
  start: { en: 'Start', th: 'ค่าตั้งต้น' },
  now: { en: 'Now', th: 'ล่าสุด' },
  target: { en: 'Target', th: 'เป้า' },
  unit: { en: 'Unit', th: 'หน่วย' },
  due: { en: 'Due', th: 'กำหนด' },
  status: { en: 'Status', th: 'สถานะ' },
  owner: { en: 'Owner', th: 'ผู้รับผิดชอบ' },
  paceHead: { en: 'Ends at, at this pace', th: 'อัตรานี้จะจบที่' },
  progress: { en: 'Progress', th: 'คืบหน้า' },
  expectedHead: { en: 'Expected', th: 'ควรถึง' },
  progressChart: { en: 'Progress and expected today, %', th: 'คืบหน้าเทียบกับที่ควรถึงวันนี้ (%)' },
  trendChart: { en: 'The whole plan by week, %', th: 'ทั้งแผนรายสัปดาห์ (%)' },
  planTitle: { en: 'The plan', th: 'แผน' },
  fromTo: { en: 'from {start} to {target}', th: 'จาก {start} เป็น {target}' },
  reach: { en: 'reach {target}', th: 'ให้ถึง {target}' },
  stayAbove: { en: 'stay at or above {target}', th: 'ไม่ต่ำกว่า {target}' },
  stayBelow: { en: 'stay at or below {target}', th: 'ไม่เกิน {target}' },
  finish: { en: 'done by {day}', th: 'เสร็จภายใน {day}' },
  noTarget: { en: 'no target yet', th: 'ยังไม่มีเป้า' },
  byDay: { en: 'by {day}', th: 'ภายใน {day}' },
  approve: {
    en: 'Please approve this plan, or say what you would change.',
    th: 'โปรดอนุมัติแผนนี้ หรือบอกสิ่งที่อยากให้ปรับ',
  },
  approveTitle: { en: 'Your answer is needed', th: 'รอคำตอบจากคุณ' },
  approveReply: {
    en: 'Reply to this mail with “Approved”, or with your changes.',
    th: 'ตอบกลับอีเมลนี้ว่า “อนุมัติ” หรือบอกสิ่งที่อยากให้ปรับ',
  },
  emptyPlan: {
    en: 'The plan has no objectives yet.',
    th: 'แผนนี้ยังไม่มี Objective',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Phrase = keyof typeof WORDS;

/** One of our sentences in the voice's language. */
export const say = (
  phrase: Phrase,
  voice: Voice,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(WORDS[phrase], voice.language, values);
