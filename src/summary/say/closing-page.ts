import { fill } from '../../language/text';
import type { Result } from '../../okr/closing/result';
import type { ClosingReport } from '../data/closing-report';
import { sayCount } from '../data/counts';
import {
  CLOSING_WORDS,
  closingHeadline,
  endText,
  nextSaid,
  nextText,
  resultSaid,
  rhythmText,
} from './closing-say';
import { targetChangeText } from './sentences';
import { oneLine } from './shorten';
import type { Voice } from './voice';

/** A line of the page, and what stands quietly below it. */
export interface PageLine {
  readonly text: string;
  readonly below: string;
}

/** A quarter's end in words: the mail and the first page of its archive say the same. */
export interface ClosingPage {
  readonly headline: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly PageLine[] }[];
}

/** Key results that are told one by one; of a larger plan the rest stands in the archive. */
const MOST_KEY_RESULTS = 40;

/** Headline, what is asked, objectives the worst first, key results, what moved, the rhythm, what is due again, next quarter. */
export function closingPage(report: ClosingReport, voice: Voice): ClosingPage {
  const { language } = voice;
  const words = CLOSING_WORDS;
  const { counts, asks, dueAgain } = report;
  const shown = report.keyResults.slice(0, MOST_KEY_RESULTS);
  const left = report.keyResults.length - shown.length;
  const all: ClosingPage['sections'] = [
    {
      title: words.asks[language],
      lines: asks.length > 0 ? asks.map(alone) : [alone(words.noAsks[language])],
    },
    { title: words.objectives[language], lines: objectiveLines(report, voice) },
    {
      title: words.keyResults[language],
      lines: [
        ...(counts.notMeasured > 0
          ? [alone(fill(words.notMeasured, language, { n: counts.notMeasured }))]
          : []),
        ...shown.map((one) => ({
          text: `${one.row.id} ${oneLine(one.row.text)}: ${endText(one, voice)} · ${said(one.end?.result, language)}`,
          below: lesson(one.answer.lesson, voice),
        })),
        ...(left > 0 ? [alone(sayCount('more', left, voice))] : []),
      ],
    },
    { title: words.moved[language], lines: movedLines(report, voice) },
    { title: words.rhythm[language], lines: [alone(rhythmText(report, voice))] },
    { title: words.dueAgain[language], lines: dueAgain.map(alone) },
    {
      title: words.next[language],
      lines: [nextText(report, voice)].filter((text) => text !== '').map(alone),
    },
  ];
  return {
    headline: closingHeadline(report, voice),
    sections: all.filter(({ lines }) => lines.length > 0),
  };
}

const alone = (text: string): PageLine => ({ text: oneLine(text), below: '' });

const said = (result: Result | undefined, language: Voice['language']): string =>
  result ? resultSaid(result, language) : '';

const lesson = (text: string, { language }: Voice): string =>
  text === '' ? '' : fill(CLOSING_WORDS.lesson, language, { lesson: oneLine(text) });

const objectiveLines = ({ objectives }: ClosingReport, voice: Voice): PageLine[] =>
  objectives.map(({ row, end, answer, next }) => ({
    text: [
      `${row.id} ${oneLine(row.text)}: ${said(end.result, voice.language)}`,
      next ? nextSaid(next.next, voice.language) : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    below: lesson(answer.lesson, voice),
  }));

/** What moved since it was agreed. Where nothing was agreed only what was dropped is told. */
function movedLines({ changes, dropped }: ClosingReport, voice: Voice): PageLine[] {
  const { language } = voice;
  if (changes === null)
    return dropped.map(({ row }) =>
      alone(
        fill(CLOSING_WORDS.dropped, language, { id: row.id, text: row.text, reason: row.note }),
      ),
    );
  return changes.length === 0
    ? [alone(CLOSING_WORDS.noneMoved[language])]
    : changes.map((change) => alone(targetChangeText(change, voice)));
}
