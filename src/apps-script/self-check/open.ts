import { VERSION } from '../../language/version';
import type { CheckStart } from '../../protocol/self-check';
import { userLanguage } from '../user';

const PAGE = 'SelfCheck';
const TITLE = { en: 'Guidepost self-check', th: 'ตรวจการทำงานของ Guidepost' } as const;

/** Opens the dialog of the self-check. Modeless: a person types in the sheet beside it. */
export function openSelfCheck(): void {
  const language = userLanguage();
  const start: CheckStart = { language, version: VERSION };
  const template = HtmlService.createTemplateFromFile(PAGE);
  template.start = JSON.stringify(start);
  const page = template.evaluate().setWidth(560).setHeight(600);
  SpreadsheetApp.getUi().showModelessDialog(page, TITLE[language]);
}
