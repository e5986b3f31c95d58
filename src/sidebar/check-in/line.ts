import { typedText } from '../../language/numbers';
import type { CheckInCells, CheckInEntry } from '../../okr/check-in';
import type { KeyResult } from '../../okr/plan';
import type { PlanView } from '../../protocol/messages';
import { doubtCards, doubtsOf, type Settle } from '../doubt/cards';
import { element, redraw } from '../ui/element';
import { readTyped } from '../ui/typed-number';
import type { Page } from '../ui/view-part';
import { checkInFields } from './fields';
import { type Answered, doubtAbout, doubtBlock, eitherBlock, totalOf } from './question';
import { CHECK_IN } from './wording';
import { lastText, valueText, whenText } from './words';

/** One key result in Check in. It is built once and kept: what a person types stays, whatever the sheet does. */
export interface CheckInLine {
  readonly node: HTMLElement;
  /** Shows the row as it is now; null: it is gone from the plan. Fields that a person touched stay as they are. */
  show(keyResult: KeyResult | null, view: PlanView): void;
  touched(): boolean;
  /** What to save; null where something must be answered or mended first, which then shows and has the keyboard. */
  entry(): CheckInEntry | null;
  /** Nothing of it was saved, and why. It counts as looked at from here: saving again means it. */
  refused(reason: string): void;
  saved(): void;
}

/** The line of this key result. */
export function checkInLine(
  page: Page,
  first: KeyResult,
  view: PlanView,
  settle: Settle,
): CheckInLine {
  let now = first;
  /** What the row held when the person began; null while they have not. */
  let began: CheckInCells | null = null;
  let answered: Answered | null = null;
  let today = view.plan.asOf;
  const edited = () => {
    began ??= cellsOf(now);
    read(false);
  };
  const fields = checkInFields(page, first, edited, () => read(true));
  const last = element('p', { class: 'secondary' });
  const reason = element('div');
  const question = element('div');
  const asked = element('div');
  const node = element(
    'li',
    { class: 'check-in' },
    element(
      'fieldset',
      {},
      element('legend', {}, element('b', {}, first.id), ` ${first.text}`),
      last,
      reason,
      asked,
      fields.number,
      question,
      fields.note,
    ),
  );

  const typed = () => readTyped(fields.typed(), now.unit, page.numbers());
  /**
   * Reads the number field and shows what it means. Says whether it can be saved. While a person still
   * types nothing is asked or found wrong: the 5 of 58 is no number yet.
   */
  const read = (done: boolean): boolean => {
    const number = typed();
    redraw(question, []);
    if (!number || (!done && number.kind !== 'number')) return fields.say(null);
    if (number.kind === 'percent') {
      return fields.say({ problem: page.say(CHECK_IN.notPercent, { unit: now.unit }) });
    }
    if (number.kind === 'unreadable') {
      const text = shorten(fields.typed());
      return fields.say({ problem: page.say(CHECK_IN.notRead, { text }) });
    }
    if (number.kind === 'either') {
      fields.say(null);
      const choose = (value: number) => {
        retype(value);
        read(true);
      };
      redraw(question, [eitherBlock(page, now, number.values, choose)]);
      return false;
    }
    const { value } = number;
    const settled = answered?.value === value;
    const means = page.say(CHECK_IN.readAs, { value: valueText(page, value, now) });
    const fromZero =
      settled && answered?.reading.cells.measure ? ` · ${page.say(CHECK_IN.fromZero)}` : '';
    fields.say({ means: `${means}${fromZero}` });
    const asked = settled || !done ? null : doubtAbout(page, now, value, today);
    if (asked) redraw(question, [doubtBlock(page, now, value, asked, answer)]);
    return !asked;
  };
  const retype = (value: number) => {
    const percent = now.unit.trim() === '%';
    fields.retype(percent ? valueText(page, value, now) : typedText(value, page.numbers()));
  };
  const answer = (next: Answered) => {
    answered = next;
    retype(next.value);
    read(true);
  };
  const show = (next: KeyResult | null, of: PlanView) => {
    if (!next) {
      redraw(reason, [alertLine(page.say(CHECK_IN.gone, { id: now.id }))]);
      return;
    }
    now = next;
    today = of.plan.asOf;
    const doubts = doubtsOf(of, next.id);
    redraw(asked, doubtCards(page, next, doubts, settle));
    const when = whenText(page, next, of.plan);
    redraw(last, [
      lastText(page, next),
      when && ' · ',
      when && element('span', { class: when.old ? 'old' : '' }, when.text),
    ]);
    // Whoever took back what they typed has not begun.
    if (began !== null && !fields.touched(began)) began = null;
    if (began === null) fields.preset(next);
  };
  show(first, view);

  return {
    node,
    show,
    touched: () => began !== null && fields.touched(began),
    entry() {
      if (!read(true)) {
        (question.querySelector('button') ?? fields.first)?.focus();
        return null;
      }
      const number = typed();
      const was = began ?? cellsOf(now);
      return {
        id: now.id,
        was,
        ...fields.entered(was),
        ...(number?.kind === 'number' ? { current: number.value } : {}),
        ...(number?.kind === 'number' && answered?.value === number.value ? totalOf(answered) : {}),
      };
    },
    refused(why) {
      began = cellsOf(now);
      redraw(reason, [alertLine(why)]);
    },
    saved() {
      began = null;
      answered = null;
      redraw(reason, []);
      fields.clear();
      read(false);
    },
  };
}

const cellsOf = ({ text, measure, unit, current, confidence, note }: KeyResult): CheckInCells => ({
  text,
  measure,
  unit,
  current,
  confidence,
  note,
});

const alertLine = (text: string) => element('p', { class: 'error', role: 'alert' }, text);

const shorten = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
