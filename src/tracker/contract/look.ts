import type { Language } from '../../language/text';
import type { Status } from '../../okr/status';
import type { Look } from '../grid/change';

/** The colours of the product, as #RRGGBB; every text on its fill has a contrast of at least 4.5 to 1. */
export const COLOURS = {
  navy: '#1F3A5F',
  white: '#FFFFFF',
  objective: '#E8EEF5',
  action: '#5A6572',
  cream: '#FFFBEA',
  rule: '#B8C4D3',
  muted: '#5A6572',
  ink: '#1B2733',
  warning: '#7A4F00',
} as const;

/** Text and fill of each status. */
export const STATUS_COLOURS: Readonly<
  Record<Status, { readonly color: string; readonly background: string }>
> = {
  done: { color: '#1F3A5F', background: '#E3ECF7' },
  'on-track': { color: '#14683D', background: '#E3F4EA' },
  'at-risk': { color: '#7A4F00', background: '#FFF3D6' },
  'off-track': { color: '#A3211A', background: '#FDE7E5' },
  'no-update': { color: '#4A3B78', background: '#ECE8F5' },
  'no-data': { color: '#5A6572', background: '#F1F3F5' },
  'check-number': { color: '#7A4F00', background: '#FFFBEA' },
  dropped: { color: '#5A6572', background: '#FFFFFF' },
  'not-begun': { color: '#5A6572', background: '#FFFFFF' },
};

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
