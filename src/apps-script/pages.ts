import type { PageStart } from '../protocol/views';

const PAGE = 'Sidebar';
const SCRIPT = 'SidebarScript';

/** The one page with its start as JSON in an attribute; the template escapes it. */
function page(start: PageStart, title: string): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(PAGE);
  template.start = JSON.stringify(start);
  return template.evaluate().setTitle(title);
}

/** The page's script, word for word: raw content is all that HtmlService takes no comments out of. */
export const pageScript = (): string => HtmlService.createTemplateFromFile(SCRIPT).getRawContent();

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
