import type { Language, Text } from '../src/language/text';
import { PLAN_RULES, RULES } from '../src/rules/catalogue';
import type { Example, PlanExample, RuleAbout } from '../src/rules/examples/example';
import type { RuleText } from '../src/rules/rule';

/** What `src/rules/examples/<id>.ts` holds. */
export interface RulePage {
  readonly about: RuleAbout;
  readonly examples: Readonly<Record<Language, Lines>>;
}
interface Lines {
  readonly met: readonly (Example | PlanExample)[];
  readonly unmet: readonly (Example | PlanExample)[];
}
export type RulePageById = (id: string) => RulePage;

const HEADS: readonly (readonly [heading: Text, rules: readonly RuleText[]])[] = [
  [{ en: 'Objectives', th: 'Objective' }, RULES.objective],
  [{ en: 'Key results', th: 'Key Result' }, RULES['key-result']],
  [{ en: 'Actions', th: 'Action' }, RULES.action],
  [{ en: 'The plan as a whole', th: 'ทั้งแผน' }, PLAN_RULES],
];

const WORDS = {
  title: { en: 'What the review checks', th: 'สิ่งที่การตรวจแผนดู' },
  intro: {
    en: 'Each rule names what is wrong, quotes the sentence, and offers a way to mend it. An error makes a row “not yet”, a warning “needs work”; a hint changes nothing. Only faults of structure and arithmetic are errors: wording never blocks. Any rule can be set aside for a row, with a reason that stays visible.',
    th: 'แต่ละข้อบอกว่าอะไรยังไม่ถูก อ้างคำในประโยค และเสนอวิธีแก้ ข้อผิดพลาดทำให้แถว “ยังไม่เป็น” คำเตือนทำให้ “ควรปรับ” ส่วนคำแนะนำไม่เปลี่ยนผล มีแต่โครงสร้างและตัวเลขที่ขัดกันเท่านั้นที่เป็นข้อผิดพลาด ถ้อยคำไม่เคยขวาง ทุกข้อข้ามได้ในแต่ละแถวโดยเหตุผลยังคงเห็นอยู่',
  },
  severity: {
    error: { en: 'Error', th: 'ข้อผิดพลาด' },
    warning: { en: 'Warning', th: 'คำเตือน' },
    hint: { en: 'Hint', th: 'คำแนะนำ' },
  },
  says: { en: 'It says', th: 'ข้อความ' },
  holds: { en: 'It holds', th: 'ผ่าน' },
  speaks: { en: 'It speaks', th: 'ไม่ผ่าน' },
  generated: {
    en: 'Generated from the rules by `npm run docs`; a test keeps it current.',
    th: 'สร้างจากกฎด้วย `npm run docs` และมีการทดสอบให้เป็นปัจจุบันเสมอ',
  },
} as const;

/** A number stands for itself here: “{n} {n:row|rows}” reads as it does from two on. */
const inPlural = (text: string): string => text.replace(/\{\w+:[^|}]*\|([^}]*)\}/g, '$1');

/** docs/rules.en.md or docs/rules.th.md: every rule with its reason, its messages and its examples. */
export function rulesPage(language: Language, pageOf: RulePageById): string {
  const say = (text: Text): string => text[language];
  const sections = HEADS.map(([heading, rules]) =>
    [
      `## ${say(heading)}`,
      ...rules.map((rule) => ruleSection(rule, language, pageOf(rule.id))),
    ].join('\n\n'),
  );
  return `${[`# ${say(WORDS.title)}`, say(WORDS.intro), say(WORDS.generated), ...sections].join('\n\n')}\n`;
}

function ruleSection(rule: RuleText, language: Language, { about, examples }: RulePage): string {
  const { met, unmet } = examples[language];
  const say = (text: Text): string => text[language];
  const messages = Object.values<Text>(rule.messages).map((text) => `- ${inPlural(say(text))}`);
  const list = (lines: readonly (Example | PlanExample)[]): string[] =>
    lines.map((example) => `- ${shown(example)}`);
  return [
    `### ${say(about.name)}`,
    `\`${rule.id}\` · ${say(WORDS.severity[rule.severity])} · ${say(about.why)}`,
    `**${say(WORDS.says)}**\n\n${messages.join('\n')}`,
    `**${say(WORDS.holds)}**\n\n${list(met).join('\n')}`,
    `**${say(WORDS.speaks)}**\n\n${list(unmet).join('\n')}`,
  ].join('\n\n');
}

/** A line as it is; its columns behind it; a plan row under row. */
function shown(example: Example | PlanExample): string {
  if (typeof example === 'string') return code(example);
  if (isPlan(example)) return example.map(code).join('<br>');
  const { text, row, ...columns } = example;
  const parts = Object.entries({ ...columns, ...row }).map(([key, value]) => `${key} ${value}`);
  return [code(text === '' ? ' ' : text), ...parts].join(' · ');
}

const isPlan = (example: Example | PlanExample): example is PlanExample => Array.isArray(example);

const code = (text: string): string => `\`${text.replace(/`/g, '’')}\``;
