import { type LocalOptions, type LocalSheets, openLocalSheets } from '../../local/index';
import {
  CHECK_PARTS,
  type CheckLine,
  type CheckPart,
  HAND_PARTS,
  SCRATCH,
} from '../../src/protocol/self-check';
import { openTracker } from '../tracker/open-tracker';
import { behaveOtherwise } from './other-google';
import { PLANTS } from './plants';

const CLOCK = () => new Date('2026-11-20T02:30:00Z');

const open = (options: LocalOptions = {}): Promise<LocalSheets> =>
  openLocalSheets({ timeZone: 'Asia/Bangkok', clock: CLOCK, ...options });

/** As its dialog does it. */
const part = (local: LocalSheets, name: CheckPart): readonly CheckLine[] =>
  local.googleScriptRun('selfCheckPart', [name]) as readonly CheckLine[];

/** All of it, a person's hands included. */
function whole(local: LocalSheets): CheckLine[] {
  const lines = CHECK_PARTS.flatMap((name) => part(local, name));
  ['3/4', '20', 'guidepost'].forEach((word, index) => {
    local.typeIn(SCRATCH, `B${5 + index}`, word);
  });
  const typed = part(local, 'typed');
  local.typeIn(SCRATCH, 'B7', '');
  const undone = part(local, 'undone');
  local.makeTable(SCRATCH, 'B9:C11');
  return [...lines, ...typed, ...undone, ...part(local, 'table'), ...part(local, 'end')];
}

const failing = (lines: readonly CheckLine[]) => lines.filter(({ held }) => !held);
const nameOf = ({ part: of, question }: CheckLine) => `${of}: ${question}`;
const tabs = ({ workbook }: LocalSheets) =>
  workbook.model.getters.getSheetIds().map((id) => workbook.model.getters.getSheetName(id));

describe('the self-check', () => {
  let lines: readonly CheckLine[];
  beforeAll(async () => {
    lines = whole(await open());
  });

  test('holds on the local Sheets, every line of it', () => {
    expect(failing(lines)).toEqual([]);
    expect(lines.length).toBeGreaterThan(110);
  });

  test('asks something in every part, and nothing twice', () => {
    const parts = [...CHECK_PARTS.filter((name) => name !== 'by hand'), ...HAND_PARTS, 'end'];
    expect([...new Set(lines.map((line) => line.part))].sort()).toEqual([...parts].sort());
    expect(new Set(lines.map(nameOf)).size).toBe(lines.length);
  });

  const red = new Set<string>();
  test.each(PLANTS)(
    'says so where $name',
    async ({ parts, options, habits, arrange, red: which }) => {
      const local = await open(options);
      const first = parts[0] === 'begin' ? [] : ['begin' as const];
      for (const name of [...first, ...(parts[0] === 'by hand' ? parts.slice(0, 1) : [])])
        part(local, name);
      // Called in the script that was loaded first, whose services can be changed.
      if (habits) behaveOtherwise(local, habits);
      arrange?.(local);
      const run = local.globals['selfCheckPart'] as (name: CheckPart) => readonly CheckLine[];
      const found = parts.filter((name) => name !== 'by hand').flatMap((name) => run(name));
      const meant = found.filter(({ question }) => which.test(question));
      expect(meant.length).toBeGreaterThan(0);
      expect(meant.filter(({ held }) => held)).toEqual([]);
      for (const line of failing(found)) red.add(nameOf(line));
    },
  );

  test('has no line that none of these could turn', () => {
    expect(lines.map(nameOf).filter((name) => !red.has(name))).toEqual([]);
  });
});

describe('the file in which it ran', () => {
  test('is as it was: tabs, locale, zone, where the person stood, every cell', async () => {
    const local = await openTracker({}, { locale: 'th_TH' });
    local.select('Settings', 'C5');
    const before = JSON.stringify(local.displayed('OKRs', 'A1:AJ40'));
    const [names, place] = [tabs(local), local.selection()];
    expect(failing(whole(local))).toEqual([]);
    expect(tabs(local)).toEqual(names);
    expect(local.workbook.model.getters.getLocale().code).toBe('th_TH');
    expect(local.workbook.settings.timeZone).toBe('Asia/Bangkok');
    expect(local.selection()).toEqual(place);
    expect(JSON.stringify(local.displayed('OKRs', 'A1:AJ40'))).toBe(before);
  });

  test('has its locale back though a part broke off, and the next one clears up after it', async () => {
    const local = await open({ locale: 'th_TH' });
    part(local, 'begin');
    local.calls.hook = {
      before({ member }) {
        if (member === 'setNumberFormat') throw new Error('Service Spreadsheets timed out');
      },
    };
    expect(failing(part(local, 'cells')).length).toBeGreaterThan(10);
    local.calls.hook = {};
    expect(local.workbook.model.getters.getLocale().code).toBe('th_TH');
    part(local, 'begin');
    expect(tabs(local).filter((name) => name === SCRATCH)).toHaveLength(1);
    expect(part(local, 'end')).toMatchObject([{ held: true }]);
    expect(tabs(local)).not.toContain(SCRATCH);
  });

  test('loses no tab that a person gave the same name', async () => {
    const local = await open();
    local.workbook.dispatch('CREATE_SHEET', {
      sheetId: 'theirs',
      name: SCRATCH,
      position: 1,
      cols: 5,
      rows: 5,
    });
    local.typeIn(SCRATCH, 'A1', 'mine');
    expect(() => part(local, 'begin')).toThrow('Rename it');
    expect(() => part(local, 'end')).toThrow('Rename it');
    expect(local.displayed(SCRATCH, 'A1')).toEqual([['mine']]);
  });
});

test('a person who writes the word of the self-check into their plan has a row like any other', async () => {
  const local = await openTracker({ content: 'empty' });
  local.typeIn('OKRs', 'B4', 'guidepost');
  expect(local.displayed('OKRs', 'A4')).toEqual([['O1']]);
});

test.each([undefined, null, '', 'constructor', 7])(
  'a word that is no part (%p) does nothing',
  async (word) => {
    const local = await open();
    expect(local.googleScriptRun('selfCheckPart', [word])).toEqual([]);
    expect(tabs(local)).toEqual(['Sheet1']);
  },
);

test('it is opened from the script editor, in the person’s language', async () => {
  const local = await open({ user: { email: 'x@example.com', locale: 'th' } });
  local.run('selfCheck');
  expect(local.ui.dialog?.title).toBe('ตรวจการทำงานของ Guidepost');
});
