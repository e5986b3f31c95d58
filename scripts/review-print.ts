/** A review as lines of text for the terminal. */
import { fill, type Language, type Text } from '../src/language/text';
import type { Plan } from '../src/okr/plan';
import { verdictWord } from '../src/rules/review';
import type { Finding, Fix, Review, RowReview } from '../src/rules/review-result';

const SIGNS = { error: '✗', warning: '!', hint: '·' } as const;
const INDENT: Readonly<Record<RowReview['level'], string>> = {
  objective: '',
  'key-result': '  ',
  action: '    ',
};

const WORDS = {
  counts: {
    en: '{ready} of {all} key {all:result|results} ready',
    th: 'Key Result พร้อมใช้ {ready} จาก {all} ข้อ',
  },
  plan: { en: 'The plan as a whole', th: 'ทั้งแผน' },
  setAside: { en: 'set aside', th: 'ข้าม' },
} as const satisfies Readonly<Record<string, Text | object>>;

/** The review of a plan: every row with its verdict and findings, then what the plan as a whole lacks. */
export function printReview(review: Review, plan: Plan, language: Language): string[] {
  const { ready, all } = review.counts['key-result'];
  const rows = review.rows.flatMap((row) => {
    const text = plan.rows.find((one) => one.row === row.row)?.text ?? '';
    return rowLines(row, text, language);
  });
  const whole = review.plan.flatMap((finding) => findingLines(finding, '', language));
  return [
    `${plan.team}: ${fill(WORDS.counts, language, { ready, all })}`,
    '',
    ...rows,
    ...(whole.length > 0 ? ['', WORDS.plan[language], ...whole] : []),
  ];
}

function rowLines(row: RowReview, text: string, language: Language): string[] {
  const indent = INDENT[row.level];
  const verdict = verdictWord(row.verdict, row.level, language);
  return [
    `${indent}${row.id} ${text}  [${verdict}]`,
    ...row.findings.flatMap((finding) => findingLines(finding, indent, language)),
    ...row.setAside.map(
      ({ rule, reason }) => `${indent}   (${WORDS.setAside[language]} ${rule}: ${reason})`,
    ),
  ];
}

function findingLines(finding: Finding, indent: string, language: Language): string[] {
  const fix = finding.fix && fixText(finding.fix);
  return [
    `${indent}   ${SIGNS[finding.severity]} ${finding.message} (${finding.rule})`,
    ...(fix ? [`${indent}     → ${fix[language]}`] : []),
  ];
}

/** A fix in one line; null where the message has said it. */
function fixText(fix: Fix): Text | null {
  switch (fix.kind) {
    case 'wording':
    case 'skeleton':
      return { en: fix.text, th: fix.text };
    case 'cells': {
      const cells = Object.entries(fix.cells)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ');
      return { en: cells, th: cells };
    }
    case 'definition':
      return { en: `${fix.term}: ${fix.draft}`, th: `${fix.term}: ${fix.draft}` };
    case 'column':
    case 'level':
      return null;
  }
}
