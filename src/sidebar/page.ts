import { POINT } from '../language/number-marks';
import { fill, type Language } from '../language/text';
import type { PlanView } from '../protocol/messages';
import type { PageStart, View } from '../protocol/views';
import type { Review } from '../rules/review-result';
import { checkInView } from './check-in/view';
import { bringDialog } from './dialogs/bring/view';
import { mailDialog } from './dialogs/mail/view';
import { quarterDialog } from './dialogs/quarter/view';
import { scheduleDialog } from './dialogs/schedule/view';
import { setUpDialog } from './dialogs/set-up/view';
import { openFeed } from './follow/feed';
import { workOn } from './follow/server';
import { pastedBlock } from './plan/pasted';
import { planOverview } from './plan/view';
import { reviewView } from './review/view';
import { tabList } from './tabs';
import { button } from './ui/action';
import { element, redraw } from './ui/element';
import type { Page, ViewPart } from './ui/view-part';
import { WORDS } from './ui/wording';
import { writeView } from './write/view';

/** The views that follow the sheet, in the order of their tabs. A further one is a line here. */
const SIDEBAR_VIEWS: Readonly<Partial<Record<View, (page: Page) => ViewPart>>> = {
  review: reviewView,
  plan: planOverview,
  write: writeView,
  'check-in': checkInView,
};

/** Opens the view that the page was opened with; `judge` holds the rules. */
export function startPage(judge: (view: PlanView) => Review): void {
  const start = JSON.parse(document.body.dataset['start'] ?? '') as PageStart;
  const root = document.getElementById('page') ?? document.body;
  document.documentElement.lang = start.language;
  workOn(start.on);
  if (start.view === 'set-up') setUpDialog(root, start.language, start.menu);
  else if (start.view === 'mail') mailDialog(root, start.language);
  else if (start.view === 'bring') bringDialog(root, start.language);
  else if (start.view === 'schedule') scheduleDialog(root, start.language, start.menu);
  else if (start.view === 'quarter') quarterDialog(root, start.language);
  else openSidebar(root, start, judge);
}

function openSidebar(root: HTMLElement, start: PageStart, judge: (view: PlanView) => Review): void {
  let language: Language = start.language;
  let shown: View = start.view in SIDEBAR_VIEWS ? start.view : 'review';
  const feed = openFeed(
    judge,
    () => language,
    () => draw(),
  );
  const page: Page = {
    language: () => language,
    say: (text, values) => fill(text, language, values),
    numbers: () => feed.state().reading?.view.plan.numbers ?? start.numbers ?? POINT,
    feed,
    show(view) {
      shown = view;
      draw();
    },
  };
  const views = new Map<View, ViewPart>();
  for (const [view, open] of Object.entries(SIDEBAR_VIEWS)) views.set(view as View, open(page));
  const tabs = element('div', { class: 'top' });
  const trouble = element('div');
  const panel = element('div', { id: 'panel', role: 'tabpanel', tabindex: -1 });
  root.className = 'sidebar';
  root.append(element('main', {}, tabs, trouble, panel));

  const draw = () => {
    const { reading, problem } = feed.state();
    if (reading && reading.view.language !== language) {
      language = reading.view.language;
      document.documentElement.lang = language;
    }
    redraw(tabs, [tabList(page, shown)]);
    panel.setAttribute('aria-labelledby', `tab-${shown}`);
    redraw(trouble, [
      problem !== null && problemBlock(page, problem),
      reading && pastedBlock(page, reading.view),
    ]);
    const view = views.get(shown);
    if (!reading && problem === null) {
      redraw(panel, [element('p', { class: 'loading', role: 'status' }, page.say(WORDS.loading))]);
    } else if (reading && view) {
      if (panel.firstChild !== view.node) panel.replaceChildren(view.node);
      view.draw();
    } else redraw(panel, []);
  };
  draw();
  feed.start();
}

/** The plan cannot be read: why, and a button to try again. What is on the page stays. */
function problemBlock(page: Page, problem: string): HTMLElement {
  return element(
    'div',
    { class: 'block trouble' },
    element('p', { class: 'error', role: 'alert' }, problem),
    button(page.say(WORDS.tryAgain), { 'data-key': 'again' }, async (self) => {
      self.disabled = true;
      await page.feed.refresh();
      self.disabled = false;
    }),
  );
}
