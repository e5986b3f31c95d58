import { existsSync } from 'node:fs';
import { CommandError } from '../local/commands/failure';
import { openLocalSheets } from '../local/index';
import type { PlanView, Reply } from '../src/protocol/messages';
import { review } from '../src/rules/review';
import { printReview } from './review-print';

/** The review of a tracker's .xlsx as lines of text, with the cells that cannot be read. Throws a CommandError where there is none. */
export async function reviewFile(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}. Check its name.`);
  const local = await openLocalSheets({ file });
  const reply = local.googleScriptRun('request', [{ kind: 'plan' }]) as Reply<PlanView>;
  if (!reply.ok) throw new CommandError(`${file}: ${reply.reason}`);
  const { plan, language, problems } = reply.data;
  return [
    ...printReview(review(plan, { language, today: plan.asOf }), plan, language),
    ...problems,
  ];
}
