import { isFinishLine } from '../rules/subject';
import { read } from '../text/read';
import type { Reading } from '../text/reading';
import type { Level } from '../words/plan-words';
import type { BringOptions } from './source';

/** What a sentence alone says it is: `sure` where no other level can be meant. */
export interface Sense {
  readonly level: Level | null;
  readonly sure: boolean;
}

/** Lines are read once each, and no more of them than a plan could ever hold. */
export interface Reader {
  reading(text: string): Reading;
  sense(text: string): Sense;
}

/** Lines that are read at most: a plan of more is none. */
const MOST = 2_000;

export function reader({ today, numbers }: BringOptions): Reader {
  const known = new Map<string, Reading>();
  const blank = read('');
  const reading = (text: string): Reading => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= MOST) return blank;
    const made = read(text, { today, ...(numbers ? { numbers } : {}) });
    known.set(text, made);
    return made;
  };
  return { reading, sense: (text) => senseOf(reading(text)) };
}

/**
 * A finish line holds a number that is to be reached; a direction moves or becomes something and holds none;
 * a task does or makes one thing.
 */
function senseOf({ quantities, lead, tasks, placeholders }: Reading): Sense {
  const verb = lead?.kind === 'verb' ? lead.class : null;
  const finish = quantities.some(isFinishLine) || placeholders.length > 0;
  if (finish) return { level: 'key-result', sure: verb !== 'do' || quantities.length > 1 };
  if (verb === 'do' || verb === 'weak') return { level: 'action', sure: true };
  if (tasks.some(({ kind }) => kind !== 'verb')) return { level: 'key-result', sure: false };
  if (verb === 'create') return { level: 'action', sure: false };
  if (verb !== null) return { level: 'objective', sure: verb !== 'change' };
  return { level: null, sure: false };
}

/** Enough words to be a line of a plan, and no name, figure or state. */
export function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? [];
  const thai = (text.match(/[\u0e01-\u0e2e]/g) ?? []).length;
  return (
    thai >= 8 ||
    words.filter((word) => !/[\u0e00-\u0e7f]/.test(word)).length >= 3 ||
    (thai >= 3 && words.length >= 2)
  );
}
