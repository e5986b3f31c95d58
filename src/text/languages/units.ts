import type { Period } from '../reading';

/** A unit of time, singular English; `duration` accepts the shorter and the Thai ones too. */
export type TimeUnit = 'millisecond' | 'second' | 'minute' | 'hour' | Period;

/** Units of time: the singular name and how it is written. */
export const DURATIONS: readonly (readonly [TimeUnit, string])[] = [
  ['millisecond', 'millisecond|มิลลิวินาที'],
  ['second', 'second|sec|secs|วินาที|วิ'],
  ['minute', 'minute|min|mins|นาที'],
  ['hour', 'hour|hrs|ชั่วโมง|ชม.|ชม'],
  ['day', 'day|business day|working day|calendar day|วัน|วันทำการ|วันทำงาน'],
  ['week', 'week|wk|สัปดาห์|อาทิตย์'],
  ['month', 'month|เดือน'],
  ['quarter', 'quarter|ไตรมาส'],
  ['year', 'year|yrs|ปี'],
];

/** Currencies of the markets the tracker is used in, by ISO 4217 code: before the number, or after it. */
export const CURRENCIES: readonly (readonly [string, string])[] = [
  ['THB', '฿|thb|baht|บาท'],
  ['USD', '$|usd|us$|dollar|ดอลลาร์|เหรียญ|ดอลลาร์สหรัฐ'],
  ['EUR', '€|eur|euro|ยูโร'],
  ['GBP', '£|gbp|pound|ปอนด์'],
  ['JPY', '¥|jpy|yen|เยน'],
  ['SGD', 's$|sgd'],
  ['INR', '₹|inr|rupee|รูปี'],
  ['AUD', 'a$|aud'],
  ['CNY', 'rmb|cny|yuan|หยวน'],
  ['KRW', '₩|krw|วอน'],
  ['VND', '₫|vnd'],
  ['MYR', 'rm|myr|ริงกิต'],
  ['IDR', 'rp|idr'],
  ['PHP', '₱|php'],
  ['HKD', 'hk$|hkd'],
  ['CAD', 'c$|cad'],
  ['CHF', 'chf'],
  ['TWD', 'nt$|twd'],
  ['BRL', 'r$|brl'],
  ['SEK', 'sek'],
];

/** Letters and words after digits that multiply them. */
export const MULTIPLIERS: readonly (readonly [number, string])[] = [
  [1e3, 'k|thousand|พัน'],
  [1e6, 'm|mm|mn|mio|mil|million|ล้าน'],
  [1e9, 'b|bn|bln|billion'],
  [1e2, 'hundred|ร้อย'],
  [1e4, 'หมื่น'],
  [1e5, 'lakh|แสน'],
  [1e7, 'crore'],
];

/** English number words below the multipliers. */
export const ENGLISH_NUMERALS: readonly (readonly [number, string])[] = [
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
];

/** Thai number words: digits, then places that multiply what stands before them. */
export const THAI_NUMERALS: readonly (readonly [number, string])[] = [
  [0.5, 'ครึ่ง'],
  [0, 'ศูนย์'],
  [1, 'หนึ่ง'],
  [2, 'สอง'],
  [3, 'สาม'],
  [4, 'สี่'],
  [5, 'ห้า'],
  [6, 'หก'],
  [7, 'เจ็ด'],
  [8, 'แปด'],
  [9, 'เก้า'],
];
/** Only inside a number: เอ็ด is the 1 of 21, ยี่ the 2 of 20. */
export const THAI_INNER: readonly (readonly [number, string])[] = [
  [1, 'เอ็ด'],
  [2, 'ยี่'],
];
export const THAI_PLACES: readonly (readonly [number, string])[] = [
  [10, 'สิบ'],
  [100, 'ร้อย'],
  [1e3, 'พัน'],
  [1e4, 'หมื่น'],
  [1e5, 'แสน'],
  [1e6, 'ล้าน'],
];

/** Thai counting words: a number before one of these counts things. */
export const CLASSIFIERS: string =
  'คน ราย ฉบับ ครั้ง ชิ้น เรื่อง บทความ โพสต์ คลิป แห่ง สาขา บริษัท องค์กร ลีด ชุด โครงการ แคมเปญ กิจกรรม หน้า ช่องทาง ประเทศ จังหวัด ภูมิภาค คะแนน แต้ม ดาว หลักสูตร รุ่น ร้าน ดีล สัญญา ใบ ทีม รายการ รายชื่อ งาน ข้อ ตัว อัน ขั้นตอน ขั้น ระยะ แบรนด์ สินค้า ผลิตภัณฑ์ ลูกค้า เล่ม หน่วย คู่ กลุ่ม แผ่น ตอน อีเวนต์ บูธ สื่อ เจ้า ท่าน บัญชี ออเดอร์ คำสั่งซื้อ วิว ไลก์ แชร์ คลิก ตำแหน่ง รอบ บิล กล่อง เครื่อง หลัง ห้อง ที่นั่ง ที่ บัตร รางวัล เวอร์ชัน ฟีเจอร์ แอป เว็บไซต์ หัวข้อ คำ คีย์เวิร์ด ลิงก์ โดเมน คำค้น ภาษา เมือง ตลาด พาร์ทเนอร์ ไอเดีย คอนเทนต์ วิดีโอ อีเมล ข้อความ ราย/เดือน เสียง นัด สาย รีวิว เคส กรณี ยูนิต กิโลเมตร กิโลกรัม ตัน ลิตร เมตร กก. กม. ครัวเรือน แพ็กเกจ แพ็ค แบบ โมเดล แดชบอร์ด สตอรี่ รีลส์ เทมเพลต เซสชัน อีพี ฟอร์ม แบบฟอร์ม ความเห็น ความคิดเห็น คอมเมนต์ ดาวน์โหลด ข่าว สำนัก คอร์ส อีบุ๊ก นาย กระทู้ ถุง ขวด ลัง พาเลท โต๊ะ กรมธรรม์ เวที สปอต กรุ๊ป ทริป โรงเรียน โรงพยาบาล โรงงาน มหาวิทยาลัย หมู่บ้าน ตำบล อำเภอ';

/** English nouns for pieces of work and people: words that show what a number counts. */
export const COUNTED_ENGLISH: string =
  'people person piece page time hour item country city market store shop branch school company business brand region territory vertical segment persona speaker sponsor journalist outlet analyst expert rep ae sdr manager executive leader department team vendor agency tool integration feature release product sku offer bundle channel format language idea draft concept sample unit seat spot slot place point star vote question answer insight lesson recommendation improvement gap issue bug course class module certificate badge photo image banner ad creative variant version template slide deck report dashboard audit process step stage round sprint cycle loop flow sequence automation workflow journey touchpoint';
