import type { Language, Text } from '../../language/text';
import { comparable } from './spaces';

/** Other fixed words that stand in cells. A cell may hold either language: files change hands. */
export const ANSWERS = {
  'not-now': { en: 'Not now', th: 'พักไว้ก่อน' },
  no: { en: 'No', th: 'ไม่ทำ' },
  'swapped-in': { en: 'Swapped in', th: 'สลับเข้ามาทำแทน' },
} as const satisfies Readonly<Record<string, Text>>;

export const LANGUAGE_NAMES: Readonly<Record<Language, Text>> = {
  en: { en: 'English', th: 'English' },
  th: { en: 'ไทย', th: 'ไทย' },
};

export const YES_NO = {
  yes: { en: 'Yes', th: 'ใช่' },
  no: { en: 'No', th: 'ไม่' },
} as const satisfies Readonly<Record<string, Text>>;

export const YEARS = {
  ce: { en: '2026 (CE)', th: '2026 (ค.ศ.)' },
  be: { en: '2569 (BE)', th: '2569 (พ.ศ.)' },
} as const satisfies Readonly<Record<string, Text>>;

/** The words of a list in one language, in order: what a dropdown offers. */
export const wordsOf = (words: Readonly<Record<string, Text>>, language: Language): string[] =>
  Object.values(words).map((text) => text[language]);

/** The key that a word in either language stands for, letter case, kinds of space and unseen signs aside; null for any other word. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, Text>>,
  word: string,
): Key | null {
  const wanted = comparable(word);
  for (const key of Object.keys(words) as Key[]) {
    const text = words[key];
    if (comparable(text.en) === wanted || comparable(text.th) === wanted) return key;
  }
  return null;
}
