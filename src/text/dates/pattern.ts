import type { DateMention, ReadOptions } from '../reading';
import { type Days, UNKNOWN_DAYS } from './calendar';

export interface FoundDate {
  readonly kind: DateMention['kind'];
  readonly days: Days;
}

/** One way of writing a time: `null` from `read` means that it is something else after all. */
export interface DatePattern {
  readonly pattern: RegExp;
  /** Tried only on pages with one of these in them: most lines have none, and patterns are slow to start. */
  readonly needs: readonly string[];
  readonly read: (match: RegExpExecArray, options: ReadOptions, before: string) => FoundDate | null;
}

export const relative = (days: Days): FoundDate => ({ kind: 'relative', days });
export const CADENCE: FoundDate = { kind: 'cadence', days: UNKNOWN_DAYS };

/** "Respond within one day" promises a speed; it is no date. */
const SERVICE =
  /\b(?:respon\w+|repl\w+|answer\w*|follow(?:ed|s|ing)?[- ]?up|contact\w*|resolv\w+|acknowledg\w+|fix\w*|reach(?:ed|ing)? out|call(?:ed|ing)? back|turnaround|handl\w+|process\w*|deliver\w*|ship\w*|route[ds]?|approv\w+|close[ds]?|return\w*|assign\w*|qualif\w+|purchase\w*|convert\w*|activat\w+|renew\w*|send|sent|get back|come back|scored?|published?|time|onboard\w*)\b|ตอบ|ติดต่อ|แก้ไข|แก้ปัญหา|โทรกลับ|จัดส่ง|ส่งต่อ|ส่งมอบ|อนุมัติ|ออกใบ|รับเรื่อง|เวลา/;
/** "in 5 days (now 9)": what it is today stands behind it. */
const TODAY_BEHIND =
  /^[\s(,]*(?:now|today|currently|from (?=\d)|was|down from|instead of|vs|or (?:fewer|less|under|faster|better)|max(?:imum)?)\b/;

/**
 * Whether a stretch of time is a speed that is promised and no date of the plan. In: the stretch as
 * it was matched ("within one day"), and the lower-case text before it.
 */
export function isServiceLevel({ 0: own, index, input }: RegExpExecArray, before: string): boolean {
  if (TODAY_BEHIND.test(input.slice(index + own.length))) return true;
  if (/วันทำการ|ชั่วโมง|ชม|นาที/.test(own)) return true;
  const staysIn =
    /^(?:within|inside|in under|ภายใน|ใน)/.test(own) || /(?:ed|sent|time) $/.test(before);
  return (
    staysIn &&
    !/month|quarter|year|เดือน|ไตรมาส|ปี/.test(own) &&
    SERVICE.test(before) &&
    !/first|next|แรก|ข้างหน้า/.test(own)
  );
}
