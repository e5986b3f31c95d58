import type { NameGroup } from './group';

/** Norms, certificates and laws that go by a number. */
export const STANDARD: NameGroup = {
  why: 'standard',
  needs: 'iso|soc|pci|iec|wcag|din|haccp|nist|fips|sdg|sox|rfc|iatf|astm|ul',
  forms: [
    [
      {
        oneOf: [
          // iso 9001:2015, iso/iec 27001, astm-10
          /\b(?:iso(?:\/iec)?|iec|din|astm|ul)/,
          // soc 2 type ii, pci dss 4.0
          /\b(?:soc|pci(?: dss)?|nist|fips|sox)/,
          // wcag 2.1, rfc 2119
          /\b(?:wcag|rfc)/,
          // haccp 7, iatf 16949, sdg 13
          /\b(?:haccp|iatf|sdgs?)/,
        ],
      },
      /[ -]?\d[\d.:-]*(?: type (?:iii?|i|2|1))?/,
    ],
  ],
};

/** Answers of a web server. */
export const STATUS_CODE: NameGroup = {
  why: 'status code',
  needs: '404|403|410|503|500|301|302',
  forms: [
    // 404 not found pages, 301 redirects
    /\b(?:404|403|410|503|301|302)s? (?:not found )?(?:page|error|redirect|code|status|response|link)s?\b/,
    // fix the 404s
    /\b(?:404|301|302)s\b/,
    [
      {
        oneOf: [
          // error 404, http 503
          /\b(?:error|redirect|http|status|code)/,
          // หน้า 404
          /(?:หน้า|โค้ด|ข้อผิดพลาด|รีไดเรกต์)/,
        ],
      },
      /s?\s(?:404|403|500|503|301|302)\b/,
    ],
  ],
};

/** A first course in a subject. */
export const COURSE: NameGroup = {
  why: 'course',
  needs: '101',
  forms: [
    // 101 guide
    /\b101 (?:guide|course|class|series)\b/,
    // marketing 101; but not reach 101 people or 101 ราย
    /\b[a-z]{2,} 101\b(?!\s?(?:[a-z]|%|ราย|คน|ครั้ง|บาท))/,
  ],
};
