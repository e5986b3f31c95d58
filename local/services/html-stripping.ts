/**
 * What HtmlService takes out of a page on its way to the browser: HTML comments and, in inline scripts,
 * whatever looks like a comment. Google's pages do not mention it; people report it, and differ on how
 * well it tells a string from code.
 */

/**
 * - `everywhere`: all of it, quoted or not, in scripts of any type and in style sheets. More than anybody
 *   reports: what comes through this unharmed comes through Google.
 * - `outside-quotes`: only in scripts that a browser runs, and not between two ' or two ". It knows neither
 *   back-ticks nor patterns: an apostrophe in one of them passes for the start of a string, and from there
 *   on it may take what is inside strings and leave what is outside.
 */
export type HtmlStripping = 'everywhere' | 'outside-quotes';

/** An HTML comment; or a script or style sheet: opening tag, name, content, end. An open one reaches to the end. */
const COMMENT_OR_ELEMENT =
  /<!--[\s\S]*?-->|(<(script|style)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>)([\s\S]*?)(<\/\2(?=[\s/>])[^>]*>|$)/gi;

const ANYWHERE = /<!--[\s\S]*?-->|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//g;
const OUTSIDE_QUOTES =
  /("[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\//g;

const TYPE = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i;
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The page as a browser gets it. Attributes come through as they are, event handlers among them. */
export const stripped = (html: string, how: HtmlStripping): string =>
  html.replace(COMMENT_OR_ELEMENT, (_, open?: string, name?: string, text = '', end = '') => {
    if (open === undefined || name === undefined) return '';
    if (how === 'everywhere') return open + text.replace(ANYWHERE, '') + end;
    const runs = name.toLowerCase() === 'script' && RUNS.test(typeOf(open));
    return (
      open +
      (runs ? text.replace(OUTSIDE_QUOTES, (_all: string, quoted = '') => quoted) : text) +
      end
    );
  });

function typeOf(tag: string): string {
  const [, double, single, bare] = TYPE.exec(tag) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}
