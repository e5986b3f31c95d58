import type { BringResult, NewLine } from '../../protocol/bring';
import { newLinesChanges } from '../../tracker/upkeep/new-lines';
import { readyChanges } from '../../tracker/upkeep/ready';
import { teamChanges } from '../../tracker/upkeep/team-rows';
import type { Platform } from '../platform';
import { openTracker } from '../read-plan';
import { refuse } from '../refusal';

/**
 * Writes the lines of a preview, as a person left them, below what is written in the plan, and these names into
 * the Team table. Done again it adds nothing that stands there already.
 */
export function bringIn(
  platform: Platform,
  { lines, team }: { readonly lines: readonly NewLine[]; readonly team: readonly string[] },
): BringResult {
  const result = platform.locked((): BringResult => {
    const { tracker } = openTracker(platform, ['okrs', 'settings', 'data']);
    const { language } = tracker.settings;
    const table = tracker.tables.okrs;
    const written = lines
      .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text !== '');
    if (written.length === 0) return refuse('no-sentence', language);
    const made = table && newLinesChanges(tracker, table, written);
    if (!made) return refuse('wants-repair', language);
    platform.write([...teamChanges(tracker, team), ...made.changes]);
    const after = openTracker(platform, ['okrs', 'settings', 'data']);
    platform.write(readyChanges(after.tracker, after.snapshot.today));
    return { added: made.added, there: written.length - made.added };
  });
  return result ?? refuse('busy', platform.userLanguage());
}
