/**
 * `npm run bench:calls`: what each command costs in service calls, on a plan of 5 objectives and on one of
 * 50 with 250 key results and 13,000 check-ins. One JSON line each.
 */
import { type LocalSheets, openLocalSheets } from '../local/index';
import type { PlanView } from '../src/protocol/messages';
import { newSettingRow } from '../src/tracker/build/settings';
import { cellName } from '../src/tracker/grid/a1';
import { LEVELS, MEASURES } from '../src/words/plan-words';
import { ask, SET_UP } from '../test/sweep/situation';
import { runScript } from './command-line';
import { checkIn, grow, logCheckIns, planRows, TODAY } from './large-plan';

const NEW_ROW = {
  level: 'key-result',
  text: 'Increase partner leads from 10 to 30',
  under: 'O1',
  cells: { start: 10, target: 30, unit: 'leads', measure: 'latest' },
  owner: 'Ploy',
  note: '',
};

/** Objectives, each with five key results and an action: seven rows. */
const SIZES = [5, 50];
/** Check-ins of each key result. */
const CHECK_INS = 52;

async function measure(objectives: number): Promise<void> {
  const local = await openLocalSheets({ clock: () => TODAY, timeZone: 'Asia/Bangkok' });
  const rows = planRows(objectives);
  count('set up', 0, local, () => ask(local, SET_UP));
  local.typeIn('Settings', cellName(newSettingRow('agreed_on'), 3), '2026-10-07');
  grow(local, 'OKRs', rows.length);
  count('paste the plan', rows.length, local, () => local.typeIn('OKRs', 'B4', rows));
  const numbers = rows.map((row, index) => [
    row[1] === LEVELS['key-result'].en ? String(49 - (index % 4) * 9) : '',
  ]);
  local.typeIn(
    'OKRs',
    'O4',
    rows.map((row) => [row[1] === LEVELS['key-result'].en ? MEASURES.total.en : '']),
  );
  count('check in all', rows.length, local, () => local.typeIn('OKRs', 'H4', numbers));
  count('check in one', rows.length, local, () => local.typeIn('OKRs', 'H5', '50'));
  count('edit a note', rows.length, local, () => local.typeIn('OKRs', 'L5', 'Two events moved'));
  count('save all in the sidebar', rows.length, local, () =>
    ask(local, checkIn(local, rows.length)),
  );
  count('save one in the sidebar', rows.length, local, () => ask(local, checkIn(local, 1)));
  logCheckIns(local, objectives * 5, CHECK_INS);
  // The grid has grown under the colour rules: the first repair mends that.
  count('mend', rows.length, local, () => ask(local, SET_UP));
  count('repair', rows.length, local, () => ask(local, SET_UP));
  count('review', rows.length, local, () => ask(local, { kind: 'plan' }));
  count('insert a row', rows.length, local, () => ask(local, { kind: 'insert-row', row: NEW_ROW }));
  const text = rows.map(([line]) => line).join('\n');
  count('look at a plan to bring in', rows.length, local, () =>
    ask(local, { kind: 'bring-preview', from: { text } }),
  );
  const lines = rows.map(([line], index) => ({
    level: index % 7 === 0 ? 'objective' : 'key-result',
    text: `${line} anew`,
  }));
  count('bring in a plan', rows.length, local, () =>
    ask(local, { kind: 'bring-in', lines, team: [] }),
  );
  // The grid has grown once more.
  ask(local, SET_UP);
  local.select('OKRs', 'B5');
  count('selection', rows.length, local, () =>
    ask(local, { kind: 'selection', offsets: offsetsOf(local) }),
  );
  count('update the summary', rows.length, local, () => local.run('updateTheSummary'));
  // The first summary logs what is new; the second is the weekly one.
  count('update it again', rows.length, local, () => local.run('updateTheSummary'));
  count('preview the mail', rows.length, local, () => ask(local, { kind: 'mail-preview' }));
  addTabs(local);
  const more = rows.length;
  const tabs = 'in twenty tabs, renamed';
  count(`edit elsewhere, ${tabs}`, more, local, () => local.typeIn('Archive 3', 'A1', 'x'));
  count(`check in one, ${tabs}`, more, local, () => local.typeIn(RENAMED, 'H5', '52'));
  count(`edit a note, ${tabs}`, more, local, () => local.typeIn(RENAMED, 'L5', 'Moved again'));
  local.select(RENAMED, 'B5');
  count(`selection, ${tabs}`, more, local, () =>
    ask(local, { kind: 'selection', offsets: offsetsOf(local) }),
  );
  count(`review, ${tabs}`, more, local, () => ask(local, { kind: 'plan' }));
  count(`repair, ${tabs}`, more, local, () => ask(local, SET_UP));
  count(`update the summary, ${tabs}`, more, local, () => local.run('updateTheSummary'));
}

/** What the page brings back from its last reading of the plan. */
function offsetsOf(local: LocalSheets): PlanView['offsets'] {
  const reply = local.googleScriptRun('request', [{ kind: 'plan' }]) as { data: PlanView };
  local.calls.reset();
  return reply.data.offsets;
}

const RENAMED = 'Q4 plan';

/** Archives, a chart on a tab of its own, and the plan under a name of theirs. */
function addTabs(local: LocalSheets): void {
  const app = local.globals['SpreadsheetApp'] as {
    getActiveSpreadsheet(): {
      insertSheet(name: string): unknown;
      getSheetByName(name: string): { setName(name: string): unknown };
    };
  };
  const file = app.getActiveSpreadsheet();
  for (let tab = 1; tab <= 10; tab += 1) file.insertSheet(`Archive ${tab}`);
  local.addObjectTab('Chart1');
  file.getSheetByName('OKRs').setName(RENAMED);
  local.workbook.flush();
}

/**
 * The most service calls, by how a command's name begins. A save takes one more for each run of neighbouring
 * rows, of which each objective has one, and three where the log's grid has to grow.
 */
const BUDGETS: readonly (readonly [command: string, calls: number, forEachRun?: number])[] = [
  ['check in one', 30],
  ['edit a note', 8],
  ['edit elsewhere', 8],
  ['save all in the sidebar', 63, 1],
  ['selection', 8],
  ['review', 40],
  ['repair', 120],
  ['update', 100],
];

function count(command: string, rows: number, local: LocalSheets, work: () => unknown): void {
  local.calls.reset();
  const start = performance.now();
  work();
  const milliseconds = Math.round(performance.now() - start);
  const { reads, writes, turns, calls } = local.calls.counts();
  const [, most, forEachRun = 0] = BUDGETS.find(([begins]) => command.startsWith(begins)) ?? [];
  const budget = most === undefined ? undefined : most + (forEachRun * rows) / 7;
  console.log(JSON.stringify({ command, rows, reads, writes, turns, calls, budget, milliseconds }));
  if (budget === undefined || calls <= budget) return;
  console.error(`“${command}” takes ${calls} service calls: at most ${budget} are meant.`);
  process.exitCode = 1;
}

await runScript({ usage: 'npm run bench:calls' }, async () => {
  for (const size of SIZES) await measure(size);
});
