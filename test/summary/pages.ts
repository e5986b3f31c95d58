import type { Language } from '../../src/language/text';
import type { CheckIn } from '../../src/okr/check-in';
import type { Plan } from '../../src/okr/plan';
import { sheetPage } from '../../src/summary/sheet/page';
import type { SheetPage } from '../../src/summary/sheet/rows';
import { acme } from '../fixtures/acme';
import { EN, reviewOf, summaryOf, TH } from './voices';

/** A plan’s page, reviewed with 15 of 17 key results ready. */
export const pageOf = (
  plan: Plan,
  checkIns: readonly CheckIn[],
  language: Language = 'en',
): SheetPage =>
  sheetPage(summaryOf(plan, checkIns, { review: reviewOf(15, 17) }), {
    ...(language === 'en' ? EN : TH),
    short: false,
  });
export const acmePage = (language: Language = 'en', values: Partial<Plan> = {}): SheetPage => {
  const { plan, checkIns } = acme(language, values);
  return pageOf(plan, checkIns, language);
};

/** The page as a reader sees it: a line for each row. */
export const linesOf = (page: SheetPage): string[] =>
  page.rows.map(({ cells }) =>
    cells
      .map((cell) => cell?.value ?? '')
      .map((value) => (typeof value === 'string' ? value.replace(/\u00a0/g, ' ') : value))
      .filter((value) => value !== '')
      .join(' | ')
      .trim(),
  );
export const textOf = (page: SheetPage): string => linesOf(page).join('\n');
export const heightOf = (page: SheetPage): number =>
  page.rows.reduce((sum, { height }) => sum + height, 0);
