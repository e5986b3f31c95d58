/** The sidebars and dialogs that scripts open, as documents that can reach nothing but google.script. */
import { randomUUID } from 'node:crypto';
import { fontFaces, inlineFont } from './fonts';
import type { ShownPage } from './messages';
import { pageScript } from './page-bundle';

/**
 * `sandbox` makes the document a stranger to this server, in the page and opened by itself: no
 * cookies, no storage, no request in our name. Scripts from elsewhere over HTTPS only, as on Google.
 */
export const SCRIPT_PAGE_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' https:",
  "style-src 'unsafe-inline' https:",
  'img-src data: blob: https:',
  'font-src data: https:',
  'connect-src https:',
].join('; ');

/** A mail's HTML shows text and pictures; it runs nothing and fetches nothing. */
export const MAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
].join('; ');

export interface OpenedPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly modeless: boolean;
}

export interface ScriptPages {
  /** `tab`: where it is shown. */
  add(page: OpenedPage, tab: string | null): ShownPage;
  html(id: string): string | undefined;
}

export async function newScriptPages(): Promise<ScriptPages> {
  const bridge = (await pageScript('script-bridge')).replace(/<\/script/gi, '<\\/script');
  const head = `<style>${inlineFontFaces()}</style><script>${bridge}</script>`;
  const kept = new Map<string, { readonly place: string; readonly html: string }>();
  return {
    add({ kind, title, html, width, height, modeless }, tab) {
      const place = `${kind} ${tab}`;
      // A new sidebar closes the one before it, and so does a dialog.
      for (const [id, page] of kept) if (page.place === place) kept.delete(id);
      const id = randomUUID();
      kept.set(id, { place, html: withHead(html, head) });
      return { id, kind, title, width, height, modeless };
    },
    html: (id) => kept.get(id)?.html,
  };
}

/** A mail as a page: its own HTML with letters that every machine has. */
export const mailPage = (html: string): string =>
  withHead(html, `<style>${inlineFontFaces()}</style>`);

let faces = '';
const inlineFontFaces = (): string => {
  faces ||= fontFaces(inlineFont);
  return faces;
};

/** Puts something at the start of a document's head; a fragment becomes a document. */
export function withHead(html: string, head: string): string {
  const at = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html);
  if (!at)
    return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${html}</body></html>`;
  const end = at.index + at[0].length;
  return `${html.slice(0, end)}${head}${html.slice(end)}`;
}
