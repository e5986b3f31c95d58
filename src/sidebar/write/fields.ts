import { longDayText } from '../../language/dates';
import type { Day } from '../../okr/day';
import type { Plan } from '../../okr/plan';
import type { CellsFromText } from '../../rules/review-result';
import { LEVELS, MEASURES } from '../../words/plan-words';
import { element, redraw } from '../ui/element';
import type { Page } from '../ui/view-part';
import { SIGNALS } from '../ui/wording-columns';
import { offerKinds, offerObjectives, parentsIn } from './choices';
import { draftControls, labelled } from './controls';
import type { Draft } from './draft';
import { NUMBER_FIELDS, numberProblem } from './numbers';
import { WRITE } from './wording';

/** The fields of the Write view. Built once a language; what is typed stays in them whatever the plan does. */
export interface WriteFields {
  readonly node: HTMLElement;
  /** Puts a draft into the fields; the one with the keyboard keeps what is typed in it. */
  show(draft: Draft): void;
  /** Brings objectives and owners up to date. */
  offer(plan: Plan, owners: readonly string[]): void;
  /** What the row's cells would hold where nothing is chosen. */
  guess(cells: CellsFromText): void;
  focus(field: keyof Draft): void;
  /** A field that cannot be read, in words; null where all can. */
  problem(): { readonly field: keyof Draft; readonly text: string } | null;
}

export function writeFields(page: Page, change: (changed: Partial<Draft>) => void): WriteFields {
  const { controls, input, select, area } = draftControls(change);
  const level = select('level');
  level.append(
    ...(['objective', 'key-result'] as const).map((value) =>
      element('option', { value }, page.say(LEVELS[value])),
    ),
  );
  const underList = select('under');
  const under = labelled(page.say(WRITE.under), underList);
  const aboutLabel = element('label', { for: 'write-about' });
  const names = element('datalist', { id: 'write-owners' });
  const dueHint = element('p', { class: 'secondary' });
  const numbers = element(
    'div',
    { class: 'in-thirds' },
    labelled(page.say(WRITE.from), input('from', { inputmode: 'decimal' })),
    labelled(page.say(WRITE.to), input('to', { inputmode: 'decimal' })),
    labelled(page.say(WRITE.unit), input('unit')),
  );
  const due = labelled(page.say(WRITE.due), input('due', { type: 'date' }), dueHint);
  const measureList = select('measure');
  const signalList = select('signal');
  const countsFromHint = element('p', { class: 'secondary' });
  const counted = element(
    'div',
    {},
    labelled(page.say(WRITE.measure), measureList),
    labelled(page.say(WRITE.signal), signalList),
    labelled(page.say(WRITE.countsFrom), input('countsFrom', { type: 'date' }), countsFromHint),
  );
  const node = element(
    'div',
    { class: 'write' },
    labelled(page.say(WRITE.what), level),
    under,
    element(
      'div',
      { class: 'verb-and-metric' },
      labelled(page.say(WRITE.verb), input('verb')),
      element('div', { class: 'form-group' }, aboutLabel, input('about')),
    ),
    numbers,
    due,
    labelled(page.say(WRITE.owner), input('owner', { list: 'write-owners' })),
    names,
    counted,
    labelled(
      page.say(WRITE.why),
      input('why'),
      element('p', { class: 'secondary' }, page.say(WRITE.whyHint)),
    ),
    labelled(page.say(WRITE.sentence), area('sentence')),
  );
  let offered = '';
  return {
    node,
    show(draft) {
      for (const [field, control] of controls) {
        const value = String(draft[field]);
        if (control.value !== value) control.value = value;
      }
      const isObjective = draft.level === 'objective';
      for (const part of [under, numbers, due, counted]) part.hidden = isObjective;
      aboutLabel.textContent = page.say(isObjective ? WRITE.where : WRITE.metric);
      for (const field of NUMBER_FIELDS) {
        if (numberProblem(page, draft[field], draft.unit) === null)
          controls.get(field)?.removeAttribute('aria-invalid');
        else controls.get(field)?.setAttribute('aria-invalid', 'true');
      }
    },
    offer(plan, owners) {
      const objectives = parentsIn(plan);
      const print = JSON.stringify([
        objectives.map(({ id, text }) => [id, text]),
        owners,
        plan.quarter,
      ]);
      if (print === offered) return;
      offered = print;
      offerObjectives(page, underList, objectives);
      redraw(
        names,
        owners.map((name) => element('option', { value: name }, name)),
      );
      const { first, last } = plan.quarter;
      const day = (of: Day) => longDayText(of, page.language(), 'ce');
      dueHint.textContent = page.say(WRITE.dueHint, { day: day(last) });
      countsFromHint.textContent = page.say(WRITE.countsFromHint, { day: day(first) });
    },
    guess(cells) {
      offerKinds(page, measureList, MEASURES, cells.measure);
      offerKinds(page, signalList, SIGNALS, cells.signal);
    },
    focus: (field) => controls.get(field)?.focus(),
    problem() {
      const unit = controls.get('unit')?.value ?? '';
      for (const field of NUMBER_FIELDS) {
        const text = numberProblem(page, controls.get(field)?.value ?? '', unit);
        if (text !== null) return { field, text };
      }
      return null;
    },
  };
}
