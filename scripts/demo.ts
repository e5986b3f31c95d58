/** `npm run demo`: the whole job with no browser, on a real marketing plan. Leaves its results in out/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emlOf } from '../local/eml';
import { openLocalSheets } from '../local/index';
import { addDays } from '../src/okr/day';
import { quarterName } from '../src/okr/quarter';
import type { MailPreview, PlanView, Reply, SendResult } from '../src/protocol/messages';
import { review, verdictWord } from '../src/rules/review';
import { EXAMPLE_RECIPIENT } from '../src/tracker/build/example-plan';
import { isStarted, runScript } from './command-line';
import { closeTheQuarter } from './demo-close';
import { quarterInProgress } from './quarter-in-progress';
import { typePlan } from './type-plan';

const OUT = 'out';
const ZONE_HOUR = 'T02:30:00Z';

/** Runs the demo in a language and writes into `out`. Prints one line for each step. */
export async function demo(
  out = OUT,
  language: 'en' | 'th' = 'en',
  say: (line: string) => void = console.log,
  today = new Date().toISOString().slice(0, 10),
  close = false,
): Promise<void> {
  mkdirSync(out, { recursive: true });
  const file = join(out, 'okr-tracker.xlsx');
  rmSync(file, { force: true });
  let day = today;
  const local = await openLocalSheets({
    file,
    timeZone: 'Asia/Bangkok',
    clock: () => new Date(`${day}${ZONE_HOUR}`),
  });
  local.open();
  const ask = <Data>(request: object): Data => {
    const reply = local.googleScriptRun('request', [request]) as Reply<Data>;
    if (!reply.ok) throw new Error(`${reply.reason}\n${local.logs.join('\n')}`);
    return reply.data;
  };
  const { quarter, startMonth } = quarterInProgress(today);
  const answers = {
    team: language === 'th' ? 'การตลาด Acme' : 'Acme Marketing',
    language,
    fiscalYear: quarter.fiscalYear,
    quarter: quarter.number,
    fiscalYearStart: startMonth,
    content: 'empty',
  };
  const built = ask<{ done: readonly string[] }>({ kind: 'set-up', answers });
  say(`Set up the tracker for ${quarterName(quarter)}: sheets built ${built.done.length}.`);
  const typed = typePlan({
    local,
    language,
    quarter,
    today,
    setDay: (next) => {
      day = next;
    },
  });
  local.advanceTo(new Date(`${today}${ZONE_HOUR}`));
  say(`Typed a plan and its weekly numbers: ${typed}.`);
  const view = ask<PlanView>({ kind: 'plan' });
  const result = review(view.plan, { language, today });
  const lines = result.rows.map(({ id, level, verdict, findings }) => {
    const sign = { ready: '✓', 'needs-work': '▲', 'not-yet': '■' }[verdict];
    const first = findings.find(({ severity }) => severity !== 'hint');
    return {
      id,
      was: view.plan.rows.find((row) => row.id === id)?.text ?? '',
      text: `${sign} ${verdictWord(verdict, level, language)}${first ? ` · ${first.message}` : ''}`,
    };
  });
  ask({ kind: 'write-reviews', reviews: lines });
  writeFileSync(join(out, 'review.json'), `${JSON.stringify(result, null, 2)}\n`);
  const { ready, all } = result.counts['key-result'];
  say(
    `Reviewed it: key results ready ${ready} of ${all}, findings on the plan as a whole ${result.plan.length}.`,
  );
  local.run('updateTheSummary');
  say('Updated the leadership summary.');
  const preview = ask<MailPreview>({ kind: 'mail-preview' });
  if (preview.blocked) throw new Error(preview.blocked);
  const to = preview.recipients.map(({ address }) => address);
  const sent = ask<SendResult>({ kind: 'send-summary', to, again: false });
  const mail = local.outbox[local.outbox.length - 1];
  if (!mail) throw new Error('no mail went out');
  writeFileSync(join(out, 'weekly-summary.html'), mail.htmlBody ?? '');
  writeFileSync(join(out, 'weekly-summary.eml'), await emlOf(mail, EXAMPLE_RECIPIENT.address));
  say(`Sent the summary to ${sent.sent.join(', ')}: “${mail.subject}”.`);
  if (close) {
    const afterTheQuarter = () => {
      day = addDays(quarter.last, 4);
      local.advanceTo(new Date(`${day}${ZONE_HOUR}`));
    };
    closeTheQuarter({ local, ask, say, afterTheQuarter, language });
    const results = local.outbox[local.outbox.length - 1];
    writeFileSync(join(out, 'final-results.html'), results?.htmlBody ?? '');
  }
  await local.save();
  say(`Saved ${file}, review.json, weekly-summary.html and weekly-summary.eml.`);
}

if (isStarted(import.meta.url)) {
  await runScript(
    {
      usage: 'npm run demo -- [--thai] [--close]',
      options: { thai: { type: 'boolean' }, close: { type: 'boolean' } },
    },
    ({ values }) =>
      demo(OUT, values.thai ? 'th' : 'en', console.log, undefined, values.close === true),
  );
}
