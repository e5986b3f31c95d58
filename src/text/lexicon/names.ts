/**
 * Numbers that belong to a name and are no targets, each with the reason. Applied in this order to
 * the lower-case page, before dates and quantities are read. Third: the pattern is tried only on
 * pages with one of these in them (patterns are slow to start).
 */
export const NAMES: readonly (readonly [string, RegExp, string?])[] = [
  ['address', /https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,}/g, 'http|www|@'],
  ['list number', /^\s*(?:[-*•–▪●]\s*)?\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\S)/g],
  [
    'row name',
    /^[\s*_#>•▪●-]*(?:kr|o|a|key result|objective|action|initiative|goal|okr|เป้าหมาย|ผลลัพธ์หลัก|ข้อ|ข้อที่|วัตถุประสงค์)\s?#?\d{1,2}(?:\.\d{1,2})*[\s*_]{0,3}[:.)\-|][*_]*/g,
  ],
  // A title inside the sentence; a whole line in quotation marks is none.
  ['title', /(?!^)"[^"%→]{0,40}(?:\d|สิบ|ร้อย|พัน|ล้าน)[^"%→]{0,40}"/g, '"'],
  [
    'always open',
    /\b24\s?[/x]\s?7(?:\s?[/x]\s?365)?\b|\b24 hours a day\b|\b365 days\b|(?:ตลอด|(?:บริการ|เปิด|ดูแล|ตอบแชท|ช่วยเหลือ|สายด่วน|ออนไลน์|พร้อม|ทำการ)[ก-๙]{0,8})\s?24\s?(?:ชั่วโมง|ชม\.?)(?:\s?7\s?วัน|ทุกวัน)?/g,
    '24|365',
  ],
  [
    'all round',
    /360\s?(?:°|[- ]?degrees?|องศา)|\b(?:customer|view|content|campaign|marketing|analytics|video|ads) 360\b|\b360 (?:view|campaign|feedback|marketing|customer|review)\b/g,
    '360',
  ],
  [
    'clock time',
    /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?:\s?น\.)?|\b\d{1,2}(?:[.:]\d{2})?\s?น\.|\b\d{1,2}\s?(?:โมง|ทุ่ม)/g,
    'am|pm|m.|:|น.|โมง|ทุ่ม',
  ],
  // The double days of the shops, 11.11; 9.9 can be a rating and needs its word.
  [
    'sale day',
    /\b(1[0-2])\.\1\b(?!%)|(?:แคมเปญ|โปร(?:โมชั่น|โมชัน)?|\bcampaign|\bsale)\s?([1-9])\.\2\b|\b([1-9])\.\3(?= (?:mega |double )?(?:campaign|sale|day))/g,
    '.',
  ],
  [
    'one to one',
    /\b1\s?[:-]\s?(?:1|many|n)s?\b|\b1[- ]?(?:on|to|2)[- ]?1s?\b(?![.,]\d)|\bone[- ](?:on|to)[- ](?:one|many)s?\b/g,
    '1|one',
  ],
  [
    'picture size',
    /\b(?:16:9|9:16|4:5|4:3|3:4)\b|\bin [248]k\b|\b(?:4|8)k(?= (?:video|resolution|footage|content|display|tv|camera|quality|monitor|film))|\b(?:480|720|1080|1440|2160)p\b|\b\d{2,4} ?x ?\d{2,4}(?: ?(?:px|pixels?))/g,
  ],
  [
    'rule of thumb',
    /\b(?:80\/20|50\/50|60\/40|70\/30|90\/10|70\/20\/10|30\/60\/90|30-60-90)\b|\b(?:[1-9](?:cs|ps|rs|fa|pls?|d|g|r)|4p|7p|3d|2d|5g|4g|3g)\b|\b5 whys\b|\d\s?ส(?![ก-๙])|\b\d+(?::\d+){2,}\b|\b\d-\d-\d\b/g,
  ],
  [
    'standard',
    /\b(?:iso(?:\/iec)?|soc|pci(?: dss)?|iec|wcag|din|haccp|nist|fips|มอก\.?|sdgs?|sox|rfc|iatf|astm|ul)[ -]?\d[\d.:-]*(?: type (?:iii?|ii|i|2|1))?|\bmadrid 40\b/g,
    'iso|soc|pci|iec|wcag|din|haccp|nist|fips|มอก|sdg|sox|rfc|iatf|astm|ul|madrid',
  ],
  [
    'ranking list',
    /\b(?:fortune|global|forbes(?: global)?|inc\.?|s&p|s & p|ftse|nasdaq|set|mai|dax|nikkei|russell|euro stoxx|deloitte fast|fast)[ -]?(?:50|100|225|250|500|1000|2000|5000)\b|\b\d0 under \d0\b|\bbig (?:three|four|five|[3-5])\b/g,
    'fortune|global|forbes|inc|s&p|s & p|ftse|nasdaq|set|mai|dax|nikkei|russell|stoxx|fast|under|big',
  ],
  [
    'device',
    /\b(?:windows|iphone|ios|android|ipad|galaxy(?: s)?|pixel) ?\d{1,2}(?= (?:users?|owners?))/g,
  ],
  [
    'version',
    /\bthe [1-9]\.0\b(?= [a-z])|\b(?:spring|summer|fall|autumn|winter) '?\d\d\b(?!%)|[a-z] '\d\d\b(?!%)|(?:'|\bthe )\d0s\b|\b(?:19|20)\d0s\b|\b20\d\d\/(?:20)?\d\d\b|(?:ระบบ|โมเดล|ราคา|เว็บไซต์|แอป|แพลตฟอร์ม|แผน|กลยุทธ์|โครงการ)\s?[1-9]\.0\b/g,
    ".0|0s|spring|summer|fall|autumn|winter|'|/",
  ],
  [
    'product name',
    /\b(?:office|microsoft|dynamics|m) ?365\b|\b(?:windows|iphone|ios|android|galaxy(?: s)?|ipad|pixel|playstation|ps|xbox|gpt|chatgpt|gemini|claude|llama|midjourney|google analytics|ga|html|css|bootstrap|angular|vue|react|magento|drupal|wordpress|python|php|formula|channel|motel|studio|oracle|sap|airbus|boeing|catch|adobe cc|final cut|bing|fm|salesforce einstein|universal analytics|agenda|vision|expo|horizon|class of|world cup|olympics|super bowl)[ -]?\d+(?:\.\d+)*(?: (?:pro|max|plus|mini|turbo))*\b(?![%,]?\d|%| (?:new|more|campaigns?|customers?|leads?|mqls?|sites?|pages?|apps?|users?|posts?|videos?))/g,
  ],
  [
    'company name',
    /\b7[- ]?(?:eleven|11)\b|\bnet (?:30|60|90)\b(?= (?:terms|days|payments?))|\b40[13]\(?[kb]\)?(?= plans?\b|\s|$)|\b(?:50 cent|37signals|99designs|500px|23andme|1password|6sense|g2|co2|h2o|r2d2|y2k)\b|เซเว่น\s?11|เบียร์ช้าง\s?\d+/g,
  ],
  [
    'course',
    /\b101 (?:guide|course|class|series)\b|\b[a-z]{2,} 101\b(?!\s?(?:[a-z]|%|ราย|คน|ครั้ง|บาท))/g,
    '101',
  ],
  ['illness', /\b(?:covid|sars-cov|โควิด)[- ]?(?:19|2)\b|โควิด[- ]?19/g, 'covid|sars|โควิด'],
  [
    'age',
    /\b(?:aged?|ages|age (?:group|band|range)s?(?: of)?|อายุ(?:ระหว่าง)?|วัย)\s*\d{1,2}(?:\s*(?:-|to|ถึง)\s*\d{1,2}|\+)?(?:\s?ปี)?(?:ขึ้นไป)?|อายุ\s*\d{1,2}\s*(?:-|ถึง)?\s*\d{0,2}|\b\d{1,2}(?:\s*(?:-|to)\s*\d{1,2})?[- ]?(?:years?[- ]olds?|y\/?o)\b|\b\d{2}\s*(?:-|to)\s*\d{2}(?:s)? (?:age|segment|audience|demographic|cohort|bracket|year)|\b(?:over|under)[- ]?\d{2}s\b|\b\d{2}-\d{2}s\b|\b(?:over|under|pre|post)-\d{2}s?\b|\b(?:men|women|adults|people|females?|males?|mothers|moms) (?:aged )?\d{2}\s*(?:-|to)\s*\d{2}\b/g,
    'age|อายุ|วัย|old|-|yo|y/o|segment|audience|demo|cohort|bracket|year|over|under|men|women|adult|people|male|moms|mothers',
  ],
  [
    'status code',
    /\b(?:404|403|410|503|301|302)s?(?: (?:not found )?(?:page|error|redirect|code|status|response|link)s?\b)|\b500 errors?\b|\b(?:404|301|302)s\b|\b(?:error|redirect|http|status|code|หน้า|โค้ด|ข้อผิดพลาด|รีไดเรกต์)s?\s(?:404|403|500|503|301|302)\b/g,
    '40|41|50|30',
  ],
  [
    'version',
    /\b(?:version|ver\.?|phase|tier|level|generation|gen|priority|chapter|episode|ep\.?|cohort|appendix|annex)[ -]?#?\d{1,3}(?:\.\d+)*[a-z]?\b(?!%|,\d{3})(?:\s?(?:&|and|to|-)\s?\d{1,2}\b(?!%))?|\b(?:season|series|wave|stage|batch|step|day|year|figure|slide|lesson|section|clause|grade|rev|booth|hall|zone|scenario|option|sprint|mk) ?#?\d{1,3}(?:\.\d+)*[a-z]?(?:\s?-\s?\d{1,3})?\b(?! ?(?:%|new|percent|[a-z]+s\b))|\bv\d+(?:\.\d+)*\b|\b\d+\.x\b|\b\d\.\d+(?:\.\d+)?(?= (?:version|release|beta|alpha|spec)\b)|\b(?:releases?|builds?|engine) \d+\.\d+(?:\.\d+)*\b|\b(?:thailand|industry|web|society|marketing|commerce|retail|education|healthcare|hr|sales|loyalty|guidelines?|strategy|playbook|brand|website|platform|app|product|program(?:me)?|campaign|community|portal|framework|process|ไทยแลนด์|ประเทศไทย|อุตสาหกรรม|การตลาด|ราชการ|เว็บ)\s?\d\.0\b/g,
  ],
  [
    'rank',
    /\btop[- ]?(?:\d+|three|five|ten|twenty)\b(?!%)|\b(?:page|position|ranked)[ -]?#?(?:\d{1,2}|one|two|three)\b(?![\d%.,]|\s?(?:of|to|→|-|\/|new|แบบ|หน้า|ชิ้น|ชุด|รอบ|ครั้ง|คน|ราย|รูปแบบ|เวอร์ชัน))|#\d+|\b(?:number|no\.|nr\.) ?(?:\d+|one|two|three)\b|ท็อป\s?\d+|ติดท็อป\s?\d+|เบอร์\s?(?:1|หนึ่ง)|(?:เป็น|ติด|ขึ้น)\s?(?:1|หนึ่ง)\s?ใน\s?\d+(?=\s?(?:แบรนด์|บริษัท|ผู้นำ|อันดับ|องค์กร|ธุรกิจ|เว็บ|ของ|ราย|ชื่อ))|อันดับ(?:ที่)?\s?\d+(?:\s?ใน\s?\d+)?(?!\s?(?:เป็น|→|ไป))(?:\s?-\s?\d+)?/g,
  ],
  [
    'numbered place',
    /\b(?:room|gate|suite|ward|aisle|route|highway|terminal|flight|floor|bay|dock|studio|lane|plot) \d{1,4}[a-z]?\b(?! ?(?:%|new|percent|→|to \d|[a-z]+s\b))|\b(?:at|on|near|opposite) \d{1,5}[a-z]?(?:-\d+)? (?:[a-z]+ ){1,2}(?:street|st|road|rd|avenue|ave|lane|boulevard|drive|square|way)\b|\b(?:form|schedule|act|directive) \d{3,4}[a-z]?\b(?! ?(?:%|new|[a-z]+s\b))/g,
  ],
  [
    'size',
    /\b(?:the|an?|our|new|each|every|this) \d+(?:\.\d+)? ?(?:ml|cl|l|litres?|liters?|kg|g|grams?|oz|lb|cm|mm|inch|gb|tb|mb|mw|kw|hp|cc|mp)\b(?= (?!(?:of|per|an?|in|by|to|from|at|and|or|for|each)\b)[a-z])|\b(?:in|the|our|new|for|of) sizes? \d{1,2}(?:\s?(?:-|to)\s?\d{1,2})?\b(?! ?(?:%|→))|\b\d+ ?(?:ml|cl|kg|g|oz|inch|gb|tb)\b(?= (?:bottle|can|pack|carton|jar|pouch|tin|bag|box|tube|tub|sachet|packet|sack|version|model|screen|tv|monitor|size)s?\b)|\b\d+ ?(?:mph|kph|km\/h|bhk|psi|volts?|watts?|hz|ghz|dpi|fps|kw)\b(?= (?:[a-z]+ ){0,2}[a-z]+s\b)/g,
    'size|ml|cl| l|litre|liter|kg|g |gram|oz|lb|cm|mm|inch|gb|tb|mb|mw|kw|hp|cc|mp|bhk|ph|psi|volt|watt|hz|dpi|fps|km/h',
  ],
  ['range name', /\b1-(?:3|5|10|20|50|100)(?= keywords?)/g, '1-'],
  [
    'attribute',
    /\b\d+(?:\.\d+)?(?:\s?-\s?\d+)?-(?!(?:fold|ish|plus|percent|per|day \d|to-)\b)[a-z]{2,}(?:-[a-z]+)*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|zero)-(?!(?:one|two|three|four|five|six|seven|eight|nine|fold|percent|hundred|thousand)\b)[a-z]+(?:-[a-z]+)*\b|\b(?!1\b)\d+(?:\s?-\s?\d+)? (?:day|week|month|year|hour|minute|second|min|sec|star|step|part|page|touch|seat) (?!(?:in|to|by|from|of|for|per|on|at|and|or|after|before|with|window|old|→)\b)[a-z]+|\b1 (?:day|week|month|year|hour) (?=(?:[a-z]+ )?(?:boot[- ]?camp|workshop|course|training|trial|sprint|campaign|retreat|seminar|conference|challenge|internship|program(?:me)?|pilot|contract|warranty)\b)|\b(?:one|two|three|four|five) (?:star|step|part) [a-z]+|(?:รีวิว|โรงแรม|ระดับ|มาตรฐาน|บริการ|คุณภาพ)\s?(?:5|ห้า)\s?ดาว/g,
  ],
  [
    'single',
    /\b(?:one|zero) (?:team|voice|place|brand|message|roof|source of truth|stop|party|click|subset|another|of (?:the|our|a|its|thailand|asia)|platform|story|single|day at|page strategy|waste|trust|carbon|emission|budget)\b|\bno one\b|\bone's\b|\bzero to (?:hero|one)\b|\bsecond to none\b|\btwo birds(?: with one stone)?\b|\bsquare one\b|\bcloud nine\b|\ba million (?:dollars|bucks)\b(?! (?:in|of|from))|\bone (?:step|move) ahead\b|\bone size fits\b|\ba thousand words\b|\btwo sides of\b|\beleventh hour\b|\btwo and two\b|\bone [a-z]+ (?:after|to|at) (?:another|the next|a time)\b|\bhundred and ten percent\b|\b(?:at|as|the|every|any|this|that|which|each|all in|all-in) one\b(?! (?:day|week|month|hour))|\bnet[- ]zero\b|\bpoint zero\b/g,
    'one|zero|two|cloud|million|thousand|hundred|none|eleventh',
  ],
  [
    'telephone',
    /\b0\d{1,2}-\d{3,4}-?\d{3,4}\b|\b1-800-[\w-]+|(?:สายด่วน|hotline)\s?\d{3,5}\b/g,
    '-|สายด่วน|hotline',
  ],
  [
    'offer',
    /(?:ซื้อ\s?)?\d+\s?(?:แถม|ฟรี)\s?\d+|\bbuy[ -](?:\d|one|two)[ -]get[ -](?:\d|one)\b/g,
    'แถม|ฟรี|buy',
  ],
  ['digits', /\b\d[ -]?digits?\b|\d\s?หลัก(?![ก-๙])/g, 'digit|หลัก'],
  [
    'letters and digits',
    /\b(?!(?:q[1-4]|h[12]|w\d{1,2}|wk\d{1,2}|[fc]y\d{2,4}|x\d+|usd\d+|thb\d+|eur\d+|gbp\d+|rm\d+|rp\d+|sgd\d+|aud\d+|inr\d+|jpy\d+|q[1-4]fy\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\d+)\b)[a-z]+\d+[a-z\d]*(?:[.-]\d+)*\b|\b\d+[a-z]+\d[a-z\d]*\b|\b[a-z]\/\d[a-z]{2,}\b/g,
  ],
  [
    'slogan',
    /ไทยแลนด์\s?4\.0|ไทยนิยม|\b(?:one|two|three)fold path\b|ห้าดาว|สามดาว|หนึ่งเดียว|หนึ่งตำบล\s?หนึ่งผลิตภัณฑ์|ภ\.(?:พ|ง\.ด)\.\s?\d+(?:\/\d+)?|(?:สปส|กม|มอก)\.\s?\d+(?:[/-]\d+)*|(?:^|\s)[ปม]\.\s?[1-6](?:\s?-\s?[1-6])?(?![\d,.])|\d+\s?วัน\s?\d+\s?คืน|(?:หมายเลข|ล็อต|รหัส|เลขที่|เที่ยวบิน|ชานชาลา|คดี|สูตร|ปุ๋ย)\s?(?:ที่\s?)?\d+(?:[/-]\d+)*|(?:ซ\.|ซอย|ถ\.|ถนน)\s?[ก-๙]*\s?\d+|เดือน\s?(?:1[0-2]|[1-9])(?![\d,.]|\s?(?:ครั้ง|ชิ้น|คน|ราย|โพสต์|เรื่อง|คลิป|บทความ|งาน|ล้าน|แสน|หมื่น|พัน|บาท|%|เดือน))|\d+(?:\s?-\s?\d+)?\s?(?:ขวบ|ห้องนอน|มก\.|มล\.|นิ้ว)|คนละครึ่ง|(?:พระราม|สุขุมวิท|ซอย|เฟส|มาตรา|ซีซัน|ชั้น|เลเวล|(?:เฟส|ระยะ|ครั้ง|ขั้น|ขั้นตอน|บท|ตอน|กลุ่ม|ลำดับ|ข้อ|งวด)\s?ที่)\s?\d+|ช่อง\s?\d+(?!\s?ช่อง)|(?:เจน|เจเนอเรชัน)\s?[xyz]|เวอร์ชั[นัน]่?น?\s?\d+(?:\.\d+)*|เป็นที่\s?(?:1|หนึ่ง)(?!\d)|ที่\s?1\s(?:ของ|ใน)|อันดับหนึ่ง|ครึ่งหนึ่งของตลาด/g,
  ],
];
