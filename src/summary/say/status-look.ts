import type { Text } from '../../language/text';
import type { Status } from '../../okr/status';

/** How a status shows: its word, its sign (for black and white), and its text on its fill, at least 4.5 to 1. */
export interface StatusLook {
  readonly word: Text;
  /** The same within a sentence, after a number. */
  readonly inLine: Text;
  readonly sign: string;
  readonly color: string;
  readonly fill: string;
}

export const STATUS_LOOK: Readonly<Record<Status, StatusLook>> = {
  done: look('✓', '#1F3A5F', '#E3ECF7', 'Done', 'สำเร็จ'),
  'on-track': look('●', '#14683D', '#E3F4EA', 'On track', 'ตามแผน'),
  'at-risk': look('▲', '#7A4F00', '#FFF3D6', 'At risk', 'เสี่ยง'),
  'off-track': look('■', '#A3211A', '#FDE7E5', 'Off track', 'หลุดแผน'),
  'no-update': look('◌', '#4A3B78', '#ECE8F5', 'No update', 'ขาดอัปเดต', 'without an update'),
  'no-data': look('○', '#5A6572', '#F1F3F5', 'No data yet', 'ยังไม่มีข้อมูล', 'without data yet'),
  'check-number': look('?', '#7A4F00', '#FFFBEA', 'Check number', 'ตรวจตัวเลข', 'to check'),
  dropped: look('–', '#5A6572', '#FFFFFF', 'Dropped', 'ยกเลิก'),
  'not-begun': look('…', '#5A6572', '#FFFFFF', 'Not begun', 'ยังไม่เริ่ม'),
};

function look(
  sign: string,
  color: string,
  fill: string,
  en: string,
  th: string,
  counted = en.toLowerCase(),
): StatusLook {
  return { sign, color, fill, word: { en, th }, inLine: { en: counted, th } };
}

/** The product's colours, as #RRGGBB. */
export const INK = {
  navy: '#1F3A5F',
  text: '#1B2733',
  muted: '#5A6572',
  band: '#E8EEF5',
  rule: '#DDE3EA',
  expected: '#8FA3BA',
  warning: '#7A4F00',
  cream: '#FFF3D6',
  /** The page's own ground: its grid lines are hidden. */
  white: '#FFFFFF',
} as const;
