import { fill } from '../language/text';
import { STATUS_RANK, type Status } from '../okr/status';
import { STATUS_LOOK } from './status-look';
import type { Quality, Summary } from './summary';
import { type Counted, counted, type Voice } from './voice';

const th = (text: string) => (en: string) => ({ en, th: text });

/** Sentences that count something. */
const COUNTED = {
  objectives: forms('{n} objective', '{n} objectives', '{n} Objective'),
  keyResults: forms('{n} key result', '{n} key results', '{n} Key Result'),
  decisions: forms('{n} decision', '{n} decisions', 'รอตัดสินใจ {n} เรื่อง'),
  outOfDate: forms('{n} number out of date', '{n} numbers out of date', 'ตัวเลขเก่า {n} รายการ'),
  toCheck: forms('{n} number to check', '{n} numbers to check', 'ต้องตรวจตัวเลข {n} รายการ'),
  more: forms(
    '{n} more is in the tracker.',
    '{n} more are in the tracker.',
    'อีก {n} รายการอยู่ในไฟล์ OKR',
  ),
  leftOut: forms(
    'Only what is not on track is listed: 1 more key result is in the tracker.',
    'Only what is not on track is listed: {n} more key results are in the tracker.',
    'แสดงเฉพาะที่ไม่เป็นไปตามแผน อีก {n} Key Result อยู่ในไฟล์ OKR',
  ),
  worstOnly: forms(
    'Only the farthest from plan are listed: 1 more key result is in the tracker.',
    'Only the farthest from plan are listed: {n} more key results are in the tracker.',
    'แสดงเฉพาะข้อที่ห่างแผนที่สุด อีก {n} Key Result อยู่ในไฟล์ OKR',
  ),
  notNow: forms(
    'To keep focus, marketing has put 1 request on hold this quarter: {latest}{back}.',
    'To keep focus, marketing has put {n} requests on hold this quarter. Latest: {latest}{back}.',
    'เพื่อโฟกัสแผนไตรมาสนี้ ทีมพักไว้ก่อน {n} เรื่อง ล่าสุด: {latest}{back}',
  ),
  planFindings: forms(
    'The plan as a whole lacks 1 thing',
    'The plan as a whole lacks {n} things',
    'แผนโดยรวมยังขาด {n} เรื่อง',
  ),
  notReady: forms(
    '{n} of {all} key results does not pass the SMART check yet',
    '{n} of {all} key results do not pass the SMART check yet',
    'Key Result ที่ยังไม่ผ่านเกณฑ์ SMART {n} จาก {all} ข้อ',
  ),
  objectivesNotReady: forms(
    '{n} of {all} objectives needs better wording',
    '{n} of {all} objectives need better wording',
    'Objective ที่ควรปรับข้อความ {n} จาก {all} ข้อ',
  ),
} as const satisfies Readonly<Record<string, Counted>>;

function forms(one: string, many: string, thai: string): Counted {
  return { one: th(thai)(one), many: th(thai)(many) };
}

/** A counted sentence: 1 decision, 2 decisions. */
export const sayCount = (
  phrase: keyof typeof COUNTED,
  n: number,
  { language }: Voice,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(counted(COUNTED[phrase], n), language, { n, ...values });

/** What a list of key results leaves out, and by what choice; '' where all are there. */
export function leftOutText(
  { keyResults, keyResultCounts }: Summary,
  shown: number,
  voice: Voice,
): string {
  const left = keyResults.length - shown;
  if (left === 0) return '';
  const healthy = keyResultCounts['on-track'] + keyResultCounts.done;
  return sayCount(left === healthy ? 'leftOut' : 'worstOnly', left, voice);
}

const STATUSES = (Object.keys(STATUS_RANK) as Status[]).sort(
  (one, other) => STATUS_RANK[one] - STATUS_RANK[other],
);

/** ✓ 1 done · ● 13 on track · ▲ 1 at risk: statuses that occur, in their order. */
export const statusCounts = (
  counts: Summary['keyResultCounts'],
  { language }: Voice,
): readonly string[] =>
  STATUSES.filter((status) => counts[status] > 0).map((status) => {
    const { sign, inLine } = STATUS_LOOK[status];
    const word = inLine[language];
    return language === 'th'
      ? `${sign} ${word} ${counts[status]}`
      : `${sign} ${counts[status]} ${word}`;
  });

/** What a plan lacks as a whole is told by its worst findings. */
const MOST_LACKS = 2;

/** What the plan itself lacks, as one line; '' once nothing is missing or nobody reviewed it. */
export function qualityLine(quality: Quality | null, voice: Voice): string {
  if (!quality) return '';
  const { keyResults, objectives, findings, lacks } = quality;
  const part = (phrase: 'notReady' | 'objectivesNotReady', of: Quality['keyResults']): string =>
    of.all === of.ready ? '' : sayCount(phrase, of.all - of.ready, voice, { all: of.all });
  const parts = [
    part('objectivesNotReady', objectives),
    part('notReady', keyResults),
    findings > 0
      ? `${sayCount('planFindings', findings, voice)}: ${lacks.slice(0, MOST_LACKS).join(' ')}`
      : '',
  ];
  return parts.filter((text) => text !== '').join(' · ');
}
