/** What is said of a quarter that ends, in sheet, page and mail. */
import type { Text } from '../language/text';
import type { Next } from '../okr/closing/next-quarter';
import type { Result } from '../okr/closing/result';

/** How a row ended. */
export const RESULT_WORDS: Readonly<Record<Result, Text>> = {
  reached: { en: 'Reached', th: 'ถึงเป้า' },
  nearly: { en: 'Nearly', th: 'เกือบถึงเป้า' },
  partly: { en: 'Partly', th: 'ทำได้บางส่วน' },
  missed: { en: 'Missed', th: 'ไม่ถึงเป้า' },
  'not-measured': { en: 'Not measured', th: 'ไม่มีตัวเลข' },
};

/** What becomes of it. */
export const NEXT_WORDS: Readonly<Record<Next, Text>> = {
  'carried-on': { en: 'Carried on', th: 'ทำต่อ' },
  changed: { en: 'Changed', th: 'ปรับ' },
  finished: { en: 'Finished', th: 'จบแล้ว' },
  stopped: { en: 'Stopped', th: 'ไม่ทำต่อ' },
};

/** Such a word within a sentence. */
export const inLine = ({ en, th }: Text): Text => ({ en: en.toLowerCase(), th });

/** What is asked of leadership: a row of the closing sheet that is about none of the plan. */
export const ASK_LABEL: Text = { en: 'What we ask of leadership', th: 'สิ่งที่อยากขอจากผู้บริหาร' };

/** How many weeks of a quarter a *Stay at* was kept. */
export const KEPT: Text = {
  en: 'kept in {kept} of {weeks} {weeks:week|weeks}',
  th: 'ทำได้ {kept} จาก {weeks} สัปดาห์',
};
