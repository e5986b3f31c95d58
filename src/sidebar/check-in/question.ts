import type { CheckInEntry } from '../../okr/check-in';
import type { Day } from '../../okr/day';
import type { Doubt, Reading } from '../../okr/doubt';
import { judgeNumbers } from '../../okr/judge-numbers';
import type { KeyResult } from '../../okr/plan';
import { doubtQuestion } from '../../rules/doubt/question';
import { questionBlock } from '../doubt/question-block';
import type { Page } from '../ui/view-part';
import { CHECK_IN } from './wording';
import { valueText } from './words';

/** What a person answered about a new number: the one they mean, and how it is read. */
export interface Answered {
  readonly value: number;
  readonly reading: Reading;
}

/** What a new number of this row raises, beside the last one that the page knows of. */
export function doubtAbout(
  page: Page,
  row: KeyResult,
  value: number,
  today: Day,
): Doubt | undefined {
  const last = typeof row.current === 'number' ? row.current : null;
  const beside = { today, last, dates: {}, decimal: page.numbers().decimal };
  return judgeNumbers({ ...row, current: value }, beside).find(
    ({ cell, also }) => cell === 'current' && also.length === 0,
  );
}

/** A doubt about a new number, with a button for each way to read it. The field is one cell: what would change others is asked in the row's Review. */
export function doubtBlock(
  page: Page,
  row: KeyResult,
  value: number,
  doubt: Doubt,
  answer: (of: Answered) => void,
): HTMLElement {
  const voice = { language: page.language(), numbers: page.numbers() };
  const { text, choices } = doubtQuestion(doubt, { ...row, current: value }, voice);
  const here = choices.filter(({ reading: { cells } }) => !cells.unit);
  return questionBlock(
    text,
    here.map(({ label, reading }) => ({
      label,
      run: () => answer({ value: reading.cells.current ?? value, reading }),
    })),
    `doubt ${row.id}`,
  );
}

/** Which of two numbers was typed, where its signs leave that open. */
export const eitherBlock = (
  page: Page,
  row: KeyResult,
  values: readonly number[],
  choose: (value: number) => void,
): HTMLElement =>
  questionBlock(
    page.say(CHECK_IN.either),
    values.map((value) => ({
      label: page.say(CHECK_IN.isNumber, { value: valueText(page, value, row) }),
      run: () => choose(value),
    })),
    `either ${row.id}`,
  );

/** What an answer adds to the entry: counted as a total from now on. */
export const totalOf = ({ reading }: Answered): Pick<CheckInEntry, 'asTotal'> =>
  reading.cells.measure === 'total' ? { asTotal: true } : {};
