import { MENU } from '../language/menu';
import type { Language } from '../language/text';

/** Adds the menu: what a person can do, in the order of the week. Works in every authorization mode: it reads nothing. */
export function addMenu(language: Language): void {
  const menu = SpreadsheetApp.getUi().createMenu('Guidepost');
  for (const [run, text] of Object.entries(MENU)) menu.addItem(text[language], run);
  menu.addToUi();
}
