import type { Answers, Request } from '../../protocol/messages';
import { DEFINITION_COLUMNS } from '../../tracker/contract/columns';
import { SHEETS } from '../../tracker/contract/sheets';
import type { CellInput, Change } from '../../tracker/grid/change';
import { cellAt, rowsWith, type Table, textAt } from '../../tracker/grid/table';
import { appendLines } from '../../tracker/upkeep/append-lines';
import type { Platform } from '../platform';
import { openTracker, planView } from '../read-plan';
import { refuse } from '../refusal';

type Line = Readonly<Record<(typeof DEFINITION_COLUMNS)[number]['key'], CellInput>>;
const KEYS = DEFINITION_COLUMNS.map(({ key }) => key);

/**
 * Writes what a term means into Definitions: into the blank cells of its row where it has one, else
 * below the last. Whatever somebody wrote there stays.
 */
export function addDefinition(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'add-definition' }>,
): Answers['add-definition'] {
  const { term, counts, source, agreedBy } = request;
  const texts = [term, counts, source, agreedBy];
  if (texts.some((text) => typeof text !== 'string') || term.trim() === '' || !counts.trim()) {
    return refuse('unknown-request', platform.userLanguage());
  }
  const done = platform.locked(() => {
    const { tracker, snapshot } = openTracker(platform, ['okrs', 'settings', 'definitions'], []);
    const { language } = tracker.settings;
    const table = tracker.tables.definitions;
    if (!table) return refuse('no-sheet', language, { sheet: SHEETS.definitions.name[language] });
    const line: Line = {
      term: term.trim(),
      counts: counts.trim(),
      source: source.trim() || null,
      agreed_by: agreedBy.trim() || null,
      agreed_on: agreedBy.trim() === '' ? null : { day: snapshot.today },
    };
    const row = rowsWith(table, 'term').find(
      (one) => textAt(table, one, 'term').toLowerCase() === term.trim().toLowerCase(),
    );
    const meant = row === undefined ? '' : textAt(table, row, 'counts');
    // The same words again are an answer that got lost the first time.
    if (meant === counts.trim()) return true;
    if (meant !== '') return refuse('already-defined', language, { term: term.trim() });
    platform.write(
      row === undefined ? appendLines(table, KEYS, [line]) : blankCells(table, row, line),
    );
    return true;
  });
  if (done === null) refuse('busy', platform.userLanguage());
  return planView(platform);
}

const blankCells = (table: Table, row: number, line: Line): Change[] =>
  KEYS.flatMap((key): Change[] => {
    const column = table.columns.get(key);
    if (column === undefined || line[key] === null || cellAt(table, row, key) !== '') return [];
    return [{ kind: 'cells', sheet: 'definitions', row, column, cells: [[line[key]]] }];
  });
