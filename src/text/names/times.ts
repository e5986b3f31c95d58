import type { NameGroup } from './group';

/** Service round the clock. */
export const ALWAYS_OPEN: NameGroup = {
  why: 'always open',
  needs: '24|365',
  forms: [
    // 24/7, 24x7x365
    /\b24\s?[/x]\s?7(?:\s?[/x]\s?365)?\b/,
    // 365 days a year
    /\b365 days a year\b/,
    [
      {
        oneOf: [
          // ตลอด 24 ชั่วโมง
          /ตลอด/,
          // สายด่วน 24 ชม., บริการลูกค้า 24 ชั่วโมงทุกวัน
          /(?:บริการ|เปิด|ดูแล|ตอบแชท|ช่วยเหลือ|สายด่วน|ออนไลน์|พร้อม|ทำการ)[ก-๙]{0,8}/,
        ],
      },
      /\s?24\s?(?:ชั่วโมง|ชม\.?)(?:\s?7\s?วัน|ทุกวัน)?/,
    ],
  ],
};

/** An hour of the day. */
export const CLOCK_TIME: NameGroup = {
  why: 'clock time',
  needs: 'am|pm|m.|:|น.|โมง|ทุ่ม',
  forms: [
    // 9am, 10:30 p.m.; but not 5 ambassadors
    /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])/,
    // 18:30, 09:00 น.
    /\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?:\s?น\.)?/,
    // 20.00 น., 9 น.
    /\b\d{1,2}(?:[.:]\d{2})?\s?น\./,
    // 9 โมง, 2 ทุ่ม
    /\b\d{1,2}\s?(?:โมง|ทุ่ม)/,
  ],
};
