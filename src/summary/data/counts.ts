import { fill, type Text } from '../../language/text';
import { STATUS_RANK, type Status } from '../../okr/status';
import { STATUS_SIGNS, STATUSES_IN_LINE } from '../../words/plan-words';
import type { Voice } from '../say/voice';
import type { Quality, Summary } from './summary';

/** Sentences that count something. */
const COUNTED = {
  objectives: { en: '{n} {n:objective|objectives}', th: '{n} Objective' },
  keyResults: { en: '{n} key {n:result|results}', th: '{n} Key Result' },
  decisions: { en: '{n} {n:decision|decisions}', th: 'รอตัดสินใจ {n} เรื่อง' },
  outOfDate: { en: '{n} {n:number|numbers} out of date', th: 'ตัวเลขเก่า {n} รายการ' },
  toCheck: { en: '{n} {n:number|numbers} to check', th: 'ต้องตรวจตัวเลข {n} รายการ' },
  more: { en: '{n} more {n:is|are} in the tracker.', th: 'อีก {n} รายการอยู่ในไฟล์ OKR' },
  leftOut: {
    en: 'Only what is not on track is listed: {n} more key {n:result is|results are} in the tracker.',
    th: 'แสดงเฉพาะที่ไม่เป็นไปตามแผน อีก {n} Key Result อยู่ในไฟล์ OKR',
  },
  worstOnly: {
    en: 'Only the farthest from plan are listed: {n} more key {n:result is|results are} in the tracker.',
    th: 'แสดงเฉพาะข้อที่ห่างแผนที่สุด อีก {n} Key Result อยู่ในไฟล์ OKR',
  },
  notNow: {
    en: 'To keep focus, marketing has put {n} {n:request|requests} on hold this quarter{n:: |. Latest: }{latest}{back}.',
    th: 'เพื่อโฟกัสแผนไตรมาสนี้ ทีมพักไว้ก่อน {n} เรื่อง ล่าสุด: {latest}{back}',
  },
  planFindings: {
    en: 'The plan as a whole lacks {n} {n:thing|things}',
    th: 'แผนโดยรวมยังขาด {n} เรื่อง',
  },
  notReady: {
    en: '{n} of {all} key {all:result|results} {n:does|do} not pass the SMART check yet',
    th: 'Key Result ที่ยังไม่ผ่านเกณฑ์ SMART {n} จาก {all} ข้อ',
  },
  objectivesNotReady: {
    en: '{n} of {all} {all:objective|objectives} {n:needs|need} better wording',
    th: 'Objective ที่ควรปรับข้อความ {n} จาก {all} ข้อ',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A counted sentence: 1 decision, 2 decisions. */
export const sayCount = (
  phrase: keyof typeof COUNTED,
  n: number,
  { language }: Voice,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(COUNTED[phrase], language, { n, ...values });

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
    const sign = STATUS_SIGNS[status];
    const word = STATUSES_IN_LINE[status][language];
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
