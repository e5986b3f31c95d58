import { planRule } from './plan-rule';

const ENOUGH = 4;
const SURE = 10;
const DOUBTFUL = 3;

/** A plan that cannot fail asks too little; one that nobody believes in asks too much. */
export const allConfident = planRule({
  id: 'plan/all-confident',
  severity: 'hint',
  messages: {
    sure: {
      en: 'Everyone is sure of all {n} key {n:result|results}. Which target could be higher?',
      th: 'ทุกคนมั่นใจเต็มสิบทั้ง {n} ข้อ เป้าข้อไหนสูงกว่านี้ได้',
    },
    doubtful: {
      en: 'Nobody believes in any of the {n} key {n:result|results}. Which targets are too high?',
      th: 'ไม่มีใครมั่นใจเลยทั้ง {n} ข้อ เป้าข้อไหนสูงเกินไป',
    },
  },
  check({ keyResults }) {
    const given = keyResults.flatMap(({ row }) =>
      row.confidence === null ? [] : [{ id: row.id, confidence: row.confidence }],
    );
    const n = given.length;
    if (n < ENOUGH || n < keyResults.length) return [];
    const rows = given.map(({ id }) => id);
    if (given.every(({ confidence }) => confidence >= SURE))
      return [{ says: 'sure', values: { n }, rows }];
    return given.every(({ confidence }) => confidence <= DOUBTFUL)
      ? [{ says: 'doubtful', values: { n }, rows }]
      : [];
  },
});
