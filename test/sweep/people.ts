/** What a person does in the sheet while a command is at work: they move rows, and they type. */
import type { LocalSheets } from '../../local/index';
import { clear, deleteLine, insertBefore, moveLine, sort } from '../tamper/by-hand';
import { columnOf, planRows } from './plan-cells';

export interface Act {
  readonly name: string;
  readonly run: (local: LocalSheets) => void;
  /** The cell that it fills, where it types: the row's ID and the column's key. */
  readonly types?: { readonly id: string; readonly key: string };
}

/** Where a row stands now; 0 where somebody deleted it. */
const rowOf = (local: LocalSheets, id: string): number =>
  planRows(local).find((one) => one.cells['id'] === id)?.row ?? 0;

const at = (local: LocalSheets, id: string, act: (row: number) => void): void => {
  const row = rowOf(local, id);
  if (row > 0) act(row);
};

const types = (id: string, key: string, content: string): Act => ({
  name: `types into ${key} of ${id}`,
  types: { id, key },
  run: (local) =>
    at(local, id, (row) => local.typeIn('OKRs', `${columnOf(local, key)}${row}`, content)),
});

/** As Data › Sort range does: rows with all their columns, blank rows last. */
function sortPlan(local: LocalSheets, key: string): void {
  const rows = planRows(local).map(({ row }) => row);
  const place = `A${Math.min(...rows)}:${columnOf(local, 'rollup')}${Math.max(...rows)}`;
  sort(local, 'OKRs', place, columnOf(local, key), 'desc');
}

export const ACTS: readonly Act[] = [
  { name: 'sorts the plan', run: (local) => sortPlan(local, 'plan') },
  {
    name: 'inserts a row above',
    run: (local) => at(local, 'KR1', (row) => insertBefore(local, 'OKRs', 'ROW', String(row))),
  },
  {
    name: 'deletes a row above',
    run: (local) => at(local, 'KR1', (row) => deleteLine(local, 'OKRs', 'ROW', String(row))),
  },
  {
    name: 'deletes the row',
    run: (local) => at(local, 'KR2', (row) => deleteLine(local, 'OKRs', 'ROW', String(row))),
  },
  {
    name: 'drags a row',
    run: (local) =>
      at(local, 'KR3', (row) =>
        at(local, 'KR1', (before) => moveLine(local, 'OKRs', 'ROW', String(row), String(before))),
      ),
  },
  types('KR2', 'owner', 'Ploy'),
  types('KR2', 'note', 'The agency is late'),
  types('KR1', 'note', 'Only one campaign is late'),
  types('KR1', 'current', '55'),
  {
    name: 'sorts the log newest first',
    run: (local) => {
      const filled = local.displayed('Check-ins', 'A4:A60').filter(([one]) => one !== '').length;
      sort(local, 'Check-ins', `A4:H${3 + filled}`, 'A', 'desc');
    },
  },
  {
    name: 'inserts a row in the log',
    run: (local) => insertBefore(local, 'Check-ins', 'ROW', '5'),
  },
  {
    name: 'clears the line of a recipient',
    run: (local) => clear(local, 'Settings', 'K4:M4'),
  },
];
