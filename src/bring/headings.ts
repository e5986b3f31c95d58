import type { Level } from '../words/plan-words';

/** What a column of a source, or a labelled line, is about. `extra`: something the tracker has no column for. */
export type Role =
  | Level
  | 'plan'
  | 'level'
  | 'id'
  | 'parent'
  | 'owner'
  | 'start'
  | 'target'
  | 'current'
  | 'score'
  | 'status'
  | 'confidence'
  | 'weight'
  | 'note'
  | 'metric'
  | 'unit'
  | 'due'
  | 'quarter'
  | 'extra';

/** How columns are headed in public sheets of teams, in English and Thai; the first that fits counts. */
const NAMES: readonly (readonly [Role, string])[] = [
  [
    'plan',
    'okrs?|okrs? (?:title|name|item)|titles?|names?|descriptions?|statements?|items?|plans?|what|summary|objectives? ?(?:and|&|/|\\+|or) ?(?:key results?|krs?)|แผน(?:งาน)?(?: ?okrs?)?|รายการ|รายละเอียด|เรื่อง|หัวข้อ|ข้อความ|objective ?/ ?key result|วัตถุประสงค์ ?(?:และ|/) ?(?:ตัวชี้วัด|ผลลัพธ์(?:สำคัญ|หลัก)?)',
  ],
  [
    'objective',
    'objectives?(?: (?:titles?|names?|statements?|descriptions?|text))?|objs?|o|(?:strategic |company |team |marketing |department )(?:goals?|objectives?)|goals?|focus areas?|วัตถุประสงค์(?:หลัก)?|เป้าประสงค์|เป้าหมายหลัก|จุดมุ่งหมาย|objectives? ?วัตถุประสงค์',
  ],
  [
    'key-result',
    '(?:measurable )?key ?-?results?(?: (?:titles?|names?|statements?|descriptions?|text))?|key results? ?/ ?(?:metrics?|measures?)|krs?|outcomes?|success (?:criteria|metrics?|measures?)|results? to reach|ผลลัพธ์(?:ที่)?(?:สำคัญ|หลัก|คาดหวัง)?|ตัวชี้วัด(?:ความสำเร็จ|หลัก|ผลลัพธ์)?|ตัววัด(?:ผล)?|kpis?|key results? ?(?:ตัวชี้วัด|ผลลัพธ์)',
  ],
  [
    'action',
    '(?:key |main |strategic )?(?:initiatives?|actions?|activit(?:y|ies)|tasks?|projects?)|action (?:items?|plans?|steps?)|to-?dos?|next steps?|how(?: we get there)?|tactics?|deliverables?|กิจกรรม(?:หลัก)?|งาน(?:ที่ต้องทำ)?|โครงการ|สิ่งที่(?:ต้อง|จะ)ทำ|วิธี(?:การ|ทำ)|แนวทาง|แผนปฏิบัติ(?:การ|งาน)|แผนการดำเนินงาน',
  ],
  [
    'level',
    'levels?|types?|kinds?|(?:item|okr|node|row|issue|card|goal|work item) types?|o ?/ ?kr|ระดับ|ประเภท|ชนิด',
  ],
  [
    'parent',
    'parents?(?: (?:objective|okr|goal|id|item))?|belongs to|align(?:ed|s|ment)(?: (?:to|with))?|linked (?:to|objective|okr|kr)|related (?:objective|okr|kr)|under|(?:objective|obj|kr|parent) ?(?:ids?|no|#|ref)|supports|ภายใต้|อยู่ภายใต้|สังกัด|สนับสนุน|ขึ้นกับ',
  ],
  ['id', '(?:issue )?keys?|ids?|#|no|nr|nos|numbers?|codes?|ref|รหัส|ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|เลขที่'],
  [
    'owner',
    '(?:kr |key result |objective |task |action |okr )?(?:owners?|leads?|champions?)|dris?|assign(?:ee|ees|ed|ed to)|responsible(?: (?:person|party))?|who|person|people|accountable|pic|ผู้รับผิดชอบ(?:หลัก)?|รับผิดชอบ(?:โดย)?|เจ้าของ(?:งาน)?|ผู้ดูแล|ผู้ทำ|ใครทำ|เจ้าภาพ|คนรับผิดชอบ',
  ],
  [
    'start',
    '(?:start|starting|initial|base|from|baseline|previous)(?: ?(?:values?|points?|numbers?|figures?))?|start|baselines?|base ?lines?|from|was|last quarter|before|ค่า(?:ตั้งต้น|เริ่มต้น|ฐาน)|ตั้งต้น|เริ่มต้น|ฐาน|ข้อมูลฐาน|จาก|ไตรมาส(?:ก่อน|ที่แล้ว)|ก่อนหน้า|ค่าเดิม|เดิม',
  ],
  [
    'target',
    'targets?(?: ?(?:values?|numbers?|figures?))?|goal (?:values?|numbers?)|(?:q[1-4] |quarter(?:ly)? |final |end |committed? )targets?|to|end ?values?|aim|commit(?:ted|ment)?|ค่าเป้าหมาย|เป้า|เป้าหมาย|เป้าไตรมาส|เป็น|ถึง|ปลายทาง',
  ],
  [
    'current',
    '(?:current|actual|latest|present)(?: ?(?:values?|numbers?|figures?|results?))?|currently|now|actuals?|to date|today|achieved|ค่าปัจจุบัน|ปัจจุบัน|ผลจริง|ล่าสุด|ค่าล่าสุด|ทำได้(?:จริง|แล้ว)?|ผลปัจจุบัน',
  ],
  [
    'score',
    '(?:okr |final |overall |kr |self )?(?:scores?|grades?|gradings?|ratings?)|(?:overall )?progress(?: ?(?:bars?|so far))?|(?:% ?|percent(?:age)? )?(?:complete[d]?|completion|done|achiev(?:ed|ement)|progress|attainment)|%|percent(?:age)?|complete ?%|ความ(?:คืบหน้า|ก้าวหน้า|สำเร็จ)|คะแนน|(?:ร้อยละ|% ?)ความ(?:สำเร็จ|คืบหน้า)|% ?สำเร็จ|ร้อยละ|ผลคะแนน',
  ],
  ['status', 'status(?:es)?|rags?|health|state|traffic lights?|on track|สถานะ|ความเป็นไป'],
  ['confidence', 'confidence(?: ?(?:levels?|scores?|ratings?))?|likelihood|ความ(?:มั่นใจ|เชื่อมั่น)'],
  ['weight', 'weights?|weighting|weightage|น้ำหนัก|ถ่วงน้ำหนัก'],
  [
    'due',
    '(?:due|end|finish|target|completion) ?(?:dates?|by)|due|deadlines?|by(?: when)?|when|timelines?|time ?frames?|dates?|eta|กำหนด(?:ส่ง|เสร็จ|การ|เวลา)?|วัน(?:ที่)?(?:เสร็จ|สิ้นสุด|ครบกำหนด|กำหนดส่ง)|เดดไลน์|ภายใน|ระยะเวลา|เสร็จภายใน|เมื่อไร',
  ],
  ['quarter', 'quarters?|qtrs?|periods?|cycles?|ไตรมาส(?:ที่)?|รอบ|ช่วงเวลา'],
  ['unit', 'units?(?: of measure(?:ment)?)?|uom|หน่วย(?:นับ|วัด)?'],
  [
    'metric',
    'metrics?|measures?|measurements?|indicators?|how (?:it is |we )?measured?|measured by|วิธีวัด(?:ผล)?|การวัดผล|เกณฑ์|ดัชนี',
  ],
  [
    'note',
    '(?:latest |weekly )?(?:notes?|comments?|remarks?|updates?|learnings?)|หมายเหตุ|ความ(?:คิด)?เห็น|บันทึก|อัปเดต',
  ],
];

let forms: readonly (readonly [Role, RegExp])[] | null = null;

/** What is no part of a heading’s name: signs, emoji, a star, what stands in brackets. */
export const nameIn = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[([（{][^)\]）}]*[)\]）}]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}#%/&+-]+/gu, ' ')
    .trim()
    .toLowerCase();

export interface Heading {
  readonly role: Role;
  /** `2` of KR2, of “Key Result 2 Target”; 0 where it is not numbered. */
  readonly number: number;
}

/** What a heading says its column or line is; null where it is none that we know. */
export function headingOf(text: string): Heading | null {
  if (text.length > 60) return null;
  const name = nameIn(text);
  if (name === '') return null;
  const alone = roleNamed(name);
  if (alone) return { role: alone, number: 0 };
  const numbered = /^(.*?\p{L})\s?#?\s?(\d{1,2})$/u.exec(name);
  const role = numbered && roleNamed((numbered[1] ?? '').trim());
  if (role) return { role, number: Number(numbered[2]) };
  // “KR1 target”, “Key result 2 owner”
  const both = /^((?:kr|key ?results?|ตัวชี้วัด(?:ที่)?|ผลลัพธ์(?:ที่)?) ?#? ?(\d{1,2}))[ -]+(.+)$/u.exec(
    name,
  );
  const detail = both && roleNamed(both[3] ?? '');
  if (detail) return { role: detail, number: Number(both[2]) };
  // “Target Q4”, “Baseline 2025”, “Q3 score”
  const timed = name
    .replace(/(?:^| )(?:q[1-4]|fy ?\d{2,4}|20\d\d|25\d\d|ไตรมาส ?\d)(?= |$)/g, ' ')
    .trim();
  const dated = timed === name ? null : roleNamed(timed.replace(/ +/g, ' '));
  return dated ? { role: dated, number: 0 } : null;
}

function roleNamed(name: string): Role | null {
  forms ??= NAMES.map(([role, names]) => [role, new RegExp(`^(?:${names})$`, 'u')] as const);
  const found = exactly(name.replace(/^(?:the|our|my) /, ''));
  if (found) return found;
  // “Key metric”, “Sales target”, “Accountable person”: the last word says what it is, what stands before it which.
  const words = name.replace(/ (?:names?|details?|text)$/, '').split(' ');
  const head = words.length <= 4 ? exactly(words[words.length - 1] ?? '') : null;
  return head !== null && TOLD_BY_ONE_WORD.includes(head) ? head : null;
}

const exactly = (name: string): Role | null =>
  forms?.find(([, form]) => form.test(name))?.[0] ?? null;

/** Roles whose word is no other thing’s: “customer name” is no plan, “phone number” no ID. */
const TOLD_BY_ONE_WORD: readonly Role[] = [
  'objective',
  'key-result',
  'metric',
  'owner',
  'target',
  'score',
  'status',
  'confidence',
  'weight',
  'due',
  'note',
];

/** The levels by their words in a column that says what each row is: “KR”, “Initiative”, ตัวชี้วัด. */
export function levelNamed(text: string): Level | null {
  const found = headingOf(text.replace(/[\d.]+\s*$/, ''))?.role;
  return found && isLevel(found) ? found : null;
}

export const isLevel = (role: Role): role is Level =>
  role === 'objective' || role === 'key-result' || role === 'action';
