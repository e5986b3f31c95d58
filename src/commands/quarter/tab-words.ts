import { fill, type Language, type Text } from '../../language/text';
import { type Quarter, quarterName } from '../../okr/quarter';

const NAMES = {
  draft: { en: 'OKRs {quarter} (draft)', th: 'OKR {quarter} (ร่าง)' },
  closing: { en: 'Close {quarter}', th: 'ปิด {quarter}' },
  archive: { en: '{quarter}', th: '{quarter}' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the tab of a sheet about one quarter is called: `OKRs Q1 2027 (draft)`. */
export const quarterTab = (
  sheet: keyof typeof NAMES,
  quarter: Quarter,
  language: Language,
): string => fill(NAMES[sheet], language, { quarter: quarterName(quarter) });
