/** HtmlService: files of the bundle as pages and templates, with Google's three scriptlets. */
import { type Guarding, guard, type Implementation } from '../guard';
import { exception } from './host';
import { type HtmlStripping, stripped } from './html-stripping';

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const pages = new WeakMap<object, Page>();

/** What an HtmlOutput that a script hands over holds. */
export const htmlOf = (output: unknown): Readonly<Page> | undefined =>
  typeof output === 'object' && output !== null ? pages.get(output) : undefined;

export interface HtmlFiles {
  /** The text of a file of the project, by its name without `.html`; undefined where there is none. */
  readonly read: (name: string) => string | undefined;
  /** Runs a template's code in the script's own context with these names bound. */
  readonly evaluate: (code: string, values: Readonly<Record<string, unknown>>) => string;
  /** What every page loses on its way; a template's text and its raw content lose nothing. */
  readonly stripping: HtmlStripping;
}

export function makeHtmlService(files: HtmlFiles, guarding: Guarding): object {
  const file = (name: string): string => {
    const text = files.read(name);
    if (text === undefined) throw exception(`No HTML file named ${name} was found.`);
    return text;
  };
  const output = (content: string): object => makeOutput(content, files.stripping, guarding);
  const implementation: Implementation = {
    createHtmlOutput: (content = '') => output(String(content)),
    createHtmlOutputFromFile: (name: string) => output(file(name)),
    createTemplate: (text: string) => makeTemplate(String(text), files, output, guarding),
    createTemplateFromFile: (name: string) => makeTemplate(file(name), files, output, guarding),
    SandboxMode: { IFRAME: 'IFRAME', NATIVE: 'NATIVE', EMULATED: 'EMULATED' },
    XFrameOptionsMode: { DEFAULT: 'DEFAULT', ALLOWALL: 'ALLOWALL' },
  };
  return guard('HTML.HtmlService', implementation, guarding);
}

function makeOutput(text: string, stripping: HtmlStripping, guarding: Guarding): object {
  const page: Page = { content: '', title: '', width: null, height: null };
  let self: object = {};
  const set = (part: Partial<Page>): object => {
    Object.assign(page, part);
    return self;
  };
  let raw = '';
  // The whole anew: a script may be begun in one part and ended in another.
  const fill = (content: unknown): object => {
    raw = String(content);
    return set({ content: stripped(raw, stripping) });
  };
  self = guard(
    'HTML.HtmlOutput',
    {
      setTitle: (title: string) => set({ title }),
      getTitle: () => page.title,
      setWidth: (width: number) => set({ width }),
      setHeight: (height: number) => set({ height }),
      getWidth: () => page.width,
      getHeight: () => page.height,
      getContent: () => page.content,
      setContent: fill,
      append: (more: unknown) => fill(raw + more),
      setSandboxMode: () => self,
      setXFrameOptionsMode: () => self,
      addMetaTag: () => self,
    } as Implementation,
    guarding,
  );
  pages.set(self, page);
  return fill(text);
}

/** A template is a plain holder of values: whatever a script sets on it, its scriptlets see. */
function makeTemplate(
  text: string,
  files: HtmlFiles,
  output: (content: string) => object,
  guarding: Guarding,
): object {
  const template: Record<string, unknown> = {};
  const code = templateCode(text);
  const methods: Record<string, unknown> = {
    evaluate: () => {
      guarding.permit('HtmlTemplate', 'evaluate');
      const values = Object.fromEntries(
        Object.entries(template).filter(([name]) => !(name in methods)),
      );
      return output(
        guarding.meter.call('HtmlTemplate', 'evaluate', () => files.evaluate(code, values)),
      );
    },
    getRawContent: () => text,
    getCode: () => code,
  };
  return Object.assign(template, methods);
}

/** `<? code ?>`, `<?= escaped ?>` and `<?!= raw ?>` as one program that returns the page. */
function templateCode(text: string): string {
  const parts = text.split(/(<\?[\s\S]*?\?>)/);
  const lines = parts.map((part) => {
    if (!part.startsWith('<?') || !part.endsWith('?>')) return `__out += ${JSON.stringify(part)};`;
    const body = part.slice(2, -2);
    if (body.startsWith('!=')) return `__out += String(${body.slice(2)});`;
    if (body.startsWith('=')) return `__out += __escape(String(${body.slice(1)}));`;
    return body;
  });
  return `(function () { var __out = ''; ${lines.join('\n')}\nreturn __out; })()`;
}

/** Contextual escaping, at its strictest: safe in text and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
