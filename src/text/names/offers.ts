import type { NameGroup } from './group';

/** The double days of the shops. */
export const SALE_DAY: NameGroup = {
  why: 'sale day',
  needs: '.',
  forms: [
    // 11.11, 12.12
    /\b(?:10\.10|11\.11|12\.12)\b(?!%)/,
    [
      // แคมเปญ 9.9, โปรโมชั่น 6.6, campaign 8.8
      // Below ten it can be a rating and needs its word.
      /(?:แคมเปญ|โปร(?:โมชั่น|โมชัน)?|\bcampaign|\bsale)\s?/,
      /(?:1\.1|2\.2|3\.3|4\.4|5\.5|6\.6|7\.7|8\.8|9\.9)\b/,
    ],
  ],
};

/** What a buyer gets. */
export const OFFER: NameGroup = {
  why: 'offer',
  needs: 'แถม|ฟรี|buy|for',
  forms: [
    // ซื้อ 1 แถม 1, 2 ฟรี 1
    /(?:ซื้อ\s?)?\d+\s?(?:แถม|ฟรี)\s?\d+/,
    // 3-for-2, 2 for 1
    /\b(?:2[- ]for[- ]1|3[- ]for[- ]2)\b/,
    // buy 2 get 1, buy-one-get-one
    /\bbuy[ -](?:\d|one|two)[ -]get[ -](?:\d|one)\b/,
  ],
};
