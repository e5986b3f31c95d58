import type { Years } from '../language/dates';
import type { Language, Text } from '../language/text';

/** How a summary is put into words. */
export interface Voice {
  readonly language: Language;
  readonly years: Years;
  /** A million and more as ฿1.1M: in a mail. */
  readonly short: boolean;
}

/** {n} in words that change with the number: one, and more than one. Thai knows no plural. */
export interface Counted {
  readonly one: Text;
  readonly many: Text;
}

/** The form for this number. */
export const counted = ({ one, many }: Counted, n: number): Text => (n === 1 ? one : many);

/** A person as a sentence of ours names them: Ploy; คุณพลอย, คุณ Ploy. */
export function personName(name: string, { language }: Voice): string {
  if (language === 'en' || name.startsWith('คุณ')) return name;
  return /^[A-Za-z]/.test(name) ? `คุณ ${name}` : `คุณ${name}`;
}
