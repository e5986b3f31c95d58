import { fill, type Language, type Text } from '../../language/text';
import { keyResultsOf, objectivesOf, type Plan, type PlanRow } from '../../okr/plan';
import type { Finding, Review, Severity } from '../review-result';
import type { Subject } from '../rule';
import { definitionDraft } from './definition-drafts';

type PlanFinding = Review['plan'][number];

interface Judged {
  readonly row: PlanRow;
  readonly subject: Subject;
}

/** The method's counts: 3 to 5 objectives a quarter, 3 to 5 key results each. */
const FEW = 3;
const MANY = 5;
/** One person owning more than this share of the key results carries the plan alone. */
const OWNER_SHARE = 0.4;
const OWNER_LEAST = 4;

const MESSAGES = {
  'plan/no-objectives': {
    en: 'The plan has no objective yet. Where does the team want to go this quarter?',
    th: 'แผนยังไม่มี Objective ไตรมาสนี้ทีมอยากไปถึงไหน',
  },
  'plan/objective-count': {
    en: '{n} objectives: 3 to 5 keep the focus.',
    th: 'มี {n} Objective แนะนำ 3 ถึง 5 ข้อเพื่อรักษาโฟกัส',
  },
  'plan/key-result-count': {
    en: '{id} has {n} key results: 3 to 5 show whether it moves.',
    th: '{id} มี {n} Key Result แนะนำ 3 ถึง 5 ข้อ',
  },
  'plan/one-kind-of-signal': {
    en: 'Every key result of {id} is {signal}. Add one of the other kind.',
    th: 'ทุก Key Result ของ {id} เป็น {signal} เพิ่มอีกแบบอย่างน้อยหนึ่งข้อ',
  },
  'plan/one-owner': {
    en: '{owner} owns {n} of {all} key results. Who else can answer for some?',
    th: '{owner} ดูแล {n} จาก {all} Key Result ใครช่วยดูแลได้อีก',
  },
  'plan/undefined-term': {
    en: '{term} is in {n} key results and nobody has written down what counts.',
    th: '{term} อยู่ใน {n} Key Result แต่ยังไม่มีใครเขียนว่านับอย่างไร',
  },
  'plan/same-sentence': {
    en: '{one} and {other} say the same. Keep one of them.',
    th: '{one} กับ {other} เขียนเหมือนกัน เก็บไว้ข้อเดียว',
  },
} as const satisfies Readonly<Record<string, Text>>;

type PlanRule = keyof typeof MESSAGES;

/** What the plan as a whole lacks, worst first. */
export function planFindings(
  plan: Plan,
  judged: readonly Judged[],
  language: Language,
): PlanFinding[] {
  const say = (
    rule: PlanRule,
    severity: Severity,
    rows: readonly string[],
    values: Readonly<Record<string, string | number>>,
    fix: Finding['fix'] = null,
  ): PlanFinding => ({
    rule,
    severity,
    letter: null,
    message: fill(MESSAGES[rule], language, values),
    quote: null,
    fix,
    rows,
  });
  const objectives = objectivesOf(plan);
  const keyResults = judged.filter(({ row }) => row.level === 'key-result');
  const found: PlanFinding[] = [];
  if (objectives.length === 0) found.push(say('plan/no-objectives', 'warning', [], {}));
  else if (objectives.length < FEW || objectives.length > MANY) {
    const severity = objectives.length > MANY ? 'warning' : 'hint';
    found.push(
      say(
        'plan/objective-count',
        severity,
        objectives.map(({ id }) => id),
        { n: objectives.length },
      ),
    );
  }
  for (const { id } of objectives) {
    const own = keyResultsOf(plan, id);
    if (own.length < FEW || own.length > MANY) {
      found.push(
        say('plan/key-result-count', own.length === 0 ? 'error' : 'warning', [id], {
          id,
          n: own.length,
        }),
      );
    }
    const signals = own.map((row) => row.signal).filter((signal) => signal !== null);
    const [first] = signals;
    if (first && signals.length >= FEW && signals.every((signal) => signal === first)) {
      const signal = first === 'leading' ? 'Leading' : 'Lagging';
      found.push(say('plan/one-kind-of-signal', 'warning', [id], { id, signal }));
    }
  }
  const owners = new Map<string, string[]>();
  for (const { row } of keyResults) {
    if (row.owner) owners.set(row.owner, [...(owners.get(row.owner) ?? []), row.id]);
  }
  for (const [owner, ids] of owners) {
    if (
      owners.size < 2 ||
      ids.length < OWNER_LEAST ||
      ids.length <= keyResults.length * OWNER_SHARE
    )
      continue;
    found.push(
      say('plan/one-owner', 'warning', ids, { owner, n: ids.length, all: keyResults.length }),
    );
  }
  found.push(
    ...undefinedTerms(plan, keyResults).map(({ term, ids }) =>
      say(
        'plan/undefined-term',
        'warning',
        ids,
        { term, n: ids.length },
        {
          kind: 'definition',
          term,
          draft: definitionDraft(term, language),
        },
      ),
    ),
  );
  const sentences = new Map<string, string>();
  for (const { row } of keyResults) {
    const sentence = row.text.toLowerCase().replace(/\s+/g, ' ');
    const one = sentences.get(sentence);
    if (one)
      found.push(say('plan/same-sentence', 'warning', [one, row.id], { one, other: row.id }));
    else sentences.set(sentence, row.id);
  }
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  return order.flatMap((severity) => found.filter((one) => one.severity === severity));
}

/** Terms that key results use and Definitions does not have: once a term, as first written. */
function undefinedTerms(
  plan: Plan,
  keyResults: readonly Judged[],
): { term: string; ids: string[] }[] {
  const defined = new Set(
    plan.definitions.filter(({ counts }) => counts !== '').map(({ term }) => singular(term)),
  );
  const terms = new Map<string, { term: string; ids: string[] }>();
  for (const { row, subject } of keyResults) {
    for (const metric of subject.reading.metrics) {
      if (!metric.needsDefinition) continue;
      const written = subject.text.slice(metric.span.start, metric.span.end);
      if (defined.has(singular(written)) || defined.has(metric.id)) continue;
      const entry = terms.get(metric.id) ?? { term: written.replace(/s$/, ''), ids: [] };
      if (!entry.ids.includes(row.id)) entry.ids.push(row.id);
      terms.set(metric.id, entry);
    }
  }
  return [...terms.values()];
}

const singular = (term: string): string => term.trim().toLowerCase().replace(/s$/, '');
