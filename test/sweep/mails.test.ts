/**
 * Scheduled mails under faults: every seventh call by SEED here, each in every way in `npm run sweep`. Each mail goes
 * out once or is shown with what to do; none is lost in silence, none goes out twice.
 */
import { SEED } from '../seed';
import { CASES } from './cases';
import { tracker } from './situation';
import { everySeventh, sweep } from './sweep';

const MAILS = [
  'mend a schedule whose mails are missing',
  'send again what Google refused',
  'leave out what is missing',
  'the weekly summary by the clock',
  'the reminders by the clock',
];

describe(`a service call fails while mails go out (SEED=${SEED})`, () => {
  test.each(MAILS)('%s: each is sent once or shown', async (name) => {
    const command = CASES.find((one) => one.name === name);
    if (!command) throw new Error(`there is no case “${name}”`);
    const swept = await sweep(await tracker('small'), command, everySeventh(SEED));
    expect(swept.found).toEqual([]);
    expect(swept).toMatchObject({ differs: 0, lost: 0, duplicated: 0, leaked: 0 });
  });
});
