import { planRule } from './plan-rule';

/** One person with more than this share of the key results, and at least so many, carries the plan alone. */
const SHARE = 0.4;
const LEAST = 4;

export const oneOwner = planRule({
  id: 'plan/one-owner',
  severity: 'warning',
  messages: {
    owner: {
      en: '“{owner}” owns {n} of {all} key {all:result|results}. Who else can answer for some?',
      th: '“{owner}” ดูแล {n} จาก {all} Key Result ใครช่วยดูแลได้อีก',
    },
  },
  check({ keyResults }) {
    const owned = new Map<string, string[]>();
    for (const { row } of keyResults) {
      if (row.owner) owned.set(row.owner, [...(owned.get(row.owner) ?? []), row.id]);
    }
    const all = keyResults.length;
    // A team of one cannot share.
    if (owned.size < 2) return [];
    return [...owned].flatMap(([owner, rows]) =>
      rows.length >= LEAST && rows.length > all * SHARE
        ? [{ says: 'owner' as const, values: { owner, n: rows.length, all }, rows }]
        : [],
    );
  },
});
