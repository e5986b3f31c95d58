import type { Level } from '../words/plan-words';
import type { Band } from './bands';
import { type Bit, isWord, part } from './bits';
import { type Heading, headingOf, isLevel, levelNamed, nameIn, type Role } from './headings';
import type { Fact, Item, Setting } from './items';
import { isInstruction, isTemplate, isTitle, isTotal, quarterIn, sectionIn } from './kinds';
import { carriedIn, labelledParts, linesIn } from './lines-of';
import { idIn, type Mark, marked } from './marks';
import { isSentence } from './sense';
import type { Source } from './source';
import {
  type Cell,
  type Columns,
  cellsIn,
  guessedColumns,
  headingsOf,
  joined,
  settled,
} from './table';

const NO_MARK: Mark = { level: null, style: '', depth: 0, id: '' };
/** What a row that nobody filled shows by itself. */
const IDLE =
  /^(?:0(?:\.0+)?%?|false|not started|to ?do|-+|–|#(?:div\/0!|n\/a|ref!|value!)|ยังไม่เริ่ม|0 ?\/ ?\d+)$/i;

/** Reads one band of the source from top to bottom: its items, in their order. */
export function walk(
  source: Source,
  band: Band,
  setting: Setting,
  people: ReadonlySet<string>,
): readonly Item[] {
  const { ledger, reader, options } = setting;
  const items: Item[] = [];
  const rows = source.values.map((_, index) => cellsIn(source, index + 1, band.from, band.to));
  let columns: Columns | null = null;
  let headRow = 0;
  let section: {
    readonly level: Level;
    style: string | null;
    readonly number: number;
    readonly bit: Bit;
  } | null = null;
  let quarter: string | null = null;
  let gap = true;
  let objective: Item | null = null;
  let keyResult: Item | null = null;
  const known = new Map<string, Item>();
  const anyHead = rows.some((cells) => headingsOf(cells) !== null);
  if (!anyHead) columns = guessedColumns(source, rows, reader);

  const leaveAll = (
    cells: readonly Cell[],
    reason: 'title' | 'instruction' | 'total' | 'template' | 'nowhere',
  ) => {
    for (const { bit } of cells) ledger.leave(bit, reason);
  };
  const isPlanAbove = (): boolean => items.length > 0;

  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    const [first] = cells;
    if (!first) {
      gap = true;
      continue;
    }
    const heads = headingsOf(cells);
    if (heads) {
      const next: Columns | null = rows[index + 1] ? headingsOf(rows[index + 1] ?? []) : null;
      if (headRow === row - 1 && columns && !items.some(({ bit }) => bit.row >= headRow))
        columns = joined(columns, heads, source.merges, headRow);
      else columns = heads;
      if (!next) columns = settled(columns, source, row, nextHead(rows, index));
      headRow = row;
      section = null;
      if (![...columns.values()].some(({ role }) => role === 'objective')) keyResult = null;
      for (const { bit } of cells) ledger.place(bit, null, 'heading');
      gap = true;
      continue;
    }
    if (other(cells, row)) continue;
    if (columns && (cells.length > 1 || inLevel(columns, first)) && !startsBlock(cells))
      tableRow(cells, columns);
    else listRow(cells);
    gap = false;
  }
  return items;

  /** What is no line of the plan: totals, titles, instructions, gaps to be filled, a quarter’s or a level’s name. */
  function other(cells: readonly Cell[], row: number): boolean {
    const first = cells[0] as Cell;
    const text = first.bit.text.trim();
    const words = cells.filter(({ bit }) => isWord(bit.text));
    if (words.length === 0) return true;
    if (
      cells.slice(0, 3).some(({ bit }) => isTotal(bit.text)) &&
      !cells.some(
        ({ bit }) => isSentence(bit.text) && !isTotal(bit.text) && marked(bit).mark.level !== null,
      )
    ) {
      leaveAll(cells, 'total');
      return true;
    }
    if (cells.length <= 2) {
      const named = cells
        .map(({ bit }) => quarterIn(bit.text, reader, options.quarter))
        .find((one) => one !== null);
      if (named && !marked(first.bit).mark.level) {
        quarter = named;
        section = null;
        for (const { bit } of cells) ledger.leave(bit, 'title');
        gap = true;
        return true;
      }
    }
    if (cells.length === 1) {
      const named = sectionIn(text);
      if (named && isLevel(named.role)) {
        const next = following(row);
        if (named.number > 0 && next && marked(next.bit).mark.level === named.role)
          leaveAll(cells, 'template');
        else if (named.number > 0 && !next) leaveAll(cells, 'template');
        else {
          section = { level: named.role, style: null, number: named.number, bit: first.bit };
          ledger.place(first.bit, null, 'heading');
        }
        return true;
      }
    }
    const marks = marked(first.bit).mark.level;
    if (cells.length <= 2 && marks === null && isInstruction(text)) {
      leaveAll(cells, 'instruction');
      return true;
    }
    if (isPreamble(cells, row)) {
      leaveAll(
        cells,
        cells.length <= 3 && isTitle(text, reader)
          ? 'title'
          : cells.some(({ bit }) => isSentence(bit.text) && bit.text.length > 40)
            ? 'instruction'
            : 'title',
      );
      return true;
    }
    const sentences = cells.filter(
      ({ bit, value }) =>
        typeof value === 'string' && !IDLE.test(bit.text.trim()) && !isId(bit.text),
    );
    const gaps = sentences.filter(({ bit }) => isTemplate(bit.text));
    if (
      gaps.length > 0 &&
      isTemplate(sentences[0]?.bit.text ?? '') &&
      !sentences.some((one) => !gaps.includes(one) && isSentence(one.bit.text) && inPlan(one))
    ) {
      const bare = sentences[0]?.bit.text ?? '';
      const label =
        cells.length > 1 &&
        isBareLabel(bare) &&
        sentences.length > 1 &&
        !gaps.includes(sentences[1] as Cell);
      if (!label) {
        leaveAll(cells, 'template');
        return true;
      }
    }
    if (cells.every(
        ({ bit, value }) =>
          IDLE.test(bit.text.trim()) ||
          typeof value === 'boolean' ||
          columns?.get(bit.column)?.role === 'id',
      )) {
      leaveAll(cells, 'template');
      return true;
    }
    return false;
  }

  function inPlan({ bit }: Cell): boolean {
    const role = columns?.get(bit.column)?.role;
    return role === undefined || isLevel(role) || role === 'plan';
  }

  function isId(text: string): boolean {
    return idIn(text) !== null;
  }

  function following(row: number): Cell | null {
    for (const cells of rows.slice(row)) if (cells[0]) return cells[0];
    return null;
  }

  /** Above the first headings, and above the first line that says outright what it is. */
  function isPreamble(cells: readonly Cell[], row: number): boolean {
    if (isPlanAbove() || cells.length > 3) return false;
    const first = cells[0] as Cell;
    const labelled = cells.length > 1 && headingOf(first.bit.text);
    const names = cells.map(({ bit }) => marked(bit).mark.level);
    if (names.some((level) => level !== null) || (labelled && isLevel(labelled.role))) return false;
    if (section) return false;
    const head = rows.findIndex((one, at) => at >= row && headingsOf(one) !== null);
    if (head >= 0 && !columns) {
      const heads = headingsOf(rows[head] ?? []);
      const ownObjective = [...(heads ?? new Map()).values()].some(
        ({ role }) => role === 'objective' || role === 'plan',
      );
      return ownObjective || !isBlockHead(cells, row, head);
    }
    if (columns && headRow > 0) return false;
    if (labelled) return true;
    if (cells.length > 1 && columns) return false;
    const explicit = rows.findIndex(
      (one, at) =>
        at >= row &&
        one.some(
          ({ bit }) =>
            marked(bit).mark.level !== null || (one.length > 0 && sectionIn(bit.text) !== null),
        ),
    );
    const next = following(row);
    if (explicit < 0)
      return (
        row <= 3 &&
        cells.length === 1 &&
        TITLES.test(first.bit.text) &&
        isTitle(first.bit.text, reader) &&
        next !== null
      );
    const level = rows[explicit]
      ?.map(({ bit }) => marked(bit).mark.level ?? sectionIn(bit.text)?.role ?? null)
      .find((one) => one !== null);
    return (
      level === 'objective' || (isTitle(first.bit.text, reader) && TITLES.test(first.bit.text))
    );
  }

  /** A sentence right above headings without an objective is the objective of that block. */
  function isBlockHead(cells: readonly Cell[], row: number, head: number): boolean {
    const between = rows.slice(row, head).filter((one) => one.length > 0);
    const text = cells.map(({ bit }) => bit.text).join(' ');
    return (
      between.length === 0 && isSentence(text) && !isTitle(text, reader) && !isInstruction(text)
    );
  }

  function inLevel(of: Columns, { bit }: Cell): boolean {
    const role = of.get(bit.column)?.role;
    return role !== undefined && (isLevel(role) || role === 'plan');
  }

  /** “Objective 2: …” alone in a row of a table of key results, or a label with its sentence beside it. */
  function startsBlock(cells: readonly Cell[]): boolean {
    const first = cells[0] as Cell;
    const role = columns?.get(first.bit.column)?.role;
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

  function tableRow(cells: readonly Cell[], of: Columns): void {
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
      ? (quarterIn(quarterCell.bit.text, reader, options.quarter) ?? null)
      : null;
    const id = idCell ? idIn(idCell.bit.text) : null;
    const made: { readonly item: Item; readonly column: number; readonly number: number }[] = [];
    for (const cell of cells) {
      const column = of.get(cell.bit.column);
      if (!column || !(isLevel(column.role) || column.role === 'plan')) continue;
      if (isTemplate(cell.bit.text) || IDLE.test(cell.bit.text.trim())) {
        ledger.leave(cell.bit, 'template');
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
        const item = make(bit, {
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
      ledger.place(idCell.bit, first?.item ?? null, 'level');
      const last = made[made.length - 1]?.item;
      if (id && last) last.ids.push(id.id);
    }
    for (const cell of [levelCell, quarterCell])
      if (cell) ledger.place(cell.bit, first?.item ?? null, 'level');
    if (parentCell) {
      ledger.place(parentCell.bit, first?.item ?? null, 'level');
      if (first) first.item.parent = parentCell.bit.text;
    }
    for (const cell of cells) {
      const column = of.get(cell.bit.column) ?? { role: 'extra' as const, number: 0, label: '' };
      if (
        isLevel(column.role) ||
        ['plan', 'level', 'id', 'parent', 'quarter'].includes(column.role)
      )
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
      const onColumn = made.filter(({ column }) => column === nearest?.column);
      const targets =
        numbered.length > 0
          ? numbered
          : numeric && results.length > 0
            ? results.filter(
                ({ column }) =>
                  column ===
                  (results.filter((one) => one.column < cell.bit.column).pop() ?? results[0])
                    ?.column,
              )
            : onColumn;
      const of = numeric ? targets : targets.length > 0 ? targets : onColumn;
      const parts = of.length > 1 ? linesIn(cell.bit) : [];
      const source: Fact = { role, bit: cell.bit, value: cell.value, label };
      if (of.length === 0) {
        if (
          made.length === 0 &&
          (IDLE.test(cell.bit.text.trim()) || typeof cell.value === 'boolean')
        )
          ledger.leave(cell.bit, 'template');
        else if (role === 'score') ledger.leave(cell.bit, 'old-score');
        else ledger.leave(cell.bit, 'nowhere');
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

  function listRow(cells: readonly Cell[]): void {
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
      labelledFacts(cells);
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
      ledger.place(first.bit, null, 'level');
      return listRow(cells.slice(1));
    }
    const further = cells.slice(bare ? 2 : 1);
    let last: Item | null = null;
    let head: Item | null = null;
    for (const bit of linesIn(main.bit).flatMap(labelledParts)) {
      const item = make(bit, {
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
      ledger.place(first.bit, head, 'level');
      const id = idIn(first.bit.text);
      if (id && head) head.ids.push(id.id);
    }
    for (const cell of further) {
      const of = columns?.get(cell.bit.column);
      if (!last) ledger.leave(cell.bit, 'nowhere');
      else if (of && !isLevel(of.role) && of.role !== 'plan')
        last.facts.push({ role: of.role, bit: cell.bit, value: cell.value, label: of.label });
      else if (isSentence(cell.bit.text) && marked(cell.bit).mark.level !== null)
        for (const bit of linesIn(cell.bit).flatMap(labelledParts))
          last = make(bit, { level: null, fixed: false, bold: cell.bold, known: true }) ?? last;
      else
        last.facts.push({ role: guessedRole(cell), bit: cell.bit, value: cell.value, label: '' });
    }
  }

  /** A cell that no heading explains: a date is a due date, a known name an owner; of a number nobody says what it is. */
  function guessedRole({ bit, value }: Cell): Role {
    if (typeof value === 'object') return 'due';
    if (people.has(bit.text.trim().toLowerCase()) || /^@/.test(bit.text)) return 'owner';
    if (/^[\d.,\s%๐-๙]+$/.test(bit.text)) return 'score';
    return 'extra';
  }

  function isBareLabel(text: string): boolean {
    const { mark, rest } = marked({ row: 0, column: 0, start: 0, text: `${text.trim()}: x` });
    return rest.text === 'x' && (mark.level !== null || mark.id !== '');
  }

  /** “Owner: | Nan | Due: | 30 Nov”: of the line above, or of the one that was last. */
  function labelledFacts(cells: readonly Cell[]): void {
    const last = items[items.length - 1];
    let role: Role | null = null;
    let label = '';
    for (const cell of cells) {
      const found = headingOf(cell.bit.text.trim().replace(/[:：]\s*$/, ''));
      if (found && role === null) {
        role = found.role;
        label = cell.bit.text.trim().replace(/[:：]\s*$/, '');
        if (last) ledger.place(cell.bit, last, 'heading');
        else ledger.leave(cell.bit, 'title');
        continue;
      }
      if (last) last.facts.push({ role: role ?? 'extra', bit: cell.bit, value: cell.value, label });
      else ledger.leave(cell.bit, 'title');
      role = null;
    }
  }

  interface As {
    readonly level: Level | null;
    /** Nothing in its words changes that. */
    readonly fixed: boolean;
    readonly bold: boolean;
    /** The same words again are the same line. */
    readonly known: boolean;
    readonly mark?: Mark;
  }

  function make(whole: Bit, as: As): Item | null {
    const lone = /^([^:：]{2,40})[:：]\s*(.*)$/su.exec(whole.text);
    const attribute =
      lone && items.length > 0 ? headingOf((lone[1] ?? '').replace(/^[\s•*–-]+/, '')) : null;
    if (
      lone &&
      attribute &&
      !isLevel(attribute.role) &&
      !['plan', 'id', 'level', 'extra'].includes(attribute.role) &&
      as.level === null
    ) {
      const from = whole.text.length - (lone[2] ?? '').length;
      const last = items[items.length - 1] as Item;
      const value = part(whole, from);
      ledger.place(part(whole, 0, from), last, 'heading');
      last.facts.push({
        role: attribute.role,
        bit: value,
        value: value.text,
        label: (lone[1] ?? '').trim(),
      });
      return null;
    }
    const { mark, prefix, rest } = marked(whole);
    const { text, owners, notes, scores, labelled } = carriedIn(rest, reader, people);
    if (!isWord(text.text)) {
      if (isWord(whole.text)) ledger.leave(whole, 'template');
      return null;
    }
    if (as.level === null && !as.mark && isTemplate(whole.text)) {
      ledger.leave(whole, 'template');
      return null;
    }
    let level = as.fixed ? as.level : (mark.level ?? as.level);
    const own = as.mark && as.mark.id !== '' ? as.mark : mark;
    const indent = indentOf(whole, prefix);
    const style = `${own.style}|${indent}`;
    if (section && mark.level === null && as.level === null) {
      section.style ??= style;
      if (section.style === style || indent < Number(section.style.split('|')[1]))
        level = section.level;
    } else if (
      section &&
      mark.level !== null &&
      mark.level !== section.level &&
      ORDERED.indexOf(mark.level) < ORDERED.indexOf(section.level)
    )
      section = null;
    const same = `${level} ${level === 'objective' ? '' : objective ? items.indexOf(objective) : ''} ${nameIn(text.text)}`;
    const before = as.known && level !== null && columns ? known.get(same) : undefined;
    const item: Item = before ?? {
      bit: text,
      level,
      or: null,
      mark: own,
      indent,
      bold: as.bold,
      gap,
      ids: own.id === '' ? [] : [own.id],
      parent: '',
      under: null,
      quarter,
      facts: [],
      gone: false,
    };
    gap = false;
    if (prefix) ledger.place(prefix, item, 'level');
    ledger.place(text, item, 'plan');
    for (const bit of owners) item.facts.push({ role: 'owner', bit, value: bit.text, label: '' });
    for (const bit of notes) item.facts.push({ role: 'extra', bit, value: bit.text, label: '' });
    for (const bit of scores) ledger.leave(bit, 'old-score');
    for (const { label, value } of labelled) {
      ledger.place(label, item, 'heading');
      item.facts.push({
        role: headingOf(label.text)?.role ?? 'extra',
        bit: value,
        value: value.text,
        label: label.text,
      });
    }
    if (!before) {
      items.push(item);
      if (level !== null) known.set(same, item);
      if (columns && level === 'key-result') item.under = objective;
      if (columns && level === 'action') item.under = keyResult;
    }
    if (level === 'objective') {
      if (objective !== item) keyResult = null;
      objective = item;
    } else if (level === 'key-result') keyResult = item;
    return item;
  }

  function indentOf({ row, column, start, text }: Bit, prefix: Bit | null): number {
    const cell = String(source.values[row - 1]?.[column - 1] ?? '');
    const at = prefix ? Math.min(prefix.start, start) : start;
    const line = cell.slice(0, at).split(/\r?\n/).pop() ?? '';
    const own = text.length - text.trimStart().length;
    const spaces = (line + text.slice(0, own)).replace(/\t/g, '    ');
    return columns
      ? /^\s*$/.test(spaces)
        ? spaces.length
        : 0
      : column * 100 + (/^\s*$/.test(spaces) ? spaces.length : 0);
  }
}

const ORDERED: readonly Level[] = ['objective', 'key-result', 'action'];
const TITLES = /okrs?\b|\bplans?\b|\bq[1-4]\b|\b20\d\d\b|\b25\d\d\b|ไตรมาส|แผน|quarter/i;

const nextHead = (rows: readonly (readonly Cell[])[], index: number): number => {
  const next = rows.findIndex((cells, at) => at > index + 1 && headingsOf(cells) !== null);
  return next < 0 ? rows.length : next;
};
