import type { Language } from '../../language/text';
import { aboutWhat } from '../about';
import { inFile } from '../in-file';
import type { Subject } from '../rule';

/** What a sentence is made of: the row as read, with its columns. */
export type SentenceRow = Pick<
  Subject,
  'text' | 'reading' | 'unit' | 'start' | 'target' | 'measure' | 'marks'
>;

/** Verbs of the sentence by where the numbers go. */
const VERBS = {
  up: { en: 'Increase', th: 'เพิ่ม' },
  down: { en: 'Lower', th: 'ลด' },
  hold: { en: 'Keep', th: 'คุม' },
  reach: { en: 'Reach', th: 'ทำ' },
} as const;
/**
 * The sentence that the columns say, about what the person's own line is about: "Improve lead
 * quality" with 18 %, 26 % becomes "Improve lead quality from 18% to 26%". null where the columns
 * do not hold a finish line.
 */
export function sentenceFromColumns(row: SentenceRow, language: Language): string | null {
  const { start, target, measure } = row;
  if (measure === 'milestone') return row.text.trim();
  if (target === null) return null;
  const subject = aboutWhat(row);
  if (subject === '') return null;
  if (measure === 'at-least' || measure === 'at-most') return held(row, subject, language);
  if (start !== null && start !== target && measure !== 'total')
    return moved(row, subject, start, target, language);
  return reached(row, subject, target, language);
}

function held(row: SentenceRow, about: string, language: Language): string {
  const subject = about.replace(/\s+(?:low|high|stable)$|(?:ให้)?(?:ต่ำ|สูง|คงที่)$/i, '');
  const bound = inFile(row.target ?? 0, row, language);
  const above = row.measure === 'at-least';
  if (language === 'th') {
    return `${verbBefore(VERBS.hold.th, subject)}${above ? 'ไม่ต่ำกว่า' : 'ไม่เกิน'} ${bound}`;
  }
  return `${VERBS.hold.en} ${subject} at or ${above ? 'above' : 'below'} ${bound}`;
}

function moved(
  row: SentenceRow,
  subject: string,
  start: number,
  target: number,
  language: Language,
): string {
  const down = target < start;
  const { lead } = row.reading;
  // The person's own verb stays unless it points the other way.
  const own = lead?.kind === 'verb' && !lead.nominal && lead.class === (down ? 'down' : 'up');
  const change = lead?.kind === 'verb' && !lead.nominal && lead.class === 'change';
  const verb =
    own || change
      ? row.text.slice(lead.span.start, lead.span.end)
      : VERBS[down ? 'down' : 'up'][language];
  const from = inFile(start, isSign(row.unit) ? row : { ...row, unit: '' }, language);
  const to = inFile(target, namesUnit(subject, row.unit) ? { ...row, unit: '' } : row, language);
  return language === 'th'
    ? `${verbBefore(verb, subject)} จาก ${from} ${down ? 'เหลือ' : 'เป็น'} ${to}`
    : `${verb} ${subject} from ${from} to ${to}`;
}

function reached(row: SentenceRow, subject: string, target: number, language: Language): string {
  const { lead } = row.reading;
  const doing = lead?.kind === 'verb' && /^(?:do|create|reach|up)$/.test(lead.class);
  const verb = doing ? row.text.slice(lead.span.start, lead.span.end) : VERBS.reach[language];
  const amount = inFile(target, row, language);
  if (language === 'th') return `${verbBefore(verb, subject)} ${amount}`;
  const place = row.unit === '' ? -1 : subject.toLowerCase().indexOf(row.unit.toLowerCase());
  if (place < 0) return `${verb} ${subject}: ${amount}`;
  const number = inFile(target, { ...row, unit: '' }, language);
  return `${verb} ${subject.slice(0, place)}${number} ${subject.slice(place)}`;
}

/** A Thai verb goes before Thai words without a space: เพิ่มยอดขาย, but เพิ่ม MQL. */
export const verbBefore = (verb: string, subject: string): string =>
  /[\u0e00-\u0e7f]$/.test(verb) && /^[\u0e00-\u0e7f]/.test(subject)
    ? `${verb}${subject}`
    : `${verb} ${subject}`;

const isSign = (unit: string): boolean => /^[%฿$€£¥₫₹]$/.test(unit.trim());

const namesUnit = (subject: string, unit: string): boolean =>
  unit.trim() !== '' && !isSign(unit) && subject.toLowerCase().includes(unit.trim().toLowerCase());
