/** Words between a sign and its number that change nothing: "from about 20", "to a total of 30". */
const FILLERS = new Set(
  'a an the our its about around approximately approx approx. roughly nearly almost just only currently least most at over under above below more less fewer than no not up total average avg avg. new score rate level record high minimum maximum min min. max max. of target goal baseline mean ~ ≥ ≤ > < ='.split(
    ' ',
  ),
);
export const FROM =
  /(?:\bfrom|\bcurrently|\bcurrent(?: level)?|\bbaseline|\btoday|\bnow|\bwas|\bvs\.?|\bversus|\bcompared (?:to|with)|\bstart(?:ing)?(?: at| from| point)?|\bagainst|\blast (?:quarter|year|month)|\(\s?(?:in )?(?:[a-z]+ )?(?:20\d\d|25\d\d|q[1-4]))(?: is| at| of)?\s?[:=(]?$/;
export const TO =
  /(?:\bto|\binto|→|\breach(?:es|ing)?|\bhit(?:s|ting)?|\bachiev(?:e|es|ing)|\bexceed(?:s|ing)?|\bsurpass(?:es|ing)?|\btarget(?: is)?:?|\bgoal(?: is)?:?)\s?[:=]?$/;

/** True when a text ends with the pattern, fillers at its end left aside one by one. */
export function endsWith(pattern: RegExp, before: string): boolean {
  let text = before.trimEnd();
  for (;;) {
    if (pattern.test(text)) return true;
    const at = Math.max(text.lastIndexOf(' '), text.lastIndexOf('(')) + 1;
    if (at === text.length || !FILLERS.has(text.slice(at))) return false;
    text = text.slice(0, at).trimEnd();
  }
}

export const BY =
  /(?:\bby|\banother|\badditional|\bextra|\bby at least|\bby over|\bby more than|\bby up to|\bby about|\bby around|\bby an? (?:additional|further|average of)|\bup|\bdown|\bplus)\s*(?:~\s*)?$/;
export const LEVEL =
  /(?:\bof|\bat|\bis|\bare|[:=]|\baverages?|\bstands at|\bscore|\brate)\s*(?:an? |the )?$/;
export const AT_LEAST =
  /(?:\bat (?:a )?(?:the very )?least|\bno (?:less|fewer|lower) than|\bnot (?:less|fewer|lower) than|\b(?:a )?min(?:imum|\.)?(?: of)?|\bmore than|\bgreater than|\bhigher than|\bbetter than|\blonger than|\bover|\babove|\bexceed(?:s|ing)?|\bsurpass(?:es|ing)?|[>≥]|\bupwards of|\bnorth of|\bbeyond)\s*(?:an? |the )?$/;
export const AT_MOST =
  /(?:\bat (?:the )?most|\bno (?:more|greater|higher|longer|later) than|\bnot (?:more|greater|exceeding|exceed)(?: than)?|\b(?:a )?max(?:imum|\.)?(?: of)?|\bless than|\bfewer than|\blower than|\bunder|\bbelow|\bwithin|\bfaster than|\bshorter than|\bup to|[<≤]|\bcapped at|\bnot exceeding|\bsouth of)\s*(?:an? |the )?$/;
export const OR_MORE =
  /^(?:[a-z% ]{0,24}\bor (?:more|higher|above|better|greater|over|longer|up)\b|\s?(?:and|&) (?:above|up|higher|over)\b|\s?\+|\s?min(?:imum)?\b|\s?plus\b|\s?at least\b)/;
export const OR_LESS =
  /^(?:[a-z% ]{0,24}\bor (?:less|fewer|lower|under|below|faster|shorter|quicker|better or less)\b|\s?and (?:below|under)\b|\s?max(?:imum)?\b)/;
export const SCOPE =
  /(?:\bin|\bfor|\bacross|\bamong|\bamongst|\bbetween|\bwith|\bfrom|\bvia|\bthrough|\busing|\binto|\bper|\bevery|\bwithin|\bafter|\bthan|\bof|\btowards?|\bon|\bto)\s*(?:all |the |our |over |at least |about |more than |an? )*$/;
export const GUARD =
  /\b(?:while|whilst|without) (?:[a-z-]+ ){1,6}(?:[a-z]+ )*$|(?:โดยไม่|โดยที่|โดยรักษา|โดยคง|โดยยังคง|ในขณะที่|ขณะที่|และรักษา)[^\d]{0,40}$/;
export const BESIDE =
  /\b(?:with|averaging|of|having|worth|scoring|rated|costing|at|over|above)\s(?:[a-z$~-]+\s){0,4}$|\b(?:older|newer|longer|shorter) than\s$|[ก-ฮ]ละ\s?$|(?:มูลค่า|เฉลี่ย|ที่มี)[^\d]{0,20}$/;
export const BASE = /(?:\bper|\bin every|\/|ต่อ)\s?$/;
export const OFFER_AFTER =
  /^\s?(?:off\b(?!-)|(?:(?!(?:in|of|from|for|to|and|via)\b)[a-z-]+ ){0,2}(?:discount|promotion|coupon|voucher|commission|rebate|cashback|reward|gift|bonus|prize|stipend|kicker|deposit|allowance|(?:learning|training|wellness|development) budget)s?\b)/;
/** "The $99 plan": what something costs is no result. */
export const PRICED =
  /^(?:\s?\/ ?(?:mo|month|year))? (?:plan|tier|package|bundle|ticket|option|menu)\b(?! (?:sales|revenue))/;
export const OFFER_BEFORE =
  /(?:ส่วนลด|คูปอง|ลดราคา|เงินรางวัล|ของรางวัลมูลค่า|บัตรกำนัล(?:มูลค่า)?|ค่าคอมมิชชั่น|ดอกเบี้ย(?:เพียง|คงที่|เริ่มต้น)?|ราคา(?:เริ่มต้น|ขาย|ตั๋ว|บัตร)?|เงินเดือน|เมื่อ[ก-๙]{0,12}ครบ|อายุครบ|ลดทันที|ลดสูงสุด|ขั้นต่ำ|ผ่อน|\bvoucher of|\bdiscount of|\b(?:grant|bursarie|scholarship|loan|fine|prize)s? of up to|\b(?:voucher|gift|prize|coupon|card|reward|hamper)s? worth)\s?(?:สูงสุด)?\s?$/;
/** Thai places and lines that have a number. */
export const PLACE =
  /(?:ห้อง|อาคาร|ตึก|โซน|สาย|ประตู|บูธ|สถานี|รุ่น(?:ที่)?|ขบวน|ทางออก|ไลน์(?:ผลิต)?|โกดัง|คลัง|โรงงาน|เตา|กะ|(?:นักศึกษา|นิสิต|นักเรียน|ชั้น)ปี(?:ที่)?)\s?$/;
/** In a line about how long something lasts, 1:45 is minutes and seconds, not the time of day. */
export const LASTS =
  /\bduration\b|\btime (?:spent )?on\b|\btime spent\b|\b(?:watch|view|viewing|read|reading|load|loading|response|handling|session|listening) (?:time|length)\b|:\d\d ?(?:m|mins?|minutes)\b|ระยะเวลา|เวลา(?:เฉลี่ย|บน|อยู่|ดู|ตอบ|โหลด|รับชม)|:\d\d ?นาที/;
export const CHANGE_AFTER =
  /^\s?(?:(?!or\b|and\b|to\b|of\b|in\b|with\b|from\b)[a-z-]+ ){0,2}?(?:increase|decrease|growth|reduction|improvement|uplift|lift|more|fewer|less|higher|lower|faster|better|boost|rise|drop|decline|gain|jump|cut|additional|over|yoy|mom|qoq|year[- ]on[- ]year|month[- ]over[- ]month)\b/;
