import type { Language } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Look } from '../grid/change';

/** Thai needs its own face, one point more, to be as readable as Latin beside it. */
export const bodyLook = (language: Language): Look =>
  language === 'th'
    ? { font: 'Sarabun', size: 11, color: COLOURS.ink, verticalAlign: 'middle' }
    : { font: 'Arial', size: 10, color: COLOURS.ink, verticalAlign: 'middle' };

const HEADER: Look = {
  bold: true,
  color: COLOURS.white,
  background: COLOURS.navy,
  wrap: 'wrap',
};

export const headerLook = (language: Language): Look => ({ ...bodyLook(language), ...HEADER });

/** Of the three rows that a sheet of ours begins with: keys, title strip, headers. All say the same properties, so that each is written once for the three. */
export function headLooks(language: Language): readonly [Look, Look, Look] {
  const { size = 10, color = COLOURS.ink } = bodyLook(language);
  const plain: Look = { size, color, bold: false, background: COLOURS.white, format: 'General' };
  return [
    { ...plain, wrap: 'clip', format: '@' },
    { ...plain, wrap: 'overflow', size: 12, bold: true, color: COLOURS.navy },
    { ...plain, ...HEADER },
  ];
}

/** Pixels. */
export const TITLE_HEIGHT = 36;
export const HEADER_HEIGHT = 40;
