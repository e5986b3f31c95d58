import type { Years } from '../../language/dates';
import type { Language } from '../../language/text';
import type { NumberMarks } from '../../okr/plan';

/** How a summary is put into words. */
export interface Voice {
  readonly language: Language;
  readonly years: Years;
  /** A million and more as ฿1.1M: in a mail. */
  readonly short: boolean;
  /** As the file writes numbers, so that mail and sheet show one number one way; with a decimal point unless given. */
  readonly numbers?: NumberMarks | undefined;
}

/** A person as a sentence of ours names them: Ploy; คุณพลอย, คุณ Ploy. */
export function personName(name: string, { language }: Voice): string {
  if (language === 'en' || name.startsWith('คุณ')) return name;
  return /^[A-Za-z]/.test(name) ? `คุณ ${name}` : `คุณ${name}`;
}
