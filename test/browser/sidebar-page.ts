/** The built page in a real browser over the local Sheets, with the faults that Google's bridge can have. */
import type { Browser, Page } from 'playwright-core';
import type { LocalSheets } from '../../local/index';
import { fontFaces, inlineFont } from '../../local/server/fonts';
import type { OpenPage } from '../../local/services/ui';
import { PATIENCE } from '../until';

/** What goes wrong with the next request of a kind. */
export type Fault =
  /** Google gives up before our code runs. */
  | 'server-error'
  /** Several accounts in one browser. */
  | 'denied'
  /** Our code runs, its answer does not arrive. */
  | 'lost'
  /** The answer takes its time, until `arrive`. */
  | 'slow'
  /** Someone else holds the lock. */
  | 'busy';

export interface SidebarPage {
  readonly page: Page;
  /** Opens what a menu item opens, the sidebar or a dialog, and waits until it shows its heading, or why not. */
  open(local: LocalSheets, menuFunction: string): Promise<void>;
  /** Shows the dialog that the page has opened in its place. */
  follow(): Promise<void>;
  /** The next request of this kind fails so. */
  fault(kind: string, fault: Fault): void;
  /** Lets a slow request go through. */
  arrive(): void;
  /** Requests of this kind that reached the server. */
  asked(kind: string): number;
  close(): Promise<void>;
}

const ADDRESS = 'http://sidebar.test/';

/** What Google's bridge says where it fails by itself. */
const SAID: Readonly<Partial<Record<Fault, string>>> = {
  'server-error': 'We’re sorry, a server error occurred. Please wait a bit and try again.',
  denied:
    'PERMISSION_DENIED: There was an error during the transport or processing of this request.',
};

export interface Arrival {
  /** What happens to the page on its way. */
  readonly damage?: (html: string) => string;
  /** The Content-Security-Policy that it arrives with. */
  readonly policy?: (html: string) => string;
  /** Errors of the page that are meant to be: a script of it that does not parse. */
  readonly mayThrow?: RegExp;
}

/** A browser page as wide as Google's sidebar. Errors of the page fail the test at its closing. */
export async function openSidebarPage(
  browser: Browser,
  { damage = (html) => html, policy, mayThrow }: Arrival = {},
): Promise<SidebarPage> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!mayThrow?.test(message)) errors.push(message);
  });
  let sheets: LocalSheets | null = null;
  let html = '';
  const faults = new Map<string, Fault>();
  const counts = new Map<string, number>();
  let [arrival, arrive] = [Promise.resolve(), () => {}];
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({
          body: html,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            ...(policy ? { 'content-security-policy': policy(html) } : {}),
          },
        })
      : route.abort(),
  );
  await page.exposeFunction('askServer', async (message: Message) => {
    if (!sheets) throw new Error('no page is open');
    const fault = faults.get(message.kind);
    faults.delete(message.kind);
    const said = fault && SAID[fault];
    if (said) return { failed: said };
    if (fault === 'slow') await arrival;
    counts.set(message.kind, (counts.get(message.kind) ?? 0) + 1);
    if (fault === 'busy') sheets.lock.busy = true;
    const [name, argument] =
      message.kind === SELF_CHECK ? ['selfCheckPart', message.part] : ['request', message];
    const reply = sheets.googleScriptRun(name, [argument]);
    return { reply: fault === 'lost' ? null : reply };
  });
  await page.addInitScript(bridge);
  const show = async (who: string): Promise<void> => {
    const opened = sheets && openedBy(sheets);
    if (!opened) throw new Error(`${who} opened nothing: ${sheets?.logs.join('\n')}`);
    const { kind, width, height } = opened;
    await page.setViewportSize(kind === 'dialog' ? { width, height } : { width: 300, height: 700 });
    html = damage(opened.html).replace('<style>', `<style>${fontFaces(inlineFont)}`);
    await page.goto(ADDRESS);
    await page.locator('[data-view] h1, #page > [role=alert]').first().waitFor();
  };
  return {
    page,
    async open(local, menuFunction) {
      sheets = local;
      faults.clear();
      counts.clear();
      local.ui.sidebar = null;
      local.ui.dialog = null;
      local.run(menuFunction);
      await show(menuFunction);
    },
    follow: () => show('the page'),
    fault(kind, fault) {
      faults.set(kind, fault);
      if (fault !== 'slow') return;
      arrival = new Promise((done) => {
        arrive = done;
      });
    },
    arrive: () => arrive(),
    asked: (kind) => counts.get(kind) ?? 0,
    async close() {
      sheets = null;
      await page.close();
      if (errors.length > 0) throw new Error(`The page threw: ${errors.join(' | ')}`);
    },
  };
}

/** A request, or a part of the self-check: its dialog has a public function of its own. */
interface Message {
  readonly kind: string;
  readonly part?: string;
}
const SELF_CHECK = 'self-check-part';

const openedBy = ({ ui }: LocalSheets): OpenPage | null => ui.dialog ?? ui.sidebar;

/** Runs in the page: google.script.run with Google's manners. */
function bridge(): void {
  type Handler = (value: unknown) => void;
  const ask = (window as unknown as { askServer(message: unknown): Promise<object> }).askServer;
  const runner = (success?: Handler, failure?: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    request: (message: unknown) =>
      ask(message).then((answer: { failed?: string; reply?: unknown }) => {
        if (answer.failed) failure?.(new Error(answer.failed));
        else success?.(answer.reply ?? null);
      }),
    selfCheckPart: (part: string) =>
      ask({ kind: 'self-check-part', part }).then((answer: { reply?: unknown }) =>
        success?.(answer.reply ?? null),
      ),
  });
  Object.assign(window, {
    google: { script: { run: runner(), host: { close() {}, editor: { focus() {} } } } },
  });
}
