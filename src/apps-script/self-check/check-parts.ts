import type { CheckLine, CheckPart } from '../../protocol/self-check';
import { type Bench, beginOn, benchIn, endOn, inLocale } from './bench';
import { prepareHand, TABLE_PROBES, TYPED_PROBES, UNDONE_PROBES } from './by-hand';
import { CELL_PROBES } from './cells';
import { LOCALE_PROBES } from './days';
import { LOOK_PROBES } from './looks';
import { linesOf, type Probe } from './probe';
import { exampleProbes } from './row-formulas';
import { PERMISSION_PROBES, SERVICE_PROBES } from './services';
import { TIME_PROBES } from './times';

/** A file may name no zone: ours is built for that. */
function named(question: string, ask: (bench: Bench) => string | null): Probe {
  return {
    question,
    expected: 'named',
    find: (bench) => ask(bench) || 'not named',
    holds: (found) => found !== 'not named',
    either: true,
  };
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where the cells of each part begin: below the example, each below the part before it. */
const FIRST = 100;
const EACH = 100;

/** Parts that ask in one locale, whatever the file's own. */
const LOCALES: Readonly<Partial<Record<CheckPart, string>>> = {
  cells: 'en_US',
  looks: 'en_US',
  'formulas in en_US': 'en_US',
  'formulas in de_DE': 'de_DE',
  'formulas in th_TH': 'th_TH',
};

/** What the other answers have to be seen with. */
const FILE_PROBES: readonly Probe[] = [
  named('the locale of the file', ({ locale }) => locale),
  named('the time zone of the file', ({ spreadsheet }) => spreadsheet.getSpreadsheetTimeZone()),
  named('the time zone of the script', () => Session.getScriptTimeZone()),
  named('the language of the person', () => Session.getActiveUserLocale()),
];

const PROBES: Readonly<Partial<Record<CheckPart, (bench: Bench) => readonly Probe[]>>> = {
  begin: () => FILE_PROBES,
  cells: () => CELL_PROBES,
  'formulas in en_US': (bench) => [...LOCALE_PROBES, ...exampleProbes(bench)],
  'formulas in de_DE': (bench) => [...LOCALE_PROBES, ...exampleProbes(bench)],
  'formulas in th_TH': (bench) => [...LOCALE_PROBES, ...exampleProbes(bench)],
  looks: () => LOOK_PROBES,
  services: () => SERVICE_PROBES,
  permissions: () => PERMISSION_PROBES,
  times: () => TIME_PROBES,
  typed: () => TYPED_PROBES,
  undone: () => UNDONE_PROBES,
  table: () => TABLE_PROBES,
};

/** Does one part of the self-check on the scratch tab and answers its lines; for a word that is no part, none. */
export function checkPart(spreadsheet: Spreadsheet, part: CheckPart): readonly CheckLine[] {
  if (part === 'begin') beginOn(spreadsheet);
  if (part === 'end') return endLines(spreadsheet);
  const order = Object.keys(PROBES).indexOf(part);
  const bench =
    part === 'by hand' || order >= 0 ? benchIn(spreadsheet, FIRST + order * EACH) : null;
  if (!bench) return [];
  if (part === 'by hand') prepareHand(bench);
  const ask = (): CheckLine[] => linesOf(part, bench, PROBES[part]?.(bench) ?? []);
  const locale = LOCALES[part];
  return locale === undefined ? ask() : inLocale(bench, locale, ask);
}

const endLines = (spreadsheet: Spreadsheet): readonly CheckLine[] => {
  const found = endOn(spreadsheet) || 'nothing';
  const question = 'what the self-check left behind';
  return [
    { part: 'end', question, expected: 'nothing', found, held: found === 'nothing', either: false },
  ];
};
