import { MENU } from '../language/menu';
import type { Text } from '../language/text';
import type { PageStart, View } from '../protocol/views';
import { readTracker } from '../tracker/read/read-tracker';
import type { Platform } from './platform';

const TITLES: Readonly<
  Record<'sidebar' | 'set-up' | 'mail' | 'schedule' | 'quarter' | 'bring', Text>
> = {
  sidebar: { en: 'Guidepost', th: 'Guidepost' },
  'set-up': MENU.setUp,
  mail: { en: 'Email the summary', th: 'ส่งสรุปทางอีเมล' },
  quarter: { en: 'Close or plan a quarter', th: 'ปิดหรือวางแผนไตรมาส' },
  bring: { en: 'Bring in a plan', th: 'นำแผนเดิมเข้ามา' },
  schedule: { en: 'Schedule emails', th: 'ตั้งเวลาส่งอีเมล' },
};

/** The tracker's language, else the person's. Reads one sheet. */
function languageOf(platform: Platform): PageStart['language'] {
  const tracker = readTracker(platform.read(['okrs', 'settings']));
  return tracker?.settings.language ?? platform.userLanguage();
}

const startOf = (platform: Platform, view: View, language: PageStart['language']): PageStart => ({
  view,
  language,
  numbers: platform.numbers(),
});

/** Opens the sidebar on one of its views. */
export function openSidebar(platform: Platform, view: View): void {
  const language = languageOf(platform);
  platform.openSidebar(startOf(platform, view, language), TITLES.sidebar[language]);
}

/** Opens the dialog of *Set up or repair*. */
export function openSetUp(platform: Platform): void {
  const language = languageOf(platform);
  const start = { ...startOf(platform, 'set-up', language), menu: platform.userLanguage() };
  platform.openDialog(start, TITLES['set-up'][language], 460, 650);
}

/** Opens the dialog of *Bring in a plan*. */
export function openBring(platform: Platform): void {
  const language = languageOf(platform);
  platform.openDialog(startOf(platform, 'bring', language), TITLES.bring[language], 720, 640);
}

/** Opens the dialog of *Email the summary*: recipients and content before anything goes. Google asks here for what mail needs. */
export function openMail(platform: Platform): void {
  platform.clock.askLeave();
  const language = languageOf(platform);
  const on = platform.standing().sheet === 'draft' ? ({ on: 'draft' } as const) : {};
  const start = { ...startOf(platform, 'mail', language), ...on };
  platform.openDialog(start, TITLES.mail[language], 720, 640);
}

/** Opens the dialog of *Schedule emails*. Google asks here for what a schedule needs: a click in a menu is where it can. */
export function openSchedule(platform: Platform): void {
  platform.clock.askLeave();
  const language = languageOf(platform);
  const start = { ...startOf(platform, 'schedule', language), menu: platform.userLanguage() };
  platform.openDialog(start, TITLES.schedule[language], 560, 640);
}

/** Opens the dialog of *Close or plan a quarter*. Google asks here for what its mails need. */
export function openQuarter(platform: Platform): void {
  platform.clock.askLeave();
  const language = languageOf(platform);
  const start = { ...startOf(platform, 'quarter', language), menu: platform.userLanguage() };
  platform.openDialog(start, TITLES.quarter[language], 720, 640);
}
