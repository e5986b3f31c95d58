import { dueAfterKeyResult } from './actions/due-after-key-result';
import { empty } from './actions/empty';
import { isAResult } from './actions/is-a-result';
import { noVisibleEnd } from './actions/no-visible-end';
import { notATask } from './actions/not-a-task';
import { barePercentage } from './key-results/bare-percentage';
import { betterSentence } from './key-results/better-sentence';
import { countedActivity } from './key-results/counted-activity';
import { direction } from './key-results/direction';
import { dueOutsideQuarter } from './key-results/due-outside-quarter';
import { effort } from './key-results/effort';
import { missingCells } from './key-results/missing-cells';
import { mixedUnits } from './key-results/mixed-units';
import { noNumber } from './key-results/no-number';
import { noOwner } from './key-results/no-owner';
import { noStart } from './key-results/no-start';
import { nothingCounted } from './key-results/nothing-counted';
import { placeholder } from './key-results/placeholder';
import { severalResults } from './key-results/several-results';
import { size } from './key-results/size';
import { textAgainstColumns } from './key-results/text-against-columns';
import { timeOnly } from './key-results/time-only';
import { tooLong } from './key-results/too-long';
import { vague } from './key-results/vague';
import { vanity } from './key-results/vanity';
import { noDirection } from './objectives/no-direction';
import { number } from './objectives/number';
import { objectivePlaceholder } from './objectives/placeholder';
import { severalGoals } from './objectives/several';
import { slogan } from './objectives/slogan';
import { objectiveTask } from './objectives/task';
import { objectiveTooLong } from './objectives/too-long';
import { tooShort } from './objectives/too-short';
import { objectiveVague } from './objectives/vague';
import { allConfident } from './plan/all-confident';
import { allDueAtTheEnd } from './plan/all-due-at-the-end';
import { keyResultCount } from './plan/key-result-count';
import { noAction } from './plan/no-action';
import { noParent } from './plan/no-parent';
import { objectiveCount } from './plan/objective-count';
import { oneKindOfSignal } from './plan/one-kind-of-signal';
import { oneOwner } from './plan/one-owner';
import type { PlanRule } from './plan/plan-rule';
import { saidTwice } from './plan/said-twice';
import { twoBaselines } from './plan/two-baselines';
import { undefinedTerm } from './plan/undefined-term';
import type { RowReview } from './review-result';
import type { Rule } from './rule';

/** Every rule for a row, in the order in which equal findings stand. */
export const RULES: Readonly<Record<RowReview['level'], readonly Rule[]>> = {
  objective: [
    objectivePlaceholder,
    number,
    noDirection,
    slogan,
    tooShort,
    objectiveVague,
    objectiveTask,
    severalGoals,
    objectiveTooLong,
  ],
  'key-result': [
    placeholder,
    noNumber,
    textAgainstColumns,
    direction,
    dueOutsideQuarter,
    barePercentage,
    effort,
    timeOnly,
    nothingCounted,
    mixedUnits,
    severalResults,
    vague,
    noOwner,
    missingCells,
    betterSentence,
    noStart,
    size,
    countedActivity,
    vanity,
    tooLong,
  ],
  action: [dueAfterKeyResult, empty, notATask, isAResult, noVisibleEnd],
};

/** Every rule for a plan as a whole, in the order in which equal findings stand. */
export const PLAN_RULES: readonly PlanRule[] = [
  objectiveCount,
  keyResultCount,
  noParent,
  twoBaselines,
  saidTwice,
  undefinedTerm,
  oneKindOfSignal,
  oneOwner,
  allDueAtTheEnd,
  allConfident,
  noAction,
];
