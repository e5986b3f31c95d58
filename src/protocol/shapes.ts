import { isDay } from '../okr/day';
import type { KeyResultState, Measure, Signal } from '../okr/plan';
import type { Request } from './messages';

/** Whether something that arrived is what its type says: what a browser sends may come from anywhere. */
type Shape = (value: unknown) => boolean;

/** Characters that one cell of Google’s holds at most. */
export const LONGEST_TEXT = 50_000;
/** More than any plan has rows. */
const MOST = 2_000;

const has = (of: object, key: string): boolean => Object.prototype.hasOwnProperty.call(of, key);

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
const truth: Shape = (value) => typeof value === 'boolean';
const day: Shape = (value) => typeof value === 'string' && isDay(value);
const anything: Shape = () => true;
const confidence: Shape = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10;

const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));
/** One of our words; the record names each of them, so that none is forgotten. */
const word =
  <Word extends string>(words: Readonly<Record<Word, true>>): Shape =>
  (value) =>
    typeof value === 'string' && has(words, value);
const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= MOST && value.every(shape);
const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([key, shape]) =>
      shape(has(value, key) ? (value as Record<string, unknown>)[key] : undefined),
    );

/** Texts by name. */
const texts: Shape = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(text);

const measure = word<Measure>({
  total: true,
  latest: true,
  'at-least': true,
  'at-most': true,
  milestone: true,
});
const signal = word<Signal>({ leading: true, lagging: true });
const state = word<KeyResultState>({ done: true, 'not-yet': true, dropped: true });
const language = word({ en: true, th: true });
const run = record({ day: number, hour: number });

/** Cells that are written: those that we know and no others. */
const only =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    record(fields)(value) && Object.keys(value as object).every((key) => has(fields, key));

const cells = only({
  unit: optional(text),
  start: optional(number),
  target: optional(number),
  due: optional(day),
  measure: optional(measure),
  signal: optional(signal),
});

const entry = record({
  id: text,
  was: record({
    text: optional(text),
    measure: optional(orNull(measure)),
    unit: optional(text),
    current: optional(orNull(either(number, state))),
    confidence: optional(orNull(number)),
    note: optional(text),
  }),
  current: optional(either(number, state)),
  confidence: optional(confidence),
  note: optional(text),
  asTotal: optional(truth),
});

const newRow = record({
  level: word({ objective: true, 'key-result': true }),
  text,
  under: orNull(text),
  cells,
  countsFrom: optional(day),
  owner: text,
  note: text,
});

const newLine = only({
  level: word({ objective: true, 'key-result': true, action: true }),
  text,
  owner: optional(text),
  start: optional(number),
  target: optional(number),
  unit: optional(text),
  current: optional(number),
  confidence: optional(confidence),
  weight: optional(number),
  note: optional(text),
  due: optional(day),
  measure: optional(measure),
  signal: optional(signal),
});

const person = record({ name: text, address: text, language });

/** What each kind of request brings. Days and hours, and the answers of set-up, have sentences of their own. */
const SHAPES: Readonly<Record<Request['kind'], Shape>> = {
  'page-script': anything,
  plan: anything,
  selection: anything,
  'go-to': record({ id: text }),
  'use-wording': record({ id: text, was: text, text }),
  'fill-columns': record({ id: text, was: text, cells }),
  'insert-row': record({ row: newRow }),
  'turn-pasted': record({ turn: truth }),
  'open-bring': anything,
  'bring-start': anything,
  'bring-preview': record({
    from: only({ tab: optional(text), text: optional(text), quarter: optional(text) }),
  }),
  'bring-in': record({ lines: list(newLine), team: list(text) }),
  'write-reviews': record({ reviews: list(record({ id: text, was: optional(text), text })) }),
  'set-aside': record({ id: text, was: text, rule: text, reason: text }),
  'take-back': record({ id: text, was: text, rule: text }),
  'add-definition': record({ term: text, counts: text, source: text, agreedBy: text }),
  'add-not-now': record({ request: text, askedBy: text, takesFrom: text }),
  decide: record({ id: text, was: text, answer: text }),
  'check-in': record({ entries: list(entry) }),
  settle: record({
    id: text,
    was: text,
    cell: text,
    doubt: text,
    found: either(number, text),
    reading: record({ means: text, cells: record({}) }),
  }),
  'remember-me': record({ name: text }),
  'set-up-proposal': anything,
  'set-up': record({ answers: record({}) }),
  'self-check': anything,
  'follow-today': anything,
  'mail-preview': anything,
  'send-summary': record({ to: list(text), again: truth }),
  quarter: anything,
  'make-draft': anything,
  'agree-draft': record({ by: text }),
  'prepare-closing': anything,
  'ask-final-numbers': anything,
  'close-quarter': record({ seen: texts, to: list(text) }),
  'send-closing': record({ to: list(text), again: truth }),
  'undo-closing': anything,
  'answer-typed': record({ id: text, final: truth }),
  'late-numbers': anything,
  'put-quarter-back': anything,
  schedule: anything,
  'set-schedule': record({
    schedule: record({ summary: orNull(run), reminder: orNull(run) }),
    recipients: list(person),
    were: optional(list(person)),
  }),
  'stop-schedule': anything,
  'mend-schedule': record({
    missing: optional(word({ send: true, 'send-again': true, 'leave-out': true })),
  }),
};

/** True for a request of a kind that we know, with everything in it that its kind brings. */
export const fitsShape = (request: unknown): request is Request => {
  const { kind } = Object(request) as { readonly kind?: unknown };
  return typeof kind === 'string' && has(SHAPES, kind) && SHAPES[kind as Request['kind']](request);
};

/** True where a text in it is longer than a cell holds, which a person may well have pasted. */
export const hasLongText = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length > LONGEST_TEXT
    : typeof value === 'object' && value !== null && Object.values(value).some(hasLongText);
