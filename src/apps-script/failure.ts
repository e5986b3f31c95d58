import { Refusal } from '../commands/refusal';
import { fill, type Language, type Text } from '../language/text';
import { notAllowedSentence } from './consent';
import { type LockedPlace, lockedPlace } from './locked-place';

const PROTECTED: Text = {
  en: 'A cell that would have to change is protected and you may not edit it. Ask the owner of the file to do this, or to let you edit.',
  th: 'มีเซลล์ที่ต้องแก้แต่ถูกป้องกันไว้และคุณไม่มีสิทธิ์แก้ ขอให้เจ้าของไฟล์ทำให้ หรือขอสิทธิ์แก้ไข',
};
const PROTECTED_RANGE: Text = {
  en: '{range} of the sheet “{sheet}” is protected and you may not edit it, so not everything was written. Ask the owner of the file to let you edit it under Data › Protect sheets and ranges, then try again.',
  th: 'ช่วง {range} ในชีต “{sheet}” ถูกป้องกันและคุณไม่มีสิทธิ์แก้ จึงเขียนได้ไม่ครบ ขอให้เจ้าของไฟล์ให้สิทธิ์ที่เมนู ข้อมูล › ป้องกันชีตและช่วง แล้วลองใหม่',
};
const PROTECTED_SHEET: Text = {
  en: 'The sheet “{sheet}” is protected and you may not edit it, so not everything was written. Ask the owner of the file to let you edit it under Data › Protect sheets and ranges, then try again.',
  th: 'ชีต “{sheet}” ถูกป้องกันและคุณไม่มีสิทธิ์แก้ จึงเขียนได้ไม่ครบ ขอให้เจ้าของไฟล์ให้สิทธิ์ที่เมนู ข้อมูล › ป้องกันชีตและช่วง แล้วลองใหม่',
};
const NO_ANSWER: Text = {
  en: 'Google Sheets did not answer in time. Wait a minute and try again: what was already done is not done twice.',
  th: 'Google ชีตตอบกลับไม่ทันเวลา รอสักครู่แล้วลองใหม่ สิ่งที่ทำไปแล้วจะไม่ถูกทำซ้ำ',
};
const BUG: Text = {
  en: 'Something went wrong on our side. Try again; if it happens again, report the code {code}.',
  th: 'เกิดข้อผิดพลาดในระบบ ลองอีกครั้ง หากเกิดซ้ำ แจ้งรหัส {code}',
};

/** What Google calls the errors of its services. */
const GOOGLES_NAME = 'Exception';

/** What Google itself throws and a person can do something about, by words of its English messages. */
const GOOGLES: readonly (readonly [RegExp, Text])[] = [
  [
    /service (spreadsheets )?(error|timed out|unavailable|failed)|try again later|server error/i,
    NO_ANSWER,
  ],
];

/** Google's words where a person has not allowed something, all of it or one permission. */
const NOT_ALLOWED_WORDS =
  /permissions? (is|are) not sufficient|do not have permission to call|authori[sz]ation is required/i;
const PROTECTED_WORDS = /protected (cell|range|object|sheet)|permission to edit/i;

/**
 * The one sentence that a person reads when a command did not finish. A refusal is its own sentence,
 * a fault of Google's names what to do, and anything else is a bug: logged under a short code. Where the
 * words of Google's error tell nothing, as in other languages, a place that is protected is the likely cause.
 */
export function failureSentence(
  error: unknown,
  language: Language,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null,
): string {
  if (error instanceof Refusal) return error.message;
  const { name, message = String(error), stack = message } = Object(error) as Partial<Error>;
  const code = `G-${Utilities.getUuid().slice(0, 6)}`;
  // The stack names functions and lines of ours; what stands in cells and who reads it is not in it.
  console.error(code, stack);
  if (NOT_ALLOWED_WORDS.test(message)) return notAllowedSentence(language);
  const isProtected = PROTECTED_WORDS.test(message);
  const known = GOOGLES.find(([words]) => words.test(message));
  if (known && !isProtected) return known[1][language];
  const place = name === GOOGLES_NAME && spreadsheet ? lockedPlace(spreadsheet) : null;
  if (place) return protectedSentence(place, language);
  return isProtected ? PROTECTED[language] : fill(BUG, language, { code });
}

const protectedSentence = ({ sheet, range }: LockedPlace, language: Language): string =>
  range === null
    ? fill(PROTECTED_SHEET, language, { sheet })
    : fill(PROTECTED_RANGE, language, { sheet, range });
