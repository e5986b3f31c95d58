import { Refusal } from '../commands/refusal';
import { fill, type Language, type Text } from '../language/text';

const PROTECTED: Text = {
  en: 'A cell that would have to change is protected and you may not edit it. Ask the owner of the file to do this, or to let you edit.',
  th: 'มีเซลล์ที่ต้องแก้แต่ถูกป้องกันไว้และคุณไม่มีสิทธิ์แก้ ขอให้เจ้าของไฟล์ทำให้ หรือขอสิทธิ์แก้ไข',
};
const NO_ANSWER: Text = {
  en: 'Google Sheets did not answer in time. Wait a minute and try again: what was already done is not done twice.',
  th: 'Google ชีตตอบกลับไม่ทันเวลา รอสักครู่แล้วลองใหม่ สิ่งที่ทำไปแล้วจะไม่ถูกทำซ้ำ',
};
const NOT_ALLOWED: Text = {
  en: 'Guidepost may not do this yet: Google has not asked you, or you did not agree. Choose the menu item again and allow it.',
  th: 'Guidepost ยังไม่ได้รับอนุญาตให้ทำสิ่งนี้ เลือกเมนูอีกครั้งแล้วกดอนุญาต',
};
const BUG: Text = {
  en: 'Something went wrong on our side. Try again; if it happens again, report the code {code}.',
  th: 'เกิดข้อผิดพลาดในระบบ ลองอีกครั้ง หากเกิดซ้ำ แจ้งรหัส {code}',
};

/** What Google itself throws and a person can do something about, by words of its messages. */
const GOOGLES: readonly (readonly [RegExp, Text])[] = [
  [/protected (cell|range|object|sheet)|permission to edit/i, PROTECTED],
  [
    /permissions? (is|are) not sufficient|do not have permission|authori[sz]ation is required/i,
    NOT_ALLOWED,
  ],
  [
    /service (spreadsheets )?(error|timed out|unavailable|failed)|try again later|server error/i,
    NO_ANSWER,
  ],
];

/**
 * The one sentence that a person reads when a command did not finish. A refusal is its own sentence,
 * a fault of Google's names what to do, and anything else is a bug: logged under a short code.
 */
export function failureSentence(error: unknown, language: Language): string {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const code = `G-${Utilities.getUuid().slice(0, 6)}`;
  // The stack names functions and lines of ours; what stands in cells and who reads it is not in it.
  console.error(code, error instanceof Error ? (error.stack ?? message) : message);
  const known = GOOGLES.find(([words]) => words.test(message));
  return known ? known[1][language] : fill(BUG, language, { code });
}
