import { wallClock } from '../../local/zone-time';
import type { Language } from '../../src/language/text';
import { addDays, type Day, dayNumber, daysBetween } from '../../src/okr/day';
import { type Quarter, quarterOf } from '../../src/okr/quarter';
import { summarise } from '../../src/summary/data/summarise';
import { mailOf } from '../../src/summary/mail/mail';
import { sheetPage } from '../../src/summary/sheet/page';
import type { Tracker } from '../../src/tracker/read/read-tracker';
import { EVERY, SEED } from '../seed';
import { textOf } from '../summary/pages';
import { EN, reviewOf, TH } from '../summary/voices';
import { EVERY_DAY, momentIn, TIMES, ZONES } from './days';
import { trackerOnPaper } from './paper';

/** Every seventh day, by SEED; EVERY=1: each of them. */
const DAYS = EVERY ? EVERY_DAY : EVERY_DAY.filter((_, index) => (index + SEED) % 7 === 0);

const answersFor = (language: Language, { fiscalYear, number }: Quarter) =>
  ({
    team: 'Acme',
    language,
    fiscalYear,
    quarter: number,
    fiscalYearStart: 1,
    content: 'example',
  }) as const;

/** What no page or mail may say. */
const NONSENSE = /undefined|NaN|Infinity|null|Invalid|\{\w+\}|-\d+ days|\[object/;

/** Days on which something had happened by then: they cannot lie ahead. */
const pastDays = ({ plan, checkIns, settings }: Tracker): Day[] => [
  ...checkIns.map(({ at }) => at.slice(0, 10)),
  ...plan.rows.flatMap((row) => (row.level === 'key-result' && row.updated ? [row.updated] : [])),
  ...plan.notNow.flatMap(({ askedOn }) => askedOn ?? []),
  ...plan.definitions.flatMap(({ agreedOn }) => agreedOn ?? []),
  ...(settings.agreed ? [settings.agreed.on] : []),
];

/** All that a leader reads of a tracker, in both languages: the page and the mail. */
function told({ plan, checkIns }: Tracker): string {
  // What the review finds in the sentences does not hang on the day.
  const summary = summarise(plan, checkIns, { review: reviewOf(15, 17), previous: null });
  return [EN, TH]
    .flatMap((voice) => {
      const { subject, preheader, text } = mailOf(summary, voice, { sender: 'Ploy', url: null });
      return [textOf(sheetPage(summary, voice)), subject, preheader, text];
    })
    .join('\n');
}

/** What is wrong with the example of a quarter on a day: nothing, on any day. In the two languages by turns. */
function wrongOn(day: Day, of: Quarter): string[] {
  const language = dayNumber(day) % 2 === 0 ? 'en' : 'th';
  try {
    const tracker = trackerOnPaper(day, answersFor(language, of));
    const ahead = pastDays(tracker).filter((one) => one > day);
    const [nonsense] = NONSENSE.exec(told(tracker)) ?? [];
    const begun = daysBetween(of.first, day) > 0;
    return [
      ...ahead.map((one) => `${day}: ${one} lies ahead`),
      ...(nonsense === undefined ? [] : [`${day}: “${nonsense}” is said`]),
      ...(begun && tracker.checkIns.length === 0 ? [`${day}: no check-in`] : []),
    ];
  } catch (error) {
    return [`${day}: ${String(error)}`];
  }
}

test.each(ZONES)(
  `on days from 2026 to 2028 (SEED=${SEED}) it is that day right after and before midnight in %s`,
  (zone) => {
    const other = DAYS.flatMap((day) =>
      TIMES.map((time) => `${day} ${time}`).filter((moment) => {
        const [on = '', at = ''] = moment.split(' ');
        const shown = new Date(wallClock(momentIn(zone, on, at), zone)).toISOString();
        return shown.slice(0, 16).replace('T', ' ') !== moment;
      }),
    );
    expect(other).toEqual([]);
  },
);

describe('the example plan, its page and its mail', () => {
  test(`are whole on days of 2026 to 2028 (SEED=${SEED}), in the quarter that runs`, () => {
    expect(DAYS.flatMap((day) => wrongOn(day, quarterOf(day, 1)))).toEqual([]);
  });

  test('are whole in a quarter’s last two weeks, where the next quarter is proposed', () => {
    const late = DAYS.filter((day) => daysBetween(day, quarterOf(day, 1).last) < 14);
    const next = (day: Day): Quarter => quarterOf(addDays(day, 14), 1);
    expect(late.flatMap((day) => wrongOn(day, next(day)))).toEqual([]);
  });
});
