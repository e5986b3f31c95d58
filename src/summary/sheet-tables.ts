import { dayText } from '../language/dates';
import { sayCount } from './counts';
import { draftObjectives } from './mail-plan';
import { objectiveNotes } from './mail-sections';
import { rowHeight } from './sheet-measure';
import { sentence, shareCell, statusCell, tableRow, textBar } from './sheet-parts';
import { type PageRow, row, type SheetCell } from './sheet-rows';
import { caveats, cellNumber, forecastRange, valueText } from './standing';
import { INK } from './status-look';
import type { KeyResultLine, ObjectiveLine, Summary } from './summary';
import type { Voice } from './voice';

/** UTF-16 units of a key result's sentence within another line. */
const WITHIN = 90;

/** One objective: text and what holds it back, progress, expected, bar, status, owner. */
export function objectiveRow(one: ObjectiveLine, voice: Voice): PageRow {
  const notes = objectiveNotes(one, { ...voice, short: true }, WITHIN);
  return tableRow(one, [sentence(one.text), ...notes].join('\n'), voice, [
    shareCell(one.progress),
    shareCell(one.expected),
    { value: textBar(one.progress), color: INK.navy },
    statusCell(one.status, voice),
    one.owner,
  ]);
}

/** One key result in absolute numbers: now, target, where this pace ends, status, owner. */
export function keyResultRow(one: KeyResultLine, voice: Voice): PageRow {
  const notes = caveats(one, voice);
  const text = sentence(one.text) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
  const short = { ...voice, short: true };
  return tableRow(one, text, voice, [
    { value: nowText(one, voice), align: 'right' },
    { value: one.target === null ? '' : cellNumber(one.target, one.unit, voice), align: 'right' },
    { value: forecastRange(one, short), color: INK.muted },
    statusCell(one.status, voice),
    one.owner,
  ]);
}

const nowText = ({ current, unit }: KeyResultLine, voice: Voice): string =>
  typeof current === 'number' ? cellNumber(current, unit, voice) : valueText(current, '', voice);

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
  const quiet = (text: string): PageRow =>
    row({ height, color: INK.muted, merge: true }, null, text);
  const rows = shown.flatMap(({ objective, keyResults }) => [
    row(
      { height: height + 4, bold: true, rule: INK.rule },
      null,
      objective.id,
      sentence(objective.text),
      null,
      null,
      null,
      null,
      objective.owner,
    ),
    ...keyResults.slice(0, each).map((one) => draftRow(one, voice)),
    ...(keyResults.length > each ? [quiet(sayCount('more', keyResults.length - each, voice))] : []),
  ]);
  const left = objectives.length - shown.length;
  return left > 0 ? [...rows, quiet(sayCount('more', left, voice))] : rows;
}

function draftRow(one: KeyResultLine, voice: Voice): PageRow {
  const number = (value: number | null): SheetCell => ({
    value: value === null ? '' : cellNumber(value, one.unit, voice),
    align: 'right',
  });
  const drawn = tableRow(one, sentence(one.text), voice, [
    number(one.start),
    number(one.target),
    one.unit,
    dayText(one.due, voice.language),
    one.owner,
  ]);
  const [margin = null, , ...rest] = drawn.cells;
  return { ...drawn, cells: [margin, { value: one.id, color: INK.muted }, ...rest] };
}
