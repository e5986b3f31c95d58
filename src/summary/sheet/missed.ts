import { inEitherMenu } from '../../language/menu';
import type { Text } from '../../language/text';
import { COLOURS } from '../../look/colours';
import { oneLine, shorten } from '../say/shorten';
import type { Voice } from '../say/voice';
import { heading, line } from './parts';
import type { PageRow } from './rows';
import { more } from './top';

/** Somebody who was to get the page by mail, and why they did not. */
export interface Missed {
  readonly who: string;
  readonly why: string;
}

const TITLE: Text = { en: 'Did not get this by mail', th: 'ยังไม่ได้รับทางอีเมล' };
const HOW: Text = {
  en: `To send it again: Guidepost › ${inEitherMenu('emailTheSummary', 'en')}`,
  th: `ส่งอีกครั้งได้ที่เมนู Guidepost › ${inEitherMenu('emailTheSummary', 'th')}`,
};

const MOST = { names: 4, line: 160 };

/** Who did not get the page, with the reason and what to do; nothing where everybody did. */
export function missedRows(missed: readonly Missed[], voice: Voice): PageRow[] {
  if (missed.length === 0) return [];
  const shown = missed
    .slice(0, MOST.names)
    .map(({ who, why }) => line(shorten(oneLine(`${who}: ${why}`), MOST.line), voice));
  return [
    ...heading(TITLE[voice.language], voice),
    ...shown,
    ...more(missed.length - shown.length, voice),
    line(HOW[voice.language], voice, { color: COLOURS.muted }),
  ];
}
