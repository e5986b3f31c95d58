import type { NameGroup } from './group';

/** Illnesses that carry a number. */
export const ILLNESS: NameGroup = {
  why: 'illness',
  needs: 'covid|sars|โควิด',
  forms: [
    // covid-19, sars-cov-2
    /\b(?:covid|sars-cov)[- ]?(?:19|2)\b(?! new)/,
    // โควิด-19
    /โควิด[- ]?19/,
  ],
};

/** How old people are. */
export const AGE: NameGroup = {
  why: 'age',
  needs:
    'age|อายุ|วัย|old|-|yo|y/o|segment|audience|demo|cohort|bracket|year|over|under|men|women|adult|people|male|moms|mothers',
  forms: [
    [
      {
        oneOf: [
          // aged 25-34, age group 18 to 24, ages 50+
          /\b(?:age[ds]?|age (?:group|band|range)s?(?: of)?)/,
          // วัย 18-24 ปี, อายุระหว่าง 18-24 ปี
          /(?:อายุ(?:ระหว่าง)?|วัย)/,
        ],
      },
      /\s*\d{1,2}(?![\d,])(?:\s*(?:-|to|ถึง)\s*\d{1,2}|\+)?(?:\s?ปี)?(?:ขึ้นไป)?/,
      // ผู้สูงอายุ 60 คน are counted.
      /(?!\s?(?:คน|ราย|ครัวเรือน|หลังคาเรือน|ครั้ง))/,
    ],
    // 18-24 year olds, 12- to 13-year-olds, 30 yo
    /\b\d{1,2}(?:-?\s*(?:-|to)\s*\d{1,2})?[- ]?(?:years?[- ]olds?|y\/?o)\b/,
    // 25-34 segment, 18 to 24s audience
    /\b\d{2}\s*(?:-|to)\s*\d{2}s? (?:age|segment|audience|demographic|cohort|bracket|year)/,
    // over 50s, under30s
    /\b(?:over|under) ?\d{2}s\b/,
    // over-50s, pre-18; but not under 30, which is a limit
    /\b(?:over|under|pre|post)-\d{2}s?\b/,
    // u-21s
    /\bu-\d{2}s?\b/,
    // 18-24s
    /\b\d{2}-\d{2}s\b/,
    // women 25-34, men aged 18 to 24
    /\b(?:men|women|adults|people|females?|males?|mothers|moms) (?:aged )?\d{2}\s*-\s*\d{2}\b/,
    // women aged 18 to 24; but not men 25 to 40, which can be a level
    /\b(?:men|women|adults|people|females?|males?|mothers|moms) aged \d{2}\s*to\s*\d{2}\b/,
  ],
};

/** How long something has been there, which is celebrated and never reached. */
export const ANNIVERSARY: NameGroup = {
  why: 'anniversary',
  needs: 'anniversar|birthday|years of|jubilee|ครบรอบ|ขวบ|ก่อตั้ง|celebrat|mark|ฉลอง',
  forms: [
    // 25th anniversary, our 10-year anniversary, thirty years anniversary
    /\b[a-z\d-]+(?: |-)?(?:years? )?(?:anniversary|birthday|jubilee)\b/,
    // celebrate 25 years with customers, marking ten years of service
    /\b(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?) (?:our |the )?[a-z\d-]+ years\b/,
    // ครบรอบ 30 ปี, ครบรอบปีที่ 10, ครบรอบสิบปี
    /ครบรอบ\s?(?:ปีที่\s?)?(?:\d+|[ก-๙]{2,8}?)?\s?(?:ปี|ขวบ|เดือน|ทศวรรษ)?/,
    // ก่อตั้งมา 40 ปี, ฉลอง 20 ปี
    /(?:ก่อตั้งมา(?:แล้ว)?|ฉลอง)\s?\d+\s?ปี/,
  ],
};
