import { eachMatch, type Ink, isFree, take } from './ink';
import { type Page, spanOf } from './normalise';
import type { Span } from './reading';

/** Words inside brackets that ask for a value: "[number]", "<ชื่อ>". Other brackets hold real text. */
const ASKED =
  '(?:x+|n|\\?+|\\.{2,}|…|#|insert[^\\]>]{0,30}|metrics?(?: name)?|kpi|number|numbers|name|date|targets?|baseline|value|percent|percentage|%|amount|owner|unit|start|end|current|goal|tbd|tbc|team|product|channel|market|segment|audience|region|industry|country|customer|topic|quarter|month|fill[^\\]>]{0,20}|your[^\\]>]{0,30}|ตัวเลข|จำนวน|ชื่อ[^\\]>]{0,20}|วันที่|เป้า|เป้าหมาย|ระบุ[^\\]>]{0,20}|ใส่[^\\]>]{0,20}|ตัวชี้วัด|หน่วย|ค่า)';

/** What is written while the value is still missing; the case of letters counts for a single X. */
const PATTERNS: readonly RegExp[] = [
  /\{[^{}]{0,40}\}/g,
  new RegExp(`[[<]\\s?${ASKED}\\s?[\\]>]`, 'gi'),
  /\b[Xx]{1,4}[/.-][Xx]{1,4}(?:[/.-][Xx]{1,4})?\b|\b(?:DD|dd|D)[/.-](?:MM|mm|M)(?:[/.-](?:YYYY|YY|yyyy|yy))?\b|\bMM[/.-]DD[/.-]YY(?:YY)?\b|(?:วว|ดด)\/(?:ดด|วว)\/ปป(?:ปป)?|\?{1,2}\/\?{1,2}(?:\/\?{1,4})?|\b__\/__(?:\/__)?/g,
  /[$€£฿]?\b(?:[XYZN]{1,3}|x{1,3}|[xX],?[xX]{2,3}(?:,[xX]{3})?)\s?(?:%|percent\b|เปอร์เซ็นต์)|[$€£฿]\s?[Xx]{1,4}(?:[kKmM]|,[Xx]{3})?\b/g,
  /\b[Xx]{2,6}(?:,[Xx]{3})*\b/g,
  /\b(?:[Ff]rom )?[XA] to [YB]\b|จาก\s?X\s?(?:เป็น|ถึง|→)\s?Y|\bX ?→ ?Y\b/g,
  /\b(?:TBD|TBC|TBA|tbd|tbc|tba|T\.B\.D\.|N\/A|n\/a|NA%|TODO|FIXME)(?![a-z])|#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?)/g,
  /\?{2,}|_{2,}|\(\s?\?\s?\)|(?:\.{3,}|…)\s?%|\b(?:\?|\.\.)%|\?\s?%/g,
  /\b(?:lorem ipsum|insert (?:number|metric|date|name|target|value)(?: here)?|to be (?:determined|defined|confirmed|decided|announced)|number goes here|fill in (?:later|number)|placeholder)\b/gi,
  /ยังไม่(?:ได้)?(?:กำหนด|ระบุ|ทราบ)|รอ(?:ระบุ|กำหนด|ยืนยัน|สรุป)(?:ตัวเลข|เป้า|วันที่)?|(?:โปรด)?(?:ใส่|กรอก|ระบุ)(?:ตัวเลข|จำนวน|วันที่|เป้าหมาย|ค่า)(?:ที่นี่|ตรงนี้|ภายหลัง)?/g,
];

/** A lone X where a number belongs ("Reach X followers"); only where the line has no digit at all. */
const LONE =
  /\b(?:by|to|of|at least|get|reach|generate|win|send|publish|with|เป็น|อย่างน้อย|ให้ได้|ได้|จำนวน)\s?([XN])\b(?! ?\((?:formerly|twitter)| ads?\b| platform| account| profile| page)/gi;

/** Finds what still has to be filled in and takes it off the page. */
export function findPlaceholders(page: Page, ink: Ink): Span[] {
  const spans: [number, number][] = [];
  const keep = (start: number, end: number) => {
    // "source{d}" is a name.
    const glued = page.text.charAt(start) === '{' && /\w/.test(page.text.charAt(start - 1));
    if (glued || !isFree(ink, start, end)) return;
    take(ink, start, end);
    spans.push([start, end]);
  };
  for (const pattern of PATTERNS) {
    eachMatch(pattern, page.text, (match) => keep(match.index, match.index + match[0].length));
  }
  if (!/\d/.test(page.text)) {
    eachMatch(LONE, page.text, (match) => {
      const letter = match[1] ?? '';
      const end = match.index + match[0].length;
      if (letter === 'X' || letter === 'N') keep(end - 1, end);
    });
  }
  return spans.sort((a, b) => a[0] - b[0]).map(([start, end]) => spanOf(page, start, end));
}
