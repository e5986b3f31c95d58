import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/language/text';
import { COLUMNS } from '../../src/words/column-words';
import { LEVELS, MEASURES, STATUSES } from '../../src/words/plan-words';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('words/') && !/examples?\b/.test(name))
  .map((name) => join('src', name));

/** `{ en: 'Target', th: 'เป้า' }` as a source spells it. */
const spelled = ({ en, th }: Text): RegExp =>
  new RegExp(`\\{\\s*en: '${escaped(en)}',\\s*th: '${escaped(th)}',?\\s*\\}`);
const escaped = (text: string): string => text.replace(/[()|.*+?[\]{}^$\\]/g, '\\$&');

/** What says the same as such a word and is none: a word of another list, by chance. */
const OTHERS: readonly string[] = [];

test('a word of the plan has one home: nobody but src/words spells one in both languages', () => {
  const words = [COLUMNS, LEVELS, MEASURES, STATUSES].flatMap((list) => Object.values<Text>(list));
  const found = sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return words.filter((word) => spelled(word).test(text)).map(({ en }) => `${file}: ${en}`);
  });
  expect(found.filter((one) => !OTHERS.includes(one))).toEqual([]);
});
