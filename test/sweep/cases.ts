/** Everything that runs on a person's click, edit or clock: the sweep fails each of them at each of its calls. */
import type { LocalSheets } from '../../local/index';
import { helpers } from '../../local/index';
import { type PersonEdit, typeCells } from '../../local/typing';
import type { MailPreview, ScheduleView } from '../../src/protocol/messages';
import { deleteLine } from '../tamper/by-hand';
import { ask, SET_UP, settingRow } from './situation';
import { theirTabs } from './their-tabs';

export interface Case {
  readonly name: string;
  /** What a person did before, with nothing going wrong. What it returns is handed to `run`. */
  readonly before?: (local: LocalSheets) => unknown;
  readonly run: (local: LocalSheets, before: unknown) => void;
  /** What follows, where it is not the same command again. */
  readonly again?: (local: LocalSheets) => void;
  /** Lines by which the end may differ, where it cannot be told whether the call that failed took effect. */
  readonly unsure?: (local: LocalSheets, different: readonly string[]) => boolean;
  /** Cells of a person's that the command is told to write, by name: `OKRs|sentence|key`. */
  readonly writes?: readonly string[];
}

const request = (name: string, message: object, writes: readonly string[] = []): Case => ({
  name,
  run: (local) => void ask(local, message),
  writes,
});

const menu = (name: string, run: string): Case => ({ name, run: (local) => void local.run(run) });

/** The first row without a sentence: in a row with one, what was guessed when it was typed is not guessed again. */
const BELOW_THE_PLAN = 'below the plan';
const firstFree = (local: LocalSheets): number =>
  local.displayed('OKRs', 'B4:B250').findIndex(([text]) => text === '') + 4;

/** A person types; what is done about it by itself may fail. The next commands make good. */
const edit = (name: string, sheet: string, at: string, content: string | string[][]): Case => ({
  name: `onEdit: ${name}`,
  before(local) {
    const { getters } = local.workbook.model;
    const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === sheet) ?? '';
    const place = at === BELOW_THE_PLAN ? `B${firstFree(local)}` : at;
    return typeCells(local.workbook, id, helpers.toZone(place), content);
  },
  run: (local, typed) => void local.edited(typed as PersonEdit),
  again(local) {
    ask(local, SET_UP);
    local.run('updateTheSummary');
  },
  // A check-in found by comparing says nothing of who made it.
  unsure: (_, different) => different.every((line) => /^- Check-ins H\d+ /.test(line)),
});

/** What is scheduled in the example of these cases. */
const WEEKLY = {
  kind: 'set-schedule',
  schedule: { summary: { day: 5, hour: 16 }, reminder: { day: 3, hour: 9 } },
  recipients: [
    { name: 'The CEO', address: 'ceo@acme.example', language: 'en' },
    { name: 'คุณพลอย', address: 'ploy@acme.example', language: 'th' },
  ],
} as const;

/** A stamp of the hidden data sheet says something else. */
function stamp(local: LocalSheets, name: string, value: string): void {
  const names = local.displayed('Guidepost data', 'A1:A60').map(([one]) => one);
  local.typeIn('Guidepost data', `B${names.indexOf(name) + 1}`, value);
}

/** What is scheduled, and both mails were due: owners' on Wednesday, leadership's five minutes ago. */
function bothDue(local: LocalSheets): void {
  ask(local, WEEKLY);
  stamp(local, 'reminder_due', '2026-11-11 09:00');
  stamp(local, 'summary_due', '2026-11-13 16:00');
}

/** The clock trigger fires, which Google names to the function: the hourly look finds this mail due, and the other one not. */
const byTheClock = (name: string, mail: 'summary' | 'reminder', unsure: Case['unsure']): Case => ({
  name,
  before(local) {
    ask(local, WEEKLY);
    stamp(local, `${mail}_due`, '2026-11-13 16:00');
  },
  run(local) {
    const triggerUid = local.triggers.find((one) => one.run === 'sendDueMails')?.id;
    if (!triggerUid) throw new Error('nothing is scheduled');
    local.run('sendDueMails', { triggerUid });
  },
  ...(unsure ? { unsure } : {}),
});

const damaged = (local: LocalSheets): void => {
  const { getters } = local.workbook.model;
  const sheet = (name: string) =>
    getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
  local.workbook.dispatch('DELETE_SHEET', { sheetId: sheet('Guide'), sheetName: 'Guide' });
  local.typeIn('OKRs', 'I5:J6', [
    ['90%', 'fine'],
    ['', ''],
  ]);
};

const TO = ['ceo@acme.example', 'ploy@acme.example'];

const LEDGER = /^[-+] Guidepost data /;
const TELLS_OF_MAIL =
  /^[-+] (?:(?:Guidepost data|Leadership summary) |extra .*"sheetId":"Leadership summary")/;

/** Whoever is not known to have got the mail is shown with *Send again*; only ledger and summary tell of it. */
function shownToSendAgain(local: LocalSheets, different: readonly string[]): boolean {
  const { recipients } = ask(local, { kind: 'mail-preview' }) as MailPreview;
  const tried = recipients.some(({ state }) => state === 'tried');
  const told = tried ? TELLS_OF_MAIL : LEDGER;
  return (
    different.every((line) => told.test(line)) &&
    recipients.every(({ address, state }) => {
      const got = local.outbox.filter(({ to }) => to.includes(address)).length;
      return state === 'sent' ? got === 1 : state === 'tried' && got <= 1;
    })
  );
}

/** Who gets which mail in this team, and under which name the schedule shows them. */
const DUE_MAILS = [
  { kind: 'summary', to: 'ceo@acme.example', who: 'The CEO' },
  { kind: 'summary', to: 'ploy@acme.example', who: 'Ploy' },
  { kind: 'reminder', to: 'ploy@acme.example', who: 'Ploy' },
  { kind: 'reminder', to: 'nan@acme.example', who: 'Nan' },
] as const;

const isSummary = ({ subject }: LocalSheets['outbox'][number]): boolean => /\/13/.test(subject);

/** Each mail that was due went out once, or is shown with what to do about it: none silent, none twice. */
function sentOrShown(local: LocalSheets, different: readonly string[]): boolean {
  const { unsent } = ask(local, { kind: 'schedule' }) as ScheduleView;
  const told = unsent.length > 0 ? TELLS_OF_MAIL : LEDGER;
  return (
    different.every((line) => told.test(line)) &&
    DUE_MAILS.every(({ kind, to, who }) => {
      const got = local.outbox.filter(
        (mail) => mail.to.includes(to) && isSummary(mail) === (kind === 'summary'),
      ).length;
      const shown = unsent.some((one) => one.kind === kind && one.who === who);
      return got <= 1 && (got === 1 || shown);
    })
  );
}

const MQLS = 'Increase MQLs of region 1 from 80 to 120';
const REPLY = 'Cut first reply in region 1 from 26 to 4 hours';

const ENTRIES = [
  {
    id: 'KR1',
    was: {
      text: MQLS,
      current: 48,
      confidence: null,
      note: 'Two campaigns are late',
      measure: 'total',
      unit: 'MQLs',
    },
    current: 63,
    confidence: 6,
    note: 'Both campaigns are live',
  },
  {
    id: 'KR2',
    was: { text: REPLY, current: 18, confidence: null, note: '', measure: 'latest', unit: 'hours' },
  },
];

const NEW_ROW = {
  level: 'key-result',
  text: 'Publish 12 articles that answer buyers’ questions',
  under: 'O1',
  cells: { target: 12, unit: 'articles', measure: 'total', signal: 'leading' },
  owner: 'Nan',
  note: '+ with sales',
} as const;

const BROUGHT = [
  { level: 'objective', text: 'Make partners sell with us', owner: 'May' },
  {
    level: 'key-result',
    text: 'Train 10 partners',
    start: 3,
    target: 10,
    note: 'Status: On track',
  },
  { level: 'action', text: 'Write the partner handbook', due: '2026-12-01' },
] as const;

export const CASES: readonly Case[] = [
  { name: 'onOpen', run: (local) => local.open() },
  {
    ...edit('lines with prefixes pasted', 'OKRs', BELOW_THE_PLAN, [
      ['O1: Make partners sell with us'],
      ['KR1.1 Train 10 partners'],
      ['- Write the partner handbook'],
    ]),
    // Their prefixes are taken off.
    writes: [
      'OKRs|O1: Make partners sell with us|*',
      'OKRs|KR1.1 Train 10 partners|*',
      'OKRs|- Write the partner handbook|*',
    ],
  },
  edit('an objective and key results pasted', 'OKRs', BELOW_THE_PLAN, [
    ['Make the website a source of leads', 'Objective', 'Nan'],
    ['Publish 12 articles that answer buyers’ questions', 'Key result', 'Nan'],
    ['Increase visits from 8,000 to 12,000 a month', 'Key result', 'Ploy'],
  ]),
  edit('a sentence typed', 'OKRs', BELOW_THE_PLAN, 'Get 90 demo requests from the website'),
  edit('new numbers', 'OKRs', 'H5', [['63'], ['12']]),
  edit('confidence and a date', 'OKRs', 'K5', '3'),
  edit('a target moved after the plan was agreed', 'OKRs', 'F5', '100'),
  edit('a sentence cleared', 'OKRs', 'B6', ''),
  edit('a value typed over a formula', 'OKRs', 'I5', '99%'),
  menu('Check in', 'checkIn'),
  menu('Review the plan', 'reviewThePlan'),
  menu('Update the leadership summary', 'updateTheSummary'),
  menu('Email the summary…', 'emailTheSummary'),
  menu('Schedule emails…', 'scheduleEmails'),
  menu('Set up or repair the tracker', 'setUp'),
  request('the plan for the page', { kind: 'plan' }),
  request('where the person stands', { kind: 'selection' }),
  request('go to a row', { kind: 'go-to', id: 'KR2' }),
  request(
    'use this wording',
    { kind: 'use-wording', id: 'KR2', was: REPLY, text: 'Cut first reply from 26 to 4 hours' },
    [`OKRs|${REPLY}|*`],
  ),
  request(
    'fill the columns',
    {
      kind: 'fill-columns',
      id: 'KR2',
      was: REPLY,
      cells: { due: '2026-12-15', signal: 'leading' },
    },
    [`OKRs|${REPLY}|due`, `OKRs|${REPLY}|signal`],
  ),
  request('review all', {
    kind: 'write-reviews',
    reviews: [
      { id: 'KR1', was: MQLS, text: 'Ready' },
      { id: 'KR2', was: REPLY, text: 'Needs work · no start value' },
    ],
  }),
  request('insert a key result', { kind: 'insert-row', row: NEW_ROW }),
  {
    ...request('turn a paste round', { kind: 'turn-pasted', turn: true }),
    before(local) {
      const lines = ['O1: Make partners sell', '- Train 10 partners', '- Launch the portal'];
      local.typeIn(
        'OKRs',
        `B${firstFree(local)}`,
        lines.map((line) => [line]),
      );
    },
    // Done again it turns the rows back.
    again: (local) => void ask(local, { kind: 'plan' }),
  },
  request('bring in a plan', { kind: 'bring-in', lines: BROUGHT, team: ['May'] }),
  request('look at a plan to bring in', {
    kind: 'bring-preview',
    from: { text: BROUGHT.map(({ text }) => text).join('\n') },
  }),
  request('insert an objective', {
    kind: 'insert-row',
    row: {
      ...NEW_ROW,
      level: 'objective',
      text: 'Make the website a source of leads',
      under: null,
    },
  }),
  request('set a finding aside', {
    kind: 'set-aside',
    id: 'KR2',
    was: REPLY,
    rule: 'key-results/no-start',
    reason: 'Nobody measured it before',
  }),
  request('take a finding up again', {
    kind: 'take-back',
    id: 'KR2',
    was: REPLY,
    rule: 'key-results/no-start',
  }),
  request('add a definition', {
    kind: 'add-definition',
    term: 'Demo',
    counts: 'A call of half an hour',
    source: 'CRM',
    agreedBy: 'Ploy',
  }),
  request('add a “not now”', {
    kind: 'add-not-now',
    request: '=New brochures',
    askedBy: 'Sales',
    takesFrom: 'O1',
  }),
  request(
    'note what was decided',
    {
      kind: 'decide',
      id: 'KR2',
      was: 'Move 150,000 to paid search by Wed 18 Nov? The CEO decides',
      answer: 'Yes, it moves',
    },
    [`OKRs|${REPLY}|decision`],
  ),
  request('save check-ins', { kind: 'check-in', entries: ENTRIES }, [
    `OKRs|${MQLS}|*`,
    `OKRs|${REPLY}|updated`,
  ]),
  request('remember whose numbers', { kind: 'remember-me', name: 'Nan' }),
  request('what set-up proposes', { kind: 'set-up-proposal' }),
  { name: 'repair', before: damaged, run: (local) => void ask(local, SET_UP) },
  {
    name: 'repair after a change of language',
    before: (local) => local.typeIn('Settings', `C${settingRow(local, 'language')}`, 'ไทย'),
    run: (local) => void ask(local, SET_UP),
  },
  {
    name: 'repair of rows of Settings that are gone',
    before(local) {
      for (const key of ['as_of', 'agreed_by'])
        deleteLine(local, 'Settings', 'ROW', String(settingRow(local, key)));
    },
    run: (local) => void ask(local, SET_UP),
  },
  request('preview the mail', { kind: 'mail-preview' }),
  {
    ...request('send the summary', { kind: 'send-summary', to: TO, again: false }),
    unsure: shownToSendAgain,
  },
  request('what is scheduled', { kind: 'schedule' }),
  request('schedule the mails', WEEKLY),
  {
    ...request('stop the mails', { kind: 'stop-schedule' }),
    before: (local) => void ask(local, WEEKLY),
  },
  {
    ...request('mend the schedule', { kind: 'mend-schedule' }),
    before: (local) => void ask(local, WEEKLY),
  },
  {
    ...request('mend a schedule whose mails are missing', { kind: 'mend-schedule' }),
    before: bothDue,
    unsure: sentOrShown,
  },
  {
    ...request('send again what Google refused', {
      kind: 'mend-schedule',
      missing: 'send-again',
    }),
    before(local) {
      bothDue(local);
      local.calls.hook = {
        before: ({ member }) => {
          if (member === 'sendEmail') throw new Error('Service invoked too many times');
        },
      };
      ask(local, { kind: 'mend-schedule' });
      local.calls.hook = {};
    },
    // Once more would send a second time what may have arrived: a person looks first.
    again: (local) => void ask(local, { kind: 'mend-schedule' }),
    unsure: sentOrShown,
  },
  {
    ...request('leave out what is missing', { kind: 'mend-schedule', missing: 'leave-out' }),
    before: bothDue,
    unsure: (_, different) => different.every((line) => LEDGER.test(line)),
  },
  byTheClock('the weekly summary by the clock', 'summary', shownToSendAgain),
  byTheClock('the reminders by the clock', 'reminder', (_, different) =>
    different.every((line) => LEDGER.test(line)),
  ),
];

/** Set-up in a spreadsheet that has no tracker yet. */
export const SET_UP_CASES: readonly Case[] = (['empty', 'example'] as const).map((content) => ({
  name: `set up, ${content}`,
  run: (local) => void ask(local, { ...SET_UP, answers: { ...SET_UP.answers, content } }),
}));

/** A tracker of the first version is brought up to this one, by a command that needs it or by *Set up or repair*. */
export const MIGRATION_CASES: readonly Case[] = [
  request('the plan for the page, in a tracker of the first version', { kind: 'plan' }),
  {
    name: 'repair of a tracker of the first version',
    run: (local) => void ask(local, SET_UP),
  },
];

/** The same where people have tabs with our names, in both languages: written in, and empty ones. */
export const BESIDE_THEIRS: readonly Case[] = (['en', 'th'] as const).map((language) => ({
  name: `set up beside tabs with our names, ${language}`,
  before: theirTabs,
  run: (local) => void ask(local, { ...SET_UP, answers: { ...SET_UP.answers, language } }),
}));
