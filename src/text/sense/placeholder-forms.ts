/** Words inside brackets that ask for a value: "[number]", "<ชื่อ>". Other brackets hold real text. */
const ASKED = [
  /x+|n|\?+|\.{2,}|…|#|%/,
  /insert[^\]>]{0,30}|fill[^\]>]{0,20}|your[^\]>]{0,30}/,
  /metrics?(?: name)?|kpi|numbers?|name|date|targets?|baseline|value|percent|percentage|amount/,
  /owner|unit|start|end|current|goal|tbd|tbc|team|product|channel|market|segment|audience/,
  /region|industry|country|customer|topic|quarter|month/,
  /ตัวเลข|จำนวน|ชื่อ[^\]>]{0,20}|วันที่|เป้าหมาย|เป้า|ระบุ[^\]>]{0,20}|ใส่[^\]>]{0,20}|ตัวชี้วัด|หน่วย|ค่า/,
];

/** One way of leaving a value open. `needs`: tried only on lower-case pages with one of these in them. */
export interface PlaceholderForm {
  readonly needs: string;
  readonly pattern: RegExp;
}

const form = (needs: string, pattern: RegExp): PlaceholderForm => ({ needs, pattern });

/** What is written while the value is still missing; the case of letters counts for a single X. */
export const PLACEHOLDERS: readonly PlaceholderForm[] = [
  // {target}
  form('{', /\{[^{}]{0,40}\}/g),
  // [number], <ชื่อ>
  form(
    '[|<',
    new RegExp(`[[<]\\s?(?:${ASKED.map(({ source }) => source).join('|')})\\s?[\\]>]`, 'gi'),
  ),
  // XX/XX/XX, x-x
  form('x', /\b[Xx]{1,4}[/.-][Xx]{1,4}(?:[/.-][Xx]{1,4})?\b/g),
  // DD/MM/YYYY, MM-DD-YY
  form(
    'dd|d/m|d-m|d.m',
    /\b(?:DD|dd|D)[/.-](?:MM|mm|M)(?:[/.-](?:YYYY|YY|yyyy|yy))?\b|\bMM[/.-]DD[/.-]YY(?:YY)?\b/g,
  ),
  // วว/ดด/ปปปป
  form('วว|ดด', /(?:วว|ดด)\/(?:ดด|วว)\/ปป(?:ปป)?/g),
  // ??/??, __/__/__
  form('?/|__', /\?{1,2}\/\?{1,2}(?:\/\?{1,4})?|\b__\/__(?:\/__)?/g),
  // X%, $XX%, xx percent
  form(
    '%|percent|เปอร์',
    /[$€£฿]?\b(?:[XYZN]{1,3}|x{1,3}|[xX],?[xX]{2,3}(?:,[xX]{3})?)\s?(?:%|percent\b|เปอร์เซ็นต์)/g,
  ),
  // $Xk, ฿ XXX,XXX
  form('x', /[$€£฿]\s?[Xx]{1,4}(?:[kKmM]|,[Xx]{3})?\b/g),
  // XX, x,xxx
  form('xx', /\b[Xx]{2,6}(?:,[Xx]{3})*\b/g),
  // from X to Y, จาก X เป็น Y
  form('x|a to b', /\b(?:[Ff]rom )?[XA] to [YB]\b|จาก\s?X\s?(?:เป็น|ถึง|→)\s?Y|\bX ?→ ?Y\b/g),
  // TBD, N/A, TODO
  form(
    'tb|t.b|n/a|na%|todo|fixme',
    /\b(?:TBD|TBC|TBA|tbd|tbc|tba|T\.B\.D\.|N\/A|n\/a|NA%|TODO|FIXME)(?![a-z])/g,
  ),
  // #REF!
  form('#', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?)/g),
  // ???, ____, ( ? ), …%
  form('?|__|%', /\?{2,}|_{2,}|\(\s?\?\s?\)|(?:\.{3,}|…)\s?%|\b(?:\?|\.\.)%|\?\s?%/g),
  // insert number here, to be determined
  form(
    'lorem|insert|to be |number goes|fill in|placeholder',
    /\b(?:lorem ipsum|insert (?:number|metric|date|name|target|value)(?: here)?|to be (?:determined|defined|confirmed|decided|announced)|number goes here|fill in (?:later|number)|placeholder)\b/gi,
  ),
  // ยังไม่ได้กำหนด, รอสรุปตัวเลข, ใส่ตัวเลขภายหลัง
  form('ยังไม่', /ยังไม่(?:ได้)?(?:กำหนด|ระบุ|ทราบ)/g),
  form('รอ', /รอ(?:ระบุ|กำหนด|ยืนยัน|สรุป)(?:ตัวเลข|เป้า|วันที่)?/g),
  form('ใส่|กรอก|ระบุ', /(?:โปรด)?(?:ใส่|กรอก|ระบุ)(?:ตัวเลข|จำนวน|วันที่|เป้าหมาย|ค่า)(?:ที่นี่|ตรงนี้|ภายหลัง)?/g),
];
