import type { NumberMarks } from '../../okr/plan';
import type { Page } from '../page/normalise';
import { BEFORE } from './marks';

/** 1.234,5 · 10 000,5 · 1'234 · 4,2 where a comma is decimal; 1'234.5 where a point is. On a page, which has one kind of space and apostrophe. */
const COMMA = /\d{1,3}(?:([. '])\d{3})(?:\1\d{3})*(?:,\d+)?|\d+,\d+/g;
const POINT = /\d{1,3}(?:'\d{3})+(?:\.\d+)?/g;

/**
 * A page whose numbers are written with a decimal point and commas between thousands, as all readers here
 * expect them: `1.234,5` of a German file becomes `1,234.5`, in place. What is no number by these signs
 * (a day, a version, 12.5) stays as it is.
 */
export function withPoints(page: Page, marks: NumberMarks | undefined): Page {
  if (!marks || (marks.decimal === '.' && marks.group === ',')) return page;
  const places: { readonly at: number; readonly written: string }[] = [];
  const pattern = marks.decimal === ',' ? COMMA : POINT;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(page.lower); found; found = pattern.exec(page.lower)) {
    const [digits] = found;
    if (stands(page.lower, found.index, digits.length)) {
      places.push({ at: found.index, written: pointed(digits, marks) });
    }
  }
  if (places.length === 0) return page;
  const put = (text: string): string => {
    let at = 0;
    let out = '';
    for (const place of places) {
      out += text.slice(at, place.at) + place.written;
      at = place.at + place.written.length;
    }
    return out + text.slice(at);
  };
  return { ...page, text: put(page.text), lower: put(page.lower) };
}

/** True where nothing beside it makes another thing of it: a longer number, a date, a name such as v2,5. A currency may. */
function stands(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length, at + length + 2);
  if (/^\d|^[.,']\d/.test(after)) return false;
  const before = text.slice(Math.max(0, at - 6), at);
  if (/[\d.,'/-]$/.test(before) && !/(?:^|\s)-$|\d-$/.test(before)) return false;
  return !/[a-z]$/.test(before) || BEFORE.test(before);
}

const pointed = (digits: string, { decimal }: NumberMarks): string =>
  decimal === ','
    ? digits.replace(/[.' ,]/g, (sign) => (sign === ',' ? '.' : ','))
    : digits.replace(/'/g, ',');

/** One sign and three digits behind it, as in 1.500: no zero in front, which only a share has. */
const THOUSANDS = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * What else digits could mean, as a factor: 1.5 read of `1,500` could be a thousand times that. 1 where
 * the signs of the file leave no doubt. Digits alone, with their one sign.
 */
export function otherScale(digits: string, marks: NumberMarks): number {
  const sign = THOUSANDS.exec(digits.trim())?.[1];
  if (sign === undefined || sign === marks.group) return 1;
  return sign === marks.decimal ? 1000 : 1 / 1000;
}
