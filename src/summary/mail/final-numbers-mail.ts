import { fill, type Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { ClosedKeyResult } from '../../okr/closing/closing';
import { type Quarter, quarterName } from '../../okr/quarter';
import { valueText } from '../data/standing';
import { REMINDER } from '../say/reminder-wording';
import { oneLine, shorten } from '../say/shorten';
import { personName, type Voice } from '../say/voice';
import { html } from './html';
import { safeUrl } from './link';
import type { SummaryMail } from './mail';
import { mailPage, section } from './parts';

const SUBJECT: Text = {
  en: '{n} final {n:number|numbers} for {quarter}, about 2 minutes',
  th: 'ขอตัวเลขสุดท้ายของ {quarter} {n} รายการ ใช้เวลาราว 2 นาที',
};
const HELLO: Text = {
  en: 'Hi {who}, {quarter} is over and {n:this number is|these numbers are} missing. Without {n:it|them} the result is “Not measured”.',
  th: '{who} {quarter} จบแล้วและยังขาดตัวเลขต่อไปนี้ ถ้าไม่มี ผลจะเป็น “ไม่มีตัวเลข”',
};
const TYPE: Text = { en: 'type the final number', th: 'ใส่ตัวเลขสุดท้าย' };
const STATE: Text = { en: 'done or not yet?', th: 'เสร็จหรือยังไม่เสร็จ' };
const TARGET: Text = { en: 'target {target}', th: 'เป้า {target}' };
const MOST = { sentence: 200, team: 60, rows: 60 };

/** What surrounds the mail: `linkTo` leads to a row's *Final number*, null leaves the link off. */
export interface FinalNumbersOptions {
  readonly team: string;
  readonly quarter: Quarter;
  readonly sender: string;
  readonly linkTo: (id: string) => string | null;
}

/** The one mail to an owner whose final numbers are missing, with only their rows. */
export function finalNumbersMail(
  name: string,
  rows: readonly ClosedKeyResult[],
  voice: Voice,
  options: FinalNumbersOptions,
): SummaryMail {
  const { language } = voice;
  const quarter = quarterName(options.quarter);
  const team = shorten(oneLine(options.team), MOST.team);
  const subject = oneLine(
    fill(SUBJECT, language, { n: rows.length, quarter: `Q${options.quarter.number}` }),
  );
  const hello = fill(HELLO, language, {
    n: rows.length,
    quarter,
    who: personName(oneLine(name), voice),
  });
  const lines = rows.slice(0, MOST.rows).map(({ row }) => ({
    what: `${row.id} ${shorten(oneLine(row.text), MOST.sentence)}`,
    where:
      row.target === null
        ? ''
        : fill(TARGET, language, { target: valueText(row.target, row.unit, voice) }),
    ask: (row.measure === 'milestone' ? STATE : TYPE)[language],
    url: safeUrl(options.linkTo(row.id)),
  }));
  const footer = fill(REMINDER.footer, language, { sender: oneLine(options.sender) });
  const page = { language, subject, preheader: subject, headline: hello, notes: [] };
  return {
    subject,
    preheader: lines.map(({ what }) => what).join(' · '),
    html: mailPage(
      {
        ...page,
        title: fill(REMINDER.title, language, { team }),
        footer: html`${footer}`,
      },
      [
        section(
          '',
          html`${lines.map(({ what, where, ask, url }) => {
            const link = url
              ? html`<a class="title" href="${url}" style="color:${COLOURS.navy};font-weight:bold;">${ask}</a>`
              : html`<b>${ask}</b>`;
            return html`<p style="margin:0 0 14px;"><b>${what}</b><br>${where} → ${link}</p>`;
          })}`,
        ),
      ],
    ),
    text: [
      hello,
      '',
      ...lines.map(({ what, where, ask, url }) =>
        oneLine(`- ${what}: ${where} → ${ask}${url ? ` ${url}` : ''}`),
      ),
      '',
      '--',
      footer,
    ].join('\n'),
    senderName: oneLine(fill(REMINDER.sender, language, { team })),
  };
}
