import { isWord } from './bits';
import { headingOf, isLevel } from './headings';
import { isInstruction, isTemplate, isTitle, isTotal, quarterIn, sectionIn } from './kinds';
import { idIn, isBareLabel, marked } from './marks';
import { isSentence } from './sense';
import type { Cell } from './table';
import { IDLE, leaveAll, type Walk } from './walk-state';

const TITLES = /okrs?\b|\bplans?\b|\bq[1-4]\b|\b20\d\d\b|\b25\d\d\b|ไตรมาส|แผน|quarter/i;

/** What is no line of the plan: totals, titles, instructions, gaps to be filled, a quarter’s or a level’s name. */
export function other(w: Walk, cells: readonly Cell[], row: number): boolean {
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
    leaveAll(w, cells, 'total');
    return true;
  }
  if (cells.length <= 2) {
    const named = cells
      .map(({ bit }) => quarterIn(bit.text, w.reader, w.options.quarter))
      .find((one) => one !== null);
    if (named && !marked(first.bit).mark.level) {
      w.quarter = named;
      w.section = null;
      for (const { bit } of cells) w.ledger.leave(bit, 'title');
      w.gap = true;
      return true;
    }
  }
  if (cells.length === 1) {
    const named = sectionIn(text);
    if (named && isLevel(named.role)) {
      const next = following(w, row);
      if (named.number > 0 && next && marked(next.bit).mark.level === named.role)
        leaveAll(w, cells, 'template');
      else if (named.number > 0 && !next) leaveAll(w, cells, 'template');
      else {
        w.section = { level: named.role, style: null };
        w.ledger.place(first.bit, null, 'heading');
      }
      return true;
    }
  }
  const marks = marked(first.bit).mark.level;
  if (cells.length <= 2 && marks === null && isInstruction(text)) {
    leaveAll(w, cells, 'instruction');
    return true;
  }
  if (isPreamble(w, cells, row)) {
    leaveAll(
      w,
      cells,
      cells.length <= 3 && isTitle(text, w.reader)
        ? 'title'
        : cells.some(({ bit }) => isSentence(bit.text) && bit.text.length > 40)
          ? 'instruction'
          : 'title',
    );
    return true;
  }
  const sentences = cells.filter(
    ({ bit, value }) =>
      typeof value === 'string' && !IDLE.test(bit.text.trim()) && idIn(bit.text) === null,
  );
  const gaps = sentences.filter(({ bit }) => isTemplate(bit.text));
  if (
    gaps.length > 0 &&
    isTemplate(sentences[0]?.bit.text ?? '') &&
    !sentences.some((one) => !gaps.includes(one) && isSentence(one.bit.text) && inPlan(w, one))
  ) {
    const bare = sentences[0]?.bit.text ?? '';
    const label =
      cells.length > 1 &&
      isBareLabel(bare) &&
      sentences.length > 1 &&
      !gaps.includes(sentences[1] as Cell);
    if (!label) {
      leaveAll(w, cells, 'template');
      return true;
    }
  }
  if (
    cells.every(
      ({ bit, value }) =>
        IDLE.test(bit.text.trim()) ||
        typeof value === 'boolean' ||
        w.columns?.get(bit.column)?.role === 'id',
    )
  ) {
    leaveAll(w, cells, 'template');
    return true;
  }
  return false;
}

function inPlan(w: Walk, { bit }: Cell): boolean {
  const role = w.columns?.get(bit.column)?.role;
  return role === undefined || isLevel(role) || role === 'plan';
}

function following(w: Walk, row: number): Cell | null {
  for (const cells of w.rows.slice(row)) if (cells[0]) return cells[0];
  return null;
}

/** Above the first headings, and above the first line that says outright what it is. */
function isPreamble(w: Walk, cells: readonly Cell[], row: number): boolean {
  if (w.items.length > 0 || cells.length > 3) return false;
  const first = cells[0] as Cell;
  const labelled = cells.length > 1 && headingOf(first.bit.text);
  const names = cells.map(({ bit }) => marked(bit).mark.level);
  if (names.some((level) => level !== null) || (labelled && isLevel(labelled.role))) return false;
  if (w.section) return false;
  const head = w.rows.findIndex((_, at) => at >= row && w.heads[at] !== null);
  if (head >= 0 && !w.columns) {
    const heads = w.heads[head];
    const ownObjective = [...(heads ?? new Map()).values()].some(
      ({ role }) => role === 'objective' || role === 'plan',
    );
    return ownObjective || !isBlockHead(w, cells, row, head);
  }
  if (w.columns && w.headRow > 0) return false;
  if (labelled) return true;
  if (cells.length > 1 && w.columns) return false;
  const explicit = w.rows.findIndex(
    (one, at) =>
      at >= row &&
      one.some(
        ({ bit }) =>
          marked(bit).mark.level !== null || (one.length > 0 && sectionIn(bit.text) !== null),
      ),
  );
  const next = following(w, row);
  if (explicit < 0)
    return (
      row <= 3 &&
      cells.length === 1 &&
      TITLES.test(first.bit.text) &&
      isTitle(first.bit.text, w.reader) &&
      next !== null
    );
  const level = w.rows[explicit]
    ?.map(({ bit }) => marked(bit).mark.level ?? sectionIn(bit.text)?.role ?? null)
    .find((one) => one !== null);
  return (
    level === 'objective' || (isTitle(first.bit.text, w.reader) && TITLES.test(first.bit.text))
  );
}

/** A sentence right above headings without an objective is the objective of that block. */
function isBlockHead(w: Walk, cells: readonly Cell[], row: number, head: number): boolean {
  const between = w.rows.slice(row, head).filter((one) => one.length > 0);
  const text = cells.map(({ bit }) => bit.text).join(' ');
  return (
    between.length === 0 && isSentence(text) && !isTitle(text, w.reader) && !isInstruction(text)
  );
}
