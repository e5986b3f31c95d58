/** Trackers that the first version built, in the hands of the version that is built now. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalSheets } from '../../local/index';
import type { PlanView, SetUpResult } from '../../src/protocol/messages';
import { FIRST_ROW } from '../../src/tracker/contract/sheets';
import type { SheetKey } from '../../src/tracker/grid/snapshot';
import { ANSWERS, ask, everything, openEmpty } from './open-tracker';

const FILES = join(__dirname, '../fixtures/schema-1');
const fixtures = readdirSync(FILES).filter((name) => name.endsWith('.xlsx'));

const folder = mkdtempSync(join(tmpdir(), 'guidepost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saturday, a week after the last of them was saved. */
const LATER = new Date('2026-11-21T03:00:00Z');

function openFixture(name: string): Promise<LocalSheets> {
  const file = join(folder, name);
  copyFileSync(join(FILES, name), file);
  return openEmpty({ file, clock: () => LATER });
}

const answered = <Data>(local: LocalSheets, request: object): Data => {
  const reply = ask(local, request);
  if (!reply.ok) throw new Error(`${reply.reason} ${local.logs.join('\n')}`);
  return reply.data as Data;
};

const repair = (local: LocalSheets): readonly string[] =>
  answered<SetUpResult>(local, { kind: 'set-up', answers: ANSWERS }).done;

/** Logs and lists, which hold nothing but what people and time put there. */
const LISTS: readonly SheetKey[] = ['check-ins', 'definitions', 'not-now'];

/** The lines below the headers of a sheet of ours, which is known by the mark in its first row; no apostrophe is theirs. */
function linesOf(local: LocalSheets, key: SheetKey): string[] {
  const cells = Object.entries(everything(local)).map(([place, text]) => {
    const [tab = '', row = '', column = ''] = place.split(/[!:]/);
    return { tab, row: Number(row), column: Number(column), text: text.replace(/^'/, '') };
  });
  const tab = cells.find(({ row, text }) => row === 1 && text.startsWith(`guidepost/${key}/`))?.tab;
  const lines = new Map<number, string>();
  for (const { row, text } of cells
    .filter((cell) => cell.tab === tab && cell.row >= FIRST_ROW)
    .sort((one, other) => one.row - other.row || one.column - other.column))
    lines.set(row, `${lines.get(row) ?? ''} | ${text}`);
  return [...lines.values()];
}

test('there are trackers of all kinds in both languages', () => {
  expect(fixtures).toHaveLength(12);
});

describe.each(fixtures)('%s', (name) => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openFixture(name);
  });

  test('keeps every row, number, check-in and definition through a repair, which a second one finds whole', () => {
    const before = answered<PlanView>(local, { kind: 'plan' });
    const lists = LISTS.map((key) => linesOf(local, key));
    repair(local);
    const after = answered<PlanView>(local, { kind: 'plan' });
    expect(after.plan.rows).toEqual(before.plan.rows);
    expect(after.plan.agreed).toEqual(before.plan.agreed);
    expect(LISTS.map((key) => linesOf(local, key))).toEqual(lists);
    expect(repair(local)).toEqual([]);
  });

  test('goes on: its numbers can be checked in, and what was mailed is remembered', () => {
    const { plan } = answered<PlanView>(local, { kind: 'plan' });
    const lines = linesOf(local, 'check-ins').length;
    const counted = plan.rows.find(
      (row) =>
        row.level === 'key-result' && row.measure === 'total' && typeof row.current === 'number',
    );
    if (counted?.level === 'key-result') {
      const { id, text, measure, unit, current, confidence, note } = counted;
      answered(local, {
        kind: 'check-in',
        entries: [
          {
            id,
            was: { text, measure, unit, current, confidence, note },
            current: Number(current) + 1,
          },
        ],
      });
      expect(linesOf(local, 'check-ins')).toHaveLength(lines + 1);
    }
    const sent = linesOf(local, 'data').filter((line) => line.split(' | ').includes('sent')).length;
    expect(sent).toBe(
      /^scheduled/.test(name) ? 3 : /^(used|renamed|libreoffice)/.test(name) ? 1 : 0,
    );
  });
});
