import { longDayText } from '../../language/dates';
import { quarterKey, quarterName } from '../../okr/quarter';
import { closingPage } from '../../summary/say/closing-page';
import { archiveChanges, archiveMark } from '../../tracker/build/archive';
import { buildLater } from '../../tracker/build/later-sheet';
import { buildPast } from '../../tracker/build/past';
import { SHEETS } from '../../tracker/contract/sheets';
import { textAt } from '../../tracker/grid/table';
import { tablesOf } from '../../tracker/read/read-tracker';
import { appendPast, pastLines } from '../../tracker/upkeep/past-lines';
import type { Platform } from '../platform';
import { refuse } from '../refusal';
import { isArchiveOf, reportAtEnd } from './closed-quarter';
import { closingSheetChanges } from './prepare';
import { readQuarter } from './read-quarter';
import { quarterTab } from './tab-words';
import type { UnderWay } from './under-way';

/**
 * Up to the archive's mark: past quarters get their lines, the live tab a hidden copy, the closing sheet its page.
 * Nothing live has changed by then. Each part is looked for first, so that a run that was cut off is done again.
 */
export function freeze(platform: Platform, { quarter, tabs }: UnderWay): void {
  const sheets = ['draft', 'closing', 'past', 'before', 'archive'] as const;
  const found = readQuarter(platform, sheets);
  const { snapshot, tracker } = found;
  const { archive, closing: table, before } = tablesOf(snapshot);
  if (isArchiveOf(archive, quarter)) return;
  const { plan, wordLanguage: language, settings } = tracker;
  if (!table) refuse('no-closing-sheet', settings.language);
  if (!snapshot.sheets.past) {
    const past = { name: SHEETS.past.name[language], behind: 'check-ins' } as const;
    platform.write(buildLater(snapshot, 'past', past, (at, name) => buildPast(name, at, language)));
  }
  const { past } = tablesOf(platform.read(['past']));
  const { okrs } = tracker.tables;
  const lines = pastLines(found.closing, quarterKey(plan.quarter), language, (row) =>
    okrs ? textAt(okrs, row.row, 'follows') : '',
  );
  if (past) platform.write(appendPast(past, lines));
  const voice = { language, years: settings.years, short: false, numbers: plan.numbers };
  const page = closingPage(reportAtEnd(found), voice);
  platform.write(closingSheetChanges(platform, found));
  const { closing: fresh } = tablesOf(platform.read(['closing'], ['closing']));
  if (!fresh) refuse('no-closing-sheet', settings.language);
  platform.write([
    ...archiveChanges(
      fresh,
      page,
      {
        name: quarterTab('archive', plan.quarter, language),
        team: plan.team,
        quarter: quarterName(plan.quarter),
        day: longDayText(snapshot.today, language, settings.years),
      },
      language,
    ),
    // Behind all that moves rows: a second plan is then not calculated with each of them.
    ...(before
      ? []
      : [
          {
            kind: 'keep-copy',
            sheet: 'okrs',
            as: 'before',
            name: SHEETS.before.name.en,
            known: tabs,
          } as const,
        ]),
    ...archiveMark(fresh, quarter),
  ]);
}
