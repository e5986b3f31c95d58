import type { Text } from '../../language/text';
import type { Next } from '../../okr/closing/next-quarter';
import type { Result } from '../../okr/closing/result';

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

/** What the row of the closing sheet asks for that is about no row of the plan. */
export const ASK_LABEL: Text = { en: 'What we ask of leadership', th: 'สิ่งที่อยากขอจากผู้บริหาร' };

/** The ID of that row. */
export const ASK_ID = '→';
