/** The functions of formulas: the engine's, with Google's answers where those differ. */
import { strictArguments } from './arguments';
import { conditionalSums } from './criteria';
import { type Clock, dates } from './dates';
import { logic } from './logic';
import { lookups } from './lookups';
import { notHere } from './not-here';
import { errorNames, numbers } from './numbers';
import { knowRefusals } from './refusal';
import { texts } from './texts';

/** Once a process: the engine's functions are global. `clock` is what TODAY and NOW follow. */
export function calculateAsGoogle(clock: Clock): void {
  knowRefusals();
  numbers();
  texts();
  logic();
  lookups();
  conditionalSums();
  dates(clock);
  errorNames();
  notHere();
  strictArguments();
}
