/** A real plan at the end of its quarter: the clock goes where the test says. */
import type { LocalOptions, LocalSheets } from '../../../local/index';
import type { SetUpAnswers } from '../../../src/protocol/messages';
import type { QuarterView } from '../../../src/protocol/quarter';
import { shortStanding } from '../../built-once';
import { ask, openEmpty, tabsOf } from '../../tracker/open-tracker';
import { realTracker, typeSetting } from '../real-tracker';

export interface Ending {
  readonly local: LocalSheets;
  /** Noon in Bangkok of this day. */
  readonly on: (day: string) => void;
}

export async function endingTracker(
  answers: Partial<SetUpAnswers> = {},
  options: LocalOptions = {},
): Promise<Ending> {
  const built = await realTracker(options, answers);
  let now = new Date('2026-11-13T09:05:00Z');
  const local = await openEmpty({ ...options, clock: () => now, from: shortStanding(built) });
  if (answers.language !== 'th') {
    typeSetting(local, 'agreed_by', 'Somchai');
    typeSetting(local, 'agreed_on', '2026-10-07');
  }
  return {
    local,
    on(day) {
      now = new Date(`${day}T05:00:00Z`);
    },
  };
}

/** What the page asks, which must go well. */
export function done<Data>(local: LocalSheets, request: object): Data {
  const reply = ask(local, request);
  if (!reply.ok) throw new Error(`${reply.reason}\n${local.logs.join('\n')}`);
  return reply.data as Data;
}

export const view = (local: LocalSheets): QuarterView => done(local, { kind: 'quarter' });

/** Closes as a person does who looked at the page. */
export const close = (local: LocalSheets, to: readonly string[] = []): unknown =>
  done(local, { kind: 'close-quarter', seen: view(local).closing?.seen ?? {}, to });

export const tabs = tabsOf;

/** The rows of a tab from its headers on, without blank ones. */
export const rowsOf = (local: LocalSheets, tab: string, range: string): string[][] =>
  local.displayed(tab, range).filter((row) => row.some((cell) => cell !== ''));
