import type { Plan } from '../../src/okr/plan';
import type { PageStart } from '../../src/protocol/views';
import type { Review } from '../../src/rules/review-result';
import { until } from '../until';
import { type Clock, stoppedClock } from './clock';
import { type Bridge, googleBridge, type Server } from './google-bridge';
import { openHtml } from './open-html';
import { pageHtml } from './page-html';

/** The page as a person has it before them. */
export interface OpenPage {
  readonly document: Document;
  readonly clock: Clock;
  readonly bridge: Bridge;
  /** All words on the page, one space between them. */
  words(): string;
  /** The control with this label; fails the test where there is none. */
  control(label: string): HTMLElement;
  /** Clicks it and lets the answer arrive. */
  click(label: string): Promise<void>;
  /** Types into the field with this label. */
  type(label: string, text: string): void;
  choose(label: string, value: string): void;
  closed(): boolean;
  hide(hidden: boolean): void;
}

/** Opens the built page on this server; `judge` stands in for the rules. Errors of the page fail the test. */
export async function openPage(
  start: PageStart,
  server: Server,
  judge: (plan: Plan) => Review = () => {
    throw new Error('this page reviews nothing');
  },
): Promise<OpenPage> {
  const clock = stoppedClock();
  const bridge = googleBridge(server, clock);
  let closed = false;
  let hidden = false;
  const window = openHtml(await pageHtml(start), (page) => {
    Object.assign(page, {
      setTimeout: clock.setTimeout,
      clearTimeout: clock.clearTimeout,
      reviewOf: (plan: Plan) => judge(plan),
      google: {
        script: {
          run: bridge.run,
          host: { close: () => (closed = true), editor: { focus() {} } },
        },
      },
    });
    page.Date.now = clock.now;
    Object.defineProperty(page.document, 'hidden', { get: () => hidden });
  });
  const { document } = window;
  const control = (label: string): HTMLElement => {
    const found = controlsOf(document).find((node) => labelOf(node, document) === label);
    if (found) return found;
    const there = controlsOf(document).map((node) => labelOf(node, document));
    throw new Error(`no control “${label}”; there are: ${there.join(' | ')}`);
  };
  const fire = (node: HTMLElement, name: string) =>
    node.dispatchEvent(new window.Event(name, { bubbles: true }));
  await drawn(document);
  await clock.pass(100);
  return {
    document,
    clock,
    bridge,
    words: () => wordsOf(document.body),
    control,
    async click(label) {
      control(label).click();
      await clock.pass(100);
    },
    type(label, text) {
      const field = control(label) as HTMLInputElement;
      field.focus();
      field.value = text;
      fire(field, 'input');
    },
    choose(label, value) {
      const field = control(label) as HTMLSelectElement;
      field.value = value;
      fire(field, 'change');
    },
    closed: () => closed,
    hide(now) {
      hidden = now;
      document.dispatchEvent(new window.Event('visibilitychange'));
    },
  };
}

/** Waits until the page has unpacked its script and drawn itself: the test's clock does not move that. */
async function drawn(document: Document): Promise<void> {
  const page = document.getElementById('page');
  await until(() => page?.hasChildNodes() === true);
  if (!page?.hasChildNodes()) throw new Error('the page stayed blank');
}

const controlsOf = (document: Document): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>('button, input, select'));

function labelOf(node: HTMLElement, document: Document): string {
  const own = node.getAttribute('aria-label');
  if (own !== null) return own;
  if (node.tagName === 'BUTTON') return wordsOf(node);
  const label = document.querySelector(`label[for="${node.id}"]`) ?? node.closest('label');
  return label ? wordsOf(label).replace(/ · .*$/, '') : '';
}

/** The text of a part of the page without its script and style, one space between words. */
export function wordsOf(part: Element): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') return;
    node.childNodes.forEach(visit);
  };
  visit(part);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
