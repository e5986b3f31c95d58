/** English month names and short forms, January first. "may" and "mar" are read only beside a day, a year or a preposition. */
export const MONTHS_ENGLISH: readonly string[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];

/** Thai month names; the short forms are written with and without dots and spaces. */
export const MONTHS_THAI: readonly string[] = [
  'มกราคม|มกรา|ม.ค.|มค.',
  'กุมภาพันธ์|กุมภา|ก.พ.|กพ.',
  'มีนาคม|มีนา|มี.ค.|มีค.',
  'เมษายน|เมษา|เม.ย.|เมย.',
  'พฤษภาคม|พฤษภา|พ.ค.|พค.',
  'มิถุนายน|มิถุนา|มิ.ย.|มิย.',
  'กรกฎาคม|กรกฎา|กรกฏาคม|ก.ค.|กค.',
  'สิงหาคม|สิงหา|ส.ค.|สค.',
  'กันยายน|กันยา|ก.ย.|กย.',
  'ตุลาคม|ตุลา|ต.ค.|ตค.',
  'พฤศจิกายน|พฤศจิกา|พ.ย.|พย.',
  'ธันวาคม|ธันวา|ธ.ค.|ธค.',
];
