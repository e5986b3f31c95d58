import { dayText } from '../../language/dates';
import { isSign, withUnit } from '../../language/numbers';
import { fill, type Language, type Text } from '../../language/text';
import type { ClosedKeyResult } from '../../okr/closing/closing';
import type { Next } from '../../okr/closing/next-quarter';
import { RESULTS, type Result } from '../../okr/closing/result';
import type { KeyResult } from '../../okr/plan';
import { quarterName } from '../../okr/quarter';
import { inLine, KEPT, NEXT_WORDS, RESULT_WORDS } from '../../words/closing-words';
import type { ClosingReport } from '../data/closing-report';
import type { Voice } from './voice';

/** How a result, and what becomes of a row, is said within a sentence. */
export const resultSaid = (result: Result, language: Language): string =>
  inLine(RESULT_WORDS[result])[language];
export const nextSaid = (next: Next, language: Language): string =>
  inLine(NEXT_WORDS[next])[language];

export const CLOSING_WORDS = {
  headline: {
    en: '{quarter}: {reached} of {all} key {all:result|results} reached; of {n} {n:objective|objectives} {parts}.',
    th: '{quarter}: Key Result {all} ข้อ ถึงเป้า {reached} · Objective {n} ข้อ {parts}',
  },
  noObjectives: {
    en: '{quarter}: {reached} of {all} key {all:result|results} reached.',
    th: '{quarter}: Key Result {all} ข้อ ถึงเป้า {reached}',
  },
  notMeasured: {
    en: '{n} key {n:result has|results have} no number and {n:is|are} outside every mean.',
    th: 'มี Key Result {n} ข้อที่ไม่มีตัวเลข จึงไม่นับในค่าเฉลี่ย',
  },
  subject: {
    en: '{team} OKRs {quarter}: {reached} of {all} reached',
    th: 'OKR {team} ผล {quarter}: ถึงเป้า {reached} จาก {all}',
  },
  asked: { en: ', {n} {n:question|questions} for you', th: ' · ขอให้ตัดสินใจ {n} เรื่อง' },
  asks: { en: 'What we ask of you', th: 'สิ่งที่อยากขอจากผู้บริหาร' },
  noAsks: { en: 'Nothing is needed from you.', th: 'ไม่มีเรื่องที่ต้องขอจากคุณ' },
  objectives: { en: 'Objectives', th: 'Objective' },
  lesson: { en: 'We learned: {lesson}', th: 'ได้เรียนรู้ว่า {lesson}' },
  keyResults: { en: 'Key results', th: 'Key Result' },
  of: { en: '{final} of {target}', th: '{final} จาก {target}' },
  from: { en: '{start} → {final}, target {target}', th: '{start} → {final} เป้า {target}' },
  noNumber: { en: 'no number, target {target}', th: 'ไม่มีตัวเลข เป้า {target}' },
  none: { en: 'no number', th: 'ไม่มีตัวเลข' },
  done: { en: 'done', th: 'เสร็จ' },
  notDone: { en: 'not done', th: 'ยังไม่เสร็จ' },
  typedLater: { en: 'typed after the quarter’s end', th: 'พิมพ์หลังจบไตรมาส' },
  moved: { en: 'On the way', th: 'สิ่งที่เปลี่ยนระหว่างไตรมาส' },
  dropped: { en: '{id} {text}: dropped. {reason}', th: '{id} {text}: ยกเลิก {reason}' },
  noneMoved: {
    en: 'No target has changed since the plan was agreed.',
    th: 'เป้าไม่เปลี่ยนเลยตั้งแต่ตกลงแผน',
  },
  rhythm: { en: 'The rhythm', th: 'จังหวะการอัปเดต' },
  rhythmGood: {
    en: 'Numbers came in {weeks} of {of} {of:week|weeks}.',
    th: 'มีตัวเลขเข้ามา {weeks} จาก {of} สัปดาห์',
  },
  rhythmPoor: {
    en: 'Numbers came in only {weeks} of {of} {of:week|weeks}, so this says little about the plan.',
    th: 'มีตัวเลขเพียง {weeks} จาก {of} สัปดาห์ จึงยังสรุปผลของแผนได้ไม่ชัด',
  },
  dueAgain: { en: 'Put on hold, and due again', th: 'เรื่องที่พักไว้และถึงเวลาดูอีกครั้ง' },
  next: { en: 'Next quarter', th: 'ไตรมาสหน้า' },
  nextAgreed: {
    en: '{quarter}: {objectives} {objectives:objective|objectives}, {keyResults} key {keyResults:result|results}: agreed {day}.',
    th: '{quarter}: Objective {objectives} ข้อ Key Result {keyResults} ข้อ ตกลงแล้ว {day}',
  },
  nextOpen: {
    en: '{quarter}: {objectives} {objectives:objective|objectives}, {keyResults} key {keyResults:result|results}. Please approve.',
    th: '{quarter}: Objective {objectives} ข้อ Key Result {keyResults} ข้อ ขอความเห็นชอบ',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Q4 2026: 9 of 14 key results reached; of 4 objectives 1 reached, 2 nearly, 1 partly. */
export function closingHeadline({ counts, quarter }: ClosingReport, { language }: Voice): string {
  const n = RESULTS.reduce((sum, result) => sum + counts.objectives[result], 0);
  const parts = RESULTS.filter((result) => counts.objectives[result] > 0).map((result) =>
    language === 'th'
      ? `${resultSaid(result, language)} ${counts.objectives[result]}`
      : `${counts.objectives[result]} ${resultSaid(result, language)}`,
  );
  return fill(n === 0 ? CLOSING_WORDS.noObjectives : CLOSING_WORDS.headline, language, {
    quarter: quarterName(quarter),
    reached: counts.reached,
    all: counts.keyResults,
    n,
    parts: parts.join(language === 'th' ? ' · ' : ', '),
  });
}

/** What a key result came to in absolute numbers: 49 → 112 MQLs, target 120. */
export function endText(one: ClosedKeyResult, voice: Voice): string {
  const { language } = voice;
  const { row, final, end, kept, proposed } = one;
  const say = (value: number | null): string => number(value, row, voice);
  const parts: string[] = [];
  if (final === 'done' || final === 'not-yet')
    parts.push(CLOSING_WORDS[final === 'done' ? 'done' : 'notDone'][language]);
  else if (typeof final !== 'number')
    parts.push(
      row.target === null
        ? CLOSING_WORDS.none[language]
        : fill(CLOSING_WORDS.noNumber, language, { target: say(row.target) }),
    );
  else if (row.measure === 'latest' && row.start !== null)
    parts.push(
      fill(CLOSING_WORDS.from, language, {
        start: bare(row.start, row, voice),
        final: bare(final, row, voice),
        target: say(row.target),
      }),
    );
  else
    parts.push(
      fill(CLOSING_WORDS.of, language, { final: bare(final, row, voice), target: say(row.target) }),
    );
  if (kept && end && end.measured !== 'not-measured') parts.push(fill(KEPT, language, kept));
  if (proposed) parts.push(CLOSING_WORDS.typedLater[language]);
  return parts.join(', ');
}

const number = (value: number | null, { unit }: KeyResult, voice: Voice): string =>
  value === null ? '–' : withUnit(value, unit, voice.language, voice.short, [], voice.numbers);

/** A word for a unit is said once, behind the target. */
const bare = (value: number, row: KeyResult, voice: Voice): string =>
  isSign(row.unit)
    ? number(value, row, voice)
    : withUnit(value, '', voice.language, voice.short, [], voice.numbers);

/** What became of the rhythm: by weeks, and never by owner. */
export const rhythmText = ({ rhythm }: ClosingReport, { language }: Voice): string =>
  fill(
    rhythm.weeks * 2 < rhythm.of ? CLOSING_WORDS.rhythmPoor : CLOSING_WORDS.rhythmGood,
    language,
    rhythm,
  );

/** 4 objectives, 13 key results: agreed 18 Dec; '' where nothing is planned. */
export function nextText({ next }: ClosingReport, { language }: Voice): string {
  if (!next) return '';
  return fill(next.agreed ? CLOSING_WORDS.nextAgreed : CLOSING_WORDS.nextOpen, language, {
    quarter: quarterName(next.quarter),
    objectives: next.objectives,
    keyResults: next.keyResults,
    day: next.agreed ? dayText(next.agreed, language) : '',
  });
}
