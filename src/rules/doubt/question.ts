import { longDayText } from '../../language/dates';
import { numberText, withUnit } from '../../language/numbers';
import { fill, type Language, type Text } from '../../language/text';
import type { Doubt, DoubtedCell, Reading, ReadingCells } from '../../okr/doubt';
import { dayOfSerial } from '../../okr/doubt-date';
import type { KeyResult, NumberMarks } from '../../okr/plan';
import { ANSWER, ASK, DOUBTED } from './words';

/** A doubt as a person meets it: what is asked, and a label for each way to read it. */
export interface DoubtQuestion {
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly reading: Reading }[];
}

/** How a question is worded: in which language, and as its file writes numbers. */
export interface QuestionVoice {
  readonly language: Language;
  readonly numbers?: NumberMarks | undefined;
}

type Row = Pick<KeyResult, 'id' | 'unit' | 'start' | 'target' | 'current' | 'measure'>;

/** The question that a doubt about this row is. `row` as its cells hold it, the doubted number in it. */
export function doubtQuestion(doubt: Doubt, row: Row, voice: QuestionVoice): DoubtQuestion {
  return {
    text: asked(doubt, row, voice),
    choices: doubt.readings.map((reading) => ({
      label: labelOf(reading, doubt, row, voice),
      reading,
    })),
  };
}

const shownIn =
  ({ language, numbers }: QuestionVoice) =>
  (value: number, unit: string): string =>
    withUnit(value, unit, language, false, [], numbers);

function asked(doubt: Doubt, row: Row, voice: QuestionVoice): string {
  const { cell, kind, found, beside } = doubt;
  const say = (text: Text, values: Readonly<Record<string, string>> = {}) =>
    fill(text, voice.language, { id: row.id, column: DOUBTED[cell][voice.language], ...values });
  const shown = (value: number | null) => (value === null ? '' : shownIn(voice)(value, row.unit));
  const value = typeof found === 'number' ? shown(found) : '';
  switch (kind) {
    case 'date': {
      const day = typeof found === 'number' ? dayOfSerial(found) : found;
      const text = typeof found === 'number' ? ASK.dateNumber : ASK.date;
      const bare = typeof found === 'number' ? numberText(found, undefined, voice.numbers) : '';
      return say(text, { day: longDayText(day, voice.language, 'ce'), value: bare });
    }
    case 'share':
      return shareAsked(doubt, row, voice);
    case 'negative':
      return say(ASK.negative, { value: numberText(Number(found), undefined, voice.numbers) });
    case 'future':
      return say(ASK.future, { day: longDayText(String(found), voice.language, 'ce') });
    case 'sign':
      return say(ASK.sign, { value });
    case 'scale':
      return say(ASK.scale, { value, target: shown(row.target) });
    case 'fell':
      return say(ASK.fell, { value, last: shown(beside) });
    case 'side': {
      const rises = (row.target ?? 0) > (row.start ?? 0);
      return say(rises ? ASK.soFar : ASK.wrongWay, { value, start: shown(beside) });
    }
  }
}

const NUMBERS = ['start', 'target', 'current'] as const;

/** The odd cells beside the others: Current 25% beside Start 20, Target 35. */
function shareAsked({ cell, also }: Doubt, row: Row, voice: QuestionVoice): string {
  const odd = new Set<DoubtedCell>([cell, ...also]);
  const of = (wanted: boolean) =>
    cellsText(
      Object.fromEntries(
        NUMBERS.filter((key) => odd.has(key) === wanted && typeof row[key] === 'number').map(
          (key) => [key, row[key] as number],
        ),
      ),
      row,
      voice,
    );
  const others = of(false);
  const values = { id: row.id, cells: of(true), others };
  return fill(others === '' ? ASK.hundred : ASK.hundredBeside, voice.language, values);
}

/** Start 20%, Target 35%: cells and what they hold, or will hold. */
export function cellsText(
  cells: ReadingCells,
  { unit }: Pick<Row, 'unit'>,
  voice: QuestionVoice,
): string {
  const { language, numbers } = voice;
  return (['start', 'target', 'current', 'weight', 'updated'] as const)
    .flatMap((key) => {
      const value = cells[key];
      if (value === undefined) return [];
      const name = DOUBTED[key][language];
      if (value === null) return [`${name}: ${ANSWER.blank[language]}`];
      if (typeof value === 'string') return [`${name} ${longDayText(value, language, 'ce')}`];
      if (key === 'weight') return [`${name} ${numberText(value, undefined, numbers)}`];
      return [`${name} ${shownIn(voice)(value, cells.unit ?? unit)}`];
    })
    .join(', ');
}

function labelOf(
  { means, cells }: Reading,
  { kind, cell, also, found }: Doubt,
  row: Row,
  voice: QuestionVoice,
): string {
  const { language } = voice;
  const shown = (value: number) => shownIn(voice)(value, cells.unit ?? row.unit);
  const say = (text: Text, value = '') => fill(text, language, { value });
  const value = typeof found === 'number' ? shown(found) : '';
  switch (means) {
    case 'sum':
      return say(ANSWER.sum, shown(cells.current ?? 0));
    case 'from-zero':
      return say(ANSWER.fromZero);
    case 'others':
      return say(ANSWER.others, cellsText(cells, row, voice));
    case 'last':
      return say(ANSWER.last, shown(cells.current ?? 0));
    case 'right': {
      if (kind === 'fell') return say(ANSWER.isTotal, value);
      const rises = (row.target ?? 0) > (row.start ?? 0);
      if (kind === 'side' && rises) return say(ANSWER.fell);
      if (kind !== 'share') return say(ANSWER.right, value);
      const odd = [cell, ...also] as readonly (typeof NUMBERS)[number][];
      const held = Object.fromEntries(odd.map((key) => [key, row[key] as number]));
      return say(ANSWER.right, cellsText(held, row, voice));
    }
    case 'as': {
      if (cells.weight === null) return say(ANSWER.usualWeight);
      if (cells.weight === 0) return say(ANSWER.noWeight);
      if (cells.weight !== undefined)
        return say(ANSWER.as, numberText(cells.weight, undefined, voice.numbers));
      const only = Object.keys(cells).length === 1 && typeof cells.current === 'number';
      return say(ANSWER.as, only ? shown(cells.current ?? 0) : cellsText(cells, row, voice));
    }
  }
}
