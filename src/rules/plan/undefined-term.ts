import { definitionDraft } from './definition-drafts';
import { type PlanSubject, planRule } from './plan-rule';

/** The method: everyone agrees what the words mean. What counts as an MQL? */
export const undefinedTerm = planRule({
  id: 'plan/undefined-term',
  severity: 'warning',
  messages: {
    one: {
      en: '“{term}” is in {id}, and nobody has written down what counts.',
      th: '“{term}” อยู่ใน {id} แต่ยังไม่มีใครเขียนว่านับอย่างไร',
    },
    several: {
      en: '“{term}” is in {n} key {n:result|results}, and nobody has written down what counts.',
      th: '“{term}” อยู่ใน {n} Key Result แต่ยังไม่มีใครเขียนว่านับอย่างไร',
    },
  },
  check(subject, { language }) {
    return undefinedTerms(subject).map(({ id, term, rows }) => {
      const fix = { kind: 'definition', term, draft: definitionDraft(id, language) } as const;
      return rows.length === 1
        ? { says: 'one', values: { term, id: rows[0] ?? '' }, rows, fix }
        : { says: 'several', values: { term, n: rows.length }, rows, fix };
    });
  },
});

interface Term {
  /** The metric's name in the lexicon. */
  readonly id: string;
  /** As first written. */
  readonly term: string;
  readonly rows: readonly string[];
}

/** Terms that key results use and Definitions does not have: once a term. */
function undefinedTerms({ plan, keyResults }: PlanSubject): readonly Term[] {
  const defined = new Set(
    plan.definitions.filter(({ counts }) => counts.trim() !== '').map(({ term }) => singular(term)),
  );
  const terms = new Map<string, Term>();
  for (const { row, subject } of keyResults) {
    for (const { id, needsDefinition, span } of subject.reading.metrics) {
      const written = subject.text.slice(span.start, span.end);
      if (!needsDefinition || defined.has(singular(written)) || defined.has(id)) continue;
      const found = terms.get(id);
      const rows = found?.rows ?? [];
      if (rows.includes(row.id)) continue;
      terms.set(id, { id, term: found?.term ?? oneOf(written), rows: [...rows, row.id] });
    }
  }
  return [...terms.values()];
}

/** MQLs as MQL, leads as lead; "awareness" and other words that end in ss stay. */
const oneOf = (term: string): string => term.replace(/([^su])s$/i, '$1');

const singular = (term: string): string => oneOf(term.trim().toLowerCase());
