import { planRule } from './plan-rule';

/** A row that hangs in the air counts towards nothing. */
export const noParent = planRule({
  id: 'plan/no-parent',
  severity: 'warning',
  messages: {
    'key-result': {
      en: '{id} stands under no objective. Move it below the one it serves.',
      th: '{id} ไม่อยู่ใต้ Objective ใด ย้ายไปไว้ใต้ข้อที่เกี่ยวข้อง',
    },
    action: {
      en: '{id} stands under no key result. Which one does it move?',
      th: '{id} ไม่อยู่ใต้ Key Result ใด งานนี้ทำให้ข้อไหนขยับ',
    },
  },
  check: ({ rows }) =>
    rows.flatMap(({ row }) => {
      if (row.level === 'objective' || row.parent !== null) return [];
      const severity = row.level === 'action' ? 'hint' : 'warning';
      return [{ says: row.level, values: { id: row.id }, rows: [row.id], severity }] as const;
    }),
});
