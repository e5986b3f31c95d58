import { shortened } from '../quote';
import { rule } from '../rule';

/** A result that everyone owns is one that nobody updates. */
export const noOwner = rule({
  id: 'key-results/no-owner',
  letter: null,
  severity: 'warning',
  name: { en: 'One person answers for it', th: 'มีผู้รับผิดชอบหนึ่งคน' },
  why: {
    en: 'The owner types the number every week; where two share it, each waits for the other.',
    th: 'ผู้รับผิดชอบใส่ตัวเลขทุกสัปดาห์ ถ้ามีสองคน ต่างคนจะรออีกคน',
  },
  messages: {
    none: {
      en: 'Nobody owns this yet. Whose name goes beside it?',
      th: 'ยังไม่มีผู้รับผิดชอบ ใครจะดูแลข้อนี้',
    },
    several: {
      en: '“{words}” is more than one name. Who answers for it?',
      th: '“{words}” มีมากกว่าหนึ่งชื่อ ใครรับผิดชอบหลัก',
    },
  },
  check({ columns, owner }) {
    const fix = { kind: 'column', column: 'owner' } as const;
    if (owner === null) return columns === null ? [] : [{ says: 'none', fix }];
    return /[,;/&+]|\s(?:and|และ|กับ)\s/i.test(owner)
      ? [{ says: 'several', values: { words: shortened(owner) }, fix, severity: 'hint' }]
      : [];
  },
});
