import { pasted } from '../../bring/pasted';
import { recognise } from '../../bring/recognise';
import type { Brought, Line, Source } from '../../bring/source';
import { longDayText } from '../../language/dates';
import { numberText, withUnit } from '../../language/numbers';
import { quarterName } from '../../okr/quarter';
import type { BringFrom, BringPreview, BringStart, NewLine } from '../../protocol/bring';
import { guessCells } from '../../rules/offer/guess';
import { peopleMeant } from '../../text/people';
import { ALL_KEYS } from '../../tracker/contract/sheets';
import { cellName } from '../../tracker/grid/a1';
import type { Tracker } from '../../tracker/read/read-tracker';
import { COLUMNS } from '../../words/column-words';
import { MEASURES } from '../../words/plan-words';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';
import { NOTHING } from './words';

const SHEETS = ['okrs', 'settings', 'data'] as const;
/** Cells that are read of a source: a plan of 500 rows has a tenth of them. */
const MOST_CELLS = 20_000;

/** The tabs of this file that a plan may be in. */
export function bringStart(platform: Platform): BringStart {
  const { tracker, snapshot } = openTracker(platform, ALL_KEYS, []);
  const ours = [...Object.values(snapshot.sheets), ...Object.values(snapshot.unfinished)];
  return {
    language: tracker.settings.language,
    tabs: snapshot.tabs.filter((name) => !ours.some((sheet) => sheet.name === name)),
  };
}

/** What a tab or a pasted text says, line by line. Reads the source once; writes nothing. */
export function bringPreview(platform: Platform, from: BringFrom): BringPreview {
  const { tracker, snapshot } = openTracker(platform, SHEETS, []);
  const { language, quarter, people } = tracker.settings;
  const source =
    from.tab === undefined ? pasted(from.text ?? '') : platform.readTab(from.tab, MOST_CELLS);
  if (source === 'gone') return refuse('no-tab', language, { sheet: from.tab ?? '' });
  const why =
    source === 'large' || sizeOf(source) > MOST_CELLS ? 'large' : isEmpty(source) ? 'empty' : null;
  if (why !== null || source === 'large')
    return { ...BLANK, nothing: NOTHING[why ?? 'large'][language] };
  const brought = recognise(source, {
    today: snapshot.today,
    quarter,
    people: people.map(({ name }) => name),
    numbers: platform.numbers(),
    ...(from.quarter === undefined ? {} : { chosen: from.quarter }),
  });
  return {
    lines: brought.lines.map((line) => shown(line, tracker, platform, snapshot.today)),
    left: leftOf(brought),
    quarters: brought.quarters,
    quarter: brought.quarter ?? quarterName(quarter),
    owners: newOwners(brought, tracker),
    nothing: brought.lines.length === 0 ? NOTHING.none[language] : '',
  };
}

const BLANK: BringPreview = {
  lines: [],
  left: [],
  quarters: [],
  quarter: '',
  owners: [],
  nothing: '',
};

const sizeOf = ({ values }: Source): number => values.reduce((sum, line) => sum + line.length, 0);
const isEmpty = ({ values }: Source): boolean =>
  values.every((line) => line.every((cell) => String(cell).trim() === ''));

/** A line with what its own sentence fills where the source has no column for it, and all of that in words. */
function shown(
  { level, text, cells, or }: Line,
  tracker: Tracker,
  platform: Platform,
  today: string,
): BringPreview['lines'][number] {
  const { language, quarter, years } = tracker.settings;
  const marks = platform.numbers();
  const said = guessCells(text, { today, level, quarter, numbers: marks });
  const numbers = cells.start === undefined && cells.target === undefined ? said : {};
  const line: NewLine = {
    level,
    text,
    ...(level === 'key-result'
      ? {
          ...numbers,
          ...(said.measure ? { measure: said.measure } : {}),
          ...(said.signal ? { signal: said.signal } : {}),
        }
      : said.due === undefined
        ? {}
        : { due: said.due }),
    ...cells,
  };
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : withUnit(value, line.unit ?? '', language, false, [], marks);
  const all: readonly (readonly [keyof typeof COLUMNS, string | undefined])[] = [
    ['owner', line.owner],
    ['start', number(line.start)],
    ['target', number(line.target)],
    ['current', number(line.current)],
    ['measure', line.measure && MEASURES[line.measure][language]],
    ['due', line.due && longDayText(line.due, language, years)],
    ['confidence', line.confidence === undefined ? undefined : numberText(line.confidence)],
    ['weight', line.weight === undefined ? undefined : numberText(line.weight)],
    ['note', line.note],
  ];
  const filled = all.filter(([, value]) => value !== undefined && value !== '');
  return {
    ...line,
    or,
    cells: filled.map(([key, value]) => `${COLUMNS[key][language]}: ${value}`).join(' · '),
  };
}

const leftOf = ({ pieces }: Brought): BringPreview['left'] =>
  pieces.flatMap(({ row, column, text, to }) =>
    'left' in to ? [{ place: cellName(row, column), text, reason: to.left }] : [],
  );

/** Each owner whom the Team table does not know, once. */
function newOwners({ lines }: Brought, { settings: { people } }: Tracker): readonly string[] {
  const unknown = lines.flatMap(({ cells }) =>
    cells.owner === undefined
      ? []
      : peopleMeant(people, cells.owner).unknown.flatMap((one) => one.split(/\s*[,;/&+]\s*/)),
  );
  return [...new Set(unknown.filter((name) => name !== ''))];
}
