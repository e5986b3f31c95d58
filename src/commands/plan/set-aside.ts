import type { Answers, Request } from '../../protocol/messages';
import { textAt } from '../../tracker/grid/table';
import { withDismissal, withoutDismissal } from '../../tracker/upkeep/dismissals';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { changeRow } from './change-row';

/** How the rules are named: `key-results/no-number`. */
const RULE = /^[a-z-]+\/[a-z-]+$/;

/** Sets a rule aside for a row, with the reason that a person gave. It shows in the sheet. */
export function setAside(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'set-aside' }>,
): Answers['set-aside'] {
  const { rule, reason } = request;
  if (!RULE.test(rule) || typeof reason !== 'string' || reason.trim() === '') {
    return refuse('unknown-request', platform.userLanguage());
  }
  return changeRow(platform, request, (table, row) => [
    ['dismissed', withDismissal(textAt(table, row, 'dismissed'), { rule, reason })],
  ]);
}

/** Takes a rule up again that was set aside for a row. */
export function takeBack(
  platform: Platform,
  request: Extract<Request, { readonly kind: 'take-back' }>,
): Answers['take-back'] {
  return changeRow(platform, request, (table, row) => [
    ['dismissed', withoutDismissal(textAt(table, row, 'dismissed'), request.rule) || null],
  ]);
}
