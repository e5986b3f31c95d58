import type { Text } from '../../language/text';

/** What a person should know before they close. */
export const QUARTER_NOTES = {
  missing: {
    en: 'No number: {ids}. Type it under “Final number”, or close without: they count as not measured.',
    th: 'ยังไม่มีตัวเลข: {ids} ใส่ในช่อง “ตัวเลขสุดท้าย” หรือปิดเลย ระบบจะนับว่าไม่มีตัวเลข',
  },
  lessons: {
    en: 'No lesson yet: {ids}. Leadership reads one for each objective.',
    th: 'ยังไม่มีสิ่งที่ได้เรียนรู้: {ids} ผู้บริหารจะได้อ่าน Objective ละหนึ่งข้อ',
  },
  reached: {
    en: 'Reached since the draft was made: {ids}. Give {n:its follower|their followers} a new target, or leave it blank: then {n:it is|they are} finished.',
    th: 'ถึงเป้าหลังจากสร้างร่าง: {ids} ตั้งเป้าใหม่ในร่าง หรือเว้นว่างไว้เพื่อให้จบ',
  },
  lost: {
    en: '{ids}: the draft has the same sentence without a link. Look whether it goes on there.',
    th: '{ids}: ในร่างมีประโยคเดียวกันแต่ไม่ได้เชื่อมกัน ตรวจว่าเป็นข้อเดียวกันหรือไม่',
  },
  typed: {
    en: '{what}: {number}, typed {day}',
    th: '{what}: {number} พิมพ์เมื่อ {day}',
  },
  added: {
    en: 'Added to the plan since the draft was made: {ids}. Nothing goes on with {n:it|them} next quarter unless you add {n:it|them} to the draft.',
    th: 'เพิ่มในแผนหลังสร้างร่าง: {ids} ถ้าต้องการทำต่อไตรมาสหน้า ให้เพิ่มในร่าง',
  },
  gone: {
    en: 'the sheets that were kept for it are gone',
    th: 'ไม่พบชีตที่เก็บไว้สำหรับการย้อน',
  },
} as const satisfies Readonly<Record<string, Text>>;
