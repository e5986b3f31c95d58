import { SEED } from '../seed';
import { walk } from './model';

test(`whatever people do, no command loses a word of theirs (SEED=${SEED})`, async () => {
  await walk(60, SEED);
});
