/**
 * What HtmlService might take out of a page, or lose its step at. Wider than what it is known to do:
 * nobody can look inside, and a page that it cuts into is blank.
 */
import * as acorn from 'acorn';
import * as jsdom from 'jsdom';

const { JSDOM } = jsdom as unknown as {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } };
};

const COMMENT = { 'a line comment': /\/\//, 'a block comment': /\/\*/, 'an HTML comment': /<!--/ };
const CODE = {
  ...COMMENT,
  'a back-tick': /`/,
  'an apostrophe': /'/,
  'a string over two lines': /\\\r?\n/,
};

/** Each thing in a page that might not reach the browser as it is, with its place: `script 2: a back-tick`. */
export function removable(html: string): string[] {
  const { document } = new JSDOM(html).window;
  const found = within('page', html, {
    'an HTML comment': /<!--/,
    'a sign beyond ASCII': /[^\n -~]/,
  });
  document.querySelectorAll('*').forEach(({ attributes, tagName }) => {
    for (const { name, value } of attributes) {
      found.push(...within(`${tagName.toLowerCase()} ${name}`, value, COMMENT));
    }
  });
  document.querySelectorAll('style').forEach(({ textContent }, index) => {
    found.push(...within(`style ${index + 1}`, textContent ?? '', COMMENT));
  });
  document.querySelectorAll('script').forEach(({ textContent }, index) => {
    const code = textContent ?? '';
    found.push(...within(`script ${index + 1}`, code, CODE));
    if (holdsPattern(code)) found.push(`script ${index + 1}: a pattern`);
  });
  return found;
}

const within = (place: string, text: string, what: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(what).flatMap(([name, sign]) => (sign.test(text) ? [`${place}: ${name}`] : []));

const holdsPattern = (code: string): boolean =>
  [...acorn.tokenizer(code, { ecmaVersion: 2019 })].some(
    ({ type }) => type === acorn.tokTypes.regexp,
  );
