import { nameKey } from '../../text/people';
import { keyOfWord, YES_NO } from '../contract/cell-words';

/** What people write for no; anything that begins like a no is one. */
const NO =
  /^(?:n|no|don['’]?t|do not|nope|nah|none|not|never|off|false|0|stop|stopped|out|opt out|opted out|unsubscribed?|mute|muted|disabled?|inactive|✗|✘|❌|☐|-|–|—|ปิด|งด|หยุด|ยกเลิก|เลิก|ไม่.*|(?:no|not|never|don['’]?t|do not|doesn['’]?t|does not|nothing|stop)[\s,.:;(].*)$/;
const YES =
  /^(?:y|yes|yep|yeah|on|true|1|ok|okay|sure|always|please|enabled?|active|✓|✔|✅|☑|ใช่|เปิด|รับ|ส่ง|เอา|ได้|ต้องการ|เตือน|yes[\s,.:;(].*)$/;

/** A cell that is yes or no, as people write it: a tick box, Y, Off, ไม่รับ. null for what is neither. */
export function yesOrNo(text: string): boolean | null {
  const word = keyOfWord(YES_NO, text);
  if (word !== null) return word === 'yes';
  const key = (nameKey(text) || text.trim()).replace(/[!?…]+$/, '');
  if (NO.test(key)) return false;
  return YES.test(key) ? true : null;
}
