import type { Level } from '../words/plan-words';
import { type Bit, isWord, part } from './bits';
import { headingOf, isLevel, nameIn } from './headings';
import type { Item } from './items';
import { isTemplate } from './kinds';
import { carriedIn } from './lines-of';
import { type Mark, marked } from './marks';
import type { Walk } from './walk-state';

const ORDERED: readonly Level[] = ['objective', 'key-result', 'action'];

/** What is known of a line before its words are looked at. */
export interface As {
  readonly level: Level | null;
  /** Nothing in its words changes that. */
  readonly fixed: boolean;
  readonly bold: boolean;
  /** The same words again are the same line. */
  readonly known: boolean;
  readonly mark?: Mark;
}

export function make(w: Walk, whole: Bit, as: As): Item | null {
  const lone = /^([^:：]{2,40})[:：]\s*(.*)$/su.exec(whole.text);
  const attribute =
    lone && w.items.length > 0 ? headingOf((lone[1] ?? '').replace(/^[\s•*–-]+/, '')) : null;
  if (
    lone &&
    attribute &&
    !isLevel(attribute.role) &&
    !['plan', 'id', 'level', 'extra'].includes(attribute.role) &&
    as.level === null
  ) {
    const from = whole.text.length - (lone[2] ?? '').length;
    const last = w.items[w.items.length - 1] as Item;
    const value = part(whole, from);
    w.ledger.place(part(whole, 0, from), last, 'heading');
    last.facts.push({
      role: attribute.role,
      bit: value,
      value: value.text,
      label: (lone[1] ?? '').trim(),
    });
    return null;
  }
  const { mark, prefix, rest } = marked(whole);
  const { text, owners, notes, scores, labelled } = carriedIn(rest, w.reader, w.people);
  // A number alone says nothing.
  if (!/\p{L}/u.test(text.text) && isWord(text.text)) {
    w.ledger.leave(whole, 'nowhere');
    return null;
  }
  if (!isWord(text.text)) {
    if (isWord(whole.text)) w.ledger.leave(whole, 'template');
    return null;
  }
  if (as.level === null && !as.mark && isTemplate(whole.text)) {
    w.ledger.leave(whole, 'template');
    return null;
  }
  let level = as.fixed ? as.level : (mark.level ?? as.level);
  const own = as.mark && as.mark.id !== '' ? as.mark : mark;
  const indent = indentOf(w, whole, prefix);
  const style = `${own.style}|${indent}`;
  if (w.section && mark.level === null && as.level === null) {
    w.section.style ??= style;
    if (w.section.style === style || indent < Number(w.section.style.split('|')[1]))
      level = w.section.level;
  } else if (
    w.section &&
    mark.level !== null &&
    mark.level !== w.section.level &&
    ORDERED.indexOf(mark.level) < ORDERED.indexOf(w.section.level)
  )
    w.section = null;
  const same = `${level} ${level === 'objective' ? '' : (w.objective?.bit.row ?? '')} ${nameIn(text.text)}`;
  const before = as.known && level !== null && w.columns ? w.known.get(same) : undefined;
  const item: Item = before ?? {
    bit: text,
    level,
    or: null,
    mark: own,
    indent,
    bold: as.bold,
    gap: w.gap,
    ids: own.id === '' ? [] : [own.id],
    parent: '',
    under: null,
    quarter: w.quarter,
    facts: [],
    gone: false,
  };
  w.gap = false;
  if (prefix) w.ledger.place(prefix, item, 'level');
  w.ledger.place(text, item, 'plan');
  for (const bit of owners) item.facts.push({ role: 'owner', bit, value: bit.text, label: '' });
  for (const bit of notes) item.facts.push({ role: 'extra', bit, value: bit.text, label: '' });
  for (const bit of scores) w.ledger.leave(bit, 'old-score');
  for (const { label, value } of labelled) {
    w.ledger.place(label, item, 'heading');
    item.facts.push({
      role: headingOf(label.text)?.role ?? 'extra',
      bit: value,
      value: value.text,
      label: label.text,
    });
  }
  if (!before) {
    w.items.push(item);
    if (level !== null) w.known.set(same, item);
    if (w.columns && level === 'key-result') item.under = w.objective;
    if (w.columns && level === 'action') item.under = w.keyResult;
  }
  if (level === 'objective') {
    if (w.objective !== item) w.keyResult = null;
    w.objective = item;
  } else if (level === 'key-result') w.keyResult = item;
  return item;
}

function indentOf(w: Walk, { row, column, start, text }: Bit, prefix: Bit | null): number {
  const cell = String(w.source.values[row - 1]?.[column - 1] ?? '');
  const at = prefix ? Math.min(prefix.start, start) : start;
  const line = cell.slice(0, at).split(/\r?\n/).pop() ?? '';
  const own = text.length - text.trimStart().length;
  const spaces = (line + text.slice(0, own)).replace(/\t/g, '    ');
  return w.columns
    ? /^\s*$/.test(spaces)
      ? spaces.length
      : 0
    : column * 100 + (/^\s*$/.test(spaces) ? spaces.length : 0);
}
