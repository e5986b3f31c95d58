import { dayText } from '../../language/dates';
import { isSign } from '../../language/numbers';
import { COLOURS } from '../../look/colours';
import { sayCount } from '../data/counts';
import { caveats, forecastRange, valueText } from '../data/standing';
import type { KeyResultLine, ObjectiveLine, Summary } from '../data/summary';
import { draftObjectives } from '../mail/plan';
import { objectiveNotes } from '../mail/sections';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { rowHeight } from './measure';
import {
  inset,
  line,
  numberCell,
  sentence,
  shareCell,
  statusCell,
  tableRow,
  textBar,
} from './parts';
import { type PageRow, row, type SheetCell } from './rows';

/** UTF-16 units of a name in its column. */
const NAME = 24;
const owner = (of: { readonly owner: string | null }): string =>
  inset(shorten(oneLine(of.owner ?? ''), NAME));

/** UTF-16 units of a key result's sentence within another line. */
const WITHIN = 90;
/** Spaces that bring a note below the text of its objective. */
const UNDER_TEXT = 20;

/** One objective: text, progress, expected, bar, status, owner; below it what holds it back. */
export function objectiveRows(one: ObjectiveLine, voice: Voice): PageRow[] {
  const notes = objectiveNotes(one, { ...voice, short: true }, WITHIN);
  const cells = [
    shareCell(one.progress),
    shareCell(one.expected),
    { value: textBar(one.progress), color: COLOURS.navy },
    statusCell(one.status, voice),
    owner(one),
  ];
  const head = tableRow(one, sentence(one.text), voice, cells, notes.length === 0);
  const bold = head.cells.map((cell, index) =>
    cell && index === 2 ? { ...cell, bold: true } : cell,
  );
  const below = notes.map((note, index) => ({
    ...line(note, voice, { color: COLOURS.muted }, UNDER_TEXT),
    ...(index === notes.length - 1 ? { rule: COLOURS.rule } : {}),
  }));
  return [{ ...head, cells: bold }, ...below];
}

/** One key result in absolute numbers: now, target, where this pace ends, status, owner. */
export function keyResultRow(one: KeyResultLine, voice: Voice): PageRow {
  const notes = caveats(one, voice);
  const text = sentence(one.text) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
  // The unit stands in the sentence; only a sign belongs to each number.
  const bare = { ...one, unit: isSign(one.unit) ? one.unit : '' };
  return tableRow(one, text, voice, [
    typeof one.current === 'number'
      ? numberCell(one.current, one.unit, [one.start, one.target])
      : { value: valueText(one.current, '', voice), align: 'right' },
    one.target === null
      ? null
      : numberCell(one.target, one.unit, [
          one.start,
          typeof one.current === 'number' ? one.current : null,
        ]),
    { value: inset(forecastRange(bare, { ...voice, short: true }), 2), color: COLOURS.muted },
    statusCell(one.status, voice),
    owner(one),
  ]);
}

/** The plan that waits for approval: each objective, then its key results with start, target, unit and due. */
export function draftRows(
  summary: Summary,
  voice: Voice,
  most: { readonly objectives: number; readonly keyResults: number },
): PageRow[] {
  const objectives = draftObjectives(summary);
  const shown = objectives.slice(0, most.objectives);
  const each = Math.max(1, Math.floor(most.keyResults / Math.max(1, shown.length)));
  const height = rowHeight(1, voice.language);
  const quiet = (text: string): PageRow => row({ height, color: COLOURS.muted }, null, inset(text));
  const rows = shown.flatMap(({ objective, keyResults }) => [
    row(
      { height: height + 4, bold: true, rule: COLOURS.rule },
      null,
      inset(objective.id),
      sentence(objective.text),
      null,
      null,
      null,
      null,
      owner(objective),
    ),
    ...keyResults.slice(0, each).map((one) => draftRow(one, voice)),
    ...(keyResults.length > each ? [quiet(sayCount('more', keyResults.length - each, voice))] : []),
  ]);
  const left = objectives.length - shown.length;
  return left > 0 ? [...rows, quiet(sayCount('more', left, voice))] : rows;
}

function draftRow(one: KeyResultLine, voice: Voice): PageRow {
  const number = (value: number | null): SheetCell | null =>
    value === null ? null : numberCell(value, one.unit, [one.start, one.target]);
  const drawn = tableRow(one, sentence(one.text), voice, [
    number(one.start),
    number(one.target),
    inset(isSign(one.unit) ? '' : oneLine(one.unit)),
    inset(dayText(one.due, voice.language)),
    owner(one),
  ]);
  const [margin = null, , ...rest] = drawn.cells;
  return { ...drawn, cells: [margin, { value: inset(one.id), color: COLOURS.muted }, ...rest] };
}
