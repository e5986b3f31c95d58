import type { NameGroup } from './group';

/** Lists of companies and of shares. */
export const RANKING_LIST: NameGroup = {
  why: 'ranking list',
  needs:
    'fortune|global|forbes|inc|s&p|s & p|ftse|nasdaq|set|mai|dax|nikkei|russell|stoxx|fast|under|big',
  forms: [
    [
      {
        oneOf: [
          // fortune 500, forbes global 2000, inc. 5000, deloitte fast 50
          /\b(?:fortune|global|forbes(?: global)?|inc\.?|deloitte fast)/,
          // s&p 500, set100, euro stoxx 50
          /\b(?:s&p|s & p|ftse|nasdaq|set(?=-?\d)|mai|dax|nikkei|russell|euro stoxx)/,
        ],
      },
      /[ -]?(?:50|100|225|250|500|1000|2000|5000)\b/,
    ],
    // 30 under 30
    /\b\d0 under \d0\b/,
    // big four
    /\bbig (?:three|four|five|[3-5])\b/,
  ],
};

/** A place in an order. */
export const RANK: NameGroup = {
  why: 'rank',
  needs: 'top|page|position|ranked|#|number|no.|nr.|ท็อป|เบอร์|หนึ่ง|ใน|อันดับ',
  forms: [
    // top 10, top-three; but not top 10%
    /\btop[- ]?(?:\d+|three|five|ten|twenty)\b(?!%)/,
    [
      // page one, position #3
      /\b(?:page|position|ranked)[ -]?#?(?:\d{1,2}|one|two|three)\b/,
      // With decimals or as a share it is a target: position 2.5.
      /(?![\d%.,])/,
      // So is one that moves (position 8 to 3) or counts (landing page 4 แบบ).
      /(?!\s?(?:of (?!google|search|bing|the results)|to|→|-|\/|new|แบบ|หน้า|ชิ้น|ชุด|รอบ|ครั้ง|คน|ราย|รูปแบบ|เวอร์ชัน))/,
    ],
    // #1
    /#\d{1,3}\b(?!,\d)/,
    // number one, no. 1
    /\b(?:number|no\.|nr\.) ?(?:\d+|one|two|three)\b/,
    // ท็อป 10, ติดท็อป 5
    /(?:ติด)?ท็อป\s?\d+/,
    // เบอร์ 1, เบอร์หนึ่ง
    /เบอร์\s?(?:1(?!\d)|หนึ่ง)/,
    [
      // เป็น 1 ใน 5 แบรนด์, ติดหนึ่งใน 10 อันดับ
      /(?:เป็น|ติด|ขึ้น)\s?(?:1|หนึ่ง)\s?ใน\s?\d+/,
      // Without one of these behind it, it is a share of people or things.
      /(?=\s?(?:แบรนด์|บริษัท|ผู้นำ|อันดับ|องค์กร|ธุรกิจ|เว็บ|ของ|ราย|ชื่อ))/,
    ],
    // อันดับ 1, อันดับที่ 1 ใน 3, อันดับ 1-3; but not the start of อันดับ 8 เป็น 3
    /อันดับ(?:ที่)?\s?\d+(?!\d)(?:\s?ใน\s?\d+(?!\d))?(?!\s?(?:เป็น|→|ไป))(?:\s?-\s?\d+)?/,
  ],
};
