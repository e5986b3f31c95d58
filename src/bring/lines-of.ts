import { type Bit, isWord, part, split } from './bits';
import { headingOf } from './headings';
import { marked } from './marks';
import { isSentence, type Reader } from './sense';

/** What a sentence carries behind or before itself: an owner, a tag, a bar of progress. */
export interface Carried {
  readonly text: Bit;
  readonly owners: readonly Bit[];
  readonly notes: readonly Bit[];
  readonly scores: readonly Bit[];
  /** “Owner: Nan”, “Target: 120” within the line. */
  readonly labelled: readonly { readonly label: Bit; readonly value: Bit }[];
}

const LABEL =
  /(?:^|[\s;,|/([–—-])((?:key results?|krs?|objectives?|owners?|dri|due(?: date)?|deadlines?|targets?|baselines?|start|current|status|confidence|weight|notes?|units?|metrics?|progress|score|ผู้รับผิดชอบ|เจ้าของ|กำหนด(?:ส่ง|เสร็จ)?|เป้าหมาย|เป้า|ค่าตั้งต้น|สถานะ|ความมั่นใจ|น้ำหนัก|หมายเหตุ|หน่วย|ความคืบหน้า|ตัวชี้วัด|วัตถุประสงค์|ผลลัพธ์สำคัญ)(?:\s*\d{1,2}(?:\.\d{1,2})?)?)\s*[:：=]\s*/giu;

/** The lines of a cell that holds several: by line breaks, by bullets or numbers within, by `;`. */
export function linesIn(bit: Bit): readonly Bit[] {
  return split(bit, /\r\n|[\n\r\u2028]/g).flatMap((line) => {
    const bullets = split(line, /\s*[•●▪◦‣]\s*|\s+(?=\(?\d{1,2}[.)]\s+\p{L})/gu);
    if (bullets.length > 1 && bullets.slice(1).every(({ text }) => isSentence(text)))
      return bullets;
    const parts = split(line, /\s*[;；]\s*/g);
    if (
      parts.length > 1 &&
      parts.every(
        ({ text }) => isSentence(text) || marked({ row: 0, column: 0, start: 0, text }).mark.level,
      )
    )
      return parts;
    return [line];
  });
}

/** Labelled lines that stand in one line: “Objective: Grow demand. Key result: 90 demos.” */
export function labelledParts(bit: Bit): readonly Bit[] {
  const labels = [...bit.text.matchAll(LABEL)].filter(([, label]) => {
    const role = headingOf((label ?? '').replace(/[\d.]+$/, ''))?.role;
    return role === 'objective' || role === 'key-result' || role === 'action';
  });
  if (labels.length === 0 || (labels.length === 1 && labels[0]?.index === 0)) return [bit];
  const starts = labels.map((match) => (match.index ?? 0) + match[0].indexOf(match[1] ?? ''));
  const first = starts[0] ?? 0;
  const from = isWord(bit.text.slice(0, first)) ? [0, ...starts] : starts;
  return from
    .map((start, index) => part(bit, start, from[index + 1] ?? bit.text.length))
    .filter(({ text }) => isWord(text));
}

const BAR = /[█▓▒░■□▰▱▮▯]{2,}\s*(?:\d{1,3}\s?%?)?\s*$|^[█▓▒░▰▱▮▯]{2,}\s*(?:\d{1,3}\s?%)?/u;
/** “[B2B]”; “[X]” is a gap of the sentence. */
const TAG = /^\s*\[(?!X+\])[A-Z][A-Z0-9-]{1,7}\]|\s*\[(?!X+\])[A-Z][A-Z0-9-]{1,7}\]\s*$/;
const AT = /(?:^|\s)@[\p{L}][\p{L}\p{M}.]*/gu;
const BRACKET = /\s*[([（]([^()[\]（）]{2,40})[)\]）]\s*\.?\s*$/u;

/** Takes off a sentence what is none of it. `people`: names that are known, in small letters. */
export function carriedIn(bit: Bit, reader: Reader, people: ReadonlySet<string>): Carried {
  const [owners, notes, scores]: Bit[][] = [[], [], []];
  const labelled: { label: Bit; value: Bit }[] = [];
  let text = bit;
  const cut = (from: number, to: number): Bit => {
    const taken = part(text, from, to);
    text = from === 0 ? part(text, to) : part(text, 0, from);
    return taken;
  };
  for (let turn = 0; turn < 6; turn += 1) {
    const length = text.text.length;
    const bar = BAR.exec(text.text);
    if (bar) scores?.push(cut(bar.index, bar.index + bar[0].length));
    const tag = TAG.exec(text.text);
    if (tag) notes?.push(inner(cut(tag.index, tag.index + tag[0].length)));
    const label = [...text.text.matchAll(LABEL)].filter((match) => (match.index ?? 0) > 0).pop();
    if (label) {
      const start = (label.index ?? 0) + label[0].indexOf(label[1] ?? '');
      const whole = cut(start, text.text.length);
      const name = (label[1] ?? '').length;
      const value = part(whole, label[0].length - label[0].indexOf(label[1] ?? ''));
      labelled.push({
        label: part(whole, 0, name),
        value: { ...value, text: value.text.replace(/[)\]，,;|\s.]+$/, '') },
      });
      text = { ...text, text: text.text.replace(/[\s([|,;–—-]+$/, '') };
    }
    const at = [...text.text.matchAll(AT)].pop();
    if (at && (at.index ?? 0) + at[0].length >= text.text.length - 1)
      owners?.push(cut(at.index ?? 0, text.text.length));
    const bracket = BRACKET.exec(text.text);
    if (bracket && bracket.index > 0 && isName(bracket[1] ?? '', reader, people))
      owners?.push(inner(cut(bracket.index, text.text.length)));
    if (text.text.length === length) break;
  }
  return { text, owners: owners ?? [], notes: notes ?? [], scores: scores ?? [], labelled };
}

/** Without its brackets. */
function inner(bit: Bit): Bit {
  const [lead] = /^[([（\s]*/u.exec(bit.text) ?? [''];
  return part(bit, lead.length, bit.text.replace(/[)\]）.\s]+$/u, '').length);
}

/** A name in brackets: one that is known, or one or two words with a capital each that mean nothing to the reader. */
export function isName(text: string, reader: Reader, people: ReadonlySet<string>): boolean {
  const parts = text
    .split(/\s*(?:[,/&+]|\band\b|และ)\s*/u)
    .map((one) => one.trim().replace(/^@/, ''));
  return (
    parts.length > 0 &&
    parts.every((one) => people.has(one.toLowerCase()) || looksLikeName(one, reader))
  );
}

function looksLikeName(text: string, reader: Reader): boolean {
  if (/^(?:คุณ|พี่|น้อง)[\u0e00-\u0e7f]{2,20}$/.test(text)) return true;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+|\.)?)?$/u.test(text)) return false;
  const { lead, metrics, dates, vague, quantities, names } = reader.reading(text);
  return (
    lead?.kind === 'unknown' &&
    metrics.length + dates.length + vague.length + quantities.length + names.length === 0 &&
    headingOf(text) === null
  );
}
