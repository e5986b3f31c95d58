import type { PlanView, Selection } from '../../src/protocol/messages';
import { ask, openTracker } from './open-tracker';

test('a look at the selected row costs two small reads, and tells when the row has changed', async () => {
  const local = await openTracker();
  local.select('OKRs', 'B5');
  const look = () => ask(local, { kind: 'selection' }).data as Selection;
  const { selection } = ask(local, { kind: 'plan' }).data as PlanView;
  local.calls.reset();
  const before = look();
  expect(local.calls.counts().reads).toBeLessThanOrEqual(3);
  expect(before.cells).toBe(selection.cells);
  local.typeIn('OKRs', 'E5', '90');
  expect(look().cells).not.toBe(before.cells);
  expect(look().cells).toBe(look().cells);
});
