import type { Page } from '../ui/view-part';
import { focusSheet } from './google';
import { ask } from './server';

/** Selects a row in the sheet and here, and gives the sheet the keyboard. Resolves to a reason where it failed. */
export async function goTo(page: Page, id: string, row: number): Promise<string | null> {
  const reply = await page.feed.during(ask({ kind: 'go-to', id }, page.language()));
  if (!reply.ok) return reply.reason;
  page.feed.select({ sheet: 'okrs', row, id });
  focusSheet();
  return null;
}
