import * as jsdom from 'jsdom';

type PageWindow = Window & typeof globalThis;

/** The part of jsdom that a page needs. */
const { JSDOM, VirtualConsole } = jsdom as unknown as {
  readonly VirtualConsole: new () => {
    on(event: 'jsdomError', listener: (error: Error) => void): void;
  };
  readonly JSDOM: new (
    html: string,
    options: {
      readonly runScripts: 'dangerously';
      readonly pretendToBeVisual: boolean;
      readonly virtualConsole: unknown;
      beforeParse(window: PageWindow): void;
    },
  ) => { readonly window: PageWindow };
};

/**
 * Opens a built page and runs its scripts; `prepare` gives the window what Google puts into it. Errors of
 * the page fail the test. The page unpacks itself: it is empty for the first milliseconds.
 */
export function openHtml(html: string, prepare: (window: PageWindow) => void): PageWindow {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error) => {
    throw error;
  });
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(page) {
      // What browsers have and jsdom lacks: Node's own do the same.
      Object.assign(page, { DecompressionStream, Response, TextDecoder });
      prepare(page);
    },
  });
  return window;
}
