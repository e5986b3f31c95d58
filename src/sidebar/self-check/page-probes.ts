import type { CheckLine } from '../../protocol/self-check';

declare global {
  interface Window {
    /** What the page's probes found, each a script of its own: of one that did not run, nothing. */
    probed: Readonly<Record<string, unknown>>;
  }
}

/** What a probe is called, what it asks, what is expected. What is `needed` the sidebar leans on. */
interface PageProbe {
  readonly name: string;
  readonly question: string;
  readonly expected: string;
  readonly needed?: true;
}

const SLASHES = '4';

const PROBES: readonly PageProbe[] = [
  { name: 'double', question: 'two slashes in a double-quoted string', expected: SLASHES },
  { name: 'single', question: 'two slashes in a single-quoted string', expected: SLASHES },
  { name: 'backtick', question: 'two slashes between back-ticks', expected: SLASHES },
  { name: 'block', question: 'a block comment in a string', expected: '5' },
  {
    name: 'pattern',
    question: 'two slashes in a string after a pattern that holds a quote',
    expected: SLASHES,
  },
  { name: 'thai', question: 'a Thai word, sign by sign', expected: 'e01 e33 e44 e23' },
  { name: 'plain', question: 'two slashes in a text/plain block', expected: SLASHES },
  { name: 'attribute', question: 'two slashes in a data attribute', expected: SLASHES },
  { name: 'css', question: 'two slashes in a style sheet', expected: SLASHES },
  { name: 'inflate', question: 'DecompressionStream inflates', expected: 'ok' },
  { name: 'injected', question: 'a script put into the page runs', expected: '2', needed: true },
  { name: 'eval', question: 'an indirect eval runs', expected: '2' },
  { name: 'blob', question: 'a script at a blob address runs', expected: '2' },
];

const NOT_RUN = 'the script did not run';

/** What can be looked at only once the page stands: how much of a//b has come through. */
function standing(): Readonly<Record<string, unknown>> {
  const css = document.getElementById('css-probe');
  const content = css ? getComputedStyle(css, '::before').content : '';
  return {
    plain: document.getElementById('plain-probe')?.textContent?.trim().length,
    attribute: css?.dataset['probe']?.length,
    // With its two quotes.
    css: content.length - 2,
  };
}

/** What the page itself shows of Google: each probe a line. */
export function pageLines(): Promise<readonly CheckLine[]> {
  const found = { ...window.probed, ...standing() };
  return Promise.all(
    PROBES.map(({ name, question, expected, needed = false }) =>
      Promise.resolve(found[name] ?? NOT_RUN)
        .catch(String)
        .then((value): CheckLine => {
          const text = String(value);
          const held = text === expected;
          return { part: 'page', question, expected, found: text, held, either: !needed };
        }),
    ),
  );
}
