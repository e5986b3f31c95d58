/**
 * Opens the page's script, which travels packed, and runs it. Where that cannot be done the page says so
 * in both languages: it cannot know whether the language it was opened with is the one a person reads.
 */
import type { Text } from '../language/text';

/** The script, deflated and in base64: the build puts it here. */
declare const PACKED_SCRIPT: string;

const TOO_OLD: Text = {
  en: 'This browser is too old for this panel. Update it (Chrome or Edge 80, Firefox 113, Safari 16.4 or newer), then open the panel again from the menu.',
  th: 'เบราว์เซอร์นี้เก่าเกินไปสำหรับหน้านี้ อัปเดตเป็น Chrome หรือ Edge 80, Firefox 113, Safari 16.4 ขึ้นไป แล้วเปิดใหม่จากเมนู',
};
const DAMAGED: Text = {
  en: 'This panel arrived from Google incomplete. Close it and open it again from the menu.',
  th: 'หน้านี้มาจาก Google ไม่ครบ ปิดแล้วเปิดใหม่จากเมนู',
};

async function inflate(packed: string): Promise<string> {
  const signs = atob(packed);
  const bytes = new Uint8Array(signs.length);
  // A loop and not Uint8Array.from, which takes 9 ms for this and not 2.
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}

function run(script: string): void {
  const element = document.createElement('script');
  // By this name the console lists the script and says where in it an error was.
  element.textContent = `${script}\n//# sourceURL=guidepost-sidebar.js`;
  document.body.append(element);
}

function say({ en, th }: Text): void {
  const page = document.getElementById('page');
  if (!page) return;
  page.className = 'sidebar';
  for (const [language, sentence] of Object.entries({ en, th })) {
    const line = document.createElement('p');
    line.lang = language;
    line.className = 'block';
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    page.append(line);
  }
}

if (typeof DecompressionStream === 'undefined') say(TOO_OLD);
// A script that throws is no damaged script: its own error goes to the console.
else inflate(PACKED_SCRIPT).then(run, () => say(DAMAGED));
