import { dayText } from '../../language/dates';
import { numberText, withUnit } from '../../language/numbers';
import type { Language, Text } from '../../language/text';
import { fill } from '../../language/text';
import type { ClosedKeyResult, ClosedObjective, Closing } from '../../okr/closing/closing';
import type { KeyResult, NumberMarks } from '../../okr/plan';
import { ASK_LABEL, KEPT, NEXT_WORDS, RESULT_WORDS } from '../../words/closing-words';
import { ACTION_STATES, KEY_RESULT_STATES } from '../../words/plan-words';
import { ASK_ID, CLOSING_COLUMNS, type ClosingKey } from '../contract/closing-columns';

const SAID = {
  typed: {
    en: '{number}\ntyped {day}: the final number? Else type it here on the right',
    th: '{number}\nพิมพ์เมื่อ {day} เป็นตัวเลขสุดท้ายหรือไม่ ถ้าไม่ใช่ พิมพ์ในช่องขวา',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How the cells of a closing sheet are put. */
export interface ClosingVoice {
  readonly language: Language;
  readonly numbers?: NumberMarks | undefined;
}

/** What the tracker itself says of one row, by column; '' for nothing. */
export type ClosingLine = Readonly<Partial<Record<ClosingKey, string>>> & { readonly id: string };

/** A number or state of a key result as a cell shows it. */
export function shown(
  value: KeyResult['current'],
  unit: string,
  { language, numbers }: ClosingVoice,
): string {
  if (value === null) return '';
  if (typeof value !== 'number') return KEY_RESULT_STATES[value][language];
  const sign = unit.trim() === '%';
  return sign ? withUnit(value, unit, language, false, [], numbers) : numberText(value, 2, numbers);
}

/** The lines of a closing sheet: objectives with their key results, what we ask of leadership, and the actions as they stand. */
export function closingLines(closing: Closing, voice: ClosingVoice): readonly ClosingLine[] {
  const { language } = voice;
  const placed = new Set(closing.objectives.map(({ row }) => row.id));
  const own = (id: string) => closing.keyResults.filter(({ row }) => row.parent === id);
  return [
    ...closing.objectives.flatMap((one) => [
      objectiveLine(one, language),
      ...own(one.row.id).map((keyResult) => keyResultLine(keyResult, voice)),
    ]),
    ...closing.keyResults
      .filter(({ row }) => !placed.has(row.parent ?? ''))
      .map((keyResult) => keyResultLine(keyResult, voice)),
    { id: ASK_ID, plan: ASK_LABEL[language] },
    ...closing.actions
      .filter(({ id }) => id !== '')
      .map((row) => ({
        id: row.id,
        plan: row.text,
        owner: row.owner ?? '',
        result: row.current ? ACTION_STATES[row.current][language] : '',
      })),
  ];
}

const objectiveLine = ({ row, end, next }: ClosedObjective, language: Language): ClosingLine => ({
  id: row.id,
  plan: row.text,
  owner: row.owner ?? '',
  result: RESULT_WORDS[end.result][language],
  next: next ? NEXT_WORDS[next.next][language] : '',
});

function keyResultLine(one: ClosedKeyResult, voice: ClosingVoice): ClosingLine {
  const { language } = voice;
  const { row, last, end, kept, next, proposed } = one;
  const number = shown(
    proposed ? (last.typedAfter?.current ?? null) : last.current,
    row.unit,
    voice,
  );
  const day = proposed ? (last.typedAfter?.day ?? null) : last.day;
  const result = end ? RESULT_WORDS[end.result][language] : KEY_RESULT_STATES.dropped[language];
  const weeks = kept && end && end.measured !== 'not-measured' ? fill(KEPT, language, kept) : '';
  return {
    id: row.id,
    plan: row.text,
    owner: row.owner ?? '',
    target:
      row.measure === 'milestone'
        ? ''
        : `${shown(row.target, row.unit, voice)} ${unitOf(row)}`.trim(),
    last: proposed
      ? fill(SAID.typed, language, { number, day: day ? dayText(day, language) : '' })
      : [number, day && number !== '' ? dayText(day, language) : ''].filter(Boolean).join('\n'),
    result: [result, weeks].filter(Boolean).join('\n'),
    next: next && end ? NEXT_WORDS[next.next][language] : '',
    start: shown(row.start, row.unit, voice),
    today: row.connected ? shown(row.current, row.unit, voice) : '',
  };
}

const unitOf = ({ unit }: KeyResult): string => (unit.trim() === '%' ? '' : unit);

/** A line as cells, in the order of the columns. */
export const closingCells = (line: ClosingLine): (string | null)[] =>
  CLOSING_COLUMNS.map(({ key }) => line[key] || null);
