/** What a command costs in service calls, which is what people wait for: in a file of many tabs too. */
import type { LocalSheets } from '../../local/index';
import type { PlanView } from '../../src/protocol/messages';
import { ANSWERS, ask, openTracker } from '../tracker/open-tracker';
import { okrCell } from './real-tracker';

interface Sheet {
  setName(name: string): void;
}
interface Spreadsheet {
  insertSheet(name: string): Sheet;
  getSheetByName(name: string): Sheet;
}

const PLAN = 'Q4 plan';

/** Eight archives, a chart, tabs of a person's own; the plan under a name of theirs. */
async function twentyTabs(): Promise<LocalSheets> {
  const local = await openTracker();
  const app = local.globals['SpreadsheetApp'] as { getActiveSpreadsheet(): Spreadsheet };
  const file = app.getActiveSpreadsheet();
  for (let tab = 1; tab <= 10; tab += 1) file.insertSheet(`Archive ${tab}`);
  local.addObjectTab('Chart1');
  file.getSheetByName('OKRs').setName(PLAN);
  local.workbook.flush();
  return local;
}

describe('in a file of twenty tabs, with the plan renamed', () => {
  let local: LocalSheets;
  beforeAll(async () => {
    local = await twentyTabs();
  });
  const cost = (work: () => unknown) => {
    local.calls.reset();
    work();
    return local.calls.counts();
  };

  test('an edit in any tab but the plan’s and the settings’ costs at most eight calls', () => {
    for (const tab of ['Archive 3', 'Not now'])
      expect(cost(() => local.typeIn(tab, 'A9', 'x')).calls).toBeLessThanOrEqual(8);
  });

  test('an edit of a note or a decision writes nothing, and costs at most eight calls', () => {
    for (const key of ['note', 'decision'] as const) {
      const { writes, calls } = cost(() => local.typeIn(PLAN, okrCell(key, 5), 'x'));
      expect(writes).toBe(0);
      expect(calls).toBeLessThanOrEqual(8);
    }
  });

  test('a number costs at most thirty and the one more by which its row is found again, with more decimals than the last one too', () => {
    for (const number of ['60', '60.5', '61'])
      expect(
        cost(() => local.typeIn(PLAN, okrCell('current', 5), number)).calls,
      ).toBeLessThanOrEqual(31);
  });

  test('a look at a row costs at most eight, with what the page brings back', () => {
    const { offsets } = ask(local, { kind: 'plan' }).data as PlanView;
    local.select(PLAN, 'B5');
    expect(cost(() => ask(local, { kind: 'selection', offsets })).calls).toBeLessThanOrEqual(8);
  });

  test('the plan’s view costs at most forty, a repair 120, a summary 100', () => {
    expect(cost(() => ask(local, { kind: 'plan' })).calls).toBeLessThanOrEqual(40);
    expect(cost(() => ask(local, { kind: 'set-up', answers: ANSWERS })).calls).toBeLessThanOrEqual(
      120,
    );
    // The first one ever makes the charts.
    local.run('updateTheSummary');
    expect(cost(() => local.run('updateTheSummary')).calls).toBeLessThanOrEqual(100);
  });
});

test('an hour in which nothing is due costs at most eight calls', async () => {
  const local = await openTracker({ content: 'empty' });
  local.calls.reset();
  local.run('sendDueMails', { triggerUid: '' });
  expect(local.calls.counts().calls).toBeLessThanOrEqual(8);
});
