import type { Doubt, Reading } from '../../okr/doubt';
import type { KeyResult } from '../../okr/plan';
import type { PlanView } from '../../protocol/messages';
import { cellsText, doubtQuestion } from '../../rules/doubt/question';
import { ask } from '../follow/server';
import { runAction } from '../ui/action';
import type { Notice, Page } from '../ui/view-part';
import { questionBlock } from './question-block';
import { DOUBT } from './wording';

/** What an answer does, wherever a person meets the question. */
export type Settle = (
  self: HTMLButtonElement,
  row: KeyResult,
  doubt: Doubt,
  reading: Reading,
) => Promise<void>;

/** What is asked about a row's numbers. */
export const doubtsOf = ({ doubts }: PlanView, id: string): readonly Doubt[] =>
  (id !== '' && doubts?.find((one) => one.id === id)?.doubts) || [];

/** A question for each doubt about a row, with a button for each way to read it. */
export const doubtCards = (
  page: Page,
  row: KeyResult,
  doubts: readonly Doubt[],
  settle: Settle,
): readonly HTMLElement[] =>
  doubts.map((doubt) => {
    const { text, choices } = doubtQuestion(doubt, row, voiceOf(page));
    return questionBlock(
      text,
      choices.map(({ label, reading }) => ({
        label,
        run: (self) => settle(self, row, doubt, reading),
      })),
      `settle ${row.id} ${doubt.cell}`,
      choices.length === 0 ? page.say(DOUBT.byHand) : page.say(DOUBT.waits),
    );
  });

/** Sends an answer and tells how it went: which cells it wrote, or that the number stands. */
export const settling =
  (page: Page, tell: (notice: Notice) => void): Settle =>
  async (self, row, doubt, reading) => {
    const { cell, kind, found } = doubt;
    const asked = { id: row.id, was: row.text, cell, doubt: kind, found, reading };
    const reply = await runAction(self, page.say(DOUBT.saving), () =>
      page.feed.during(ask({ kind: 'settle', ...asked }, page.language())),
    );
    if (!reply.ok) {
      tell({ kind: 'error', text: reply.reason });
      await page.feed.refresh();
      return;
    }
    page.feed.accept(reply.data);
    const cells = cellsText(reading.cells, row, voiceOf(page));
    const text =
      cells === ''
        ? page.say(DOUBT.stands, { id: row.id })
        : page.say(DOUBT.written, { id: row.id, cells });
    tell({ kind: 'done', text });
  };

const voiceOf = (page: Page) => ({ language: page.language(), numbers: page.numbers() });
