import type { PageStart } from '../protocol/views';

const PAGE = 'Sidebar';

/** The one page with its start as JSON in an attribute; the template escapes it. */
function page(start: PageStart, title: string): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(PAGE);
  template.start = JSON.stringify(start);
  return template.evaluate().setTitle(title);
}

/** Opens the page beside the sheet, 300 pixels wide. */
export function openSidebar(start: PageStart, title: string): void {
  SpreadsheetApp.getUi().showSidebar(page(start, title));
}

/** Opens the page over the sheet. Width and height in pixels. */
export function openDialog(start: PageStart, title: string, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(
    page(start, title).setWidth(width).setHeight(height),
    title,
  );
}
