/**
 * Fields of work: they name no number, whatever verb stands before them. Names in both languages, and
 * a number of that field to begin with, in English and in Thai.
 */
const FIELDS: readonly (readonly [names: string, english: string, thai: string])[] = [
  [
    'seo|search engine optimisation|search engine optimization|organic search|website|web|เว็บไซต์|การค้นหา|เอสอีโอ',
    'organic visits',
    'การเข้าชมจาก Organic Search',
  ],
  [
    'brand|branding|brand positioning|brand awareness|awareness|แบรนด์|การสร้างแบรนด์|การรับรู้แบรนด์|การรับรู้',
    'branded searches',
    'การค้นหาชื่อแบรนด์',
  ],
  ['content|blog|คอนเทนต์|การตลาดคอนเทนต์|เนื้อหา|บล็อก', 'leads from content', 'ลีดจากคอนเทนต์'],
  [
    'social|social media|linkedin|instagram|facebook|tiktok|youtube|โซเชียล|โซเชียลมีเดีย|สื่อสังคมออนไลน์|เพจ|ติ๊กต็อก',
    'leads from social media',
    'ลีดจากโซเชียล',
  ],
  [
    'email|crm|marketing automation|อีเมล|การตลาดผ่านอีเมล|อีเมลมาร์เก็ตติ้ง',
    'demo requests from email',
    'คำขอเดโมจากอีเมล',
  ],
  [
    'pr|public relations|media relations|events|event|ประชาสัมพันธ์|การประชาสัมพันธ์|อีเวนต์',
    'media mentions',
    'การกล่าวถึงในสื่อ',
  ],
  [
    'paid media|paid ads|ads|advertising|performance marketing|digital|marketing|ppc|โฆษณา|การโฆษณา|การตลาดดิจิทัล|การตลาด|การตลาดออนไลน์',
    'qualified leads',
    'ลีดคุณภาพ',
  ],
];

const OWN =
  /^(?:our|the|my|your)|(?: (?:efforts?|activit(?:y|ies)|performance|presence|marketing|strategy|channels?))+$|^(?:ด้าน|งาน|เรื่อง|ประสิทธิภาพ)\s?|(?:ของเรา)$/g;

type Field = Readonly<Record<'en' | 'th', string>>;

let known: ReadonlyMap<string, Field> | null = null;

/** The fields by each of their names, gathered at the first use. */
const byName = (): ReadonlyMap<string, Field> =>
  new Map(
    FIELDS.flatMap(([names, en, th]) =>
      names.split('|').map((name) => [name, { en, th }] as const),
    ),
  );

/** The field of work that a name of a thing says and nothing else; null where it names more, or something else. */
export function fieldOf(name: string): Field | null {
  known ??= byName();
  const whole = name.toLowerCase();
  return known.get(whole) ?? known.get(whole.replace(OWN, '').trim()) ?? null;
}
