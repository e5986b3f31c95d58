/** How a spreadsheet's locale reads what is typed and shows what is there. */
import { DEFAULT_LOCALE, DEFAULT_LOCALES, type Locale } from '@odoo/o-spreadsheet';
import { engineClock, helpers } from './engine';
import { LocalSheetsError } from './errors';
import { engineFormula, outsideQuotes } from './formula-text';
import { namedDay } from './named-days';
import { wallClock } from './zone-time';

export { engineFormula };

/** A locale as the engine describes one: its signs, its first day of the week, and how a day reads. */
const locale = (
  code: string,
  name: string,
  [thousandsSeparator, decimalSeparator]: readonly [string, '.' | ','],
  weekStart: number,
  dateFormat: string,
): Locale => ({
  name,
  code,
  thousandsSeparator,
  decimalSeparator,
  weekStart,
  dateFormat,
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
});

/** What the engine brings and, after Google's own display of them, those that write numbers otherwise, and the Thai one. */
const LOCALES: readonly Locale[] = [
  ...DEFAULT_LOCALES,
  ...[
    locale('de_CH', 'German (Switzerland)', ['’', '.'], 1, 'dd.mm.yyyy'),
    locale('en_GB', 'English (UK)', [',', '.'], 1, 'dd/mm/yyyy'),
    locale('en_IN', 'English (India)', [',', '.'], 7, 'dd/mm/yyyy'),
    locale('es_ES', 'Spanish', ['.', ','], 1, 'd/m/yyyy'),
    locale('id_ID', 'Indonesian', ['.', ','], 7, 'dd/mm/yyyy'),
    locale('ja_JP', 'Japanese', [',', '.'], 7, 'yyyy/mm/dd'),
    locale('pt_BR', 'Portuguese (Brazil)', ['.', ','], 7, 'dd/mm/yyyy'),
    locale('sv_SE', 'Swedish', ['\u00a0', ','], 1, 'yyyy-mm-dd'),
    locale('de_DE', 'German', ['.', ','], 1, 'dd.mm.yyyy'),
    locale('th_TH', 'Thai', [',', '.'], 7, 'd/m/yyyy'),
  ].filter(({ code }) => !DEFAULT_LOCALES.some((one) => one.code === code)),
];

/** The engine's description of a locale such as `de_DE`. Throws a LocalSheetsError for one it has not. */
export function localeOf(code: string): Locale {
  const found = LOCALES.find((one) => one.code === code);
  if (found) return found;
  const known = LOCALES.map((one) => one.code).join(', ');
  throw new LocalSheetsError(
    `The local Sheets has no locale ${code}. It has ${known}: choose one of these.`,
  );
}

/** What the engine is told for a cell; `format` where the value brings its own. */
export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

/** Days as they are typed with dots; the engine reads them with slashes. */
const DOTTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/;
/** The same without a year: where a comma is decimal, 3.4 is the third of April. */
const DOTTED_NO_YEAR = /^(\d{1,2})\.(\d{1,2})\.?$/;

const TIME = /^(\d{1,4}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?m\.?)?$/i;

/** A time of day, or a duration of more than one: shown as it was typed. */
function timeOf(text: string): CellContent | null {
  const [, hours, minutes, seconds = '0', half] = TIME.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (half && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const content = String((hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400);
  const shown = `${hour > 23 ? '[h]' : 'h'}:mm${/:.*:/.test(text) ? ':ss' : ''}`;
  return { content, format: half ? `${shown} am/pm` : shown };
}

/** What is typed in this locale, as the engine is told it: `1.234,5` becomes `1234.5` where a comma is decimal. */
export function asTold(text: string, locale: Locale): CellContent {
  const comma = locale.decimalSeparator === ',';
  if (text.startsWith('='))
    return {
      content: engineFormula(
        comma ? outsideQuotes(text, (part) => part.replace(/(\d),(?=\d)/g, '$1.')) : text,
      ),
    };
  if (text.startsWith("'")) return { content: text };
  const time = timeOf(text);
  if (time) return time;
  const thisYear = (): number =>
    new Date(wallClock(engineClock.now(), engineClock.timeZone)).getUTCFullYear();
  const named = namedDay(text, locale, thisYear);
  if (named) return { content: String(named.serial), format: named.format };
  if (locale.code === DEFAULT_LOCALE.code) return { content: text };
  const dotted = comma && locale.dateFormat.includes('.');
  const full = text.trim().replace(DOTTED_DAY, '$1/$2/$3');
  const day = dotted ? full.replace(DOTTED_NO_YEAR, '$1/$2') : full;
  if (helpers.isDateTime(day, locale)) {
    const serial = helpers.toNumber({ value: day }, locale);
    const time = Number.isInteger(serial) ? '' : ` ${locale.timeFormat}`;
    return { content: String(serial), format: `${locale.dateFormat}${time}` };
  }
  if (!comma || !helpers.isNumber(text, locale)) return { content: text };
  const digits = text.replaceAll(locale.thousandsSeparator ?? '', '');
  return { content: digits.replace(',', '.') };
}
