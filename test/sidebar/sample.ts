import type { Language } from '../../src/language/text';
import type { KeyResult, Plan, PlanRow } from '../../src/okr/plan';
import type { PlanView, Selection } from '../../src/protocol/messages';
import type {
  Finding,
  Letter,
  LetterVerdict,
  Review,
  RowReview,
} from '../../src/rules/review-result';
import { keyResult, objective, planOf } from '../okr/plans';

const WORDS = {
  demand: { en: 'Build demand among our ideal customers', th: 'สร้างดีมานด์จากกลุ่มลูกค้าเป้าหมาย' },
  mqls: { en: 'Increase MQLs from 80 to 120', th: 'เพิ่ม MQL จาก 80 เป็น 120 ราย' },
  seo: { en: 'Improve SEO by 50%', th: 'เพิ่มประสิทธิภาพ SEO 50%' },
  brand: { en: 'Increase brand awareness', th: 'เพิ่มการรับรู้แบรนด์' },
  ads: { en: 'Set up ads for two industries', th: 'ทำโฆษณาเจาะ 2 อุตสาหกรรม' },
  website: { en: 'Make the website a source of leads', th: 'ทำให้เว็บไซต์เป็นแหล่งสร้างลีด' },
} as const;

/** Acme's plan with one key result that is ready, two that are not, and an empty objective. */
export function samplePlan(language: Language = 'en'): Plan {
  const kr = (id: string, row: number, text: string, more: Partial<KeyResult> = {}) =>
    keyResult({ id, row, text, ...more });
  const rows: readonly PlanRow[] = [
    objective({ id: 'O1', row: 4, text: WORDS.demand[language] }),
    kr('KR1', 5, WORDS.mqls[language], { start: 80, target: 120, measure: 'total' }),
    kr('KR2', 6, WORDS.seo[language]),
    kr('KR3', 7, WORDS.brand[language]),
    {
      level: 'action',
      id: 'A1',
      row: 8,
      text: WORDS.ads[language],
      parent: 'KR1',
      owner: 'Ploy',
      note: '',
      decision: '',
      due: null,
      dismissed: [],
      current: 'doing',
    },
    objective({ id: 'O2', row: 10, text: WORDS.website[language] }),
  ];
  return planOf(rows);
}

export const at = (row: number, id: string | null, sheet: string | null = 'okrs'): Selection => ({
  sheet,
  row,
  id,
});

export function viewOf(plan: Plan, selection: Selection, values: Partial<PlanView> = {}): PlanView {
  return {
    language: 'en',
    plan,
    selection,
    problems: [],
    asked: {},
    people: { names: [], me: null },
    offsets: {},
    ...values,
  };
}

/** A finding with these values; the message quotes nothing. */
export const finding = (values: Partial<Finding> = {}): Finding => ({
  rule: 'key-results/no-number',
  severity: 'error',
  letter: 'measurable',
  message: 'There is no number in it.',
  quote: null,
  fix: null,
  ...values,
});

/** The review of a plan in which these rows have these findings and every other row is ready. */
export function reviewWith(
  plan: Plan,
  findings: Readonly<Record<string, readonly Finding[]>>,
  whole: Review['plan'] = [],
): Review {
  const rows = plan.rows.map((row): RowReview => {
    const own = findings[row.id] ?? [];
    return {
      id: row.id,
      row: row.row,
      level: row.level,
      verdict: verdictOf(own),
      letters: lettersOf(row, own),
      findings: own,
      setAside: [],
    };
  });
  const count = (level: PlanRow['level']) => {
    const all = rows.filter((row) => row.level === level);
    return { ready: all.filter(({ verdict }) => verdict === 'ready').length, all: all.length };
  };
  return {
    rows,
    plan: whole,
    counts: {
      objective: count('objective'),
      'key-result': count('key-result'),
      action: count('action'),
    },
  };
}

function verdictOf(findings: readonly Finding[]): RowReview['verdict'] {
  if (findings.some(({ severity }) => severity === 'error')) return 'not-yet';
  return findings.some(({ severity }) => severity === 'warning') ? 'needs-work' : 'ready';
}

function lettersOf(row: PlanRow, findings: readonly Finding[]): RowReview['letters'] {
  const asked = row.level === 'key-result';
  const letter = (name: Letter): LetterVerdict => {
    if (!asked) return 'not-applicable';
    return findings.some((one) => one.letter === name) ? 'unmet' : 'met';
  };
  return {
    specific: letter('specific'),
    measurable: letter('measurable'),
    achievable: asked ? 'unsure' : 'not-applicable',
    relevant: letter('relevant'),
    'time-bound': letter('time-bound'),
  };
}
