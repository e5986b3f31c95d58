/** A number with what stands close to it: ฿8,000,000, 4.2, 20%. */
const NUMBER = '[฿$€£¥]?[\\d๐-๙][\\d๐-๙.,]*\\s?(?:%|[KkMmBb]\\b)?';

/** From where to where, in English and in Thai, with the words between. */
const WAYS = [
  new RegExp(`\\s*\\bfrom\\s+[^,;]*?${NUMBER}[^,;]*?\\s+to\\s+${NUMBER}`, 'i'),
  new RegExp(`\\s*จาก[^,;]*?${NUMBER}[^,;]*?\\s*(?:เป็น|เหลือ|ถึง|ให้ถึง)\\s*${NUMBER}`),
  new RegExp(`\\s*\\b(?:to|by)\\s+${NUMBER}`, 'i'),
  new RegExp(`\\s*(?:เป็น|เหลือ|ให้ถึง|ถึง)\\s*${NUMBER}`),
];
/** Create ฿8,000,000 of pipeline. */
const ALONE = new RegExp(`(?:^|\\s)${NUMBER}(?![\\p{L}\\d-])(?:\\s+of\\b)?`, 'u');

/**
 * A key result's sentence without the numbers of the quarter that ends: "Increase MQLs from 80 to 120" becomes
 * "Increase MQLs". A unit that stood behind them goes with them. Where nothing would be left, the sentence stays.
 */
export function withoutNumbers(text: string, unit: string): string {
  for (const way of WAYS) {
    const cut = cutOut(text, way, unit);
    if (cut !== null) return cut;
  }
  return cutOut(text, ALONE, /[\u0e00-\u0e7f]/.test(unit) ? unit : '') ?? text;
}

function cutOut(text: string, way: RegExp, unit: string): string | null {
  const found = way.exec(text);
  if (!found) return null;
  const front = text.slice(0, found.index).trimEnd();
  let back = text.slice(found.index + found[0].length);
  const word = unit.trim().toLowerCase();
  if (word !== '' && back.trimStart().toLowerCase().startsWith(word))
    back = back.trimStart().slice(word.length);
  const rest = `${front} ${back.trim()}`.replace(/\s+/g, ' ').trim();
  return rest.split(' ').length > 1 || /[\u0e00-\u0e7f]{6}/.test(rest) ? rest : null;
}
