import type { Text } from '../../language/text';

/** The reminder's sentences. */
export const REMINDER = {
  never: { en: 'no number yet', th: 'ยังไม่มีตัวเลข' },
  onDay: { en: '{value} on {day}', th: '{value} ({day})' },
  target: { en: 'target {target}', th: 'เป้า {target}' },
  number: { en: 'Type the new number', th: 'ใส่ตัวเลขใหม่' },
  milestone: { en: 'Done, or not yet?', th: 'เสร็จแล้ว หรือยังไม่เสร็จ' },
  confidence: { en: 'How sure are you, 1 to 10?', th: 'มั่นใจแค่ไหน 1–10' },
  same: {
    en: 'Same number? Put today’s date in Last update (Ctrl + ;).',
    th: 'ถ้าเท่าเดิม ใส่วันที่วันนี้ในช่อง อัปเดตล่าสุด (Ctrl + ;)',
  },
  again: {
    en: 'Without a new number, leadership will see “No update” for {ids}.',
    th: 'ถ้ายังไม่มีตัวเลขใหม่ ผู้บริหารจะเห็น “ขาดอัปเดต” ที่ {ids}',
  },
  footer: {
    en: 'Sent for {sender} by Guidepost, only to owners of numbers that would be out of date.',
    th: 'ส่งในนาม {sender} โดย Guidepost ถึงเจ้าของตัวเลขที่จะเก่าเกินไปเท่านั้น',
  },
  title: { en: '{team} · OKRs', th: '{team} · OKR' },
  sender: { en: '{team} OKRs', th: 'OKR {team}' },
} as const satisfies Readonly<Record<string, Text>>;

/** How many numbers, and how long it takes: a minute each. */
export const REMINDER_SUBJECT: Text = {
  en: '{n} {n:number|numbers} before {day}, about {n} {n:minute|minutes}',
  th: 'มี {n} ตัวเลขรออัปเดตก่อน{day} ใช้เวลาราว {n} นาที',
};

export const REMINDER_HELLO: Text = {
  en: 'Hi {who}, {n:this|these} will be out of date in {day}’s summary:',
  th: '{who} ตัวเลขต่อไปนี้จะเก่าเกินไปสำหรับสรุป{day}',
};
