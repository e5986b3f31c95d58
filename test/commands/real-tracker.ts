import type { LocalOptions, LocalSheets } from '../../local/index';
import type { SetUpAnswers } from '../../src/protocol/messages';
import { newSettingRow } from '../../src/tracker/build/settings';
import { YES_NO } from '../../src/tracker/contract/cell-words';
import { OKR_COLUMNS, type OkrKey } from '../../src/tracker/contract/columns';
import type { SettingKey } from '../../src/tracker/contract/settings-sheet';
import { SHEETS } from '../../src/tracker/contract/sheets';
import { cellName } from '../../src/tracker/grid/a1';
import { LEVELS } from '../../src/words/plan-words';
import { openBuilt, openTracker } from '../tracker/open-tracker';

/** A real plan of one objective and two key results, with a team, and somebody to read about it. */
export const realTracker = (
  options: LocalOptions = {},
  answers: Partial<SetUpAnswers> = {},
): Promise<LocalSheets> =>
  openBuilt(['real', answers], options, async (place) => {
    const local = await openTracker({ content: 'empty', ...answers }, place);
    const { okrs, settings } = SHEETS;
    const language = answers.language ?? 'en';
    const [objective, keyResult] = [LEVELS.objective[language], LEVELS['key-result'][language]];
    const yes = YES_NO.yes[language];
    local.typeIn(settings.name[language], 'F4', [
      ['Ploy', 'ploy@example.com', 'English', yes],
      ['Nan', 'nan@example.com', 'ไทย', yes],
    ]);
    local.typeIn(okrs.name[language], 'B4', [
      ['Build demand among our ideal customers', objective, 'Ploy', '', '', '', ''],
      ['Increase MQLs from 80 to 120', keyResult, 'Ploy', '80', '120', 'MQLs', '49'],
      [
        'Cut page load time from 4.2 to 2.5 seconds',
        keyResult,
        'Nan',
        '4.2',
        '2.5',
        'seconds',
        '3.3',
      ],
    ]);
    local.typeIn(settings.name[language], 'K4', [
      ['Somchai', 'ceo@example.com', 'English'],
      ['Nida', 'cfo@example.com', 'ไทย'],
    ]);
    return local;
  });

export const everyone = ['ceo@example.com', 'cfo@example.com'];

/** H5: a cell of the OKRs sheet as set-up builds it. */
export const okrCell = (key: OkrKey, row: number): string =>
  cellName(row, OKR_COLUMNS.findIndex((column) => column.key === key) + 1);

/** A person types a setting. */
export const typeSetting = (local: LocalSheets, key: SettingKey, content: string): void =>
  local.typeIn('Settings', cellName(newSettingRow(key), 3), content);

/** Another script, or an edit that Google told nobody of: the cell changes and no event fires. */
export function writeSilently(local: LocalSheets, tab: string, a1: string, content: string): void {
  const { getters } = local.workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab) ?? '';
  const column = a1.charCodeAt(0) - 65;
  local.workbook.flush();
  local.workbook.dispatch('UPDATE_CELL', {
    sheetId,
    row: Number(a1.slice(1)) - 1,
    col: column,
    content,
  });
}

/** The rows of a log as people see them, without its title and headers. */
export const logOf = (local: LocalSheets, tab: string, range: string): string[][] =>
  local.displayed(tab, range).filter((row) => row.some((cell) => cell !== ''));

/** Everything that the summary sheet says, line by line. */
export const summaryText = (local: LocalSheets): string =>
  local
    .displayed('Leadership summary', 'A2:H90')
    .map((row) => row.filter((cell) => cell !== '').join(' | '))
    .filter((line) => line !== '')
    .join('\n');
