import type { Meaning } from './meaning';
import { defineAll } from './meanings';

/** A letter of the Thai word tree: what follows, and what a word ending here means. */
export interface Branch {
  readonly next: Map<number, Branch>;
  meaning: Meaning | null;
}

const FIRST_THAI = 0x0e00;
const LAST_THAI = 0x0e7f;

function build(): Branch {
  const root: Branch = { next: new Map(), meaning: null };
  defineAll((phrase) => {
    const first = phrase.charCodeAt(0);
    if (first < FIRST_THAI || first > LAST_THAI) return null;
    let branch = root;
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at);
      let next = branch.next.get(code);
      if (!next) {
        next = { next: new Map(), meaning: null };
        branch.next.set(code, next);
      }
      branch = next;
    }
    branch.meaning ??= {};
    return branch.meaning;
  });
  return root;
}

let built: Branch | null = null;

/** The tree of all Thai words. Grown at the first Thai text: loading the bundle costs nothing. */
export function thaiVocabulary(): Branch {
  built ??= build();
  return built;
}
