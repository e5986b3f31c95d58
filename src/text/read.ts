import type { Reading, ReadOptions } from './reading';

/**
 * Reads one line of a marketing OKR, English, Thai or mixed. Any text gets an answer; only its
 * first 500 UTF-16 units are read. Spans are offsets into the text as given.
 */
export function read(text: string, _options: ReadOptions = {}): Reading {
  return {
    language: 'en',
    empty: text.trim() === '',
    tooLong: text.length > 500,
    words: 0,
    thaiLetters: 0,
    lead: null,
    furtherVerbs: [],
    quantities: [],
    dates: [],
    metrics: [],
    vague: [],
    placeholders: [],
    tasks: [],
    purposes: [],
    names: [],
  };
}
