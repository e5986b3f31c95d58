/** A closing, and its Undo, that are cut off somewhere: done again they end as one that went well. */
import type { LocalSheets, Standing } from '../../../local/index';
import { shortStanding } from '../../built-once';
import { EVERY, SEED } from '../../seed';
import { type Fault, withFault } from '../../sweep/fault';
import { every, everySeventh } from '../../sweep/sweep';
import { everything, openEmpty } from '../../tracker/open-tracker';
import { okrCell } from '../real-tracker';
import { close, done, endingTracker, view } from './ending-tracker';

const clock = () => new Date('2027-01-04T05:00:00Z');
const copy = (from: Standing): Promise<LocalSheets> => openEmpty({ clock, from });
const TO = ['ceo@example.com', 'cfo@example.com'];

async function readyToClose(): Promise<Standing> {
  const { local, on } = await endingTracker();
  local.typeIn('OKRs', okrCell('current', 5), '112');
  local.typeIn('OKRs', 'L5', 'A note of ours');
  on('2026-12-14');
  done(local, { kind: 'make-draft' });
  local.typeIn('OKRs Q1 2027 (draft)', 'F5', '150');
  on('2027-01-04');
  done(local, { kind: 'prepare-closing' });
  local.typeIn('Close Q4 2026', 'H4', 'Search brings the best leads');
  return shortStanding(local);
}

/** Cells by place, without the ledger of mails and the ids that the local Sheets draws. */
const cells = (local: LocalSheets): Record<string, string> =>
  Object.fromEntries(
    Object.entries(everything(local)).filter(
      ([, text]) => !/^\{"okrs"|^attempt$|^sent$/.test(text),
    ),
  );

/** Each call in each way, or a sample of the sevenths by seed: a closing takes seconds here. */
const chosen = (calls: number): readonly Fault[] => {
  if (EVERY) return every(calls);
  const drawn = everySeventh(SEED)(calls);
  const step = Math.max(1, Math.floor(drawn.length / SAMPLE));
  return drawn.filter((_, at) => at % step === 0).slice(0, SAMPLE);
};
const SAMPLE = Number(process.env['FAULTS'] ?? 5);

/** Runs it with each fault, then goes on as the page does, and holds the end against that of a whole run. */
async function swept(
  start: Standing,
  run: (local: LocalSheets) => void,
  goOn: (local: LocalSheets) => void,
): Promise<string[]> {
  const whole = await copy(start);
  whole.calls.reset();
  run(whole);
  const { calls } = whole.calls.counts();
  const wanted = cells(whole);
  const found: string[] = [];
  for (const fault of chosen(calls)) {
    const local = await copy(start);
    withFault(local, fault, () => run(local));
    goOn(local);
    const ends = cells(local);
    const differs = [...new Set([...Object.keys(wanted), ...Object.keys(ends)])].filter(
      (place) => wanted[place] !== ends[place],
    );
    const twice = TO.filter((one) => local.outbox.filter(({ to }) => to.includes(one)).length > 1);
    if (differs.length > 0 || twice.length > 0)
      found.push(
        `${fault.kind} at call ${fault.call} of ${calls}: ${[...twice, ...differs.slice(0, 3).map((place) => `${place} ${wanted[place]} / ${ends[place]}`)].join(', ')}`,
      );
  }
  return found;
}

test('a closing is cut off anywhere and gone on with: nothing is lost, nothing is there twice', async () => {
  const start = await readyToClose();
  const found = await swept(
    start,
    (local) => close(local, TO),
    (local) => {
      const { unfinished, closed } = view(local);
      if (unfinished) done(local, { kind: 'close-quarter', seen: {}, to: TO });
      else if (!closed) close(local, TO);
      // The dialog lists whom the results have not reached, and sends to nobody twice.
      else done(local, { kind: 'send-closing', to: TO, again: false });
    },
  );
  expect(found).toEqual([]);
});

test('so is its Undo', async () => {
  const local = await copy(await readyToClose());
  close(local);
  const found = await swept(
    shortStanding(local),
    (one) => done(one, { kind: 'undo-closing' }),
    (one) => {
      const { unfinished, closed } = view(one);
      if (unfinished || closed) done(one, { kind: 'undo-closing' });
    },
  );
  expect(found).toEqual([]);
});
