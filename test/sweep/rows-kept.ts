/** What must be true of a plan and its log after a command in whose course a person moved rows or typed. */
import type { LocalSheets } from '../../local/index';
import type { Act } from './people';
import { logLines, type PlanCells, planRows } from './plan-cells';

/** Cells that the tracker fills by itself; of them only the ID belongs to its row for good. */
const OWN =
  /^(?:level|progress|status|review|updated|expected|parent|rank|value|level_number|measure_number|raw|line|kr_weight|load|weighted|weighted_line|age|health|kr_rank|old|rollup)$/;

/** The plan and the log at one moment. */
export interface Seen {
  readonly rows: readonly PlanCells[];
  readonly log: readonly string[];
}

export const seen = (local: LocalSheets): Seen => {
  local.workbook.flush();
  return { rows: planRows(local), log: logLines(local) };
};

/** The rows that the act changed, as it left them. */
export const changedRows = (
  before: readonly PlanCells[],
  after: readonly PlanCells[],
): readonly PlanCells[] => {
  const had = new Map(before.map((one) => [nameOf(one), JSON.stringify(one.cells)]));
  return after.filter((one) => had.get(nameOf(one)) !== JSON.stringify(one.cells));
};

const nameOf = ({ cells }: PlanCells): string => cells['id'] || (cells['plan'] ?? '');

/** Cells of other rows that changed, IDs that moved, lines and typed words that are gone; each as a sentence. */
export function wrongIn(
  { was, alone }: { readonly was: Seen; readonly alone: Seen },
  { types }: Act,
  acted: Seen,
  now: Seen,
  insideBatch: boolean,
): string[] {
  const found: string[] = [];
  const ids = now.rows.map(({ cells }) => cells['id'] ?? '').filter((id) => id !== '');
  for (const id of new Set(ids))
    if (ids.filter((one) => one === id).length > 1) found.push(`${id} stands twice`);
  const given = new Set(was.rows.map(({ cells }) => cells['id']));
  const sentences = [was, alone].map(
    ({ rows }) => new Map(rows.map(({ cells }) => [cells['plan'] ?? '', cells['id'] ?? ''])),
  );
  for (const row of now.rows) {
    const { cells, formats } = row;
    const [sentence = '', id = ''] = [cells['plan'], cells['id']];
    const known = sentences.map((one) => one.get(sentence)).filter((one) => one && given.has(one));
    if (id !== '' && known.length > 0 && !known.includes(id))
      found.push(`“${sentence}” has the ID ${id}`);
    // A row that is new is known by its sentence: which ID it gets is told by what stands above it.
    const isNew = !was.rows.some((one) => id !== '' && one.cells['id'] === id);
    const name = ({ cells: { id: other, plan } }: PlanCells): boolean =>
      isNew ? plan === sentence : other === id;
    const [before, without] = [was.rows.find(name), alone.rows.find(name)];
    const byPerson = types?.id === id ? acted.rows.find(name)?.cells[types.key] : undefined;
    for (const [key, content] of Object.entries(cells)) {
      if (OWN.test(key) || (key === 'id' && isNew) || content.startsWith('=')) continue;
      const place = `${key} of ${id || sentence}`;
      if (key === types?.key && byPerson !== undefined && content !== byPerson) {
        if (!insideBatch || without?.cells[key] !== content)
          found.push(`${place}: ${content}, and what was typed is lost`);
      } else if (
        content !== byPerson &&
        content !== before?.cells[key] &&
        content !== without?.cells[key]
      )
        found.push(`${place}: ${content} in place of ${before?.cells[key]}`);
    }
    for (const [key, format] of Object.entries(formats)) {
      // A sort that a person makes leaves formats where they were: of a blank cell nothing shows.
      if ((cells[key] ?? '') === '') continue;
      const may = [before?.formats[key], without?.formats[key]];
      if ((before || without) && !may.includes(format) && byPerson === undefined)
        found.push(`${key} of ${id}: the format ${format} in place of ${may.join()}`);
    }
  }
  for (const line of was.log) if (!now.log.includes(line)) found.push(`not in the log: ${line}`);
  for (const line of now.log) {
    const [, id, , , to] = line.split(' | ');
    const row = [now, was, alone, acted].flatMap(({ rows }) =>
      rows.filter(({ cells }) => cells['id'] === id),
    );
    if (!was.log.includes(line) && !row.some(({ cells }) => cells['current'] === to))
      found.push(`nobody made this check-in: ${line}`);
  }
  return found;
}

/** A number that was typed meanwhile stands in its cell: then it is in the log too. */
export function unlogged({ types }: Act, { rows, log }: Seen): string[] {
  if (types?.key !== 'current') return [];
  const row = rows.find(({ cells }) => cells['id'] === types.id);
  const to = row?.cells['current'];
  const last = log.filter((line) => line.split(' | ')[1] === types.id);
  return row && !last.some((line) => line.split(' | ')[4] === to)
    ? [`${to} of ${types.id} is in no line of the log`]
    : [];
}
