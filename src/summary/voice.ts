import type { Years } from '../language/dates';
import type { Language } from '../language/text';

/** How a summary is put into words. */
export interface Voice {
  readonly language: Language;
  readonly years: Years;
  /** A million and more as ฿1.1M: in a mail. */
  readonly short: boolean;
}

/** A person as a sentence of ours names them: Ploy; คุณพลอย, คุณ Ploy. */
export function personName(name: string, { language }: Voice): string {
  if (language === 'en' || name.startsWith('คุณ')) return name;
  return /^[A-Za-z]/.test(name) ? `คุณ ${name}` : `คุณ${name}`;
}
