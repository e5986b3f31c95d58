import { POINT } from '../../language/number-marks';
import { fill, type Language, type Text } from '../../language/text';
import type { CheckIn } from '../../okr/check-in';
import type { Day } from '../../okr/day';
import type { KeyResult } from '../../okr/plan';
import { isDoubtful } from '../../okr/progress';
import { doubtQuestion } from '../../rules/doubt/question';
import { type Table, textAt } from '../../tracker/grid/table';
import { type JudgedRow, judgeRows, rightOf } from '../../tracker/upkeep/doubts';
import { LEVELS } from '../../words/plan-words';
import type { Edit } from '../plan/edit';
import type { Platform } from '../platform';

/** What an edit is judged beside; `log` null where it was not read. */
export interface EditedBeside {
  readonly today: Day;
  readonly log: readonly CheckIn[] | null;
}

const NUMBER_KEYS: readonly string[] = ['start', 'target', 'unit'];

/**
 * Judges the key results of an edit. Today's date put into *Last update* says that a number in doubt is right
 * (on a phone there is no other way); a new start, target or unit takes back what was said.
 */
export function judgeEdit(
  edit: Edit,
  okrs: Table,
  keyResults: readonly KeyResult[],
  { today, log }: EditedBeside,
): readonly JudgedRow[] {
  const moved = edit.touched.some((key) => NUMBER_KEYS.includes(key));
  const changed = new Set(moved ? keyResults.map(({ id }) => id) : []);
  const beside = { today, log, decimal: POINT.decimal, changed };
  const judged = judgeRows(okrs, keyResults, beside);
  const dated = edit.touched.includes('updated') && !edit.touched.includes('current');
  if (!dated) return judged;
  const said = new Map(
    judged
      .filter(({ keyResult }) => keyResult.updated === today)
      .map((one) => [one.keyResult.id, rightOf(one)] as const),
  );
  return judgeRows(okrs, keyResults, { ...beside, said });
}

const WHERE: Text = {
  en: '{question} It does not count until you answer: Guidepost › Check in or Review the plan.',
  th: '{question} ยังไม่นับจนกว่าจะตอบ ที่เมนู Guidepost › อัปเดตตัวเลข หรือ ตรวจแผน OKR',
};

/** Says the first question that this edit raised, once: a row that was asked about before is not said again. */
export function tellDoubt(platform: Platform, okrs: Table, judged: readonly JudgedRow[]): void {
  const fresh = judged.find(
    ({ keyResult, doubts }) =>
      doubts.length > 0 &&
      isDoubtful(keyResult) &&
      asksOf(textAt(okrs, keyResult.row, 'doubt')) !== asksOf(keyResult.doubt),
  );
  const [doubt] = fresh?.doubts ?? [];
  if (!fresh || !doubt) return;
  const language = languageOf(okrs, fresh.keyResult.row);
  const voice = { language, numbers: platform.numbers() };
  const question = doubtQuestion(doubt, fresh.keyResult, voice).text;
  platform.toast(fill(WHERE, language, { question }));
}

const asksOf = (text: string): string =>
  text
    .split(' ')
    .filter((part) => part.startsWith('?'))
    .join(' ');

/** The language of the words in a row: of its level, which every row has. */
const languageOf = (okrs: Table, row: number): Language =>
  Object.values<Text>(LEVELS).some(({ en, th }) => en !== th && textAt(okrs, row, 'level') === th)
    ? 'th'
    : 'en';
