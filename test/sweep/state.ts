/** What a spreadsheet holds, as lines to compare, and what its people wrote in it. */
import { helpers, type LocalSheets } from '../../local/index';
import { dataOf } from '../../local/xlsx-engine';
import { HEADER_ROW, SHEETS } from '../../src/tracker/contract/sheets';

interface Exported {
  readonly sheets: readonly ExportedSheet[];
  readonly styles: Looks;
  readonly formats: Looks;
  readonly borders: Looks;
  readonly hostExtras?: readonly unknown[];
}
interface ExportedSheet extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly name: string;
}
type Looks = Readonly<Record<string, unknown>>;

const exported = (local: LocalSheets): Exported => {
  local.workbook.flush();
  return dataOf(local.workbook.model) as unknown as Exported;
};

/** Ids of triggers, which stamps in cells repeat. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Ids that the local Sheets draws by chance, also where they stand in a text of JSON. */
const DRAWN = /\\?"(?:id|chartId|tag)\\?":\\?"[^"\\]*\\?",?/g;

/** Google's ids of the tabs, as the data sheet notes them: those of a sheet that was built anew are drawn too. */
const TABS = /\{"okrs":\d.*\}/;

/**
 * Every cell, look, rule, size, chart and trigger of the file, one line each, sorted: two files that hold
 * the same give the same lines.
 */
export function stateOf(local: LocalSheets): readonly string[] {
  const { sheets, styles, formats, borders, hostExtras = [] } = exported(local);
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_, one) =>
      typeof one === 'string' ? (names.get(one) ?? one) : (one ?? null),
    ).replace(DRAWN, '');
  const looks: Readonly<Record<string, Looks>> = { styles, formats, borders };
  const lines = sheets.flatMap((sheet, index) =>
    Object.entries(sheet).flatMap(([key, value]): string[] => {
      const line = `${sheet.name} ${key}`;
      if (key === 'cells') return [];
      const look = looks[key];
      if (key === 'id') return [`${line} ${index}`];
      if (look)
        return spread(value as Readonly<Record<string, unknown>>, look).map(
          (one) => `${line} ${one}`,
        );
      if (Array.isArray(value)) return value.map((one) => `${line} ${plain(one)}`);
      if (typeof value !== 'object' || value === null) return [`${line} ${plain(value)}`];
      return Object.entries(value).map(([at, one]) => `${line} ${at} ${plain(one)}`);
    }),
  );
  const triggers = local.triggers.map(
    ({ run, type, clock }) => `trigger ${run} ${type} ${plain(clock)}`,
  );
  const cells = sheets.flatMap(({ id, name }) =>
    Object.entries(cellsOf(local, id)).map(([at, text]) => `${name} ${at} ${text}`),
  );
  return [...lines, ...cells, ...hostExtras.map((one) => `extra ${plain(one)}`), ...triggers]
    .map((line) => line.replace(UUID, 'an id').replace(TABS, 'the tabs'))
    .sort();
}

/** The same look says the same, in whatever order it came to be. */
const sorted = (look: unknown): string =>
  JSON.stringify(
    typeof look === 'object' && look !== null
      ? Object.fromEntries(Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1)))
      : look,
  );

/** Looks come as blocks that depend on the order of the writes: told by runs down each column, they do not. */
function spread(blocks: Readonly<Record<string, unknown>>, looks: Looks): string[] {
  const columns: string[][] = [];
  for (const [block, index] of Object.entries(blocks)) {
    const { left, right, top, bottom } = helpers.toZone(block);
    const look = sorted(looks[String(index)] ?? index);
    for (let column = left; column <= right; column += 1) {
      columns[column] ??= [];
      for (let row = top; row <= bottom; row += 1) (columns[column] as string[])[row] = look;
    }
  }
  return columns.flatMap((cells, column) => {
    const runs: string[] = [];
    for (let row = 0; row < cells.length; row += 1) {
      const first = row;
      while (row + 1 < cells.length && cells[row + 1] === cells[first]) row += 1;
      if (cells[first]) runs.push(`${column}:${first}-${row} ${cells[first]}`);
    }
    return runs;
  });
}

/** What stands in one but not in the other. */
export function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const [here, there] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !there.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !here.has(line)).map((line) => `+ ${line}`),
  ];
}

/** The first row of the OKRs sheet names its columns; rows are told apart by their sentence. */
const OKRS_MARK = /^guidepost\/okrs\/\d+$/;

/**
 * Every filled cell by a name that stays when rows move: `OKRs|Win 6 customers|owner` in the OKRs sheet,
 * `Settings|C5` in the others.
 */
export function cellsByName(local: LocalSheets): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { getters } = local.workbook.model;
  local.workbook.flush();
  for (const id of getters.getSheetIds()) {
    const [name, cells] = [inEnglish(getters.getSheetName(id)), cellsOf(local, id)];
    const keys = keysOf(cells);
    for (const [at, content] of Object.entries(cells)) {
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      const key = keys?.get(column);
      // Titles and headers stay where they are, and their words may change.
      const sentence = Number(row) > HEADER_ROW && keys && cells[`${keys.get('plan')}${row}`];
      // The levels that set-up laid out, for sentences to come, are its own.
      if (key === 'level' && !sentence) continue;
      found.set(key && sentence ? `${name}|${sentence}|${key}` : `${name}|${at}`, content);
    }
  }
  return found;
}

/** Tabs of ours change their names with the language. */
const inEnglish = (tab: string): string =>
  Object.values(SHEETS).find(({ name }) => name.th === tab)?.name.en ?? tab;

/** Content or formula of each filled cell, by its A1 name. */
function cellsOf(local: LocalSheets, sheetId: string): Readonly<Record<string, string>> {
  const { getters } = local.workbook.model;
  const cells: Record<string, string> = {};
  for (const cell of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(cell.id);
    const text = getters.getCellText(position, { showFormula: true });
    if (text) cells[helpers.toXC(position.col, position.row)] = text;
  }
  return cells;
}

/** Column letter to key, and `plan` to its letter; null on another sheet. */
function keysOf(cells: Readonly<Record<string, string>>): ReadonlyMap<string, string> | null {
  if (!Object.values(cells).some((content) => OKRS_MARK.test(content))) return null;
  const keys = new Map<string, string>();
  for (const [at, content] of Object.entries(cells)) {
    const letter = /^([A-Z]+)1$/.exec(at)?.[1];
    if (letter) keys.set(letter, OKRS_MARK.test(content) ? 'id' : content);
    if (letter && content === 'plan') keys.set('plan', letter);
  }
  return keys;
}
