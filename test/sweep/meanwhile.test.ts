/**
 * The short form of `npm run sweep -- meanwhile`: every seventh moment of each command, each with another thing
 * that a person does; others by SEED. EVERY=1: each of them at each moment.
 */
import { EVERY, SEED } from '../seed';
import { CASES } from './cases';
import { disturbed, isFollowed, momentsOf, type Undisturbed, undisturbed } from './meanwhile';
import { ACTS, type Act } from './people';
import { tracker } from './situation';

const STEP = 7;

function chosen(of: Undisturbed): readonly (readonly [Act, number])[] {
  const moments = momentsOf(of);
  if (EVERY) return moments.flatMap((moment) => ACTS.map((act) => [act, moment] as const));
  return moments
    .filter((_, index) => index % STEP === SEED % STEP)
    .map((moment, index) => [ACTS[(index * 5 + SEED + moment) % ACTS.length] as Act, moment]);
}

describe(`a person moves rows or types while a command is at work (SEED=${SEED})`, () => {
  let team: Awaited<ReturnType<typeof tracker>>;
  beforeAll(async () => {
    team = await tracker('small');
  });

  test.each(CASES.filter(isFollowed).map((command) => [command.name, command] as const))(
    '%s changes no cell of another row, moves no ID, and loses nothing that was typed or logged',
    async (_, command) => {
      const of = await undisturbed(team.standing(), command);
      const found: string[] = [];
      for (const [act, moment] of chosen(of)) {
        const wrong = await disturbed(of, act, moment);
        found.push(...wrong.map((one) => `${act.name} at call ${moment}: ${one}`));
      }
      expect(found).toEqual([]);
    },
  );
});
