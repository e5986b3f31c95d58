import type { Status } from '../okr/status';

/** The colours of the product, as #RRGGBB; every text on its fill has a contrast of at least 4.5 to 1. */
export const COLOURS = {
  navy: '#1F3A5F',
  white: '#FFFFFF',
  /** The band of an objective. */
  band: '#E8EEF5',
  /** Cells to type into. */
  cream: '#FFFBEA',
  /** What somebody is to act on. */
  notice: '#FFF3D6',
  /** Thin lines between rows. */
  rule: '#DDE3EA',
  muted: '#5A6572',
  ink: '#1B2733',
  warning: '#7A4F00',
  /** What is behind a card, and the part of a bar that is not reached. */
  ground: '#F1F3F5',
  /** Where a bar should have come to. */
  expected: '#8FA3BA',
  /** A line beside the headline, on navy. */
  onNavy: '#D5E0EC',
  /** The tab of the guide. */
  guide: '#E0A526',
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

/** The mail where a person's mail program is dark. */
export const DARK = {
  ground: '#12181F',
  card: '#1B232C',
  line: '#33404D',
  ink: '#E8EDF2',
  muted: '#A9B6C3',
  title: '#A9C7EE',
  bar: '#7FB0EA',
} as const;
