import { longDayText, type Years } from '../language/dates';
import { numberText, percentText, withUnit } from '../language/numbers';
import { fill, type Language, type Text } from '../language/text';
import type { Status } from '../okr/status';
import type { KeyResultLine, Summary } from './summary';

/** How a summary is put into words. */
export interface Voice {
  readonly language: Language;
  readonly years: Years;
  /** Money of a million and more as ฿1.1M: in a mail. */
  readonly short: boolean;
}

export const STATUS_WORDS: Readonly<Record<Status, Text>> = {
  done: { en: 'Done', th: 'สำเร็จ' },
  'on-track': { en: 'On track', th: 'ตามแผน' },
  'at-risk': { en: 'At risk', th: 'เสี่ยง' },
  'off-track': { en: 'Off track', th: 'หลุดแผน' },
  'no-update': { en: 'No update', th: 'ขาดอัปเดต' },
  'no-data': { en: 'No data yet', th: 'ยังไม่มีข้อมูล' },
};
export const SIGNS: Readonly<Record<Status, string>> = {
  done: '✓',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '■',
  'no-update': '◌',
  'no-data': '○',
};
/** Text on fill, each at least 4.5 to 1. */
export const STATUS_INK: Readonly<
  Record<Status, { readonly color: string; readonly fill: string }>
> = {
  done: { color: '#1F3A5F', fill: '#E3ECF7' },
  'on-track': { color: '#14683D', fill: '#E3F4EA' },
  'at-risk': { color: '#7A4F00', fill: '#FFF3D6' },
  'off-track': { color: '#A3211A', fill: '#FDE7E5' },
  'no-update': { color: '#4A3B78', fill: '#ECE8F5' },
  'no-data': { color: '#5A6572', fill: '#F1F3F5' },
};

export const WORDS = {
  week: { en: 'Week {week} of {weeks}', th: 'สัปดาห์ที่ {week} จาก {weeks}' },
  onTrack: { en: '{n} of {all} objectives on track', th: 'ตามแผน {n} จาก {all} Objective' },
  draft: {
    en: 'Plan for approval: {all} objectives, {krs} key results',
    th: 'แผนเพื่อขอความเห็นชอบ: {all} Objective {krs} Key Result',
  },
  agreed: {
    en: 'Plan agreed on {day}: {all} objectives, {krs} key results',
    th: 'ตกลงแผนแล้วเมื่อ {day}: {all} Objective {krs} Key Result',
  },
  decisions: { en: 'Decision needed from you', th: 'เรื่องที่รอคุณตัดสินใจ' },
  noDecisions: { en: 'Nothing is needed from you this week.', th: 'สัปดาห์นี้ไม่มีเรื่องที่รอคุณตัดสินใจ' },
  asks: { en: '{who} asks · {id} {subject}', th: '{who} ขอ · {id} {subject}' },
  objectives: { en: 'Objectives', th: 'Objective' },
  expected: { en: 'expected {share}', th: 'ควรถึง {share}' },
  heldBack: { en: 'Held back by: {what}', th: 'ติดที่: {what}' },
  outOfDate: { en: '{n} number(s) out of date', th: 'ตัวเลขเก่า {n} รายการ' },
  changed: { en: 'What changed this week', th: 'ที่เปลี่ยนไปในสัปดาห์นี้' },
  noChanges: { en: 'No new numbers this week.', th: 'สัปดาห์นี้ไม่มีตัวเลขใหม่' },
  keyResults: { en: 'Key results', th: 'Key Result' },
  leftOut: { en: '{n} more on track are in the tracker.', th: 'ที่ตามแผนอีก {n} รายการอยู่ในไฟล์ OKR' },
  waiting: { en: 'Waiting for a number', th: 'รอตัวเลขล่าสุด' },
  last: { en: '{text} (last {day})', th: '{text} (ล่าสุด {day})' },
  never: { en: '{text} (no number yet)', th: '{text} (ยังไม่มีตัวเลข)' },
  notNow: {
    en: 'To keep focus, marketing has put {n} request(s) on hold this quarter. Latest: {latest}{back}',
    th: 'เพื่อโฟกัสแผนไตรมาสนี้ ทีมพักไว้ก่อน {n} เรื่อง ล่าสุด: {latest}{back}',
  },
  back: { en: ', back on {day}.', th: ' กลับมาดูอีกครั้ง {day}' },
  quality: {
    en: '{n} of {all} key results are not ready yet.',
    th: 'Key Result ที่ยังไม่พร้อม {n} จาก {all} ข้อ',
  },
  halfOld: {
    en: 'Half the numbers are over {days} days old: read with care.',
    th: 'ตัวเลขครึ่งหนึ่งเก่ากว่า {days} วัน โปรดอ่านอย่างระวัง',
  },
  example: { en: 'Example plan: nothing here is real.', th: 'แผนตัวอย่าง ไม่มีข้อมูลจริง' },
  forecast: { en: 'at this pace {range} by {day}', th: 'หากไปด้วยอัตรานี้จะจบที่ {range} ณ {day}' },
  range: { en: '{low} to {high}', th: '{low} ถึง {high}' },
  about: { en: 'about {low}', th: 'ราว {low}' },
  belowStart: { en: 'below start', th: 'ต่ำกว่าค่าตั้งต้น' },
  of: { en: '{now} of {target}', th: '{now} จาก {target}' },
  towards: { en: '{now}, from {start} to {target}', th: '{now} จาก {start} เป็น {target}' },
  noNumber: { en: 'no number yet', th: 'ยังไม่มีตัวเลข' },
  done: { en: 'done', th: 'เสร็จ' },
  notYet: { en: 'not yet', th: 'ยังไม่เสร็จ' },
  atLeast: { en: '{now}, to stay at or above {target}', th: '{now} (ไม่ต่ำกว่า {target})' },
  atMost: { en: '{now}, to stay at or below {target}', th: '{now} (ไม่เกิน {target})' },
  metric: { en: 'Key result', th: 'Key Result' },
  start: { en: 'Start', th: 'ค่าตั้งต้น' },
  now: { en: 'Now', th: 'ล่าสุด' },
  target: { en: 'Target', th: 'เป้า' },
  status: { en: 'Status', th: 'สถานะ' },
  owner: { en: 'Owner', th: 'ผู้รับผิดชอบ' },
  forecastHead: { en: 'At this pace', th: 'หากไปด้วยอัตรานี้' },
  progressChart: { en: 'Progress against expected, per cent', th: 'ความคืบหน้าเทียบกับที่ควรถึง (%)' },
  trendChart: { en: 'Trend by week, per cent', th: 'แนวโน้มรายสัปดาห์ (%)' },
  progress: { en: 'Progress', th: 'คืบหน้า' },
  expectedHead: { en: 'Expected', th: 'ควรถึง' },
  asOf: { en: 'As of {day}', th: 'ณ {day}' },
  more: { en: '{n} more are in the tracker.', th: 'อีก {n} รายการอยู่ในไฟล์ OKR' },
} as const satisfies Readonly<Record<string, Text>>;

/** One of our sentences in the voice's language. */
export const say = (
  key: keyof typeof WORDS,
  voice: Voice,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const text = fill(WORDS[key], voice.language, values);
  const count = values['n'];
  return text.replace(/(\w+)\(s\)/g, count === 1 ? '$1' : '$1s');
};

/** Weeks in which a plan is too young for health: the agreement leads. */
const YOUNG_WEEKS = 2;

/** The line that a leader remembers. */
export function headline(summary: Summary, voice: Voice): string {
  const all = summary.objectives.length;
  const krs = summary.keyResults.length;
  const week = say('week', voice, { week: summary.week, weeks: summary.weeks });
  if (!summary.agreed) return say('draft', voice, { all, krs });
  if (summary.week <= YOUNG_WEEKS) {
    return `${week}: ${say('agreed', voice, { all, krs, day: longDayText(summary.agreed.on, voice.language, voice.years) })}`;
  }
  const counts = summary.objectiveCounts;
  const parts = [say('onTrack', voice, { n: counts['on-track'] + counts.done, all })];
  for (const status of ['at-risk', 'off-track', 'no-update', 'no-data'] as const) {
    if (counts[status] === 0) continue;
    const word = STATUS_WORDS[status][voice.language];
    parts.push(
      voice.language === 'th'
        ? `${word} ${counts[status]}`
        : `${counts[status]} ${word.toLowerCase()}`,
    );
  }
  const separator = voice.language === 'th' ? ' ' : ', ';
  return `${week}: ${parts.join(separator)}${voice.language === 'th' ? '' : '.'}`;
}

/** 13 on track · 1 done · 1 at risk. */
export function keyResultCounts(summary: Summary, voice: Voice): string {
  const counts = summary.keyResultCounts;
  return (Object.keys(STATUS_WORDS) as Status[])
    .filter((status) => counts[status] > 0)
    .map(
      (status) =>
        `${SIGNS[status]} ${counts[status]} ${STATUS_WORDS[status][voice.language].toLowerCase()}`,
    )
    .join(' · ');
}

/** A unit that belongs to each number, as against one that is said once. */
export const isSign = (unit: string): boolean => /^[%฿$€£¥₫₹]$/.test(unit.trim());

type Value = number | 'done' | 'not-yet' | null;

/** A value with its unit; a milestone's state in words. */
export function valueText(value: Value, unit: string, voice: Voice): string {
  if (value === null) return say('noNumber', voice);
  if (value === 'done') return say('done', voice);
  if (value === 'not-yet') return say('notYet', voice);
  return withUnit(value, unit, voice.language, voice.short);
}

/** Where a key result stands in absolute numbers: 7 of 24 demos. */
export function standing(line: KeyResultLine, voice: Voice): string {
  const now = valueText(line.current, '', voice);
  if (typeof line.current !== 'number' || line.target === null)
    return valueText(line.current, line.unit, voice);
  const target = withUnit(line.target, line.unit, voice.language, voice.short);
  const bare =
    isSign(line.unit) || voice.short
      ? withUnit(line.current, line.unit, voice.language, voice.short)
      : now;
  if (line.measure === 'at-least') return say('atLeast', voice, { now: bare, target });
  if (line.measure === 'at-most') return say('atMost', voice, { now: bare, target });
  if (line.measure === 'latest' && line.start !== null) {
    return say('towards', voice, { now: bare, start: numberText(line.start), target });
  }
  return say('of', voice, { now: bare, target });
}

/** 35% (expected 40%); empty where nothing is measured. */
export function shareText(progress: number | null, expected: number | null, voice: Voice): string {
  if (progress === null) return '–';
  const now = percentText(progress);
  return expected === null
    ? now
    : `${now} (${say('expected', voice, { share: percentText(expected) })})`;
}

/** Where this pace ends, to three digits: a forecast is no measurement. '' where there is none. */
export function forecastRange(line: KeyResultLine, voice: Voice): string {
  if (!line.forecast) return '';
  const unit = isSign(line.unit) ? line.unit : '';
  const round = (value: number): string =>
    withUnit(Number(Math.max(0, value).toPrecision(3)), unit, voice.language, voice.short);
  const [low, high] = [round(line.forecast.low), round(line.forecast.high)];
  return low === high ? say('about', voice, { low }) : say('range', voice, { low, high });
}

/** The same as a sentence with its day. */
export function forecastText(line: KeyResultLine, voice: Voice, day: string): string {
  const range = forecastRange(line, voice);
  return range === '' ? '' : say('forecast', voice, { range, day });
}
