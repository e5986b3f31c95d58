import type { View } from '../protocol/views';
import { button } from './ui/action';
import { element } from './ui/element';
import type { Page } from './ui/view-part';
import { TABS, WORDS } from './ui/wording';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The views as tabs; the arrow keys go from one to the next. */
export function tabList(page: Page, shown: View): HTMLElement {
  const views = Object.keys(TABS) as View[];
  const list = element('div', {
    class: 'tabs',
    role: 'tablist',
    'aria-label': page.say(WORDS.views),
  });
  for (const view of views) {
    const attributes = {
      id: `tab-${view}`,
      role: 'tab',
      'aria-selected': String(view === shown),
      'aria-controls': 'panel',
      tabindex: view === shown ? 0 : -1,
      'data-key': `tab ${view}`,
    };
    const words = TABS[view];
    if (words) list.append(button(page.say(words), attributes, () => page.show(view)));
  }
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = views[(views.indexOf(shown) + step + views.length) % views.length];
    if (!next) return;
    event.preventDefault();
    page.show(next);
    document.getElementById(`tab-${next}`)?.focus();
  });
  return list;
}
