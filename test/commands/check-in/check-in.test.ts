import type { LocalSheets } from '../../../local/index';
import type { CheckInEntry } from '../../../src/okr/check-in';
import { allKeyResults, type KeyResult } from '../../../src/okr/plan';
import type { CheckInResult, PlanView } from '../../../src/protocol/messages';
import { ask, openTracker } from '../../tracker/open-tracker';

const view = (local: LocalSheets): PlanView => ask(local, { kind: 'plan' }).data as PlanView;
const keyResults = (local: LocalSheets): readonly KeyResult[] => allKeyResults(view(local).plan);
const logOf = (local: LocalSheets): string[][] =>
  local.displayed('Check-ins', 'A4:H200').filter((line) => line[0] !== '');

/** What a person sees of a row in the sidebar, with what they enter for it. */
function entry(local: LocalSheets, id: string, values: Partial<CheckInEntry> = {}): CheckInEntry {
  const row = keyResults(local).find((one) => one.id === id);
  if (!row) throw new Error(`no ${id}`);
  const { text, measure, unit, current, confidence, note } = row;
  return { id, was: { text, measure, unit, current, confidence, note }, ...values };
}

function save(local: LocalSheets, ...entries: readonly CheckInEntry[]): CheckInResult {
  const reply = ask(local, { kind: 'check-in', entries });
  if (!reply.ok) throw new Error(`${reply.reason} ${local.logs.join('\n')}`);
  return reply.data as CheckInResult;
}

describe('saving check-ins', () => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker();
  });

  test('puts number, confidence and note into the row, dates it and logs who said it', () => {
    const { saved, refused } = save(
      local,
      entry(local, 'KR1', { current: 58, confidence: 9, note: '=two webinars' }),
    );
    expect([saved, refused]).toEqual([['KR1'], []]);
    expect(local.displayed('OKRs', 'H5:L5')[0]).toMatchObject({ 0: '58', 3: '9' });
    expect(local.displayed('OKRs', 'L5:L5')[0]?.[0]).toMatch(/^'?=two webinars$/);
    expect(local.displayed('OKRs', 'R5:R5')).toEqual([['13 Nov']]);
    const log = logOf(local);
    expect(log[log.length - 1]).toMatchObject({
      0: '2026-11-13 16:05',
      1: 'KR1',
      3: '49',
      4: '58',
      5: '9',
      7: 'you@example.com',
    });
  });

  test('“no change” is a check-in: the number stays, and the row is up to date again', () => {
    const before = logOf(local).length;
    save(local, entry(local, 'KR8'));
    const log = logOf(local);
    expect(log).toHaveLength(before + 1);
    expect(log[before]?.slice(1, 2)).toEqual(['KR8']);
    expect(log[before]?.[3]).toBe(log[before]?.[4]);
    expect(local.displayed('OKRs', 'J17:J17')).toEqual([['● On track · at this pace 2.6 of 2.5']]);
  });

  test('a number with more decimals than its row had shows all of them', () => {
    save(local, entry(local, 'KR2', { current: 10.25 }));
    expect(local.displayed('OKRs', 'H8:H8')).toEqual([['10.25']]);
  });

  test('a milestone becomes done in the tracker’s own word', async () => {
    const local = await openTracker({ language: 'th' });
    const open = keyResults(local).find(({ measure }) => measure === 'milestone') as KeyResult;
    save(local, entry(local, open.id, { current: 'not-yet' }));
    expect(local.displayed('OKR', `H${open.row}:H${open.row}`)).toEqual([['ยังไม่เสร็จ']]);
    save(local, entry(local, open.id, { current: 'done' }));
    expect(local.displayed('OKR', `H${open.row}:H${open.row}`)).toEqual([['เสร็จ']]);
  });

  test('“yes, count from 0” makes the row a total of this quarter', async () => {
    const local = await openTracker({ content: 'empty' });
    local.typeIn('OKRs', 'B5', 'Increase organic visits from 8,000 to 12,000 a month');
    local.typeIn('OKRs', 'E5', [['8000', '12000']]);
    local.typeIn('OKRs', 'O5', 'Latest value');
    save(local, entry(local, 'KR1', { current: 900, asTotal: true }));
    expect(local.displayed('OKRs', 'O5:O5')).toEqual([['Total this quarter']]);
    expect(keyResults(local)[0]).toMatchObject({ current: 900, measure: 'total' });
  });

  test('saving twice, as by a double click or after an answer that got lost, logs once', () => {
    const entries = [
      entry(local, 'KR3', { current: 3100, confidence: 9, note: 'Two webinars' }),
      entry(local, 'KR5'),
    ];
    save(local, ...entries);
    const once = logOf(local);
    expect(save(local, ...entries)).toMatchObject({ saved: ['KR3', 'KR5'], refused: [] });
    expect(logOf(local)).toEqual(once);
  });

  test('cut off at any write, saving again ends with the number in the sheet and one line in the log', () => {
    const cutOff = (id: string, at: number): number => {
      const lines = () => logOf(local).filter((line) => line[1] === id).length;
      const before = lines();
      const entries = [entry(local, id, { current: 7.5, confidence: 2, note: `Note ${at}` })];
      let writes = 0;
      local.calls.hook = {
        before: ({ kind }) => {
          if (kind === 'write') writes += 1;
          if (kind === 'write' && writes === at) throw new Error('Service error: Spreadsheets');
        },
      };
      ask(local, { kind: 'check-in', entries });
      local.calls.hook = {};
      expect(save(local, ...entries).saved).toEqual([id]);
      expect(lines()).toBe(before + 1);
      expect(keyResults(local).find((one) => one.id === id)).toMatchObject({
        current: 7.5,
        confidence: 2,
        note: `Note ${at}`,
        updated: '2026-11-13',
      });
      return writes;
    };
    const ids = ['KR6', 'KR7', 'KR9', 'KR10', 'KR11', 'KR12', 'KR13', 'KR14', 'KR15'];
    expect(cutOff('KR16', 0)).toBeLessThanOrEqual(ids.length);
    for (const [index, id] of ids.entries()) cutOff(id, index + 1);
  });
});

describe('what the sheet says by now is never overwritten', () => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await openTracker();
  });
  /** The cell of a key result in a column of the OKRs sheet. */
  const cell = (column: string, id: string): string =>
    `${column}${keyResults(local).find((one) => one.id === id)?.row}`;
  const shown = (place: string) => local.displayed('OKRs', `${place}:${place}`)[0]?.[0];

  test('a number that a colleague typed meanwhile refuses the line, and the others are saved', () => {
    const mine = [entry(local, 'KR1', { current: 58 }), entry(local, 'KR2', { current: 9 })];
    local.typeIn('OKRs', cell('H', 'KR1'), '61');
    const { saved, refused, view: now } = save(local, ...mine);
    expect(saved).toEqual(['KR2']);
    expect(refused).toEqual([
      {
        id: 'KR1',
        reason:
          'In the sheet, “Current” of KR1 is 61 MQLs by now, so this line was not saved. Look at it, then save again.',
      },
    ]);
    expect(allKeyResults(now.plan)[0]?.current).toBe(61);
  });

  test('“no change” of a number that did change is refused too', () => {
    const mine = entry(local, 'KR3');
    local.typeIn('OKRs', cell('H', 'KR3'), '3100');
    expect(save(local, mine).refused).toHaveLength(1);
  });

  test('a note or a confidence that changed meanwhile stays', () => {
    const mine = [entry(local, 'KR4', { note: 'Mine' }), entry(local, 'KR5', { confidence: 9 })];
    local.typeIn('OKRs', cell('L', 'KR4'), 'Theirs');
    local.typeIn('OKRs', cell('K', 'KR5'), '2');
    expect(save(local, ...mine).refused.map(({ id }) => id)).toEqual(['KR4', 'KR5']);
    expect([shown(cell('L', 'KR4')), shown(cell('K', 'KR5'))]).toEqual(['Theirs', '2']);
  });

  test('a formula in Current is shown and never overwritten', () => {
    const mine = entry(local, 'KR6', { current: 58 });
    local.typeIn('OKRs', cell('H', 'KR6'), '=50+ROW($A$1)');
    expect(save(local, mine).refused[0]?.reason).toBe(
      '“Current” of KR6 holds a formula, which updates itself and is never overwritten.',
    );
    expect(save(local, entry(local, 'KR6', { confidence: 6 })).saved).toEqual(['KR6']);
    expect(keyResults(local).find(({ id }) => id === 'KR6')).toMatchObject({
      current: 51,
      connected: true,
      confidence: 6,
    });
  });

  test('text in Current that nobody can read stays for its author', () => {
    local.typeIn('OKRs', cell('H', 'KR7'), 'about fifty');
    const { refused } = save(local, entry(local, 'KR7', { current: 58 }));
    expect(refused[0]?.reason).toBe(
      '“Current” of KR7 holds “about fifty”, which cannot be read. Correct it in the sheet, then save again.',
    );
    expect(shown(cell('H', 'KR7'))).toBe('about fifty');
  });

  test('a row that was rewritten or removed is refused', () => {
    const mine = [entry(local, 'KR8', { current: 3 }), { ...entry(local, 'KR2'), id: 'KR99' }];
    local.typeIn('OKRs', cell('B', 'KR8'), 'Win 6 customers');
    expect(save(local, ...mine).refused.map(({ reason }) => reason)).toEqual([
      'The text of KR8 has changed meanwhile, so nothing was written. Look at the new text and try again.',
      'The row KR99 is no longer there. Select it again in the sheet.',
    ]);
  });

  test('what a colleague types into rows between while the save runs stays', () => {
    const mine = [entry(local, 'KR9', { current: 58 }), entry(local, 'KR11', { current: 40 })];
    const between = Number(cell('', 'KR10')) - 1;
    let typed = false;
    local.calls.hook = {
      before: ({ kind, member }) => {
        if (typed || kind !== 'write' || !member.startsWith('setValue')) return;
        typed = true;
        const { model } = local.workbook;
        const sheetId = model.getters.getSheetIds()[0];
        model.dispatch('UPDATE_CELL', { sheetId, col: 7, row: between, content: '8' } as never);
      },
    };
    expect(save(local, ...mine).saved).toEqual(['KR9', 'KR11']);
    local.calls.hook = {};
    expect(typed).toBe(true);
    expect(shown(cell('H', 'KR10'))).toMatch(/^฿?8$/);
    expect(keyResults(local).find(({ id }) => id === 'KR11')?.current).toBe(40);
  });

  test('while someone else saves, nothing is written and the person is told', () => {
    const entries = [entry(local, 'KR2', { current: 10 })];
    local.lock.busy = true;
    const reply = ask(local, { kind: 'check-in', entries });
    expect(reply.reason).toContain('Someone else’s change is being saved.');
    expect(keyResults(local)[1]?.current).toBe(9);
  });

  test.each([
    ['no list', 'x'],
    ['a number that is none', [{ id: 'KR1', was: {}, current: '58' }]],
    ['a confidence of 11', [{ id: 'KR1', was: {}, confidence: 11 }]],
    [
      'one row twice',
      [
        { id: 'KR1', was: {} },
        { id: 'KR1', was: {} },
      ],
    ],
  ])('%s is refused as a whole', (_, entries) => {
    expect(ask(local, { kind: 'check-in', entries }).reason).toContain('This page is older');
  });
});

describe('whose numbers they are', () => {
  test('anyone else chooses a name once', async () => {
    const local = await openTracker({ content: 'empty' });
    expect(view(local).people.me).toBeNull();
    ask(local, { kind: 'remember-me', name: 'Ploy' });
    expect(view(local).people.me).toBe('Ploy');
  });

  test('a person in the Team table is known by their address, whatever they chose before', async () => {
    const local = await openTracker(
      { content: 'empty' },
      { user: { email: 'Nan@Example.com', locale: 'en' } },
    );
    ask(local, { kind: 'remember-me', name: 'Ploy' });
    local.typeIn('Settings', 'F4', 'Nan');
    local.typeIn('Settings', 'G4', 'nan@example.com');
    expect(view(local).people).toEqual({
      names: ['Nan'],
      me: 'Nan',
      addresses: { Nan: 'nan@example.com' },
    });
  });
});
