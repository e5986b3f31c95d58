/** The short form of `npm run sweep -- meanwhile`: every seventh moment of each command and act; others by SEED. */
import { EVERY, SEED } from '../seed';
import { CASES } from './cases';
import { disturbed, isFollowed, momentsOf, undisturbed } from './meanwhile';
import { ACTS } from './people';
import { tracker } from './situation';

const STEP = EVERY ? 1 : 7;

/** Two commands that differ most; the sweep has every one that writes. */
const SHORT = EVERY
  ? CASES.filter(isFollowed)
  : CASES.filter(({ name }) => ['save check-ins', 'insert a key result'].includes(name));

describe(`a person moves rows or types while a command is at work (SEED=${SEED})`, () => {
  let team: Awaited<ReturnType<typeof tracker>>;
  beforeAll(async () => {
    team = await tracker('small');
  });

  test.each(SHORT.map((command) => [command.name, command] as const))(
    '%s changes no cell of another row, moves no ID, and loses nothing that was typed or logged',
    async (_, command) => {
      const of = await undisturbed(team.standing(), command);
      const all = momentsOf(of).flatMap((moment) => ACTS.map((act) => ({ moment, act })));
      const found: string[] = [];
      for (const { moment, act } of all.filter((_one, index) => index % STEP === SEED % STEP)) {
        const wrong = await disturbed(of, act, moment);
        found.push(...wrong.map((one) => `${act.name} at call ${moment}: ${one}`));
      }
      expect(found).toEqual([]);
    },
  );
});
