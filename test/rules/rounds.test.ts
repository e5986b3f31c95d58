import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/language/text';
import { reviewText } from '../../src/rules/review';
import { LEFT } from './left';

interface Labelled {
  readonly id: string;
  readonly lang: Language;
  readonly kind: 'key_result' | 'objective' | 'action';
  readonly text: string;
  readonly label: 'good' | 'bad' | 'disputed';
}

const FRESH = 'test/rules/fresh';
const KINDS = { key_result: 'key-result', objective: 'objective', action: 'action' } as const;
const TODAY = '2026-11-27';

const linesOf = (file: string): Labelled[] =>
  readFileSync(`${FRESH}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const isWrong = ({ kind, text, lang, label }: Labelled): boolean => {
  const { verdict } = reviewText({ kind: KINDS[kind], text }, { language: lang, today: TODAY });
  return label !== 'disputed' && (verdict === 'ready') !== (label === 'good');
};

describe('every line of the rounds comes out by its label', () => {
  test('and every line that is left stands in a round', () => {
    const ids = new Set(readdirSync(FRESH).flatMap((file) => linesOf(file).map(({ id }) => id)));
    expect(Object.keys(LEFT).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(readdirSync(FRESH))('%s, but for those that are left with a reason', (file) => {
    const wrong = linesOf(file).filter((line) => isWrong(line) !== line.id in LEFT);
    expect(wrong.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});
