import { isMove, isWork, type QuantityRole, type VerbClass } from '../reading';
import type { Candidate, Company } from './candidate';
import {
  isCondition,
  isLoose,
  isPlaceOfHelp,
  isPrice,
  isRemark,
  isScope,
  isWhere,
} from './condition';

/**
 * What a number means in its line. In: the number with the words right beside it, and what else stands
 * in the line. Out: what is reached, how it changes, or only how and where. The first answer holds.
 */
export function roleOf(number: Candidate, company: Company): QuantityRole {
  const { context, kind } = number;
  const { verb } = company;
  if (isPlaceOfHelp(number, company)) return 'condition';
  if (number.role) return number.role;
  if (isCondition(number, company)) return 'condition';
  if (kind === 'duration' && context.within) return 'limit';
  if (number.of !== null) return 'ratio';
  if (isRemark(number, company)) return 'condition';
  if (kind === 'points') return roleOfPoints(number);
  if (verb === 'hold' && !context.by && !isScope(number, company)) return 'limit';
  if (context.to && !context.by) return isPieceOfWork(number, company) ? 'count' : 'target';
  if (context.by || isNamedChange(number)) return 'change';
  if (context.comparator === 'at-most') return verb === 'down' ? 'target' : 'limit';
  if (isWhere(number, company)) return 'condition';
  switch (kind) {
    case 'multiple':
      return roleOfMultiple(number, company);
    case 'percent':
      return roleOfPercent(number, company);
    case 'currency':
      return roleOfMoney(number, company);
    case 'duration':
      return 'target';
    case 'number':
      return roleOfCount(number, company);
  }
}

/** "Send the guide to 300 customers": work that goes to so many. */
const isPieceOfWork = ({ kind, unit }: Candidate, { verb }: Company): boolean =>
  isWork(verb) && kind === 'number' && unit !== null;

/** "20% growth"; "5 more posts" are things, and "2 days faster" is a time. */
const isNamedChange = ({ kind, context }: Candidate): boolean =>
  context.changeAfter && kind !== 'number' && kind !== 'duration';

/** Whether what the verb brings can be counted: "win", "build", "become". */
const isMaking = (verb: VerbClass | null): boolean =>
  isWork(verb) || verb === 'reach' || verb === 'become';

/** "to 5 pp" arrives; "+5pp" changes. */
const roleOfPoints = ({ context }: Candidate): QuantityRole => (context.to ? 'target' : 'change');

/** "double", "Grow traffic 3x" and a half change; "ROAS 3x" is a level. */
function roleOfMultiple({ start, end, value }: Candidate, { page, verb }: Company): QuantityRole {
  const isWord = /^(?:d|t|q|h|เท่าตัว)/.test(page.lower.slice(start, end));
  return isMove(verb) || isWord || value === 0.5 ? 'change' : 'target';
}

/** "Grow sales 20%" changes; "Grow sales to a share of 20%" and "Reach 20%" arrive. */
const roleOfPercent = ({ context }: Candidate, { verb }: Company): QuantityRole =>
  isMove(verb) && !context.level ? 'change' : 'target';

/** "Win $2M" and "Grow sales $2M" count; "Revenue: $2M" is a level. */
function roleOfMoney(number: Candidate, company: Company): QuantityRole {
  if (number.context.level) return 'target';
  if (isPrice(number, company)) return 'condition';
  return isMaking(company.verb) || company.verb === 'up' ? 'count' : 'target';
}

/** "Send 3 newsletters" counts; "NPS 45" is a level; "Cut bounce rate 10 points" changes it. */
function roleOfCount(number: Candidate, company: Company): QuantityRole {
  const { unit, context } = number;
  if (unit && /^points?$/i.test(unit) && isMove(company.verb)) return 'change';
  if (context.level && !(unit && isMaking(company.verb))) return 'target';
  if (unit === null && company.metricBefore) return 'target';
  return isLoose(number, company) ? 'condition' : 'count';
}
