/** Set-up beside people's own tabs ends for good at every 7th of its calls; `npm run sweep` tries each of them. */
import { EVERY, SEED } from '../seed';
import { BESIDE_THEIRS } from './cases';
import { endsOf } from './cut-off';
import { emptySpreadsheet } from './situation';
import { THEIR_NAMES, whatIsTheirs } from './their-tabs';

/** Every 7th call, in one language and in the other by turns. */
const STEP = 7 * BESIDE_THEIRS.length;
/** Each file that is left so has its tabs looked at, and every so many is finished: that takes seconds each. */
const FOLLOWED = EVERY ? 1 : 20;

describe(`in a file with tabs of our names, set-up that was cut off (SEED=${SEED})`, () => {
  test.each(BESIDE_THEIRS.map((one, index) => [one.name, one, index] as const))(
    '%s is finished by the next run, whichever call was the last',
    async (_, one, index) => {
      const first = (SEED + index * 7) % STEP;
      const { cuts, nameless, found } = await endsOf(
        await emptySpreadsheet(),
        one,
        (call) => call % STEP === first,
        (place) => (place + SEED) % FOLLOWED === 0,
      );
      expect({ nameless, found }).toEqual({ nameless: [], found: [] });
      expect(cuts).toBeGreaterThan(30);
    },
  );

  test.each(BESIDE_THEIRS.map((one) => [one.name, one] as const))(
    '%s leaves every tab of theirs as it was, the empty ones too',
    async (_, { before, run }) => {
      const local = await emptySpreadsheet();
      before?.(local);
      const theirs = whatIsTheirs(local);
      run(local, undefined);
      expect(whatIsTheirs(local)).toEqual(theirs);
      expect(theirs).toHaveLength(THEIR_NAMES.length);
    },
  );
});
