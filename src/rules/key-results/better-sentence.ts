import { shortened, wholeLine } from '../offer/quote';
import { sentenceFromColumns } from '../offer/sentence';
import { rule } from '../rule';
import { columnsMeasure, lineLanguage } from '../subject';

/** Full columns rescue a vague sentence; then the sentence may as well say what they say. */
export const betterSentence = rule({
  id: 'key-results/better-sentence',
  letter: 'specific',
  severity: 'hint',
  messages: {
    say: {
      en: 'The columns measure “{words}”. Let the sentence say it too.',
      th: 'คอลัมน์วัด “{words}” ได้แล้ว ให้ประโยคบอกด้วย',
    },
  },
  check(subject) {
    if (subject.numbers.length > 0 || subject.reading.placeholders.length > 0) return [];
    if (!columnsMeasure(subject) || subject.measure === 'milestone') return [];
    const text = sentenceFromColumns(subject, lineLanguage(subject));
    if (text === null || text === subject.text.trim()) return [];
    return [
      {
        says: 'say',
        values: { words: shortened(subject.text) },
        quote: wholeLine(subject.text),
        fix: { kind: 'wording', text },
      },
    ];
  },
});
