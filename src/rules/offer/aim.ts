import type { Language } from '../../language/text';
import type { Subject } from '../rule';
import { motionOf, type Way } from './way';

/** Right before a number that is arrived at, though a word of motion stands before it. */
const ARRIVES =
  /(?:\bto|\bat|\breach(?:es)?|เป็น|เหลือ|ถึง|แตะ|ที่)\s*(?:at least|at most|อย่างน้อย|ไม่\S{2,8})?\s*$/i;
const BY_HOW_MUCH = /(?:\bby|\bup|\bdown|เพิ่มขึ้น|ลดลง|ขึ้น|ลง|อีก|โต)\s*$/i;
const THAN_BEFORE =
  /^\s*(?:below|above|up|down|more|less|fewer|lower|higher|faster|better|yoy|qoq|mom)\b/i;

/**
 * The level that a line names as its only percentage, with its bound: what a person wrote stays the
 * target. null where it says by how much, which has to be worked out.
 */
export function aimOf(
  subject: Subject,
  moving: string,
  way: Way,
  language: Language,
): string | null {
  const { text, numbers } = subject;
  const [one] = numbers;
  if (one?.role !== 'target' || one.kind !== 'percent' || one.upTo !== null) return null;
  const level = text.slice(one.span.start, one.span.end).replace(/\s?\+$/, '');
  const before = text.slice(0, one.span.start);
  if (
    !/^[\d๐-๙]/.test(level) ||
    BY_HOW_MUCH.test(before) ||
    THAN_BEFORE.test(text.slice(one.span.end))
  )
    return null;
  if (motionOf(moving).way !== null && !ARRIVES.test(before)) return null;
  if (one.comparator === 'at-least' && way !== 'down')
    return language === 'th' ? `ไม่ต่ำกว่า ${level}` : `at least ${level}`;
  if (one.comparator === 'at-most' && way === 'down')
    return language === 'th' ? `ไม่เกิน ${level}` : `at most ${level}`;
  return level;
}
