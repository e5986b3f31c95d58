import { rule } from '../rule';

/** A result that everyone owns is one that nobody updates. */
export const noOwner = rule({
  id: 'key-results/no-owner',
  letter: 'achievable',
  severity: 'warning',
  name: { en: 'One person answers for it', th: 'มีผู้รับผิดชอบหนึ่งคน' },
  why: { en: 'The owner types the number every week.', th: 'ผู้รับผิดชอบใส่ตัวเลขทุกสัปดาห์' },
  messages: {
    none: {
      en: 'Nobody owns this yet. Whose name goes beside it?',
      th: 'ยังไม่มีผู้รับผิดชอบ ใครจะดูแลข้อนี้',
    },
  },
  check: ({ columns }) =>
    columns !== null && columns.owner === null
      ? [{ says: 'none', fix: { kind: 'column', column: 'owner' } }]
      : [],
});
