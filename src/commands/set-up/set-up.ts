import type { Text } from '../../language/text';
import { addDays, daysBetween } from '../../okr/day';
import { quarterOf } from '../../okr/quarter';
import type { SetUpAnswers, SetUpProposal, SetUpResult } from '../../protocol/messages';
import { WIDTHS } from '../../summary/sheet/parts';
import { freshData } from '../../tracker/build/fresh-data';
import { setUpNew } from '../../tracker/build/set-up';
import { quarterStamps } from '../../tracker/contract/effective-settings';
import { choicesIn } from '../../tracker/contract/setting-values';
import { SHEET_KEYS } from '../../tracker/contract/sheets';
import type { Snapshot } from '../../tracker/grid/snapshot';
import { readData } from '../../tracker/read/data';
import { readTracker, tablesOf } from '../../tracker/read/read-tracker';
import { readSettings } from '../../tracker/read/settings';
import { missingSettings } from '../../tracker/repair/missing-settings';
import { repairTracker } from '../../tracker/repair/repair';
import type { Platform } from '../platform';
import { refuseWhileClosing } from '../quarter/under-way';
import { refusalText, refuse } from '../refusal';
import { isoWeek } from '../schedule/mail-state';
import { pageWidths } from '../summary/changes';

/** In its last two weeks a quarter is nearly over: the next one is proposed. */
const LATE_DAYS = 14;

const SETTINGS_BACK: Text = {
  en: 'Restored rows of Settings that were gone, as they are at first: look at their values.',
  th: 'คืนแถวที่หายไปในชีตตั้งค่าด้วยค่าเริ่มต้น ตรวจค่าอีกครั้ง',
};

/** What *Set up or repair* proposes: the answers of the tracker that is there, else of a new one. */
export function proposeSetUp(platform: Platform): SetUpProposal {
  const snapshot = platform.read(['okrs', 'settings', 'data']);
  const timeZone = platform.clock.timeZone();
  const { settings, data } = tablesOf(snapshot);
  if (settings) {
    const content = data && readData(data).example === 'yes' ? 'example' : 'empty';
    const stamps = data ? quarterStamps(data) : null;
    const known = choicesIn(readSettings(settings, snapshot.today, stamps).settings);
    return { exists: true, today: snapshot.today, timeZone, answers: { ...known, content } };
  }
  const present = quarterOf(snapshot.today, 1);
  const late = daysBetween(snapshot.today, present.last) < LATE_DAYS;
  const proposed = late ? quarterOf(addDays(present.last, 1), 1) : present;
  return {
    exists: false,
    today: snapshot.today,
    timeZone,
    answers: {
      team: '',
      language: platform.userLanguage(),
      fiscalYear: proposed.fiscalYear,
      quarter: proposed.number,
      fiscalYearStart: 1,
      content: 'empty',
    },
  };
}

/**
 * Builds the tracker by these answers; where one exists it is repaired and the answers are left aside.
 * Where only a part of one is found, the rest is built around it and then the whole is repaired.
 */
export function setUp(platform: Platform, answers: SetUpAnswers): SetUpResult {
  checkAnswers(answers);
  const result = platform.locked((): SetUpResult => {
    // Before anything is read: it decides what day it is.
    if (answers.timeZone !== undefined) platform.setTimeZone(answers.timeZone);
    const snapshot = read(platform);
    if (readTracker(snapshot)) return repair(platform, snapshot);
    const { changes, done } = setUpNew(snapshot, answers, WIDTHS, isoWeek(snapshot.today));
    platform.write(changes);
    if (Object.keys(snapshot.sheets).length === 0) return { done };
    return { done: [...done, ...repair(platform, read(platform)).done] };
  });
  return result ?? refuse('busy', platform.userLanguage());
}

const read = (platform: Platform): Snapshot =>
  platform.read(SHEET_KEYS, ['okrs', 'settings', 'data']);

/** Brings a tracker of an older version up to this one before another command, and no more than that. Holds the lock. */
export const migrate = (platform: Platform): unknown => repair(platform, read(platform), true);

function repair(platform: Platform, snapshot: Snapshot, unasked = false): SetUpResult {
  const tracker = readTracker(snapshot);
  if (!tracker) return { done: [] };
  refuseWhileClosing(platform, tracker);
  const { settings, data } = tracker.tables;
  const lost = settings ? missingSettings(settings, data ?? freshData(''), tracker.settings) : [];
  if (lost.length > 0) {
    // Formulas find a setting by its row, which stands only once it is written.
    platform.write(lost);
    const { done } = repair(platform, read(platform), unasked);
    return { done: [SETTINGS_BACK[tracker.settings.language], ...done] };
  }
  const { changes, done } = repairTracker(snapshot, tracker, {
    pageWidths: WIDTHS,
    unasked,
    week: isoWeek(snapshot.today),
  });
  // Before sheets were noted in the data sheet, each summary set its widths anew.
  const widths = tracker.data.tabs === '' ? [pageWidths()] : [];
  platform.write([...changes, ...widths]);
  const { language } = tracker.settings;
  const tables = platform.tables().map((sheet) => refusalText('table', language, { sheet }));
  return { done: [...done, ...tables] };
}

function checkAnswers(answers: SetUpAnswers): void {
  const whole = (value: number, min: number, max: number): boolean =>
    Number.isInteger(value) && value >= min && value <= max;
  const fits =
    (answers.language === 'en' || answers.language === 'th') &&
    whole(answers.quarter, 1, 4) &&
    whole(answers.fiscalYearStart, 1, 12) &&
    whole(answers.fiscalYear, 1990, 2200) &&
    (answers.content === 'empty' || answers.content === 'example') &&
    typeof answers.team === 'string' &&
    (answers.timeZone === undefined || isZone(answers.timeZone));
  if (!fits) refuse('answers', answers.language === 'th' ? 'th' : 'en');
}

/** `Asia/Bangkok`, `Etc/GMT+7`: what a browser calls its own. */
const isZone = (zone: string): boolean => /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(zone);
