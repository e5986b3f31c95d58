/** The page's first script: whatever becomes of the others, a person is not left with an empty panel. */
import type { Text } from '../language/text';
import { sayInBoth } from './ui/say-in-both';

/** Milliseconds. Longer than the page's script takes to come over Google's bridge, should it have to. */
const PATIENCE = 12_000;

const NOT_LOADED: Text = {
  en: 'This panel did not load. Close it and open it again from the menu. If it stays empty, reload the spreadsheet, update the browser, and sign in to one Google account only.',
  th: 'หน้านี้โหลดไม่สำเร็จ ปิดแล้วเปิดใหม่จากเมนู ถ้ายังว่างอยู่ ให้โหลดสเปรดชีตใหม่ อัปเดตเบราว์เซอร์ และลงชื่อเข้าใช้บัญชี Google เพียงบัญชีเดียว',
};

setTimeout(() => {
  if (!document.getElementById('page')?.hasChildNodes()) sayInBoth(NOT_LOADED);
}, PATIENCE);
