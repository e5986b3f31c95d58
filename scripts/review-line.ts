/** Reads one line of `npm run review -- --jsonl`: an OKR with the columns that are known of it. */
import type { Language } from '../src/language/text';
import { type Day, isDay } from '../src/okr/day';
import type { Measure, Signal } from '../src/okr/plan';
import type { Line } from '../src/rules/review';
import type { RowReview } from '../src/rules/review-result';
import { readDayCell, readNumberCell } from '../src/text/cells';
import { MEASURES, SIGNALS } from '../src/words/plan-words';

/** What is wrong with one line, in a sentence. */
export class LineError extends Error {}

export interface ReadLine {
  readonly id: string | number | null;
  readonly language: Language;
  readonly line: Line;
}

const KINDS: Readonly<Record<string, RowReview['level']>> = {
  objective: 'objective',
  key_result: 'key-result',
  action: 'action',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * One JSON object as a line for the review. `lang` (en, th) is the language of the findings; without
 * it, Thai where the text has a Thai letter. With the unit `%`, `start` and `target` are read as a
 * sheet shows them: 25 and "25%" are 25 %, and so is 0.25 where no number is above 1.
 * @throws LineError that says what was found and what is accepted.
 */
export function readLine(json: string): ReadLine {
  const fields = fieldsOf(json);
  const { kind, text, id = null } = fields;
  const level = typeof kind === 'string' ? KINDS[kind.replace('-', '_')] : undefined;
  if (!level) {
    throw new LineError(
      `kind is ${shown(kind)}; it must be one of ${Object.keys(KINDS).join(', ')}.`,
    );
  }
  if (typeof text !== 'string') throw new LineError(`text is ${shown(text)}; it must be text.`);
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new LineError(`id is ${shown(id)}; it must be text or a number.`);
  const unit = textOf(fields, 'unit') ?? '';
  const { start, target } = numbersOf(fields, unit);
  return {
    id,
    language: languageOf(fields, text),
    line: {
      kind: level,
      text,
      unit: start?.percent || target?.percent ? '%' : unit,
      start: start?.value ?? null,
      target: target?.value ?? null,
      due: dayOf(fields),
      owner: textOf(fields, 'owner'),
      measure: choiceOf<Measure>(fields, 'measure', MEASURES),
      signal: choiceOf<Signal>(fields, 'signal', SIGNALS),
    },
  };
}

function fieldsOf(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LineError(`not JSON: ${(error as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(`${shown(value)} is not a JSON object such as {"kind": "key_result", …}.`);
  return value as Fields;
}

function languageOf({ lang }: Fields, text: string): Language {
  if (lang === undefined || lang === null) return /[\u0e01-\u0e4e]/.test(text) ? 'th' : 'en';
  if (lang !== 'en' && lang !== 'th')
    throw new LineError(`lang is ${shown(lang)}; it must be en or th.`);
  return lang;
}

/** A field of text; null where it is absent or blank. */
function textOf(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string')
    throw new LineError(`${name} is ${shown(value)}; it must be text.`);
  return value.trim() === '' ? null : value;
}

interface Amount {
  readonly value: number;
  /** Written with its sign: a share of 1 already. */
  readonly percent: boolean;
}

function numbersOf(
  fields: Fields,
  unit: string,
): { readonly start: Amount | null; readonly target: Amount | null } {
  const start = numberOf(fields, 'start');
  const target = numberOf(fields, 'target');
  const shares =
    unit.trim() === '%' && [start, target].every((one) => one === null || Math.abs(one.value) <= 1);
  const scaled = (one: Amount | null): Amount | null =>
    one === null || (unit.trim() !== '%' && !one.percent) || (shares && !one.percent)
      ? one
      : { ...one, value: one.value / 100 };
  return { start: scaled(start), target: scaled(target) };
}

function numberOf(fields: Fields, name: string): Amount | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return { value, percent: false };
  const read = typeof value === 'string' ? readNumberCell(value) : null;
  if (!read)
    throw new LineError(`${name} is ${shown(value)}; it must be a number such as 30 or "1.5k".`);
  return read;
}

function dayOf(fields: Fields): Day | null {
  const text = textOf(fields, 'due');
  if (text === null) return null;
  const day = /^\d{4}-\d+-\d+$/.test(text.trim()) ? text.trim() : readDayCell(text);
  if (day === null || !isDay(day))
    throw new LineError(`due is ${shown(text)}; it must be a day that exists, such as 2026-12-31.`);
  return day;
}

/** A value by its name or by its word in either language. */
function choiceOf<Choice extends string>(
  fields: Fields,
  name: string,
  words: Readonly<Record<Choice, { readonly en: string; readonly th: string }>>,
): Choice | null {
  const text = textOf(fields, name)?.trim().toLowerCase();
  if (text === undefined) return null;
  const choices = Object.keys(words) as Choice[];
  const found = choices.find((one) =>
    [one, words[one].en, words[one].th].some((word) => word.toLowerCase() === text),
  );
  if (!found)
    throw new LineError(
      `${name} is ${shown(fields[name])}; it must be one of ${choices.join(', ')}.`,
    );
  return found;
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
