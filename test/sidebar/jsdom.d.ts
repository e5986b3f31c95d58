/** The part of jsdom that the tests of the page use; it comes without types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: {
        readonly runScripts?: 'dangerously' | 'outside-only';
        readonly pretendToBeVisual?: boolean;
        readonly virtualConsole?: VirtualConsole;
        beforeParse?(window: Window & typeof globalThis): void;
      },
    );
    readonly window: Window & typeof globalThis;
  }
}
