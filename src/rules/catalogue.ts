import { dueAfterKeyResult } from './actions/due-after-key-result';
import { notATask } from './actions/not-a-task';
import { barePercentage } from './key-results/bare-percentage';
import { countedActivity } from './key-results/counted-activity';
import { direction } from './key-results/direction';
import { dueOutsideQuarter } from './key-results/due-outside-quarter';
import { missingCells } from './key-results/missing-cells';
import { noNumber } from './key-results/no-number';
import { noOwner } from './key-results/no-owner';
import { placeholder } from './key-results/placeholder';
import { severalResults } from './key-results/several-results';
import { textAgainstColumns } from './key-results/text-against-columns';
import { vague } from './key-results/vague';
import { noDirection } from './objectives/no-direction';
import { number } from './objectives/number';
import { objectivePlaceholder } from './objectives/placeholder';
import { tooShort } from './objectives/too-short';
import { objectiveVague } from './objectives/vague';
import type { Rule } from './rule';

/** Every rule for a row, in the order in which equal findings stand. */
export const RULES: Readonly<Record<'objective' | 'key-result' | 'action', readonly Rule[]>> = {
  objective: [objectivePlaceholder, number, noDirection, tooShort, objectiveVague],
  'key-result': [
    placeholder,
    noNumber,
    textAgainstColumns,
    direction,
    dueOutsideQuarter,
    barePercentage,
    severalResults,
    vague,
    noOwner,
    missingCells,
    countedActivity,
  ],
  action: [dueAfterKeyResult, notATask],
};
