import { walk } from './model';

/** The same in each run: red is then somebody's change. The long form draws. */
const seed = Number(process.env['SEED'] ?? 20_261_123);

test(`whatever people do, no command loses a word of theirs (SEED=${seed})`, async () => {
  await walk(60, seed);
}, 60_000);
