/** What may happen to a tracker, one step at a time: people's edits and commands, at random. */
import fc from 'fast-check';
import { helpers, type LocalSheets } from '../../local/index';
import { OKR_COLUMNS } from '../../src/tracker/contract/columns';
import * as hand from './by-hand';
import { checkIn, choose, columnOf, repair, rowAt, say, tabs } from './tampered';

export interface Step {
  readonly name: string;
  /**
   * What a person does by hand may change what they wrote. What they type is answered by the tracker,
   * which may touch nothing else of theirs; what a command does may touch nothing at all.
   */
  readonly by: 'hand' | 'typing' | 'command';
  /** Does it. Gives what was said and the places that were typed into. */
  readonly run: (local: LocalSheets) => { readonly said?: string; readonly typed?: string };
}

/** The tab that carries the plan's mark. */
export const planTab = (local: LocalSheets): string | undefined =>
  tabs(local).find((tab) => rowAt(local, tab, 1).some((cell) => /^guidepost\/okrs/.test(cell)));

const named = (step: Step): Step =>
  Object.assign(step, { [fc.toStringMethod]: (): string => step.name });

/** An edit of the plan by hand, where there is one with its mark. */
const edit = (name: string, run: (local: LocalSheets, sheet: string) => void): Step =>
  named({
    name,
    by: 'hand',
    run(local) {
      const sheet = planTab(local);
      if (sheet) run(local, sheet);
      return {};
    },
  });

const command = (name: string, run: (local: LocalSheets) => string | undefined): Step =>
  named({ name, by: 'command', run: (local) => ({ said: run(local) ?? '' }) });

/** Types into a column of the plan, where it has that column; the tracker hears of it. */
const type = (key: string, row: number, text: string): Step =>
  named({
    name: `type “${text}” into ${key} of row ${row}`,
    by: 'typing',
    run(local) {
      const sheet = planTab(local);
      if (!sheet || !rowAt(local, sheet, 1).includes(key)) return {};
      const at = `${columnOf(local, key, sheet)}${row}`;
      try {
        local.typeIn(sheet, at, text);
      } catch (error) {
        // What a dropdown refuses does not get into the cell.
        if (!/data validation/.test(String(error))) throw error;
      }
      return { typed: `${sheet}!${at}` };
    },
  });

const row = fc.integer({ min: 4, max: 10 });
const content = fc.constantFrom('', '63', '1.5k', "'๓๐", '=1/0', '=40+2', "'30 พ.ย. 2569", 'Done');
const sentence = fc.constantFrom(
  'Win 6 customers',
  'Increase MQLs from 1 to 9',
  'ส่งเดโม 20 ครั้ง',
  '',
);
const KEYS = ['plan', 'level', 'owner', 'start', 'target', 'current', 'due', 'note'] as const;

const COMMANDS: readonly Step[] = [
  command('repair', (local) => repair(local).reason),
  command('update the summary', (local) => choose(local, 'updateTheSummary')),
  command('read the plan', (local) => say(local, { kind: 'plan' }).reason),
  command('preview the mail', (local) => say(local, { kind: 'mail-preview' }).reason),
  command('look at the selected row', (local) => say(local, { kind: 'selection' }).reason),
  command('open the file', (local) => {
    local.open();
    return '';
  }),
  command('add a “not now”', (local) => {
    const line = { request: 'A podcast', askedBy: 'Somchai', takesFrom: '' };
    return say(local, { kind: 'add-not-now', ...line }).reason;
  }),
  command(
    'review all',
    (local) =>
      say(local, {
        kind: 'write-reviews',
        reviews: [{ id: 'KR1', verdict: 'ready', text: 'Ready' }],
      }).reason,
  ),
];

/** A check-in writes the number of its own row: that is what the person asked for. */
const checksIn = (id: string, value: number): Step =>
  named({
    name: `check in ${id} at ${value}`,
    by: 'typing',
    run(local) {
      const typed = currentOf(local, id);
      const said = checkIn(local, id, value).reason ?? '';
      return typed ? { said, typed } : { said };
    },
  });

/** IDs stand within so many columns, inserted ones included; further right rows name their parents. */
const IDS_WITHIN = 8;
const CURRENT = OKR_COLUMNS.find(({ key }) => key === 'current')?.header;

/** Where the number of this key result stands, keys or not: below its key, else its header, in the row with the ID. */
function currentOf(local: LocalSheets, id: string): string | undefined {
  const sheet = tabs(local).find((tab) => rowAt(local, tab, 1).includes('rollup'));
  if (!sheet) return undefined;
  const [keys, headers] = [rowAt(local, sheet, 1), rowAt(local, sheet, 3)];
  const keyed = keys.indexOf('current');
  const column =
    keyed < 0 ? headers.findIndex((text) => text === CURRENT?.en || text === CURRENT?.th) : keyed;
  for (let line = 4; line < 40; line += 1) {
    if (rowAt(local, sheet, line).slice(0, IDS_WITHIN).includes(id))
      return `${sheet}!${helpers.toXC(column, line - 1)}`;
  }
  return undefined;
}

/** A setting's value, typed by hand as an import does it. */
const setting = (key: string, value: string): Step =>
  named({
    name: `set ${key} to ${value}`,
    by: 'hand',
    run(local) {
      if (!tabs(local).includes('Settings')) return {};
      const keys = local.displayed('Settings', 'A1:A30').map(([name]) => name);
      const at = keys.indexOf(key) + 1;
      if (at > 0) hand.put(local, 'Settings', `C${at}`, value);
      return {};
    },
  });

/** One step, commands as often as everything else together. */
export const STEP: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...COMMANDS) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('KR1', 'KR2', 'KR9'), fc.integer({ min: 0, max: 99 }))
      .map(([id, value]) => checksIn(id, value)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), row, content).map(([key, at, text]) =>
      edit(`put ${text} into ${key} of row ${at}`, (local, sheet) => {
        const place = rowAt(local, sheet, 1).includes(key) ? columnOf(local, key, sheet) : 'B';
        hand.put(local, sheet, `${place}${at}`, text);
      }),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(row, sentence).map(([at, text]) => type('plan', at, text)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...KEYS), row, content)
      .map(([key, at, text]) => type(key, at, text)),
  },
  fc.tuple(row, row).map(([from, to]) =>
    edit(`copy row ${from} onto row ${to}, its ID too`, (local, sheet) => {
      rowAt(local, sheet, from).forEach((text, index) => {
        const key = rowAt(local, sheet, 1)[index];
        if (key && ['plan', 'level', 'owner', 'start', 'target'].includes(key))
          hand.put(local, sheet, `${columnOf(local, key, sheet)}${to}`, text);
        if (key?.startsWith('guidepost/'))
          hand.put(local, sheet, `${columnOf(local, 'id', sheet)}${to}`, text);
      });
    }),
  ),
  row.map((at) =>
    edit(`insert a row before ${at}`, (local, sheet) =>
      hand.insertBefore(local, sheet, 'ROW', String(at)),
    ),
  ),
  row.map((at) =>
    edit(`delete row ${at}`, (local, sheet) => hand.deleteLine(local, sheet, 'ROW', String(at))),
  ),
  fc
    .constantFrom('A', 'B', 'E')
    .map((at) =>
      edit(`insert a column before ${at}`, (local, sheet) =>
        hand.insertBefore(local, sheet, 'COL', at),
      ),
    ),
  fc.constantFrom('B', 'D', 'H').map((column) =>
    edit(`sort by ${column}`, (local, sheet) => {
      if (!rowAt(local, sheet, 1).includes('rollup')) return;
      const right = columnOf(local, 'rollup', sheet);
      hand.sort(local, sheet, `A4:${right}12`, column, 'desc');
    }),
  ),
  fc
    .constantFrom('A', 'B', 'H')
    .map((column) =>
      edit(`clear ${column}1`, (local, sheet) => hand.clear(local, sheet, `${column}1`)),
    ),
  fc.constantFrom('Guide', 'Not now', 'Definitions', 'Leadership summary').map((name) =>
    named({
      name: `delete ${name}`,
      by: 'hand',
      run(local) {
        if (tabs(local).includes(name)) hand.deleteSheet(local, name);
        return {};
      },
    }),
  ),
  fc.constantFrom('Our plan', 'แผน', 'OKRs').map((name) =>
    edit(`rename the plan ${name}`, (local, sheet) => {
      if (!tabs(local).includes(name)) hand.rename(local, sheet, name);
    }),
  ),
  fc.constantFrom('ไทย', 'English').map((name) => setting('language', name)),
);
