/** A person moves rows or types at one service call of a command, and then it is looked at what became of their plan. */
import type { LocalSheets, Standing } from '../../local/index';
import type { ServiceCall } from '../../local/meter';
import type { Case } from './cases';
import type { Act } from './people';
import { logLines, type PlanCells, planRows } from './plan-cells';
import { ask, copyOf, SET_UP } from './situation';

/** Cells that the tracker fills by itself; of them only the ID belongs to its row for good. */
const OWN =
  /^(?:level|progress|status|review|updated|expected|parent|rank|value|level_number|measure_number|raw|line|kr_weight|load|weighted|weighted_line|age|health|kr_rank|old|rollup)$/;

interface Seen {
  readonly rows: readonly PlanCells[];
  readonly log: readonly string[];
}

const seen = (local: LocalSheets): Seen => {
  local.workbook.flush();
  return { rows: planRows(local), log: logLines(local) };
};

/** The commands that write into rows or logs of people’s. Set-up in an empty file, and what only looks, have none to mistake. */
const FOLLOWED =
  /^onEdit: (?!a target)|wording$|^fill|^review all|^insert|finding|definition|“not now”|^save|^repair$|^Update|^the reminders|^schedule the/;
export const isFollowed = ({ name }: Case): boolean => FOLLOWED.test(name);

/** A command, and what it makes of the plan when nobody disturbs it. */
export interface Undisturbed {
  readonly command: Case;
  readonly start: Standing;
  readonly before: unknown;
  readonly was: Seen;
  readonly alone: Seen;
  readonly calls: readonly ServiceCall[];
}

export async function undisturbed(base: Standing, command: Case): Promise<Undisturbed> {
  const local = await copyOf(base);
  const before = command.before?.(local);
  const start = local.standing();
  const was = seen(local);
  const calls: ServiceCall[] = [];
  local.calls.reset();
  local.calls.hook = { before: (call) => void calls.push(call) };
  command.run(local, before);
  local.calls.hook = {};
  return { command, start, before, was, alone: seen(local), calls };
}

/**
 * The calls before which it makes a difference that somebody acts: those that read or write. Between two
 * of them nothing is asked of the sheet, so that a moment there is as the moment before the next.
 */
export const momentsOf = ({ calls }: Undisturbed): readonly number[] =>
  calls
    .filter(
      ({ kind, member }) =>
        kind !== 'other' ||
        member === 'getDataRange' ||
        member === 'tryLock' ||
        member === 'releaseLock',
    )
    .map(({ index }) => index);

/**
 * True inside a batch: behind the last read before cells are written, and not yet carried out. What a person
 * types then into the very cell that is written nobody can know of: Google has no way to write only where a
 * cell is as it was read.
 */
export function isInsideBatch({ calls }: Undisturbed, moment: number): boolean {
  let open = false;
  for (const { index, kind, member } of calls) {
    if (index === moment) return open;
    if (kind === 'read' || member === 'flush' || member === 'releaseLock') open = false;
    else if (kind === 'write') open = true;
  }
  return open;
}

/** What is wrong after this act at this call, each as a sentence; nothing where all is as it should be. */
export async function disturbed(
  of: Undisturbed,
  act: Act,
  moment: number,
): Promise<readonly string[]> {
  const { command, start, before } = of;
  const local = await copyOf(start);
  let acted: Seen | null = null;
  let failure = '';
  local.calls.reset();
  local.calls.hook = {
    before({ index }) {
      if (acted || index !== moment) return;
      local.meanwhile(() => {
        const there = planRows(local);
        act.run(local);
        acted = { rows: changedRows(there, planRows(local)), log: logLines(local) };
      });
    },
  };
  try {
    command.run(local, before);
  } catch (error) {
    failure = String(error);
  }
  local.calls.hook = {};
  if (!acted) return ['nobody acted'];
  const found = wrongIn(of, act, acted, seen(local), isInsideBatch(of, moment));
  if (/code G-/.test(failure)) found.push(`failed as a bug: ${failure}`);
  // What an edit or a busy tracker left undone, the next commands do.
  ask(local, SET_UP);
  local.run('updateTheSummary');
  const later = seen(local);
  found.push(
    ...wrongIn(of, act, acted, later, isInsideBatch(of, moment)).map((one) => `later: ${one}`),
    ...unlogged(act, later),
  );
  return [...new Set(found)];
}

/** The rows that the act changed, as it left them. */
const changedRows = (
  before: readonly PlanCells[],
  after: readonly PlanCells[],
): readonly PlanCells[] => {
  const had = new Map(before.map((one) => [nameOf(one), JSON.stringify(one.cells)]));
  return after.filter((one) => had.get(nameOf(one)) !== JSON.stringify(one.cells));
};

const nameOf = ({ cells }: PlanCells): string => cells['id'] || (cells['plan'] ?? '');

function wrongIn(
  { was, alone }: Undisturbed,
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
function unlogged({ types }: Act, { rows, log }: Seen): string[] {
  if (types?.key !== 'current') return [];
  const row = rows.find(({ cells }) => cells['id'] === types.id);
  const to = row?.cells['current'];
  const last = log.filter((line) => line.split(' | ')[1] === types.id);
  return row && !last.some((line) => line.split(' | ')[4] === to)
    ? [`${to} of ${types.id} is in no line of the log`]
    : [];
}
