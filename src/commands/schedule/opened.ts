import { weekdayText } from '../../language/dates';
import { MENU } from '../../language/menu';
import { fill, type Text } from '../../language/text';
import { readTracker } from '../../tracker/read/read-tracker';
import { isMissed } from '../../tracker/upkeep/schedule';
import type { Platform } from '../platform';
import { underWay } from '../quarter/under-way';
import { refusalText } from '../refusal';
import { hasRun, SCHEDULED, stampsHere, turnDue } from './due-turns';
import { openMails } from './mail-state';

const MISSED: Text = {
  en: 'The mail that was due on {day} did not go out. Open Guidepost › {item}: one click mends it.',
  th: 'อีเมลที่ต้องส่ง {day} ไม่ได้ส่ง เปิดเมนู Guidepost › {item} แล้วแก้ได้ในคลิกเดียว',
};
const UNSENT: Text = {
  en: '{n} scheduled {n:mail|mails} did not go out, the first to {to}: {why} Open Guidepost › Schedule emails… to send what is missing.',
  th: 'มีอีเมลที่ตั้งเวลาไว้ยังไม่ได้ส่ง {n} ฉบับ ฉบับแรกถึง {to}: {why} เปิดเมนู Guidepost › ตั้งเวลาส่งอีเมล… เพื่อส่งที่ค้าง',
};

/**
 * When the file opens: says that a scheduled mail did not go out, what its last run could not do, or which of
 * its mails are still missing. The cells alone are asked, since at this moment Google allows nothing else. A
 * copy schedules nothing.
 */
export function tellHealth(platform: Platform): void {
  const snapshot = platform.read(['okrs', 'settings', 'data']);
  const tracker = readTracker(snapshot);
  if (!tracker || tracker.data.spreadsheet_id !== snapshot.spreadsheetId) return;
  const { settings } = tracker;
  if (underWay(tracker)) {
    const item = MENU.closeQuarter[platform.userLanguage()];
    platform.toast(refusalText('closing-unfinished', settings.language, { item }));
    return;
  }
  const { data } = stampsHere(platform, tracker.data, snapshot);
  const due = SCHEDULED.flatMap((which) => {
    const turn = turnDue(data, which, snapshot.now);
    const missed = turn && !hasRun(data, which, turn) && isMissed(turn.since, snapshot.now);
    return missed ? [turn.since] : [];
  }).sort();
  const [open] = openMails(tracker);
  if (due[0] !== undefined) {
    const day = weekdayText(due[0].slice(0, 10), settings.language, settings.years);
    const item = MENU.scheduleEmails[platform.userLanguage()];
    platform.toast(fill(MISSED, settings.language, { day, item }));
  } else if (data.run_note !== '') platform.toast(data.run_note);
  else if (open) {
    const values = { n: openMails(tracker).length, to: open.to, why: open.reason };
    platform.toast(fill(UNSENT, settings.language, values));
  }
}
