import { inEitherMenu } from '../../language/menu';
import type { Language } from '../../language/text';
import { columnLetters } from '../grid/a1';
import type { OkrKey } from './columns';
import type { FormulaPlaces } from './formulas';
import { HEADER_ROW } from './sheets';

/** Team and quarter: the part of the title over the frozen columns, beyond which text is cut. */
export function titleFormula({ setting }: FormulaPlaces): string {
  return `=${setting('team')}&" · Q"&${setting('quarter')}&" "&${setting('fiscal_year')}`;
}

/** The stamps that the title reads, as formulas write their cells. */
export interface TitleStamps {
  readonly example: string;
  /** When the scheduled summary is next due, `2026-11-13 16:00`; blank where none is. */
  readonly due: string;
  /** How many key results were ready when last judged, `15 of 17`; blank where nobody judged yet. */
  readonly ready: string;
}

/**
 * The live rest of the title: week n of m (never past m), how many key results are ready by what was judged
 * of so many, and whether the plan is a draft, agreed, or the example; from the day after a scheduled mail
 * that did not go out, that first; then that *As of* is another day than today, and that the quarter is over.
 */
export function newsFormula(
  places: FormulaPlaces,
  { example: exampleCell, due, ready }: TitleStamps,
  language: Language,
): string {
  const set = places.setting;
  const all = (key: OkrKey): string => {
    const letters = columnLetters(places.columns.get(key) ?? 1);
    return `$${letters}$${HEADER_ROW}:$${letters}$${places.lastRow}`;
  };
  const weeks = `ROUND((${set('last_day')}-${set('first_day')}+1)/7;0)`;
  const week = `MIN(${weeks};MAX(1;INT((${set('counted_day')}-${set('first_day')})/7)+1))`;
  const keyResults = `${all('id')};"KR*";${all('plan')};"?*"`;
  const count = `COUNTIFS(${keyResults})`;
  const th = language === 'th';
  const agreed = th
    ? `IF(${set('agreed_on')}="";"ฉบับร่าง";"ตกลงแล้ว "&TEXT(${set('agreed_on')};"d/m/yyyy"))`
    : `IF(${set('agreed_on')}="";"Draft";"Agreed "&TEXT(${set('agreed_on')};"d mmm yyyy"))`;
  const example = th
    ? `IF(${exampleCell}="yes";"แผนตัวอย่าง ไม่มีข้อมูลจริง · ";"")`
    : `IF(${exampleCell}="yes";"Example plan: nothing here is real · ";"")`;
  const late = `AND(${due}<>"";TEXT(${set('as_of')};"yyyy-mm-dd")>LEFT(${due};10))`;
  const menu = inEitherMenu('scheduleEmails', language);
  const missed = th
    ? `IF(${late};"อีเมลที่ตั้งเวลาไว้ไม่ได้ส่ง เปิดเมนู ${menu} · ";"")`
    : `IF(${late};"A scheduled mail did not go out: open ${menu} · ";"")`;
  const asOf = `IF(${set('as_of')}<>TODAY();`;
  const typed = th
    ? `${asOf}"นับ ณ "&TEXT(${set('as_of')};"d/m/yyyy")&" ไม่ใช่วันนี้ · ";"")`
    : `${asOf}"Counted as of "&TEXT(${set('as_of')};"d mmm yyyy")&", not today · ";"")`;
  const over = `IF(${set('as_of')}>${set('last_day')};`;
  const ended = th
    ? `${over}"ไตรมาสสิ้นสุด "&TEXT(${set('last_day')};"d/m/yyyy")&" และยังไม่ได้ปิด · ";"")`
    : `${over}"Q"&${set('quarter')}&" "&${set('fiscal_year')}&" ended on "&TEXT(${set('last_day')};"d mmm")&" and is not closed · ";"")`;
  const weekText = th ? `"สัปดาห์ที่ "&${week}&" จาก "&${weeks}` : `"Week "&${week}&" of "&${weeks}`;
  // Rows may have come or gone since: then nothing is said of how many are ready.
  const judged = `RIGHT(${ready};LEN(${count})+4)=" of "&${count}`;
  const noun = `IF(${count}=1;" key result";" key results")`;
  const readyText = th
    ? `IF(${judged};"Key Result พร้อมใช้ "&SUBSTITUTE(${ready};" of ";" จาก ");"Key Result "&${count}&" ข้อ")`
    : `IF(${judged};${ready}&${noun}&" ready";${count}&${noun})`;
  return `=${missed}&${typed}&${ended}&${example}&${weekText}&" · "&${readyText}&" · "&${agreed}`;
}
