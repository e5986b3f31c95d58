/** Types the example plan and its weekly numbers into a tracker, as a team would over a quarter. */
import type { LocalSheets } from '../local/index';
import type { Day } from '../src/okr/day';
import type { Quarter } from '../src/okr/quarter';
import {
  EXAMPLE_DEFINITIONS,
  EXAMPLE_NOT_NOW,
  EXAMPLE_RECIPIENT,
  EXAMPLE_TEAM,
} from '../src/tracker/build/example-plan';
import { exampleRows, type SeedRow } from '../src/tracker/build/seed-rows';
import { newSettingRow } from '../src/tracker/build/settings';
import { LANGUAGE_NAMES, YES_NO } from '../src/tracker/contract/cell-words';
import { OKR_COLUMNS, type OkrKey } from '../src/tracker/contract/columns';
import { FIRST_ROW, SHEETS } from '../src/tracker/contract/sheets';
import { cellName } from '../src/tracker/grid/a1';
import type { CellInput } from '../src/tracker/grid/change';

export interface Typing {
  readonly local: LocalSheets;
  readonly language: 'en' | 'th';
  readonly quarter: Quarter;
  readonly today: Day;
  /** Sets the clock of the local Sheets to a day's morning. */
  readonly setDay: (day: Day) => void;
}

const INPUTS: readonly OkrKey[] = ['plan', 'level', 'owner', 'start', 'target', 'unit'];
const LATER: readonly OkrKey[] = ['note', 'decision', 'due', 'measure', 'signal'];

const column = (key: OkrKey): number => OKR_COLUMNS.findIndex((one) => one.key === key) + 1;

const typed = (input: CellInput | undefined): string => {
  if (input === null || input === undefined) return '';
  return typeof input === 'object' ? ('day' in input ? input.day : input.formula) : String(input);
};

/** People and recipients, the plan, what is agreed, then each week's numbers on their day. Returns the number of check-ins typed. */
export function typePlan({ local, language, quarter, today, setDay }: Typing): number {
  const { rows, checkIns } = exampleRows(language, quarter, today);
  const okrs = SHEETS.okrs.name[language];
  const settings = SHEETS.settings.name[language];
  const block = (keys: readonly OkrKey[]): string[][] =>
    rows.map((row) => keys.map((key) => typed(row[key])));
  const first = (key: OkrKey): string => cellName(FIRST_ROW, column(key));
  const speaks = LANGUAGE_NAMES[language][language];
  local.typeIn(
    settings,
    'F4',
    EXAMPLE_TEAM.map(({ name, address }) => [name, address, speaks, YES_NO.yes[language]]),
  );
  local.typeIn(settings, 'K4', [[EXAMPLE_RECIPIENT.name, EXAMPLE_RECIPIENT.address, speaks]]);
  setDay(quarter.first);
  local.typeIn(okrs, first('plan'), block(INPUTS));
  local.typeIn(okrs, first('note'), block(LATER));
  local.typeIn(okrs, first('from'), block(['from']));
  local.typeIn(settings, cellName(newSettingRow('agreed_by'), 3), EXAMPLE_RECIPIENT.name);
  local.typeIn(settings, cellName(newSettingRow('agreed_on'), 3), quarter.first);
  local.typeIn(settings, cellName(newSettingRow('reply_to'), 3), EXAMPLE_TEAM[0]?.address ?? '');
  local.typeIn(
    SHEETS.definitions.name[language],
    'A4',
    EXAMPLE_DEFINITIONS.map((line) => [
      line.term[language],
      line.counts[language],
      line.source[language],
      EXAMPLE_RECIPIENT.name,
      quarter.first,
    ]),
  );
  local.typeIn(
    SHEETS['not-now'].name[language],
    'A4',
    EXAMPLE_NOT_NOW.map((line) => [line.request[language], line.askedBy, quarter.first]),
  );
  const now = new Map<string, { current: string; confidence: string }>();
  const ids = keyResultIds(rows);
  for (const day of [...new Set(checkIns.map(({ at }) => at.slice(0, 10)))].sort()) {
    setDay(day);
    const unchanged: string[] = [];
    for (const line of checkIns.filter(({ at }) => at.startsWith(day))) {
      const before = now.get(line.kr);
      const said = { current: String(line.now), confidence: String(line.confidence) };
      if (before?.current === said.current && before.confidence === said.confidence)
        unchanged.push(line.kr);
      now.set(line.kr, said);
    }
    local.typeIn(
      okrs,
      first('current'),
      ids.map((id, index) => [
        id === '' ? typed(rows[index]?.current) : (now.get(id)?.current ?? ''),
      ]),
    );
    local.typeIn(
      okrs,
      first('confidence'),
      ids.map((id) => [now.get(id)?.confidence ?? '']),
    );
    // The same number as last week: the day in Last update says so.
    for (const id of unchanged) {
      local.typeIn(okrs, cellName(FIRST_ROW + ids.indexOf(id), column('updated')), day);
    }
  }
  setDay(today);
  return checkIns.length;
}

/** The ID that each row's key result has in the example, '' for other rows: the n-th key result is KRn there. */
function keyResultIds(rows: readonly SeedRow[]): string[] {
  let count = 0;
  return rows.map((row) => {
    if (row.measure === undefined) return '';
    count += 1;
    return `KR${count}`;
  });
}
