import { latinVocabulary } from '../page/latin-vocabulary';
import type { Page } from '../page/normalise';
import { type Words, wordAt } from '../page/words';
import type { Period } from '../reading';
import type { RawNumber } from './raw-number';

/** Where the thing counted ends, and how often it is counted. Offsets into the page. */
export interface NumberUnit {
  readonly end: number;
  readonly per: Period | null;
}

const STOP = new Set(
  'to in by from of for on with and or per a an the at that who which this last next each every via through into is are was were be as than over within during before after until about across among between while without using when if more less month monthly weekly daily quarterly yearly annually total we our your their its out up down vs versus only not both so but plus within up against under above below have has had will can could should would must do does did go like join attend engage get make use take give see come know want need confirm complete commit register participate subscribe convert respond report recommend rate say who'.split(
    ' ',
  ),
);
const PERIODS: Readonly<Record<string, Period>> = {
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  mo: 'month',
  wk: 'week',
  quarter: 'quarter',
  quarterly: 'quarter',
  year: 'year',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
  วัน: 'day',
  สัปดาห์: 'week',
  อาทิตย์: 'week',
  เดือน: 'month',
  ไตรมาส: 'quarter',
  ปี: 'year',
};
const PER =
  /^\s?(?:(?:per|a|an|each|every|once (?:a|per|every))[ -]|\/ ?)(day|week|wk|month|mo|quarter|year)\b|^\s(daily|weekly|monthly|quarterly|yearly|annually)\b|^\s?(?:ต่อ|\/|ทุก)\s?(วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)/;
const PER_BEFORE = /(วัน|สัปดาห์|อาทิตย์|เดือน|ไตรมาส|ปี)ละ\s?(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน)?\s?$/;
const IRREGULAR = new Set(
  'people children men women media staff feedback persons personnel alumni data content'.split(' '),
);

const plural = (word: string): boolean =>
  IRREGULAR.has(word) ||
  (word.length > 3 && /[^sui]s$/.test(word)) ||
  /^(?:mqls|sqls|sals|pqls|kols|aes|ads|okrs|kpis)$/.test(word);

/** The Latin noun after a number: "20 industry thought leaders" counts leaders. */
function latinUnit(number: RawNumber, page: Page, words: Words): number {
  const text = page.lower;
  const { verbs } = latinVocabulary();
  let at = number.end;
  let end = number.end;
  for (let count = 0; count < 6; count++) {
    if (!/^(?: |-|'s )/.test(text.slice(at, at + 3)) && at !== number.end) break;
    const phrase = wordAt(words.phrases, at, text);
    if (phrase?.meaning?.metric !== undefined && !STOP.has(phrase.text)) {
      at = phrase.end;
      end = phrase.end;
      continue;
    }
    const next = wordAt(words.latin, text.charAt(at) === '-' ? at + 1 : at, text);
    if (!next || STOP.has(next.text) || next.start - at > 1 + Number(at === number.end)) break;
    if (end > number.end && !plural(next.text) && verbs.has(next.text)) break;
    at = next.end;
    if (plural(next.text)) end = next.end;
    else if (number.value === 1 && end === number.end) end = next.end;
  }
  return end;
}

/**
 * Gives a number its unit (kind and unit are set on it) from the words after it: a counting word, a
 * time, a noun. `text` of the unit keeps the person's own letters.
 */
export function readUnit(number: RawNumber, ceiling: number, page: Page, words: Words): NumberUnit {
  const text = page.lower;
  let end = number.end;
  const thai = wordAt(words.thai, number.end, text);
  const latin = wordAt(words.phrases, number.end, text);
  if (number.kind === 'number' && number.unit === null) {
    const time = thai?.meaning?.duration ? thai : latin?.meaning?.duration ? latin : null;
    if (time && time.end <= ceiling) {
      number.kind = 'duration';
      number.unit = time.meaning?.duration ?? null;
      number.end = time.end;
      end = time.end;
    } else if (
      thai &&
      thai.end <= ceiling &&
      (thai.meaning?.classifier || thai.meaning?.metric !== undefined)
    ) {
      number.unit = page.text.slice(thai.start, thai.end);
      end = thai.end;
    } else {
      const unitEnd = Math.min(latinUnit(number, page, words), ceiling);
      if (unitEnd > number.end) {
        const start = number.end + (/^[\s-]/.exec(text.slice(number.end))?.[0].length ?? 0);
        const whole = page.text.slice(start, unitEnd);
        number.unit = whole.trim() || null;
        end = unitEnd;
      }
    }
  } else if (number.unit === 'times' || number.unit === null) {
    end = number.end;
  }
  const per = PER.exec(text.slice(end, end + 24));
  const before = PER_BEFORE.exec(text.slice(Math.max(0, number.start - 32), number.start));
  const word = per?.[1] ?? per?.[2] ?? per?.[3] ?? before?.[1];
  return { end: per ? end + per[0].length : end, per: word ? (PERIODS[word] ?? null) : null };
}
