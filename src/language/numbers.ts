import type { Language } from './text';

/** 1234567.5 as 1,234,567.5: two decimals at most. The same in both languages. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '0', fraction] = String(Math.abs(rounded)).split('.');
  if (whole.includes('e')) return String(rounded);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A share of 1 as whole per cent: 0.354 is 35%. */
export const percentText = (share: number): string => `${Math.round(share * 100)}%`;

/** Signs of money that stand before the number. */
const BEFORE = /^[฿$€£¥₫₹]$/;

/**
 * A number with its unit as people write it: ฿1.1M, 26 hours, 4 %. Money of a million or more is
 * shortened where `short` (for a mail); `unit` % means that the number is a share of 1.
 */
export function withUnit(value: number, unit: string, language: Language, short = false): string {
  if (unit.trim() === '%') return `${numberText(value * 100)}%`;
  const sign = unit.trim();
  const millions = short && Math.abs(value) >= 1_000_000;
  const number = millions
    ? `${numberText(Math.round(value / 100_000) / 10)}${language === 'th' ? ' ล้าน' : 'M'}`
    : numberText(value);
  if (sign === '') return number;
  if (BEFORE.test(sign)) return `${sign}${number}`;
  return millions && language === 'th' ? `${number}${sign}` : `${number} ${sign}`;
}
