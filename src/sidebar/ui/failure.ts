import { fill, type Language, type Text } from '../../language/text';

/** The answer was null or no answer at all. A change may or may not have been made. */
export const NO_ANSWER: Text = {
  en: 'The answer from Google did not arrive. Look at the sheet to see whether it was saved, then try again.',
  th: 'ไม่ได้รับคำตอบจาก Google ดูในชีตก่อนว่าบันทึกแล้วหรือยัง แล้วลองอีกครั้ง',
};

const FAILURES: readonly { readonly sign: RegExp; readonly text: Text }[] = [
  {
    // Several Google accounts in one browser: Google runs the page as one and the sheet as another.
    sign: /PERMISSION_DENIED|authorization is required|authorisation is required/i,
    text: {
      en: 'Google has mixed up the accounts signed in to this browser. Open the sheet in a private window, or in a browser profile where only your account is signed in, then try again.',
      th: 'Google สับสนระหว่างบัญชีที่ล็อกอินไว้ในเบราว์เซอร์นี้ เปิดชีตในหน้าต่างส่วนตัว (Incognito) หรือโปรไฟล์ที่ล็อกอินบัญชีเดียว แล้วลองอีกครั้ง',
    },
  },
  {
    sign: /NetworkError|HTTP 0\b|connection failure|offline/i,
    text: {
      en: 'There is no connection to Google. Check the internet connection, then try again.',
      th: 'เชื่อมต่อ Google ไม่ได้ ตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง',
    },
  },
  {
    sign: /too many (times|scripts|simultaneous)|quota|rate limit/i,
    text: {
      en: 'Google is asking for a pause: too much is running at once. Wait a minute, then try again.',
      th: 'Google ขอให้พักสักครู่ เพราะมีงานทำพร้อมกันมากเกินไป รอ 1 นาทีแล้วลองอีกครั้ง',
    },
  },
  {
    sign: /maximum execution time|timed out|timeout/i,
    text: {
      en: 'Google took too long. Look at the sheet to see whether it was saved, then try again.',
      th: 'Google ใช้เวลานานเกินไป ดูในชีตก่อนว่าบันทึกแล้วหรือยัง แล้วลองอีกครั้ง',
    },
  },
];

const OTHER: Text = {
  en: 'Google could not do this just now. Wait a moment, then try again. If it goes on, close this panel and open it again from the menu.',
  th: 'ตอนนี้ Google ยังทำให้ไม่ได้ รอสักครู่แล้วลองอีกครั้ง ถ้ายังไม่ได้ ปิดแถบนี้แล้วเปิดใหม่จากเมนู',
};

/** A failure of Google's bridge in plain words. Its own message is for developers and is never shown. */
export function failureText(failure: unknown, language: Language): string {
  const said = failure instanceof Error ? `${failure.name}: ${failure.message}` : saidBy(failure);
  const known = FAILURES.find(({ sign }) => sign.test(said));
  return fill(known?.text ?? OTHER, language);
}

function saidBy(failure: unknown): string {
  if (typeof failure === 'object' && failure !== null && 'message' in failure) {
    return String(failure.message);
  }
  return String(failure);
}
