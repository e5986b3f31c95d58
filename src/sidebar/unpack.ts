/**
 * The page's second script: opens the third, which travels packed, and runs it. Where that fails it asks
 * the server for the script as it is; only where that fails too, it says so.
 *
 * HtmlService takes out of inline scripts what looks like a comment, and its idea of a string is not
 * JavaScript's. So what this file is built into may hold no such thing, nor an apostrophe, back-tick or
 * pattern: `test/bundle` looks.
 */
import type { Text } from '../language/text';
import type { Reply } from '../protocol/messages';
import { sayInBoth } from './ui/say-in-both';

/** The script in windows-874, deflated and in base64url, in pieces: the build puts it here. */
declare const PACKED_SCRIPT: readonly string[];

declare global {
  interface Window {
    /** The page's script has begun to run. */
    guidepostRuns?: boolean;
  }
}

const TOO_OLD: Text = {
  en: 'This browser is too old for this panel, or something in it blocks scripts. Update it (Chrome or Edge 86, Firefox 113, Safari 16.4 or newer), then open the panel again from the menu.',
  th: 'เบราว์เซอร์นี้เก่าเกินไปสำหรับหน้านี้ หรือมีบางอย่างบล็อกสคริปต์อยู่ อัปเดตเป็น Chrome หรือ Edge 86, Firefox 113, Safari 16.4 ขึ้นไป แล้วเปิดใหม่จากเมนู',
};
const INCOMPLETE: Text = {
  en: 'This panel arrived from Google incomplete. Close it and open it again from the menu.',
  th: 'หน้านี้มาจาก Google ไม่ครบ ปิดแล้วเปิดใหม่จากเมนู',
};

/** By this name the console lists the script and says where in it an error was. In pieces: it begins like a comment. */
const NAME = ['', '', '# sourceURL=guidepost-sidebar.js'].join('/');

/** The script's own first words, which count only as the first. Built: a quote in a string would need the other quote. */
const STRICT = JSON.stringify('use strict');

function inflated(): Promise<string> {
  const signs = atob(PACKED_SCRIPT.join('').split('-').join('+').split('_').join('/'));
  const bytes = new Uint8Array(signs.length);
  // A loop and not Uint8Array.from, which takes 9 ms for this and not 2.
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  // Its format ends in a checksum: a damaged script is refused here.
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream)
    .arrayBuffer()
    .then((script) => new TextDecoder('windows-874').decode(script));
}

/** The script as it is, from another file of the project, over Google's bridge. */
function fromServer(): Promise<string> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        const { data } = Object(reply) as Extract<Reply<unknown>, { ok: true }>;
        if (typeof data === 'string') resolve(data);
        else reject(reply);
      })
      .withFailureHandler(reject)
      .request({ kind: 'page-script' });
  });
}

/**
 * Runs the script and answers whether it began to. It does not where the browser cannot read it or
 * allows neither way. What a script that did begin throws goes to the console.
 */
function run(script: string): boolean {
  const page = document.getElementById('page');
  if (page) page.textContent = '';
  const text = `${STRICT};window.guidepostRuns=true;${script}\n${NAME}`;
  try {
    const element = document.createElement('script');
    element.textContent = text;
    document.body.appendChild(element);
  } catch {
    // Some policies forbid it by throwing, others without a word.
  }
  if (runs()) return true;
  try {
    // biome-ignore lint/security/noGlobalEval: the second way to run our own script, from our own project
    window.eval(text);
  } catch (error) {
    if (runs()) throw error;
  }
  return runs();
}

const runs = (): boolean => window.guidepostRuns === true;

function open(script: string): void {
  if (!run(script)) sayInBoth(TOO_OLD);
}

// In a promise from the first step on: a browser that lacks one of the names throws. What came whole and
// does not run would not run from the server either.
new Promise<string>((resolve) => resolve(inflated())).then(open, () => {
  const inflates = typeof DecompressionStream !== 'undefined';
  return fromServer().then(open, () => sayInBoth(inflates ? INCOMPLETE : TOO_OLD));
});
