import * as english from '../../text/languages/en/edges';
import * as thai from '../../text/languages/th/edges';
import { latinVocabulary } from '../../text/page/latin-vocabulary';
import { thaiWords } from '../../text/page/thai-segmentation';
import type { Subject } from '../rule';
import { lineLanguage } from '../subject';

/** Signs that no plain name of a thing has; a bracket would be cut from its other half. */
const NO_SIGNS = /[≥≤<>=~→:;,"“”{}()[\]|*#?!…]|\.\s|\s[-–/+]\s/;

/**
 * Whether words are a plain name of a thing, fit to stand behind a verb: no clause, no second verb, no
 * figure but one in a name ("Tier 1 accounts").
 */
export function isName(name: string, subject: Subject): boolean {
  const fewest = subject.reading.metrics.length > 0 ? 3 : 4;
  if (name.replace(/[^a-zก-๙]/gi, '').length < fewest || NO_SIGNS.test(name)) return false;
  if (hasFigure(name, subject) || OPEN.test(name) || english.LOOSE_BEFORE.test(`${name} `))
    return false;
  return lineLanguage(subject) === 'th' ? isThaiName(name) : isEnglishName(name);
}

/** "From N to M": a number that is still missing, which no form of a placeholder holds. */
const OPEN = /\b(?:to|from) [A-Z]\b|\b[XYN]\b/;

/** A figure that belongs to no name and to no number that only says where. */
function hasFigure(name: string, { text, reading }: Subject): boolean {
  const kept = [
    ...reading.names,
    ...reading.quantities.filter(({ role, kind }) => role === 'condition' && kind === 'number'),
  ];
  const rest = kept.reduce(
    (line, { span }) => line.replace(text.slice(span.start, span.end), ''),
    name,
  );
  return /[\d๐-๙]/.test(rest);
}

/** Work that is spoken of as a thing or describes one, where no lexicon has it. */
const NOUNS_IN_ING =
  /^(?:brand|target|forecast|recurr|clos|open|manufactur|mail|land|bill|test|learn|host|list|build|return|pay|exist|work|wait|load|operat|park|miss)ing$/;

/** How something is done is no part of a thing. */
const ADVERB =
  /\b(?!(?:dai|week|month|quarter|year|fami|supp|rep|ear|friend|assemb|mono)|\w+-)\w{2,}ly\b(?!-)/i;

function isEnglishName(name: string): boolean {
  if (english.CLAUSE.test(name) || english.LOOSE_AFTER.test(name)) return false;
  const { verbs, verbFirst, nounFirst, nouns, phrases } = latinVocabulary();
  const [first = ''] = name.toLowerCase().split(/\s/);
  if (english.CORE_VERB.test(first)) return false;
  // "say they feel", "use the app": a verb that is no thing as well opens a clause.
  const plainVerb =
    verbs.has(first) &&
    !verbFirst.has(first) &&
    !nounFirst.has(first) &&
    !nouns.has(first) &&
    !phrases.has(first);
  if (
    /^[a-z]{2,}ing$/.test(first) &&
    !nouns.has(first) &&
    !phrases.has(first) &&
    !NOUNS_IN_ING.test(first)
  )
    return false;
  return !plainVerb && !ADVERB.test(name);
}

function isThaiName(name: string): boolean {
  if (/(?:การ|ความ|จาก|เป็น|ใน|ของ|ที่|และ|กับ|หรือ)$/.test(name) || english.LOOSE_AFTER.test(name))
    return false;
  if (/^(?:ใน|ของ|กับ|จาก|ที่|และ|ขึ้น|ลง|ให้|ได้|ต่อ|เมื่อ|มี|ๆ)/.test(name)) return false;
  if (english.CORE_VERB.test(/^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? '')) return false;
  if (thai.PEOPLE_DO.test(name)) return true;
  if (thai.CLAUSE.test(name.replace(thai.NO_CLAUSE, '_'))) return false;
  // A verb with nothing in front that makes a thing of it opens a clause: ลูกค้าซื้อ….
  return !thaiWords(name.toLowerCase()).some(
    ({ start, end, meaning }) =>
      meaning?.verb !== undefined &&
      !thai.NOMINAL.test(name.slice(0, start)) &&
      !(end === name.length && /[a-z] $/i.test(name.slice(0, start))),
  );
}
