import type { Language } from '../../language/text';
import { COLOURS } from '../../look/colours';
import type { Look } from '../grid/change';

/** Thai needs its own face, one point more, to be as readable as Latin beside it. */
export const bodyLook = (language: Language): Look =>
  language === 'th'
    ? { font: 'Sarabun', size: 11, color: COLOURS.ink, verticalAlign: 'middle' }
    : { font: 'Arial', size: 10, color: COLOURS.ink, verticalAlign: 'middle' };

export const titleLook = (language: Language): Look => ({
  ...bodyLook(language),
  size: 12,
  bold: true,
  color: COLOURS.navy,
  background: COLOURS.white,
  wrap: 'overflow',
});

export const headerLook = (language: Language): Look => ({
  ...bodyLook(language),
  bold: true,
  color: COLOURS.white,
  background: COLOURS.navy,
  wrap: 'wrap',
});

/** Pixels. */
export const TITLE_HEIGHT = 36;
export const HEADER_HEIGHT = 40;
