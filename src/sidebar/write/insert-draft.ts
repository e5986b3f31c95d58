import type { Plan } from '../../okr/plan';
import type { Answers, Reply } from '../../protocol/messages';
import { ask } from '../follow/server';
import type { Page } from '../ui/view-part';
import type { Draft } from './draft';
import { newRowOf } from './draft-row';
import type { WriteFields } from './fields';
import { WRITE } from './wording';

/** What a draft lacks before it can become a row, and the field to fill; null where it lacks nothing. */
export function missingIn(
  page: Page,
  draft: Draft,
  fields: WriteFields,
): { readonly field: keyof Draft; readonly text: string } | null {
  if (draft.sentence.trim() === '') return { field: 'verb', text: page.say(WRITE.nothing) };
  if (draft.level === 'objective') return null;
  if (draft.under === '') return { field: 'under', text: page.say(WRITE.choose) };
  return fields.problem();
}

/** Asks the server to write a draft into its place in the plan. */
export function insertDraft(
  page: Page,
  draft: Draft,
  plan: Plan,
): Promise<Reply<Answers['insert-row']>> {
  const request = { kind: 'insert-row', row: newRowOf(draft, plan) } as const;
  return page.feed.during(ask(request, page.language()));
}
