import { headingOf, isLevel, type Role } from './headings';
import type { Item } from './items';
import { labelledParts, linesIn } from './lines-of';
import { make } from './make-item';
import { idIn, isBareLabel, marked } from './marks';
import { isSentence } from './sense';
import type { Cell } from './table';
import { NO_MARK, type Walk } from './walk-state';

export function listRow(w: Walk, cells: readonly Cell[]): void {
  const first = cells[0] as Cell;
  const label = headingOf(first.bit.text.trim().replace(/[:：]\s*$/, ''));
  const second = cells[1];
  if (
    second &&
    label &&
    label.role !== 'extra' &&
    !isLevel(label.role) &&
    label.role !== 'plan' &&
    label.role !== 'id'
  ) {
    labelledFacts(w, cells);
    return;
  }
  const named = second && label && isLevel(label.role) ? label.role : null;
  const bare =
    second &&
    (named ||
      isBareLabel(first.bit.text) ||
      idIn(first.bit.text) ||
      /^[☐☑☒□✅✓✔•*-]$/u.test(first.bit.text.trim()));
  const lead = bare ? marked({ ...first.bit, text: `${first.bit.text}: x` }).mark : NO_MARK;
  const main = bare ? second : first;
  const box = typeof first.value === 'boolean' && second !== undefined;
  if (box) {
    w.ledger.place(first.bit, null, 'level');
    listRow(w, cells.slice(1));
    return;
  }
  const further = cells.slice(bare ? 2 : 1);
  let last: Item | null = null;
  let head: Item | null = null;
  for (const bit of linesIn(main.bit).flatMap(labelledParts)) {
    const item = make(w, bit, {
      level: named ?? lead.level,
      fixed: named !== null || lead.level !== null,
      bold: main.bold || first.bold,
      known: true,
      ...(bare ? { mark: lead } : {}),
    });
    head ??= item;
    last = item ?? last;
  }
  if (bare) {
    w.ledger.place(first.bit, head, 'level');
    const id = idIn(first.bit.text);
    if (id && head) head.ids.push(id.id);
  }
  for (const cell of further) {
    const of = w.columns?.get(cell.bit.column);
    if (!last) w.ledger.leave(cell.bit, 'nowhere');
    else if (of && !isLevel(of.role) && of.role !== 'plan')
      last.facts.push({ role: of.role, bit: cell.bit, value: cell.value, label: of.label });
    else if (isSentence(cell.bit.text) && marked(cell.bit).mark.level !== null)
      for (const bit of linesIn(cell.bit).flatMap(labelledParts))
        last = make(w, bit, { level: null, fixed: false, bold: cell.bold, known: true }) ?? last;
    else
      last.facts.push({ role: guessedRole(w, cell), bit: cell.bit, value: cell.value, label: '' });
  }
}

/** A cell that no heading explains: a date is a due date, a known name an owner; of a number nobody says what it is. */
function guessedRole(w: Walk, { bit, value }: Cell): Role {
  if (typeof value === 'object') return 'due';
  if (w.people.has(bit.text.trim().toLowerCase()) || /^@/.test(bit.text)) return 'owner';
  if (/^[\d.,\s%๐-๙]+$/.test(bit.text)) return 'score';
  return 'extra';
}

/** “Owner: | Nan | Due: | 30 Nov”: of the line above, or of the one that was last. */
function labelledFacts(w: Walk, cells: readonly Cell[]): void {
  const last = w.items[w.items.length - 1];
  let role: Role | null = null;
  let label = '';
  for (const cell of cells) {
    const found = headingOf(cell.bit.text.trim().replace(/[:：]\s*$/, ''));
    if (found && role === null) {
      role = found.role;
      label = cell.bit.text.trim().replace(/[:：]\s*$/, '');
      if (last) w.ledger.place(cell.bit, last, 'heading');
      else w.ledger.leave(cell.bit, 'title');
      continue;
    }
    if (last) last.facts.push({ role: role ?? 'extra', bit: cell.bit, value: cell.value, label });
    else w.ledger.leave(cell.bit, 'title');
    role = null;
  }
}
