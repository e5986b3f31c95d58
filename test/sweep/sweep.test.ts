/** The short form of `npm run sweep`: a fault of every second command, the same in each run, or others by SEED. */
import { EVERY, SEED } from '../seed';
import { CASES, MIGRATION_CASES, SET_UP_CASES } from './cases';
import { emptySpreadsheet, firstVersion, tracker } from './situation';
import { type Choose, sample, sweep } from './sweep';

const few: Choose = sample(1, SEED);

/** What a sweep finds when nothing is wrong. */
const NOTHING = { differs: 0, lost: 0, duplicated: 0, leaked: 0, found: [] };

describe(`a service call fails and the command runs again (SEED=${SEED})`, () => {
  let team: Awaited<ReturnType<typeof tracker>>;
  beforeAll(async () => {
    team = await tracker('small');
  });

  test.each(
    CASES.filter((_, index) => EVERY || index % 2 === SEED % 2).map(
      (command) => [command.name, command] as const,
    ),
  )('%s ends as if nothing had happened, and nobody’s words are touched', async (_, command) => {
    expect(await sweep(team, command, few)).toMatchObject(NOTHING);
  });

  // One of the two by turns: both do the same. `npm run sweep` cuts both at every call.
  test.each(
    MIGRATION_CASES.filter((_, index) => index === SEED % MIGRATION_CASES.length).map(
      (command) => [command.name, command] as const,
    ),
  )('%s ends whole wherever it was cut off', async (_, command) => {
    expect(await sweep(await firstVersion(), command, sample(8, SEED))).toMatchObject(NOTHING);
  });

  test.each(SET_UP_CASES.map((command) => [command.name, command] as const))(
    '%s goes on where it was cut off',
    async (_, command) => {
      expect(await sweep(await emptySpreadsheet(), command, few)).toMatchObject(NOTHING);
    },
  );
});
