import type { LocalSheets } from '../../local/index';
import type { Person } from '../../local/people';
import { MENU } from '../../src/language/menu';
import { everything, openTracker } from '../tracker/open-tracker';

/** A Thai tracker, opened by somebody whose Google account is in English, and the other way round. */
const PEOPLE = [
  ['en', 'th'],
  ['th', 'en'],
] as const;

/** What the page that was opened last is told. */
const startOf = (local: LocalSheets): { readonly menu?: string; readonly language: string } => {
  const found = /data-start="([^"]*)"/.exec(local.ui.dialog?.html ?? '')?.[1] ?? '';
  return JSON.parse(found.replace(/&(?:quot|#34);/g, '"')) as { language: string };
};

describe.each(PEOPLE)('with a menu in %s and a tracker in %s', (menu, language) => {
  const user: Person = { email: 'ploy@acme.example', locale: menu };

  test('the dialogs know how the person’s menu names its items', async () => {
    const local = await openTracker({ language }, { user });
    for (const run of ['setUp', 'scheduleEmails']) {
      local.run(run);
      expect(startOf(local)).toMatchObject({ language, menu });
    }
  });

  test('what everybody reads in cells names an item as either menu shows it', async () => {
    const local = await openTracker({ language }, { user });
    const cells = Object.values(everything(local)).join('\n');
    for (const item of ['setUp', 'updateTheSummary', 'emailTheSummary'] as const) {
      expect(cells).toContain(MENU[item].en);
      expect(cells).toContain(MENU[item].th);
    }
  });
});
