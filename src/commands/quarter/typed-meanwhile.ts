import { fill, type Text } from '../../language/text';
import { FORMULA_KEYS, OKR_COLUMNS, type OkrKey } from '../../tracker/contract/columns';
import { FIRST_ROW } from '../../tracker/contract/sheets';
import type { CellInput, Change } from '../../tracker/grid/change';
import { cellAt, formulaAt, roomFor, rowsWith, type Table, textAt } from '../../tracker/grid/table';
import { tablesOf } from '../../tracker/read/read-tracker';
import { catchUp } from '../check-in/catch-up';
import type { Platform } from '../platform';
import { openAsItStands } from '../read-plan';

/** What a person is told who typed into the plan while its quarter was closed. */
const TYPED_MEANWHILE: Text = {
  en: 'While the quarter was closing, somebody changed {ids} in its plan. Numbers are in Check-ins, and Undo brings all of it back.',
  th: 'ระหว่างปิดไตรมาส มีคนแก้ {ids} ในแผนเดิม ตัวเลขอยู่ในประวัติอัปเดต และการย้อนจะคืนทุกอย่าง',
};

/**
 * Before the next quarter's rows go over the plan: what somebody typed into it since its copy was made is logged,
 * kept in the copy for Undo, and told.
 */
export function keepTyped(platform: Platform): void {
  const look = () => {
    const { tracker, snapshot } = openAsItStands(
      platform,
      ['okrs', 'settings', 'check-ins', 'data', 'before'],
      ['okrs', 'settings'],
    );
    const { okrs } = tracker.tables;
    const { before } = tablesOf(snapshot);
    return { tracker, snapshot, typed: okrs && before ? typedMeanwhile(okrs, before) : null };
  };
  const { tracker, snapshot, typed } = look();
  if (!typed || typed.ids.length === 0) return;
  // By itself: what is logged stamps rows that are replaced right after.
  platform.write(catchUp(tracker, snapshot).changes);
  platform.write(look().typed?.changes ?? []);
  const { language } = tracker.settings;
  platform.toast(fill(TYPED_MEANWHILE, language, { ids: typed.ids.join(', ') }));
}

const TYPED: readonly OkrKey[] = OKR_COLUMNS.map(({ key }) => key).filter(
  (key) => !(FORMULA_KEYS as readonly OkrKey[]).includes(key),
);

/**
 * The rows of the live plan that differ from its kept copy, and the copy brought up to them: what somebody typed or
 * moved since the copy was made. null once the next quarter's rows stand there, since then nothing is to be compared.
 */
function typedMeanwhile(
  okrs: Table,
  before: Table,
): { readonly ids: readonly string[]; readonly changes: readonly Change[] } | null {
  const idsOf = (table: Table): string[] =>
    rowsWith(table, 'plan').map((row) => textAt(table, row, 'id'));
  const [live, kept] = [idsOf(okrs), idsOf(before)];
  const known = new Set(kept);
  // A row that was typed since has no ID yet, or is gone: any other stranger is the draft's.
  if (live.some((id) => id !== '' && !known.has(id))) return null;
  const last = Math.max(okrs.sheet.values.length, before.sheet.values.length);
  const rows = Array.from({ length: last - FIRST_ROW + 1 }, (_, index) => FIRST_ROW + index);
  const differing = rows.filter((row) =>
    TYPED.some(
      (key) =>
        formulaAt(okrs, row, key) === '' && textAt(okrs, row, key) !== textAt(before, row, key),
    ),
  );
  if (differing.length === 0) return { ids: [], changes: [] };
  const typed = TYPED.flatMap((key): Change[] => {
    const column = before.columns.get(key);
    if (column === undefined) return [];
    const cells = rows.map((row): CellInput[] => {
      const formula = formulaAt(okrs, row, key);
      const cell = cellAt(okrs, row, key);
      return [formula !== '' ? { formula } : cell === '' ? null : cell];
    });
    return [{ kind: 'cells', sheet: 'before', row: FIRST_ROW, column, cells }];
  });
  const changes = [...roomFor(before, last), ...typed];
  const ids = differing.map((row) => textAt(okrs, row, 'id') || textAt(before, row, 'id'));
  return { ids: [...new Set(ids)].filter((id) => id !== ''), changes };
}
