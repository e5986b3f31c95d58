import type { Text } from '../../language/text';
import type { Signal } from '../../okr/plan';

export const SIGNALS: Readonly<Record<Signal, Text>> = {
  leading: {
    en: 'Leading: moves within weeks',
    th: 'Leading: เห็นผลในไม่กี่สัปดาห์',
  },
  lagging: { en: 'Lagging: shows the outcome', th: 'Lagging: ผลลัพธ์ปลายทาง' },
};

export const MONTHS: readonly Text[] = [
  { en: 'January', th: 'มกราคม' },
  { en: 'February', th: 'กุมภาพันธ์' },
  { en: 'March', th: 'มีนาคม' },
  { en: 'April', th: 'เมษายน' },
  { en: 'May', th: 'พฤษภาคม' },
  { en: 'June', th: 'มิถุนายน' },
  { en: 'July', th: 'กรกฎาคม' },
  { en: 'August', th: 'สิงหาคม' },
  { en: 'September', th: 'กันยายน' },
  { en: 'October', th: 'ตุลาคม' },
  { en: 'November', th: 'พฤศจิกายน' },
  { en: 'December', th: 'ธันวาคม' },
];
