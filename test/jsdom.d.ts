declare module 'jsdom' {
  /** As far as the .xlsx reader and writer need it: a window with the browser's XML classes. */
  export class JSDOM {
    constructor(html?: string, options?: object);
    readonly window: Record<string, unknown> & {
      readonly DOMParser: unknown;
      readonly XMLSerializer: unknown;
      readonly Node: unknown;
    };
  }
}
