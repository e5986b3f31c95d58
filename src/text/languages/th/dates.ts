import { UNKNOWN_DAYS, yearDays, yearOf } from '../../dates/calendar';
import { aDay, aHalf, aMonth, aQuarter, ORDER } from '../../dates/meaning';
import { monthOf, THAI_MONTH, THAI_MONTH_STARTS } from '../../dates/months';
import { CADENCE, type DatePattern, isServiceLevel, relative } from '../../dates/pattern';
import { running, shiftOf, UNITS, within } from '../../dates/relative';

const YEAR_TH =
  '(?:\\s*(?:ปี\\s?)?(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*(\\d{4}|\\d{2})(?![\\d,.%]))?';

const IN_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก'];

/** Thai times, the fuller form first. */
export const THAI_DATES: readonly DatePattern[] = [
  {
    needs: THAI_MONTH_STARTS,
    pattern: new RegExp(
      `(?:วันที่\\s*)?(?:\\d{1,2}\\s*(?:-|ถึง)\\s*)?(\\d{1,2})\\s*(?:เดือน)?\\s*(${THAI_MONTH})${YEAR_TH}`,
      'g',
    ),
    read: (m, o) => aDay(m[1], monthOf(m[2] ?? ''), m[3], true, o),
  },
  {
    needs: THAI_MONTH_STARTS,
    pattern: new RegExp(
      `(?:(?:ต้น|กลาง|ปลาย|สิ้น)\\s?(?:เดือน)?|เดือน)?\\s?(${THAI_MONTH})${YEAR_TH}`,
      'g',
    ),
    read: (m, o) => aMonth(monthOf(m[1] ?? ''), m[2], true, o),
  },
  {
    needs: ['ไตรมาส'],
    pattern:
      /(?:สิ้น|ปลาย|ต้น|กลาง)?ไตรมาส\s?(?:ที่\s?)?([1-4]|หนึ่ง|สอง|สาม|สี่|แรก|สุดท้าย)(?:\s?(?:-|ถึง|และ)\s?[1-4])?(?:\s?(?:\/|ของ)?\s?(?:ปี\s?)?(?:พ\.?\s?ศ\.?\s?|ค\.?\s?ศ\.?\s?)?((?:20|25)\d{2}|[67]\d)(?![\d,.%]))?/g,
    read: (m, o) => aQuarter(ORDER[m[1] ?? ''] ?? Number(m[1]), m[2], o, true),
  },
  {
    needs: ['ครึ่ง'],
    pattern: /ครึ่ง(?:ปี)?(แรก|หลัง)(?:ของปี)?(?:\s?(?:ปี\s?)?(\d{4}))?|ครึ่งปี/g,
    read: (m, o) => aHalf(m[1] === 'แรก' ? 1 : 2, m[2], o),
  },
  {
    needs: ['ปีงบ'],
    // Thailand's fiscal year runs from October to September whatever the plan's own year is.
    pattern: /(?:สิ้น|ปลาย|ภายใน)?ปีงบประมาณ\s?(?:พ\.?\s?ศ\.?\s?)?(\d{4}|\d{2})/g,
    read: (m) => ({ kind: 'year', days: yearDays(yearOf(m[1] ?? '', true), 10) }),
  },
  {
    needs: ['ปี', 'ศ.'],
    pattern:
      /(?:สิ้น|ต้น|กลาง|ปลาย|ภายใน|ใน)?(?:ปี|พ\.\s?ศ\.|ค\.\s?ศ\.)\s?(?:พ\.?\s?ศ\.?\s?)?((?:20|25)\d{2}|[67]\d)(?![\d,.%]|\s?(?:ราย|คน|ครั้ง|ชิ้น|ล้าน|แสน|หมื่น|พัน|บาท|โครงการ|สาขา|แห่ง|เรื่อง|โพสต์|คลิป|ชุด))/g,
    read: (m, o) => ({ kind: 'year', days: yearDays(yearOf(m[1] ?? '', true), o.yearStart ?? 1) }),
  },
  {
    needs: ['ใน', 'เวลา'],
    pattern:
      /(?:ภายใน|ใน|ใช้เวลา|ภายในระยะเวลา|ในระยะเวลา|ในช่วง)\s?(\d{1,3})\s?(วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)(?:แรก|ข้างหน้า|ทำการ|นับจาก[^\s]*)?(?!ละ)/g,
    read: (m, o, before) =>
      isServiceLevel(m, before)
        ? null
        : relative(
            /แรก|นับจาก/.test(m[0])
              ? UNKNOWN_DAYS
              : within(Number(m[1]), UNITS[m[2] ?? ''] ?? 'day', o),
          ),
  },
  {
    // ภายในสามเดือน. Days and weeks in words are speeds: ตอบกลับภายในหนึ่งวัน.
    needs: ['ภายใน'],
    pattern: /ภายใน(?:ระยะเวลา|เวลา)?\s?(หนึ่ง|สอง|สาม|สี่|ห้า|หก)\s?(เดือน|ไตรมาส|ปี)(?!ละ)/g,
    read: (m, o) =>
      relative(within(IN_WORDS.indexOf(m[1] ?? '') + 1, UNITS[m[2] ?? ''] ?? 'month', o)),
  },
  {
    needs: ['แรก'],
    pattern: /\d{1,3}\s?(?:วัน|สัปดาห์|เดือน)แรก|(?:เดือน|สัปดาห์|วัน)แรก/g,
    read: () => relative(UNKNOWN_DAYS),
  },
  {
    needs: ['สัปดาห์', 'อาทิตย์', 'เดือน', 'ไตรมาส', 'ปี'],
    pattern:
      /(?:สิ้นสุด|สิ้น|ต้น|กลาง|ปลาย)(ไตรมาส|ปีงบประมาณ|เดือน|สัปดาห์|ปี)(นี้|หน้า|ถัดไป|ต่อไป|ก่อน)?|(ไตรมาส|ปีงบประมาณ|เดือน|สัปดาห์|อาทิตย์|ปี)(นี้|หน้า|ถัดไป|ต่อไป|ก่อน|ที่แล้ว|ที่ผ่านมา)|ภายใน(ไตรมาส|เดือน|ปี|สัปดาห์)(?![ก-ฮ])/g,
    read: (m, o) =>
      relative(running(UNITS[m[1] ?? m[3] ?? m[5] ?? ''] ?? 'quarter', shiftOf(m[2] ?? m[4]), o)),
  },
  {
    needs: ['วัน', 'สัปดาห์', 'อาทิตย์', 'เดือน', 'ไตรมาส', 'ปี'],
    pattern:
      /ทุก\s?(?:ๆ\s?)?(?:\d{1,2}\s?|สอง|สาม)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)?|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)|ราย(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)|(?:ต่อ|\/)\s?(?:วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)|(?:วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)ละ|ประจำ(?:วัน|สัปดาห์|เดือน|ไตรมาส|ปี)/g,
    read: () => CADENCE,
  },
];
