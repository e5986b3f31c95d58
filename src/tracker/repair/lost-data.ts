import { fill, type Language, type Text } from '../../language/text';
import { EXAMPLE_PLAN } from '../build/example-plan';
import type { CellInput } from '../grid/change';
import type { Snapshot } from '../grid/snapshot';
import { readCheckIns } from '../read/logs';
import { type Tracker, tablesOf } from '../read/read-tracker';
import { readSettings, type Settings } from '../read/settings';
import { type Counters, outlineOf } from '../upkeep/outline';

/** What a data sheet that is built anew in a tracker begins with, in the place of what only the old one knew. */
export interface Regained {
  readonly counters: Counters;
  /** Lines of the mail ledger. */
  readonly ledger: readonly (readonly CellInput[])[];
}

/** Numbers go on behind the next full hundred: which rows were deleted is not known, and no number is given twice. */
const LEAP = 100;
const leapt = (number: number): number => (Math.floor(number / LEAP) + 1) * LEAP;

/** `week`: the ISO week, 2026-W46. */
export const regained = (
  counters: Counters,
  settings: Settings | null,
  { now }: Pick<Snapshot, 'now'>,
  week: string,
): Regained => ({
  counters: {
    objective: leapt(counters.objective),
    'key-result': leapt(counters['key-result']),
    action: leapt(counters.action),
  },
  ledger: settings ? mayHaveGone(settings, now, week) : [],
});

/** In a file that has sheets of ours and no data sheet: what the new one begins with; null in any other. */
export function lostIn(snapshot: Snapshot, counters: Counters, week: string): Regained | null {
  const { data, okrs, settings, 'check-ins': log } = tablesOf(snapshot);
  if (data || !(okrs ?? settings ?? log)) return null;
  const logged = log ? readCheckIns(log).map(({ id }) => Number(id.slice(2)) || 0) : [];
  const seen = okrs ? outlineOf(okrs, counters).counters : counters;
  return regained(
    { ...seen, 'key-result': Math.max(seen['key-result'], ...logged) },
    settings ? readSettings(settings, snapshot.today, null).settings : null,
    snapshot,
    week,
  );
}

const LOST: Text = {
  en: 'the list of what was sent is gone: this week’s may have arrived already',
  th: 'รายการอีเมลที่ส่งแล้วหายไป ของสัปดาห์นี้อาจได้รับแล้ว',
};

/** Whoever may have got a mail this week counts as attempted: that is never repeated without a person. */
function mayHaveGone(
  { recipients, people, replyTo, language }: Settings,
  now: string,
  week: string,
): CellInput[][] {
  const line = (kind: string, to: string): CellInput[] => [
    kind,
    week,
    to,
    'attempt',
    now,
    LOST[language],
  ];
  const to = (kind: string, addresses: readonly (string | null)[]): CellInput[][] =>
    [...new Set(addresses.flatMap((one) => one?.trim() || []))].map((one) => line(kind, one));
  return [
    ...to(
      'summary',
      recipients.map(({ address }) => address),
    ),
    ...to(
      'reminder',
      people.map(({ address }) => address),
    ),
    ...to('reminder-list', [replyTo]),
  ];
}

/** True where every key result of a plan is one of the example's: what is in it never becomes anybody's mail. */
export function isExamplePlan({ plan }: Tracker): boolean {
  const known = new Set(
    EXAMPLE_PLAN.flatMap(({ keyResults }) => keyResults.flatMap(({ text }) => [text.en, text.th])),
  );
  const own = plan.rows.filter(({ level }) => level === 'key-result');
  return own.length > 0 && own.every(({ text }) => known.has(text));
}

const TOLD: Text = {
  en: 'The hidden sheet “{name}” was gone, and with it what only it knew. Mail of this week goes again only where you choose Send again; emails have to be scheduled again; changes of targets count from today; numbers of deleted rows are not known, so new rows begin at O{objective}, KR{keyResult} and A{action}.',
  th: 'ชีตที่ซ่อนไว้ “{name}” หายไป พร้อมข้อมูลที่มีอยู่ในชีตนั้นเท่านั้น อีเมลของสัปดาห์นี้จะส่งซ้ำเฉพาะเมื่อคุณเลือกส่งอีกครั้ง ต้องตั้งเวลาส่งอีเมลใหม่ การเปลี่ยนเป้านับจากวันนี้ และไม่ทราบรหัสของแถวที่ลบไปแล้ว แถวใหม่จึงเริ่มที่ O{objective} KR{keyResult} และ A{action}',
};

/** What a person reads of it, before anything goes out. */
export const lostSentence = (name: string, { counters }: Regained, language: Language): string =>
  fill(TOLD, language, {
    name,
    objective: counters.objective + 1,
    keyResult: counters['key-result'] + 1,
    action: counters.action + 1,
  });
