import type { Fix } from '../review-result';

/** Said twice: "เพิ่มจำนวน…มากขึ้น". */
const TWICE = /^(?:เพิ่ม|ขยาย)[^{]*(?:มากขึ้น|เพิ่มขึ้น|สูงขึ้น)|^ลด[^{]*(?:น้อยลง|ลดลง|ต่ำลง)/;
/** A sign of cheer is no word of the sentence. */
const CHEER = /\s*(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*)+/gu;

/** A line with gaps as what one click can do; null where there is none to offer. */
export const gap = (text: string | null): Fix | null =>
  text === null || TWICE.test(text)
    ? null
    : { kind: 'skeleton', text: text.replace(CHEER, '').trim() };
