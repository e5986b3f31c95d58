/** Before each test file of the second pass: apostrophes that a script writes into plain-text cells are hidden. */
import { unlessTold } from '../local/index';

unlessTold.apostrophes = 'hidden';
