import type { NameGroup } from './group';

/** Shapes and sharpness of pictures. */
export const PICTURE_SIZE: NameGroup = {
  why: 'picture size',
  needs: ':|k|80p|20p|40p|60p|px|pixel',
  forms: [
    // 16:9, 4:5
    /\b(?:16:9|9:16|4:5|4:3|3:4)\b/,
    // in 4k
    /\bin [248]k\b/,
    // 4k video; but not 4k followers
    /\b[48]k(?= (?:[a-z]+ )?(?:video|resolution|footage|content|display|tv|camera|quality|monitor|film))/,
    // 1080p
    /\b(?:480|720|1080|1440|2160)p\b/,
    // 300x250 px, 1080 x 1920 pixels
    /\b\d{2,4} ?x ?\d{2,4} ?(?:px|pixels?)/,
  ],
};

/** What a thing measures: the 500 ml bottle. */
export const SIZE: NameGroup = {
  why: 'size',
  needs:
    /employees|\d ?(?:[ctgm]?b|[cmk]?m|[cm]?l|k|g|oz|inch|mw|h[pz]|cc|m?p|bhk|volt|watt|dpi|fps)/,
  forms: [
    [
      // the 500 ml bottle, our 1.5l pack
      /\b(?:the|an?|our|new|each|every|this) \d+(?:\.\d+)? ?/,
      /(?:ml|cl|l|litres?|liters?|kg|g|grams?|oz|lb|cm|mm|inch|gb|tb|mb|mw|kw|hp|cc|mp)\b/,
      // The thing itself must follow, not what the amount is of: the 20 kg of waste.
      /(?= (?!(?:of|per|an?|in|by|to|from|at|and|or|for|each)\b)[a-z])/,
    ],
    [
      // 250ml can, 55 inch tvs
      /\b\d+ ?(?:ml|cl|kg|g|oz|inch|gb|tb)\b/,
      {
        oneOf: [
          /(?= (?:bottle|can|pack|carton|jar|pouch|tin|bag|box|tube|tub|sachet|packet|sack)s?\b)/,
        ],
      },
    ],
    // firms with 10 to 50 employees
    /\bwith (?:between )?\d+(?: ?- ?| to | and )\d+(?= employees\b)/,
    [
      // 2bhk show flats, 144 hz monitors
      /\b\d+ ?(?:mph|kph|km\/h|bhk|psi|volts?|watts?|hz|ghz|dpi|fps|kw)\b/,
      /(?= (?!of\b)(?:[a-z]+ ){0,2}[a-z]+s\b)/,
    ],
  ],
};

/** A number that describes the word behind it. */
export const ATTRIBUTE: NameGroup = {
  why: 'attribute',
  needs:
    '-| day| week| month| year| hour| minute| second| min| sec| star| step| part| page| touch| seat|ดาว',
  forms: [
    [
      // 90-day plan, 5-star, 2-3-minute
      /\b\d+(?:\.\d+)?(?:\s?-\s?\d+)?-/,
      // These are amounts: 3-fold, 50-ish, 10-to-20.
      /(?!(?:fold|ish|plus|percent|per|day \d|to-)\b)/,
      /[a-z]{2,}(?:-[a-z]+)*\b/,
    ],
    [
      {
        oneOf: [
          // one-stop shop, two-way
          /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)-/,
          // thirty-minute, zero-waste
          /\b(?:thirty|sixty|ninety|zero)-/,
        ],
      },
      // These make one number of two words, or an amount: thirty-five, two-hundred, ten-fold, two-thirds.
      /(?!(?:one|two|three|four|five|six|seven|eight|nine|fold|percent|hundred|thousand|thirds?|quarters?|fifths?|tenths?)\b)/,
      /[a-z]+(?:-[a-z]+)*\b/,
    ],
    [
      // 30 day trial, 3-5 minute video
      // A 1 is a name only before the things listed below.
      /\b(?!1\b)\d+(?:\s?-\s?\d+)? /,
      /(?:day(?! (?:pass|ticket|visit|trip))|week|month|year|hour|minute|second|min|sec|star|step|part(?! time)|page|touch|seat(?! upgrade)) /,
      // Without a thing behind it, it is a time: 3 min per call.
      /(?!(?:in|to|by|from|of|for|per|on|at|and|or|after|before|with|window|old|average|avg|median|mean|max|min|maximum|minimum)\b)/,
      /[a-z]+/,
    ],
    [
      // 1 day boot camp, 1 year service contract
      /\b1 (?:day|week|month|year|hour) /,
      {
        oneOf: [
          /(?=(?:[a-z]+ )?(?:boot[- ]?camp|workshop|course|training|trial|sprint|campaign|retreat)\b)/,
          /(?=(?:[a-z]+ )?(?:seminar|conference|challenge|internship|program(?:me)?|pilot)\b)/,
          /(?=(?:[a-z]+ )?(?:contract|warranty)\b)/,
        ],
      },
    ],
    // รีวิว 5 ดาว, โรงแรมห้าดาว
    /(?:รีวิว|โรงแรม|ระดับ|มาตรฐาน|บริการ|คุณภาพ)\s?(?:5|ห้า)\s?ดาว/,
  ],
};
