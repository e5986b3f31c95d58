import type { NameGroup } from './group';

/** Links and mail addresses. */
export const ADDRESS: NameGroup = {
  why: 'address',
  needs: 'http|www|@',
  forms: [
    // https://example.com/2025
    /https?:\/\/\S+/,
    // www.shop24.co.th
    /www\.\S+/,
    // team7@example.com
    /[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,}/,
  ],
};

/** The number that a list gives to its line. */
export const LIST_NUMBER: NameGroup = {
  why: 'list number',
  forms: [
    // 1. grow sales, - 2.1) ship it, (3) เพิ่มลูกค้า
    /^\s*(?:[-*•–▪●]\s*)?\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\S)/,
  ],
};

/** What a plan calls its line, with the marks of Markdown around it. */
export const ROW_NAME: NameGroup = {
  why: 'row name',
  forms: [
    [
      {
        oneOf: [
          // kr 1.2: grow sales, **objective 1:** trust, > o1. grow
          /^[\s*_#>•▪●-]*(?:kr|o|a|key result|objective|action|initiative|goal|okr|kpi)/,
          // เป้าหมาย 1: เพิ่มลูกค้า, ข้อที่ 2) เพิ่มลูกค้า
          /^[\s*_#>•▪●-]*(?:เป้าหมาย|ตัวชี้วัด(?:ที่)?|ผลลัพธ์หลัก|ข้อ(?:ที่)?|วัตถุประสงค์)/,
        ],
      },
      /\s?#?\d{1,2}(?:\.\d{1,2})*[\s*_]{0,3}(?:[:)|]|[.-](?![\w]))[*_]*/,
    ],
    // kpi 2.1 จำนวนผู้ใช้, kr 1.3 grow sales: two levels need no mark behind them
    /^[\s*_#>•▪●-]*(?:kpi|kr|okr|ตัวชี้วัด(?:ที่)?)\s?\d{1,2}\.\d{1,2}\s(?=\D)/,
  ],
};

/** A title inside the sentence; a whole line in quotation marks is none. */
export const TITLE: NameGroup = {
  why: 'title',
  needs: '"',
  forms: [
    // publish "10 ways to save"
    // A target can be quoted too: % or an arrow shows it.
    /(?!^)"[^"%→]{0,40}(?:\d|สิบ|ร้อย|พัน|ล้าน)[^"%→]{0,40}"/,
  ],
};
