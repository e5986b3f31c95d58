import { type DayOf, dayReader, type Offsets } from './days';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet's own clock and calendar for one run: its zone is asked for once, and only where it matters. */
export interface SheetClock {
  /** `Asia/Bangkok`. */
  zone(): string;
  /** The moment of the call in that zone, `2026-11-13 16:05`. */
  now(): string;
  /** The spreadsheet has this zone from now on. */
  moveTo(zone: string): void;
  readonly dayOf: DayOf;
  /** The zone's offsets that were asked for so far: whoever hands them in at the next run saves the calls. */
  offsets(): Offsets;
}

/** `known`: offsets of an earlier run in the same zone. */
export function sheetClock(spreadsheet: Spreadsheet, known: Offsets = {}): SheetClock {
  let zone = '';
  const clock = {
    zone: () => {
      zone ||= zoneOf(spreadsheet);
      return zone;
    },
    moveTo: (next: string) => {
      zone = next;
    },
    now: () => {
      const here = Utilities.formatDate(new Date(Date.now()), clock.zone(), 'yyyy-MM-dd HH:mm Z');
      days.learn(here.slice(17));
      return here.slice(0, 16);
    },
  };
  const days = dayReader(clock.zone, known);
  return { ...clock, dayOf: days.dayOf, offsets: days.offsets };
}

/** A file that came from an .xlsx may have no zone: then the script's own counts. */
const zoneOf = (spreadsheet: Spreadsheet): string =>
  spreadsheet.getSpreadsheetTimeZone() || Session.getScriptTimeZone();
