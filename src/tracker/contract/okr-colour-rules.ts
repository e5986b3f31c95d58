import { COLOURS, STATUS_COLOURS } from '../../look/colours';
import { STATUS_RANK, type Status } from '../../okr/status';
import { columnLetters } from '../grid/a1';
import type { Block, ColourRule } from '../grid/change';
import type { OkrKey } from './columns';
import { FIRST_ROW } from './sheets';

/** The colour rules of the OKRs sheet. They test numbers and signs, never a localised word. */
export function okrColourRules(
  columns: ReadonlyMap<string, number>,
  lastRow: number,
): readonly ColourRule[] {
  const number = (key: OkrKey): number => columns.get(key) ?? 1;
  const cell = (key: OkrKey): string => `$${columnLetters(number(key))}${FIRST_ROW}`;
  /** The columns from one to the other, whichever stands in front by now. */
  const block = (one: OkrKey, other: OkrKey = one): Block => ({
    row: FIRST_ROW,
    column: Math.min(number(one), number(other)),
    rows: lastRow - FIRST_ROW + 1,
    columns: Math.abs(number(other) - number(one)) + 1,
  });
  const statuses = (Object.keys(STATUS_RANK) as Status[]).map((status) => ({
    blocks: [block('status')],
    formula: `=${cell('rank')}=${STATUS_RANK[status]}`,
    look: STATUS_COLOURS[status],
  }));
  return [
    ...statuses,
    ...verdictRules(block('review'), cell('review')),
    {
      blocks: [block('id', 'updated')],
      formula: `=${cell('level_number')}=1`,
      look: { background: COLOURS.band, bold: true },
    },
    {
      blocks: [block('id', 'updated')],
      formula: `=${cell('level_number')}=3`,
      look: { color: COLOURS.muted },
    },
  ];
}

/** The verdicts of a review by their signs. `cell`: the block's first. */
export const verdictRules = (block: Block, cell: string): readonly ColourRule[] =>
  [
    { sign: '✓', color: STATUS_COLOURS['on-track'].color },
    { sign: '▲', color: STATUS_COLOURS['at-risk'].color },
    { sign: '■', color: STATUS_COLOURS['off-track'].color },
  ].map(({ sign, color }) => ({
    blocks: [block],
    formula: `=LEFT(${cell};1)="${sign}"`,
    look: { color },
  }));
