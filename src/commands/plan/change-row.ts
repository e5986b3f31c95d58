import type { Language } from '../../language/text';
import type { Answers, PlanView, Request } from '../../protocol/messages';
import type { OkrKey } from '../../tracker/contract/columns';
import type { CellInput, Change } from '../../tracker/grid/change';
import type { Cell } from '../../tracker/grid/snapshot';
import { cellAt, type Table, textAt } from '../../tracker/grid/table';
import { withValue } from '../../tracker/upkeep/percent-unit';
import { editedRowDress } from '../../tracker/upkeep/row-upkeep';
import { MEASURES, SIGNALS } from '../../words/plan-words';
import type { Platform } from '../platform';
import { changedPlanView, openTracker } from '../read-plan';
import { refuse } from '../refusal';

/** Puts a wording into a row's plan cell, if its text is still the one the page read; the old verdict goes. */
export function useWording(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'use-wording' }>,
): Answers['use-wording'] {
  // The wording may stand there already: a run that was cut off behind it is finished now.
  return changeRow(platform, { ...request, stands: request.text }, () => [['plan', request.text]]);
}

/** Fills those of a row's cells that are still blank: what a person wrote stays. */
export function fillColumns(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'fill-columns' }>,
): Answers['fill-columns'] {
  const { unit, start, target, due, measure, signal } = request.cells;
  return changeRow(platform, request, (table, row, language) => {
    const wanted: readonly (readonly [OkrKey, CellInput | undefined])[] = [
      ['unit', unit],
      ['start', start],
      ['target', target],
      ['due', due === undefined ? undefined : { day: due }],
      ['measure', measure && MEASURES[measure][language]],
      ['signal', signal && SIGNALS[signal][language]],
    ];
    return wanted.filter(
      (cell): cell is readonly [OkrKey, CellInput] =>
        cell[1] !== undefined && cellAt(table, row, cell[0]) === '',
    );
  });
}

/**
 * Writes cells of the row with this ID, if its text is still the one the page read, or `stands`; the
 * old verdict goes. Answers with the plan as it is then.
 */
export function changeRow(
  platform: Platform,
  request: { readonly id: string; readonly was: string; readonly stands?: string },
  cellsFor: (
    table: Table,
    row: number,
    language: Language,
  ) => readonly (readonly [OkrKey, CellInput])[],
): PlanView {
  const done = platform.locked(() => {
    const { tracker } = openTracker(platform);
    const { language } = tracker.settings;
    const place = tracker.outline.find(({ id }) => id === request.id);
    const table = tracker.tables.okrs;
    if (!place || !table) return refuse('row-gone', language, { id: request.id });
    const text = textAt(table, place.row, 'plan');
    if (text !== request.was.trim() && text !== request.stands?.trim()) {
      return refuse('row-changed', language, { id: request.id });
    }
    const cells = [...cellsFor(table, place.row, tracker.wordLanguage), ['review', null] as const];
    platform.write(
      cells.flatMap(([key, cell]): Change[] => {
        const column = table.columns.get(key);
        return column === undefined
          ? []
          : [{ kind: 'cells', sheet: 'okrs', row: place.row, column, cells: [[cell]] }];
      }),
    );
    // Last: 4.5 in a row of whole numbers would show as 5, and a share of 1 as 0.
    const numbers = cells.filter(([key]) => key === 'unit' || key === 'start' || key === 'target');
    if (numbers.length > 0) {
      const after = numbers.reduce(
        (of, [key, cell]) => withValue(of, [place.row], key, cell as Cell),
        table,
      );
      platform.write(editedRowDress(after, [place], tracker.wordLanguage));
    }
    return true;
  });
  if (done === null) refuse('busy', platform.userLanguage());
  return changedPlanView(platform);
}
