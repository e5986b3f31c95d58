import type { Language, Text } from '../../src/language/text';
import { PLAN_RULES, RULES } from '../../src/rules/catalogue';
import type { RuleText } from '../../src/rules/rule';
import {
  aboutOf,
  idsUnder,
  planExamples,
  ROW_RULES,
  rowExamples,
  saysOf,
  saysOfPlan,
} from './examples';

const LANGUAGES: readonly Language[] = ['en', 'th'];
/** Files of the plan's rules that hold no rule. */
const SHARED = ['plan/alike', 'plan/start-of', 'plan/plan-rule', 'plan/definition-drafts'];
const EVERY: readonly RuleText[] = [...ROW_RULES, ...PLAN_RULES];

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const textsOf = (rule: RuleText): readonly Text[] => {
  const { name, why } = aboutOf(rule.id);
  return [name, why, ...Object.values(rule.messages)];
};

describe('the catalogue of rules', () => {
  test('lists every rule file once, under the path that is its id', () => {
    const files = idsUnder('').filter((id) => !SHARED.includes(id));
    const prefixed = EVERY.map(({ id }) => id);
    expect([...prefixed].sort()).toEqual([...files].sort());
    expect(new Set(prefixed).size).toBe(prefixed.length);
  });

  test('keeps each rule under its own level', () => {
    const folders = { objective: 'objectives', 'key-result': 'key-results', action: 'actions' };
    for (const level of ['objective', 'key-result', 'action'] as const) {
      for (const { id } of RULES[level]) expect(id.split('/')[0]).toBe(folders[level]);
    }
    for (const { id } of PLAN_RULES) expect(id.split('/')[0]).toBe('plan');
  });

  test('has an example file for every rule, and no other', () => {
    const files = idsUnder('examples/');
    expect([...files].sort()).toEqual(EVERY.map(({ id }) => id).sort());
  });

  describe.each(EVERY.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const examples = id.startsWith('plan/') ? planExamples(id) : rowExamples(id);

    test.each(LANGUAGES)(
      'has at least three examples that hold and three that do not, in %s',
      (language) => {
        const { met, unmet } = examples[language];
        expect(new Set(met.map((one) => JSON.stringify(one))).size).toBeGreaterThanOrEqual(3);
        expect(new Set(unmet.map((one) => JSON.stringify(one))).size).toBeGreaterThanOrEqual(3);
      },
    );

    test('writes its Thai examples in Thai', () => {
      const lines = [...examples.th.met, ...examples.th.unmet].map((one) => JSON.stringify(one));
      const thai = lines.filter((line) => /[\u0e01-\u0e4e]/.test(line));
      expect(thai.length * 2).toBeGreaterThan(lines.length);
      expect(JSON.stringify(examples.en)).not.toMatch(/[\u0e01-\u0e3a\u0e40-\u0e4e]/);
    });

    test('asks for the same values in both languages', () => {
      for (const text of textsOf(rule)) expect(gaps(text.th)).toEqual(gaps(text.en));
    });

    test('keeps the wording laws', () => {
      for (const text of textsOf(rule)) {
        expect(text.en).toMatch(/^\S.*\S$/);
        expect(text.th).toMatch(/[\u0e01-\u0e4e]/);
        // Shouting, begging, school marks and dashes as pauses: none of them helps a person on.
        expect(text.en).not.toMatch(
          /!|\bplease\b|\binvalid\b|\bbad\b|\bwrong way\b.*!|—|–| - |"|'/i,
        );
        expect(text.th).not.toMatch(/!|ครับ|ค่ะ|คะ$|กรุณา|—|–|"|ผิดพลาด/);
      }
      for (const message of Object.values(rule.messages)) {
        expect(message.en).toMatch(/[.?”]$/);
        expect(message.en.split(/[.?]\s/).length).toBeLessThanOrEqual(2);
        expect(message.th).not.toMatch(/\.$/);
      }
    });

    test('speaks in one or two short sentences with every gap filled, and quotes the line itself', () => {
      for (const language of LANGUAGES) {
        const found = examples[language].unmet.flatMap((one) =>
          id.startsWith('plan/')
            ? saysOfPlan(id, one as readonly string[], language).map((finding) => ({
                finding,
                text: '',
              }))
            : saysOf(rule as (typeof ROW_RULES)[number], one as string, language).map(
                (finding) => ({
                  finding,
                  text: typeof one === 'string' ? one : (one as { text: string }).text,
                }),
              ),
        );
        for (const { finding, text } of found) {
          expect(finding.message.length).toBeLessThanOrEqual(160);
          expect(finding.message.replace(/“[^”]*”/g, '“”')).not.toMatch(/[{}]|undefined|NaN|null/);
          if (finding.quote === null) continue;
          const quoted = text.slice(finding.quote.start, finding.quote.end);
          expect(quoted.trim()).toBe(quoted);
          expect(quoted).not.toBe('');
        }
      }
    });

    test('every message of it is said by some example', () => {
      const said = LANGUAGES.flatMap((language) =>
        [...examples[language].met, ...examples[language].unmet].flatMap((one) =>
          id.startsWith('plan/')
            ? saysOfPlan(id, one as readonly string[], language)
            : saysOf(rule as (typeof ROW_RULES)[number], one as string, language),
        ),
      ).map(({ message }) => message);
      for (const [name, message] of Object.entries(rule.messages)) {
        const shapes = LANGUAGES.map(
          (language) =>
            new RegExp(
              `^${message[language].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*')}$`,
            ),
        );
        const heard = shapes.some((shape) => said.some((one) => shape.test(one)));
        expect(`${name}: ${heard}`).toBe(`${name}: true`);
      }
    });
  });
});
