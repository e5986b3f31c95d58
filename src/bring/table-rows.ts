import type { Bit } from './bits';
import { type Heading, headingOf, isLevel, levelNamed, nameIn, type Role } from './headings';
import type { Fact, Item } from './items';
import { isTemplate, quarterIn } from './kinds';
import { labelledParts, linesIn } from './lines-of';
import { make } from './make-item';
import { idIn, marked } from './marks';
import { isSentence } from './sense';
import type { Cell, Columns } from './table';
import { IDLE, type Walk } from './walk-state';

export function inLevel(of: Columns, { bit }: Cell): boolean {
  const role = of.get(bit.column)?.role;
  return role !== undefined && (isLevel(role) || role === 'plan');
}

/** “Objective 2: …” alone in a row of a table of key results, or a label with its sentence beside it. */
export function startsBlock(w: Walk, cells: readonly Cell[]): boolean {
  const first = cells[0] as Cell;
  const role = w.columns?.get(first.bit.column)?.role;
  if (role === 'objective' || role === 'plan' || role === 'level') return false;
  const { mark } = marked(first.bit);
  if (cells.length <= 2 && mark.level === 'objective') return true;
  const label = headingOf(first.bit.text.replace(/[:：]\s*$/, ''));
  return (
    cells.length === 2 &&
    label !== null &&
    isLevel(label.role) &&
    isSentence(cells[1]?.bit.text ?? '') &&
    role !== 'id'
  );
}

export function tableRow(w: Walk, cells: readonly Cell[], of: Columns): void {
  const at = (role: Role): Cell | undefined =>
    cells.find(({ bit }) => of.get(bit.column)?.role === role);
  const [levelCell, idCell, parentCell, quarterCell] = [
    at('level'),
    at('id'),
    at('parent'),
    at('quarter'),
  ];
  const typed = levelCell ? levelNamed(levelCell.bit.text) : null;
  const ownQuarter = quarterCell
    ? (quarterIn(quarterCell.bit.text, w.reader, w.options.quarter) ?? null)
    : null;
  const id = idCell ? idIn(idCell.bit.text) : null;
  const made: { readonly item: Item; readonly column: number; readonly number: number }[] = [];
  for (const cell of cells) {
    const column = of.get(cell.bit.column);
    if (!column || !(isLevel(column.role) || column.role === 'plan')) continue;
    if (isTemplate(cell.bit.text) || IDLE.test(cell.bit.text.trim())) {
      w.ledger.leave(cell.bit, 'template');
      continue;
    }
    const level =
      column.role === 'plan'
        ? (typed ?? id?.level ?? null)
        : isLevel(column.role)
          ? column.role
          : null;
    const role = column.role === 'plan' ? 'plan' : column.role;
    const bits =
      role === 'objective' ? objectiveLines(cell.bit) : linesIn(cell.bit).flatMap(labelledParts);
    for (const bit of bits) {
      const item = make(w, bit, {
        level,
        fixed: typed !== null && role === 'plan',
        bold: cell.bold,
        known: role !== 'plan',
      });
      if (!item) continue;
      if (quarterCell || ownQuarter) item.quarter = ownQuarter ?? item.quarter;
      made.push({ item, column: cell.bit.column, number: column.number });
    }
  }
  const [first] = made;
  if (idCell) {
    w.ledger.place(idCell.bit, first?.item ?? null, 'level');
    const last = made[made.length - 1]?.item;
    // G1 names a goal as well as O1 does, for whatever names it as its parent.
    if (last) last.ids.push(...(id ? [id.id] : []), nameIn(idCell.bit.text));
  }
  for (const cell of [levelCell, quarterCell])
    if (cell) w.ledger.place(cell.bit, first?.item ?? null, 'level');
  if (parentCell) {
    w.ledger.place(parentCell.bit, first?.item ?? null, 'level');
    if (first) first.item.parent = parentCell.bit.text;
  }
  for (const cell of cells) {
    const column = of.get(cell.bit.column) ?? { role: 'extra' as const, number: 0, label: '' };
    if (isLevel(column.role) || ['plan', 'level', 'id', 'parent', 'quarter'].includes(column.role))
      continue;
    fact(cell, column);
  }

  function fact(cell: Cell, { role, number, label }: Heading & { readonly label: string }): void {
    const numeric =
      role === 'start' ||
      role === 'target' ||
      role === 'current' ||
      role === 'confidence' ||
      role === 'weight' ||
      role === 'unit' ||
      role === 'metric' ||
      role === 'score';
    const results = made.filter(({ item }) => item.level === 'key-result' || item.level === null);
    const numbered = number > 0 ? results.filter((one) => one.number === number) : [];
    const left = made.filter(({ column }) => column < cell.bit.column);
    const nearest = left[left.length - 1] ?? made[0];
    const head = made.find(({ item }) => item.level === 'objective');
    // Beside key results in columns of their own it is said of the objective.
    const onColumn =
      head && number === 0 && results.some((one) => one.number > 0)
        ? [head]
        : made.filter(({ column }) => column === nearest?.column);
    const targets =
      numbered.length > 0
        ? numbered
        : numeric && results.length > 0
          ? results.filter(
              ({ column }) =>
                column ===
                (results.filter((one) => one.column < cell.bit.column).pop() ?? results[0])?.column,
            )
          : onColumn;
    const of = numeric ? targets : targets.length > 0 ? targets : onColumn;
    const parts = of.length > 1 ? linesIn(cell.bit) : [];
    const source: Fact = { role, bit: cell.bit, value: cell.value, label };
    if (of.length === 0) {
      if (made.length === 0 && (IDLE.test(cell.bit.text.trim()) || typeof cell.value === 'boolean'))
        w.ledger.leave(cell.bit, 'template');
      else if (role === 'score') w.ledger.leave(cell.bit, 'old-score');
      else w.ledger.leave(cell.bit, 'nowhere');
    } else if (parts.length === of.length)
      parts.forEach(
        (bit, index) => void of[index]?.item.facts.push({ ...source, bit, value: bit.text }),
      );
    else if (!numeric && (role === 'owner' || role === 'due'))
      for (const { item } of of) item.facts.push(source);
    else of[0]?.item.facts.push(source);
  }
}

/** An objective may be broken over lines; where its cell holds further lines with prefixes, those are lines. */
function objectiveLines(bit: Bit): readonly Bit[] {
  const lines = linesIn(bit);
  const prefixed = lines
    .slice(1)
    .some((one) => marked(one).mark.level !== null || marked(one).mark.style !== '');
  return prefixed ? lines.flatMap(labelledParts) : labelledParts(bit);
}
