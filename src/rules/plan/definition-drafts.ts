import type { Language, Text } from '../../language/text';

/** Drafts to finish, by the term in lower case. */
const DRAFTS: Readonly<Record<string, Text>> = {
  mql: {
    en: 'A contact who fits our ICP and asked for a demo, trial or price; counted once.',
    th: 'ผู้ติดต่อที่ตรง ICP และขอเดโม ทดลองใช้ หรือราคา นับครั้งเดียว',
  },
  sql: { en: 'An MQL that sales accepted after a first call.', th: 'MQL ที่ทีมขายรับต่อหลังคุยครั้งแรก' },
  pipeline: {
    en: 'The value of open deals whose first touch was marketing.',
    th: 'มูลค่าดีลที่เปิดอยู่ซึ่งเริ่มจากการตลาด',
  },
  lead: {
    en: 'A person who left contact details with us; counted once.',
    th: 'คนที่ให้ข้อมูลติดต่อกับเรา นับครั้งเดียว',
  },
};
const ANY: Text = {
  en: 'Counts when … ; source: … ; counted once.',
  th: 'นับเมื่อ … แหล่งข้อมูล … นับครั้งเดียว',
};

/** What could count as a term: a draft for a person to finish. */
export const definitionDraft = (term: string, language: Language): string =>
  (DRAFTS[term.toLowerCase().replace(/s$/, '')] ?? ANY)[language];
