import { type Action, allKeyResults, type KeyResult, objectivesOf, type Plan } from '../plan';
import { progressOf } from '../progress';
import { isStay } from './result';

/** A row that the draft begins with. */
export type Carried =
  | {
      readonly level: 'objective';
      readonly id: string;
      readonly text: string;
      readonly owner: string | null;
    }
  | {
      readonly level: 'key-result';
      readonly of: KeyResult;
      readonly parent: string;
      readonly target: number | null;
    }
  | { readonly level: 'action'; readonly of: Action; readonly parent: string };

/**
 * What the next quarter's draft begins with, in the order of the plan: every objective as it is; the key results that
 * are not reached, without a target, but for one that is to stay where it is; of their actions those that somebody
 * is at. A row that was dropped stays behind.
 */
export function carriedRows(plan: Plan): readonly Carried[] {
  const { quarter } = plan;
  return objectivesOf(plan).flatMap((objective): readonly Carried[] => {
    const open = allKeyResults(plan).filter(
      (row) => row.parent === objective.id && row.id !== '' && isOpen(row, plan),
    );
    return [
      { level: 'objective', id: objective.id, text: objective.text, owner: objective.owner },
      ...open.flatMap((of): readonly Carried[] => {
        const doing = plan.rows.filter(
          (row): row is Action =>
            row.level === 'action' && row.parent === of.id && row.current === 'doing',
        );
        return [
          { level: 'key-result', of, parent: objective.id, target: isStay(of) ? of.target : null },
          ...doing.map((action): Carried => ({ level: 'action', of: action, parent: of.id })),
        ];
      }),
    ];
  });

  function isOpen(row: KeyResult, { asOf }: Plan): boolean {
    if (row.current === 'dropped') return false;
    const { share } = progressOf(row, quarter, asOf);
    return isStay(row) || share === null || share < 1;
  }
}

/** The IDs of actions that somebody is at. */
export const actionsDoing = (rows: Plan['rows']): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) => (row.level === 'action' && row.current === 'doing' ? [row.id] : [])),
  );
