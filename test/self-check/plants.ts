/** Ways in which a Google could differ from the one that the self-check expects, each with the lines that must say so. */
import vm from 'node:vm';
import type { LocalOptions, LocalSheets } from '../../local/index';
import { CHECK_PARTS, type CheckPart, SCRATCH } from '../../src/protocol/self-check';
import { gives, type Habit, type Habits, ignored } from './other-google';

export interface Plant {
  readonly name: string;
  readonly parts: readonly CheckPart[];
  /** Every line of these parts that it matches must fail. */
  readonly red: RegExp;
  readonly options?: LocalOptions;
  readonly habits?: Habits;
  /** What else is done once the scratch tab stands. */
  readonly arrange?: (local: LocalSheets) => void;
}

const FORMULAS = CHECK_PARTS.filter((part) => part.startsWith('formulas'));
const refuses = () => {
  throw new Error('The data you entered in cell B1 violates the data validation rules.');
};
/** In the cells of the probes; what the self-check noted for itself stays. */
const belowNotes =
  (value: unknown): Habit =>
  (real, self) =>
    (self as { getRow(): number }).getRow() > 50 ? value : real();
const isDate = (value: unknown) => Object.prototype.toString.call(value) === '[object Date]';

/** The self-check as a person does it by hand, with what they type. */
const typed =
  (...words: readonly string[]) =>
  (local: LocalSheets) =>
    words.forEach((word, index) => {
      local.typeIn(SCRATCH, `B${5 + index}`, word);
    });

const look = (name: string, member: string, red: RegExp): Plant => ({
  name: `${member} does nothing: ${name}`,
  parts: ['looks'],
  red,
  habits: { [member]: ignored },
});

const service = (name: string, habits: Habits, red: RegExp): Plant => ({
  name,
  parts: ['services'],
  red,
  habits,
});

const language = (name: string, code: string, red: RegExp): Plant => ({
  name,
  parts: ['services'],
  red,
  arrange: ({ globals }) => void vm.runInContext(code, globals),
});

export const PLANTS: readonly Plant[] = [
  {
    name: 'an apostrophe in a plain-text cell does not show',
    parts: ['cells'],
    red: /^@ <- "'/,
    options: { apostrophes: 'hidden' },
  },
  {
    name: 'number formats are not taken',
    parts: ['cells'],
    red: /^(#,##0|0%|0\.0%|0"%"|d mmm).* as it shows$|^@ <- "2026/,
    habits: { setNumberFormat: ignored },
  },
  {
    name: 'everything that is written is text',
    parts: ['cells'],
    red: /^@ <- |^general <- |as it shows$/,
    habits: { getValue: (real) => `${real()}.`, getDisplayValue: (real) => `${real()}.` },
  },
  {
    name: 'what we write is read otherwise',
    parts: ['cells'],
    red: /that we write into|blank cell|general <- "'=/,
    habits: { getValue: belowNotes(0), getValues: belowNotes([[0, 0]]) },
  },
  {
    name: 'formulas of ours are not understood',
    parts: FORMULAS,
    red: /^=IF|TEXT|COUNTIFS|a formula|IFERROR|IF\(|TRIM|a day less|^example/,
    habits: {
      setFormula: (_, self) => (self as { setValue(v: string): object }).setValue('#ERROR!'),
      setFormulas: (_, self) => (self as { setValue(v: string): object }).setValue('#ERROR!'),
    },
  },
  {
    name: 'a day stays a text',
    parts: FORMULAS,
    red: /^d mmm/,
    habits: {
      getValue: (real) => {
        const value = real();
        return isDate(value) ? String(value) : value;
      },
    },
  },
  {
    name: 'days are a day off',
    parts: FORMULAS,
    red: /^d mmm/,
    habits: { formatDate: gives('2026-09-29') },
  },
  look('a colour rule', 'setConditionalFormatRules', /colour rule/),
  look('a dropdown', 'setDataValidation', /wrong word/),
  look('hiding', 'hideRows', /row 1 hidden/),
  look('freezing', 'setFrozenRows', /three frozen rows/),
  look('folding', 'collapse', /column group/),
  look('charts', 'insertChart', /our charts/),
  look('typefaces', 'setFontFamily', /typeface/),
  look('notes', 'setNote', /Thai note/),
  look('colours', 'setBackground', /six digits/),
  look('wrapping', 'setWrapStrategy', /wrapped text/),
  look('merging', 'merge', /a merge|across a merge/),
  {
    name: 'every value is refused',
    parts: ['looks'],
    red: /right word|warning-only/,
    habits: { setValue: refuses },
  },
  {
    name: 'a copied tab is blank',
    parts: ['looks'],
    red: /copied within/,
    habits: { copyTo: (real) => (real() as { clear(): object }).clear() },
  },
  {
    name: 'somebody holds the lock',
    parts: ['services'],
    red: /lock of the document/,
    arrange: (local) => {
      local.lock.busy = true;
    },
  },
  {
    name: 'Google keeps the address to itself',
    parts: ['services'],
    red: /who is there/,
    options: {
      withheldAddress: 'always',
      user: { email: 'x@example.com', locale: 'en', owner: false },
    },
  },
  service(
    'nobody’s authority is known',
    { getEffectiveUser: gives({ getEmail: () => '' }) },
    /under which/,
  ),
  {
    name: 'no mail is left today',
    parts: ['services'],
    red: /recipients/,
    options: { mailQuota: 0 },
  },
  service('a trigger is not listed', { getProjectTriggers: gives([]) }, /weekly trigger/),
  service('a property is not kept', { setProperty: ignored }, /property of the person/),
  service('a time zone is not taken', { setSpreadsheetTimeZone: ignored }, /another time zone/),
  service('a tab is of a kind unheard of', { getType: gives('FORM') }, /kinds of this/),
  service('a tab is not found by its number', { getSheetById: gives(null) }, /by its number/),
  service('a dialog does not see the cell', { getActiveCell: gives(null) }, /cell in which/),
  service('formatDate is in another zone', { formatDate: gives('2026-09-30') }, /in Bangkok/),
  language('patterns know Latin alone', 'RegExp.prototype.test = () => false', /in a pattern/),
  language('no normalize', 'String.prototype.normalize = String', /normalize/),
  language('no flatMap', 'Array.prototype.flatMap = () => []', /flatMap/),
  language('no fromEntries', 'Object.fromEntries = () => ({})', /fromEntries/),
  ...[
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
    'script.scriptapp',
    'userinfo.email',
  ].map(
    (scope): Plant => ({
      name: `${scope} was not allowed`,
      parts: ['permissions'],
      red: /five/,
      habits:
        // Without this one nothing could be asked at all: only Google's list is told otherwise.
        scope === 'spreadsheets.currentonly'
          ? { getAuthorizationStatus: gives('REQUIRED'), requireScopes: refuses }
          : {},
      arrange: (local) => {
        if (scope !== 'spreadsheets.currentonly') local.consent.revoke(scope);
      },
    }),
  ),
  {
    name: 'every call takes twenty seconds',
    parts: ['times'],
    red: /./,
    options: { clock: ticking(20_000) },
  },
  {
    name: 'what is typed is taken for a text, and no edit starts the script',
    parts: ['by hand', 'typed'],
    red: /./,
    arrange: (local) => {
      for (const cell of ['B5', 'B6']) local.typeIn(SCRATCH, cell, "'3 of 4");
    },
  },
  {
    name: 'undo takes back what the script wrote',
    parts: ['by hand', 'undone'],
    red: /undo/,
    arrange: (local) => {
      typed('3/4', '20', 'guidepost')(local);
      local.typeIn(SCRATCH, 'C7', '');
    },
  },
  {
    name: 'there is no table',
    parts: ['by hand', 'table'],
    red: /a dropdown/,
  },
  {
    name: 'a table refuses everything',
    parts: ['by hand', 'table'],
    red: /setValues|setFormulas|setNumberFormat|setBackgrounds|insertRowsAfter/,
    arrange: (local) => local.makeTable(SCRATCH, 'B9:C11', { when: 'late', strict: true }),
  },
  {
    name: 'the file names no time zone',
    parts: ['begin'],
    red: /zone of the file/,
    options: { timeZone: null },
  },
  {
    name: 'nothing of the surroundings is told',
    parts: ['begin'],
    red: /locale of|zone of the script|language of/,
    habits: {
      getSpreadsheetLocale: gives(''),
      getScriptTimeZone: gives(''),
      getActiveUserLocale: gives(''),
    },
  },
  {
    name: 'a tab cannot be removed',
    parts: ['end'],
    red: /left behind/,
    habits: { deleteSheet: ignored },
  },
];

/** A clock that goes on by so much whenever somebody looks. */
function ticking(milliseconds: number): () => Date {
  let now = Date.UTC(2026, 10, 20);
  return () => {
    now += milliseconds;
    return new Date(now);
  };
}
