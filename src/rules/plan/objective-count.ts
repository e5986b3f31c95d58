import { planRule } from './plan-rule';

/** The method: 3 to 5 objectives a quarter. */
const FEW = 3;
const MANY = 5;

export const objectiveCount = planRule({
  id: 'plan/objective-count',
  severity: 'warning',
  messages: {
    none: {
      en: 'The plan has no objective yet. Where does the team want to go this quarter?',
      th: 'แผนยังไม่มี Objective ไตรมาสนี้ทีมอยากไปถึงไหน',
    },
    few: {
      en: 'Objectives so far: {n}. Three to five cover what a team is there for.',
      th: 'ตอนนี้มี {n} Objective แนะนำ 3 ถึง 5 ข้อให้ครอบคลุมงานของทีม',
    },
    many: {
      en: '{n} {n:objective|objectives}: three to five keep the focus. Which can wait?',
      th: 'มี {n} Objective แนะนำ 3 ถึง 5 ข้อเพื่อรักษาโฟกัส ข้อไหนรอได้',
    },
  },
  check({ objectives }) {
    const n = objectives.length;
    const rows = objectives.map(({ id }) => id);
    if (n === 0) return [{ says: 'none', rows }];
    if (n < FEW) return [{ says: 'few', values: { n }, rows, severity: 'hint' }];
    return n > MANY ? [{ says: 'many', values: { n }, rows }] : [];
  },
});
