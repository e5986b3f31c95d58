/** Shows a cell's number as a day, a time or a duration. */
import type { Locale } from '@odoo/o-spreadsheet';
import { dayNames, monthNames } from './date-names';
import type { Piece } from './number-pattern';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `serial` is days since 1899-12-30. `MM` after an hour or before a second means minutes. */
export function dateText(pieces: readonly Piece[], serial: number, locale: Locale): string {
  const milliseconds = Math.round(serial * DAY_MS);
  const moment = new Date(EPOCH + milliseconds);
  const meridian = pieces.some((piece) => piece.kind === 'date' && /^a/i.test(piece.letters));
  const parts = pieces.flatMap((piece, index) =>
    piece.kind === 'date' || piece.kind === 'elapsed' ? [{ index, letters: piece.letters }] : [],
  );
  const isMinute = (index: number): boolean => {
    const at = parts.findIndex((part) => part.index === index);
    const before = parts
      .slice(0, at)
      .reverse()
      .find(({ letters }) => !/^a/i.test(letters));
    const after = parts.slice(at + 1).find(({ letters }) => !/^a/i.test(letters));
    return /^h/i.test(before?.letters ?? '') || /^s/i.test(after?.letters ?? '');
  };
  let fraction = 0;
  return pieces
    .map((piece, index) => {
      if (piece.kind === 'elapsed') return elapsed(piece.letters, milliseconds);
      if (piece.kind === 'date') {
        const letters = piece.letters.toLowerCase();
        const minutes = letters.startsWith('m') && letters.length <= 2 && isMinute(index);
        return datePart(minutes ? letters.replaceAll('m', 'n') : letters, moment, meridian, locale);
      }
      if (piece.kind === 'digit') {
        fraction += 1;
        return pad(moment.getUTCMilliseconds(), 3).padEnd(fraction, '0')[fraction - 1] ?? '0';
      }
      if (piece.kind === 'text') return piece.text;
      return piece.kind === 'point'
        ? pieces[index + 1]?.kind === 'digit'
          ? locale.decimalSeparator
          : '.'
        : piece.kind === 'comma'
          ? ','
          : piece.kind === 'slash'
            ? '/'
            : '';
    })
    .join('');
}

const UNIT_MS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000 };

/** Hours, minutes or seconds in all, beyond a day. */
function elapsed(letters: string, milliseconds: number): string {
  const units = Math.floor(Math.abs(milliseconds) / (UNIT_MS[letters[0] ?? 'h'] ?? 1));
  return `${milliseconds < 0 ? '-' : ''}${pad(units, letters.length)}`;
}

/** One run of letters; minutes are `n` here. */
function datePart(letters: string, moment: Date, meridian: boolean, { code }: Locale): string {
  const width = letters.length;
  const hour = moment.getUTCHours();
  switch (letters[0]) {
    case 'y':
      return width <= 2 ? pad(moment.getUTCFullYear() % 100, 2) : pad(moment.getUTCFullYear(), 4);
    case 'm': {
      const month = moment.getUTCMonth();
      if (width <= 2) return pad(month + 1, width);
      const name = width === 3 ? 'short' : width === 5 ? 'narrow' : 'long';
      return monthNames(code, name)[month] ?? '';
    }
    case 'd':
      if (width <= 2) return pad(moment.getUTCDate(), width);
      return dayNames(code, width === 3 ? 'short' : 'long')[moment.getUTCDay()] ?? '';
    case 'h':
      return pad(meridian ? hour % 12 || 12 : hour, Math.min(width, 2));
    case 'n':
      return pad(moment.getUTCMinutes(), width);
    case 's':
      return pad(moment.getUTCSeconds(), Math.min(width, 2));
    default:
      return width === 3 ? (hour < 12 ? 'A' : 'P') : hour < 12 ? 'AM' : 'PM';
  }
}
