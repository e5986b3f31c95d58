import type { LocalSheets } from '../local/index';
import type { SendResult } from '../src/protocol/messages';
import type { QuarterView } from '../src/protocol/quarter';

/** What the demo hands over: how a request is asked, and how the day goes on. */
export interface DemoAtEnd {
  readonly local: LocalSheets;
  readonly ask: <Data>(request: object) => Data;
  readonly say: (line: string) => void;
  /** The clock goes to the first days after the quarter. */
  readonly afterTheQuarter: () => void;
  readonly language: 'en' | 'th';
}

const LESSON = {
  en: 'What buyers ask in sales calls brought the best leads; start there next time.',
  th: 'คำถามที่ลูกค้าถามทีมขายบ่อยให้ลีดที่ดีที่สุด ครั้งหน้าเริ่มจากตรงนี้',
};
const ASK = {
  en: 'May we move ฿150,000 from events to search?',
  th: 'ขอย้ายงบ 150,000 บาท จากอีเวนต์ไป Search ได้ไหม',
};
/** The draft’s target, the closing sheet’s lesson: their columns. */
const TARGET = 'F';
const LESSONS = 'H';

/** The end of the quarter: the draft with its targets, results and lessons, the closing, and the mail about it. */
export function closeTheQuarter({ local, ask, say, afterTheQuarter, language }: DemoAtEnd): void {
  ask({ kind: 'make-draft' });
  const draft = ask<QuarterView>({ kind: 'quarter' }).draft?.tab ?? '';
  const rows = local.displayed(draft, 'A4:F80');
  let followers = 0;
  rows.forEach(([id = '', , , , , target], index) => {
    if (!id.startsWith('KR') || target !== '') return;
    followers += 1;
    // Every third is left to end here.
    if (followers % 3 !== 0) local.typeIn(draft, `${TARGET}${index + 4}`, String(100 + index));
  });
  ask({ kind: 'agree-draft', by: 'Somchai' });
  say(`Drafted the next quarter in “${draft}”, with targets for two of three followers.`);
  afterTheQuarter();
  ask({ kind: 'prepare-closing' });
  const closing = ask<QuarterView>({ kind: 'quarter' }).closing?.tab ?? '';
  local.displayed(closing, 'A4:A80').forEach(([id = ''], index) => {
    if (id.startsWith('O')) local.typeIn(closing, `${LESSONS}${index + 4}`, LESSON[language]);
    if (id === '→') local.typeIn(closing, `${LESSONS}${index + 4}`, ASK[language]);
  });
  const view = ask<QuarterView>({ kind: 'quarter' });
  if (!view.closing) throw new Error('there is no closing sheet');
  for (const note of view.closing.notes) say(`  ${note}`);
  const to = view.closing.mail.recipients.map(({ address }) => address);
  const closed = ask<SendResult>({ kind: 'close-quarter', seen: view.closing.seen, to });
  say(
    `Closed ${view.quarter}; its results went to ${closed.sent.join(', ')}: “${view.closing.mail.subject}”.`,
  );
}
