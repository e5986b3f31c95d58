import { fill, type Language, type Text } from '../language/text';

/** What each permission is for, as the end of *Google has not allowed Guidepost to …*. */
const PERMISSIONS: readonly (readonly [scope: string, what: Text])[] = [
  ['spreadsheets.currentonly', { en: 'work in this spreadsheet', th: 'ทำงานในสเปรดชีตนี้' }],
  ['script.container.ui', { en: 'show its panels', th: 'แสดงหน้าต่างและแถบข้าง' }],
  ['script.send_mail', { en: 'send mail as you', th: 'ส่งอีเมลในชื่อคุณ' }],
  ['script.scriptapp', { en: 'run on a schedule', th: 'ทำงานตามเวลาที่ตั้งไว้' }],
  ['userinfo.email', { en: 'know your address', th: 'ทราบอีเมลของคุณ' }],
];

const NOT_ALLOWED: Text = {
  en: 'Google has not allowed Guidepost to {what} for you, so this was not done. Everything else works. Choose the item in the Guidepost menu again and tick every permission.',
  th: 'Google ยังไม่อนุญาตให้ Guidepost {what} จึงยังไม่ได้ทำสิ่งนี้ ส่วนอื่นใช้ได้ตามปกติ เลือกรายการในเมนู Guidepost อีกครั้งแล้วติ๊กสิทธิ์ให้ครบ',
};
const SOMETHING: Text = { en: 'do this', th: 'ทำสิ่งนี้' };
const AND: Text = { en: ' and ', th: ' และ' };

/** The sentence for a call that a person has not allowed: it names the permissions that they left out. */
export function notAllowedSentence(language: Language): string {
  const what = missing().map((text) => text[language]);
  return fill(NOT_ALLOWED, language, {
    what: what.length > 0 ? what.join(AND[language]) : SOMETHING[language],
  });
}

/** Google documents a member that its published types do not have yet. */
type Info = GoogleAppsScript.Script.AuthorizationInfo & {
  getAuthorizedScopes(): readonly string[] | null;
};

/** People may untick single permissions. Where Google does not say which, none is named. */
function missing(): readonly Text[] {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as Info;
    const granted = info.getAuthorizedScopes() ?? [];
    return PERMISSIONS.filter(([scope]) => !granted.some((one) => one.endsWith(`/${scope}`))).map(
      ([, what]) => what,
    );
  } catch {
    return [];
  }
}
