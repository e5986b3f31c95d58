import type { NameGroup } from './group';

/** The device of people who are counted: a product name has no users behind it (see below). */
export const DEVICE: NameGroup = {
  why: 'device',
  needs: ' user| owner',
  forms: [
    // iphone 15 users
    /\b(?:windows|iphone|ios|android|ipad|galaxy(?: s)?|pixel) ?\d{1,2}(?= (?:users?|owners?))/,
  ],
};

/** Products, programmes and events that are called by a number. */
export const PRODUCT_NAME: NameGroup = {
  why: 'product name',
  needs:
    '365|windows|iphone|ios|android|galaxy|ipad|pixel|ps|playstation|xbox|gpt|gemini|claude|llama|midjourney|ga|analytics|einstein|adobe|final cut|bing|html|css|bootstrap|angular|vue|react|magento|drupal|wordpress|python|php|oracle|sap|formula|channel|motel|studio|airbus|boeing|catch|fm|agenda|vision|expo|horizon|class of|world cup|olympics|super bowl',
  forms: [
    // office 365, m365
    /\b(?:office|microsoft|dynamics|m) ?365\b/,
    [
      {
        oneOf: [
          // iphone 15 pro max, galaxy s 24, ps5
          /\b(?:windows|iphone|ios|android|galaxy(?: s)?|ipad|pixel|playstation|ps|xbox)/,
          // gpt-4 turbo, gemini 1.5 pro
          /\b(?:gpt|chatgpt|gemini|claude|llama|midjourney)/,
          // ga4, google analytics 4
          /\b(?:google analytics|ga(?= ?-?[1-9]\b)|universal analytics|salesforce einstein|adobe cc|final cut|bing)/,
          // html5, vue 3, oracle 19
          /\b(?:html|css|bootstrap|angular|vue|react|magento|drupal|wordpress|python|php|oracle|sap)/,
          // formula 1, channel 3, boeing 737
          /\b(?:formula|channel|motel|studio|airbus|boeing|catch(?=[ -]22\b)|fm)/,
          // agenda 2030, expo 2025, class of 2026
          /\b(?:agenda|vision|expo|horizon|class of|world cup|olympics|super bowl)/,
        ],
      },
      /[ -]?\d+(?:\.\d+)*(?: (?:pro|max|plus|mini|turbo))*\b/,
      // An amount or a share is a target: channel 1,200.
      /(?![%,]?\d|%)/,
      // So is what counts something: android 200 users, studio 5 new, expo 320 ราย.
      /(?!\s?(?:ราย|คน|ครั้ง|ชิ้น|โพสต์|คลิป|ล้าน|แสน|หมื่น|พัน|บาท)| (?:new|more|campaigns?|customers?|leads?|mqls?|sites?|pages?|apps?|users?|posts?|videos?))/,
    ],
  ],
};

/** Companies, contracts and matter with a number in the name. */
export const COMPANY_NAME: NameGroup = {
  why: 'company name',
  needs: '7|net |401|403|50 cent|99|500px|23and|1pass|6sense|g2|co2|h2o|r2d2|y2k',
  forms: [
    // 7-eleven, 7 11
    /\b7(?:[- ]?eleven|[- ]11)\b/,
    // net 30 terms
    /\bnet (?:30|60|90)\b(?= (?:terms|days|payments?))/,
    // 401(k) plans, 403b
    /\b40[13](?:\([kb]\)|[kb](?= (?:plan|match|saving|account)))/,
    // 99designs, g2 reviews, co2
    /\b(?:50 cent|37signals|99designs|500px|23andme|1password|6sense|g2|co2|h2o|r2d2|y2k)\b/,
  ],
};
