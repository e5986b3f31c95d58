/**
 * The self-check's dialog. It is built into the page as it runs, so what HtmlService takes out of scripts
 * may not be in it: `test/bundle` looks.
 */
import type { Text } from '../../language/text';
import {
  CHECK_PARTS,
  type CheckLine,
  type CheckStart,
  HAND_PARTS,
  SCRATCH,
} from '../../protocol/self-check';
import { closePage } from '../follow/google';
import { button } from '../ui/action';
import { copyText } from '../ui/copy';
import { type Child, element, redraw } from '../ui/element';
import { askPart, pageTimes } from './ask-part';
import { pageLines } from './page-probes';
import { countsOf, reportOf } from './report';
import { CHECK } from './words';

const stoodAfter = performance.now();
const start = JSON.parse(document.body.dataset['start'] ?? '') as CheckStart;
const root = document.getElementById('page') ?? document.body;
const lines: CheckLine[] = [];

/** As `fill` does; without a pattern, which this page may not hold. */
const say = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(values).reduce(
    (said, [name, value]) => said.split(['{', name, '}'].join('')).join(String(value)),
    text[start.language],
  );

const draw = (...content: readonly Child[]): void =>
  redraw(root, [element('h1', {}, say(CHECK.title)), ...content]);

const status = (text: string): HTMLElement => element('p', { role: 'status' }, text);

/** All that Google can be asked without a person's hands. */
async function run(): Promise<void> {
  const steps = CHECK_PARTS.length;
  for (const [index, part] of CHECK_PARTS.entries()) {
    draw(status(say(CHECK.running, { step: index + 1, steps, part })));
    const found = await askPart(part);
    lines.push(...found);
    const [failed] = found;
    if (part === 'begin' && failed?.question === 'this part ran') {
      draw(
        element(
          'p',
          { class: 'error', role: 'alert' },
          say(CHECK.notBegun, { reason: failed.found }),
        ),
        button(say(CHECK.close), {}, closePage),
      );
      return;
    }
  }
  lines.push(...(await pageLines()), ...(await pageTimes(stoodAfter)));
  handStep(0);
}

/** What a person does on the scratch tab, one after the other; then the tab is removed. */
function handStep(step: number): void {
  const part = HAND_PARTS[step];
  if (part === undefined) {
    void end();
    return;
  }
  const done = button(say(CHECK.did), { class: 'action' }, async (self) => {
    self.disabled = true;
    lines.push(...(await askPart(part)));
    handStep(step + 1);
  });
  const skip = button(say(CHECK.skip), {}, () => end());
  draw(
    counted(),
    element(
      'div',
      { class: 'steps' },
      element('h2', {}, say(CHECK.hand)),
      element('p', {}, say(CHECK[part], { tab: SCRATCH })),
      element('div', { class: 'buttons' }, done, skip),
    ),
    ...result(),
  );
  done.focus();
}

async function end(): Promise<void> {
  lines.push(...(await askPart('end')));
  const shown = result();
  draw(
    counted(),
    element('p', {}, say(CHECK.ended)),
    ...shown,
    button(say(CHECK.close), {}, closePage),
  );
  root.querySelector<HTMLElement>('button')?.focus();
}

const counted = (): HTMLElement => status(say(CHECK.counts, { ...countsOf(lines) }));

/** The one text, and a button that copies it. */
function result(): readonly Child[] {
  const text = element('textarea', { id: 'result', readonly: true, lang: 'en' });
  text.value = reportOf(start.version, lines);
  const told = element('span', { role: 'status' });
  const copy = button(say(CHECK.copy), { class: 'action' }, async () => {
    const copied = await copyText(text.value, text);
    if (!copied) text.select();
    told.textContent = say(copied ? CHECK.copied : CHECK.selected);
  });
  return [
    element('label', { for: 'result' }, say(CHECK.result)),
    text,
    element('div', { class: 'buttons' }, copy, told),
  ];
}

document.documentElement.lang = start.language;
root.dataset['view'] = 'self-check';
draw(
  element('p', {}, say(CHECK.intro)),
  button(say(CHECK.start), { class: 'action' }, (self) => {
    self.disabled = true;
    return run();
  }),
);
