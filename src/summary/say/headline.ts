import { longDayText, yearText } from '../../language/dates';
import { fill, type Text } from '../../language/text';
import { quarterName } from '../../okr/quarter';
import type { Status } from '../../okr/status';
import { STATUSES_IN_LINE } from '../../words/plan-words';
import { sayCount } from '../data/counts';
import type { Summary } from '../data/summary';
import type { Voice } from './voice';
import { say } from './wording';

const H = {
  week: { en: 'Week {week} of {weeks}', th: 'สัปดาห์ที่ {week} จาก {weeks}' },
  over: { en: '{quarter} is over', th: '{quarter} จบแล้ว' },
  begins: { en: '{quarter} begins on {day}', th: '{quarter} เริ่ม {day}' },
  onTrack: {
    en: '{n} of {all} {all:objective|objectives} on track',
    th: 'ตามแผน {n} จาก {all} Objective',
  },
  onTrackOne: { en: 'the one objective is on track', th: 'Objective เดียวเป็นไปตามแผน' },
  onTrackOrDone: {
    en: '{n} of {all} {all:objective|objectives} on track or done',
    th: 'ตามแผนหรือสำเร็จ {n} จาก {all} Objective',
  },
  allDone: { en: 'all {all} {all:objective|objectives} done', th: 'สำเร็จครบทั้ง {all} Objective' },
  draft: { en: 'Plan for approval: {size}', th: 'แผนเพื่อขออนุมัติ: {size}' },
  agreed: { en: 'plan agreed on {day}', th: 'ตกลงแผนแล้วเมื่อ {day}' },
  ready: {
    en: '{ready} of {all} key {all:result|results} ready',
    th: 'Key Result พร้อมใช้ {ready} จาก {all} ข้อ',
  },
  title: { en: '{team} · OKRs · {quarter}', th: '{team} · OKR · {quarter}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Weeks in which a plan is too young for health: the agreement leads. */
const YOUNG_WEEKS = 2;

/** True while the plan's agreement leads and not its health. */
export const isYoung = ({ phase, week }: Summary): boolean =>
  phase === 'before' || (phase === 'running' && week <= YOUNG_WEEKS);

/** Q4 2026; Q4 2569 where years are shown in the Buddhist era. */
export function quarterText({ quarter }: Summary, { language, years }: Voice): string {
  const name = quarterName(quarter);
  return name.replace(String(quarter.fiscalYear), yearText(quarter.fiscalYear, years, language));
}

/** Acme Marketing · OKRs · Q4 2026. */
export const titleLine = (summary: Summary, voice: Voice): string =>
  fill(H.title, voice.language, {
    team: summary.team || '–',
    quarter: quarterText(summary, voice),
  });

/** 4 objectives, 17 key results. */
export function sizeText(summary: Summary, voice: Voice): string {
  const parts = [
    sayCount('objectives', summary.objectives.length, voice),
    sayCount('keyResults', summary.keyResults.length, voice),
  ];
  return parts.join(voice.language === 'th' ? ' ' : ', ');
}

/** The line that a leader remembers: where in the quarter, and how many objectives are on track. */
export function headline(summary: Summary, voice: Voice): string {
  return summary.example
    ? `${say('exampleMark', voice)}${realHeadline(summary, voice)}`
    : realHeadline(summary, voice);
}

function realHeadline(summary: Summary, voice: Voice): string {
  const { language } = voice;
  const stop = language === 'th' ? '' : '.';
  if (summary.objectives.length === 0) return say('emptyPlan', voice);
  if (!summary.agreed) {
    return `${fill(H.draft, language, { size: sizeText(summary, voice) })}${stop}`;
  }
  const when = `${momentText(summary, voice)}: `;
  const what = isYoung(summary) ? agreementParts(summary, voice) : healthParts(summary, voice);
  return `${when}${what.join(language === 'th' ? ' ' : ', ')}${stop}`;
}

/** Week 7 of 13; before and after the quarter, that. */
export function momentText(summary: Summary, voice: Voice): string {
  const { week, weeks, phase } = summary;
  const { language, years } = voice;
  const quarter = quarterText(summary, voice);
  const day = longDayText(summary.quarter.first, language, years);
  if (phase === 'before') return fill(H.begins, language, { quarter, day });
  return fill(phase === 'over' ? H.over : H.week, language, { quarter, week, weeks });
}

function agreementParts(summary: Summary, voice: Voice): readonly string[] {
  const { agreed, quality } = summary;
  const day = agreed ? longDayText(agreed.on, voice.language, voice.years) : '';
  const agreement = fill(H.agreed, voice.language, { day });
  if (!quality) return [agreement, sizeText(summary, voice)];
  return [agreement, fill(H.ready, voice.language, quality.keyResults)];
}

function healthParts(summary: Summary, voice: Voice): readonly string[] {
  const { language } = voice;
  const counts = summary.objectiveCounts;
  const all = summary.objectives.length;
  const n = counts['on-track'] + counts.done;
  if (counts.done === all && all > 1) return [fill(H.allDone, language, { all })];
  const whole = counts.done > 0 ? H.onTrackOrDone : H.onTrack;
  const lead = all === 1 && counts['on-track'] === 1 ? H.onTrackOne : whole;
  return [fill(lead, language, { n, all }), ...troubles(counts, language)];
}

function troubles(
  counts: Summary['objectiveCounts'],
  language: Voice['language'],
): readonly string[] {
  const bad: readonly Status[] = ['at-risk', 'off-track', 'no-update', 'no-data'];
  return bad
    .filter((status) => counts[status] > 0)
    .map((status) => {
      const word = STATUSES_IN_LINE[status][language];
      return language === 'th' ? `${word} ${counts[status]}` : `${counts[status]} ${word}`;
    });
}
