/** The draft of the next quarter is worked on as the plan is, by whoever stands on it. */
import type { MailPreview, PlanView } from '../../../src/protocol/messages';
import { review } from '../../../src/rules/review';
import { ask } from '../../tracker/open-tracker';
import { everyone } from '../real-tracker';
import { done, endingTracker, view } from './ending-tracker';

const DRAFT = 'OKRs Q1 2027 (draft)';

async function drafted() {
  const { local, on } = await endingTracker();
  on('2026-12-14');
  done(local, { kind: 'make-draft' });
  return local;
}

test('the sidebar shows the sheet on which the person stands', async () => {
  const local = await drafted();
  local.select(DRAFT, 'B5');
  const draft = done<PlanView>(local, { kind: 'plan' });
  expect(draft.on).toBe('draft');
  expect(draft.plan.quarter).toMatchObject({ fiscalYear: 2027, number: 1 });
  expect(draft.plan.rows.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'O1 Build demand among our ideal customers',
    'KR3 Increase MQLs',
    'KR4 Cut page load time',
  ]);
  expect(draft.selection).toMatchObject({ sheet: 'okrs', row: 5, id: 'KR3' });
  local.select('OKRs', 'B5');
  const plan = done<PlanView>(local, { kind: 'plan', on: 'draft' });
  expect(plan.on).toBeUndefined();
  expect(plan.selection.id).toBe('KR1');
});

test('wording, columns and new rows go into the draft, under IDs that the plan never had', async () => {
  const local = await drafted();
  local.select(DRAFT, 'B5');
  const before = local.displayed('OKRs', 'A4:R9');
  done(local, {
    kind: 'use-wording',
    on: 'draft',
    id: 'KR3',
    was: 'Increase MQLs',
    text: 'Increase MQLs to 150',
  });
  const filled = { id: 'KR3', was: 'Increase MQLs to 150', cells: { target: 150 } };
  done(local, { kind: 'fill-columns', on: 'draft', ...filled });
  const row = {
    level: 'key-result',
    text: 'Book 24 demos',
    under: 'O1',
    cells: { target: 24 },
    owner: 'Nan',
    note: '',
  };
  const { id } = done<{ id: string }>(local, { kind: 'insert-row', on: 'draft', row });
  expect(id).toBe('KR5');
  const reviews = [{ id: 'KR3', was: 'Increase MQLs to 150', text: '✓ Ready' }];
  done(local, { kind: 'write-reviews', on: 'draft', reviews });
  expect(local.displayed(DRAFT, 'A5:F7')).toEqual([
    ['KR3', 'Increase MQLs to 150', 'Key result', 'Ploy', '', '150'],
    ['KR4', 'Cut page load time', 'Key result', 'Nan', '', ''],
    ['KR5', 'Book 24 demos', 'Key result', 'Nan', '', '24'],
  ]);
  expect(local.displayed(DRAFT, 'M5')).toEqual([['✓ Ready']]);
  expect(local.displayed('OKRs', 'A4:R9')).toEqual(before);
  // A row that is typed in the plan meanwhile gets the next number.
  local.typeIn('OKRs', 'B7', 'Publish 12 articles');
  expect(local.displayed('OKRs', 'A7')).toEqual([['KR6']]);
});

test('on the draft the mail asks for approval, by a ledger of its own', async () => {
  const local = await drafted();
  const preview = done<MailPreview>(local, { kind: 'mail-preview', on: 'draft' });
  expect(preview.subject).toContain('plan for approval');
  expect(preview.subject).toContain('Q1 2027');
  done(local, { kind: 'send-summary', on: 'draft', to: everyone, again: false });
  expect(local.outbox).toHaveLength(2);
  const week = done<MailPreview>(local, { kind: 'mail-preview' });
  expect(week.recipients.map(({ state }) => state)).toEqual(['none', 'none']);
  expect(week.subject).toContain('week 11/13');
});

test('nobody checks in on a draft, and what the plan asks of leadership stays asked', async () => {
  const local = await drafted();
  local.typeIn('OKRs', 'M5', 'Move the budget by Friday?');
  local.run('updateTheSummary');
  expect(ask(local, { kind: 'check-in', on: 'draft', entries: [] }).reason).toContain(
    'draft of the next quarter',
  );
  done(local, { kind: 'send-summary', on: 'draft', to: everyone, again: false });
  const { asked } = done<PlanView>(local, { kind: 'plan' });
  expect(Object.keys(asked)).toEqual(['KR1']);
});

test('a draft that is there is shown again as the team left it', async () => {
  const local = await drafted();
  local.typeIn(DRAFT, 'F5', '150');
  done(local, { kind: 'make-draft' });
  expect(local.displayed(DRAFT, 'F5')).toEqual([['150']]);
  expect(view(local).draft).toMatchObject({ keyResults: 1, withoutTarget: ['KR4'] });
});

test('in a Thai file the draft is Thai', async () => {
  const { local } = await endingTracker({ language: 'th' });
  done(local, { kind: 'make-draft' });
  expect(local.displayed('OKR Q1 2027 (ร่าง)', 'A3:C4')).toEqual([
    ['รหัส', 'แผน OKR', 'ระดับ'],
    ['O1', 'Build demand among our ideal customers', 'Objective'],
  ]);
});

test('the review finds no fault with a Start that is filled at closing', async () => {
  const local = await drafted();
  local.typeIn(DRAFT, 'F6', '2');
  local.select(DRAFT, 'B6');
  const { plan } = done<PlanView>(local, { kind: 'plan' });
  const { rows } = review(plan, { language: 'en', today: '2026-12-14' });
  const told = rows.find(({ id }) => id === 'KR4')?.findings ?? [];
  expect(told.filter(({ rule }) => /missing-cells|no-start|no-number/.test(rule))).toEqual([]);
});
