/** The script's sidebar at the right, 300 pixels wide as on Google, and its dialogs over the page. */
import type { ShownPage } from '../server/messages';
import { openDialog } from './dialogs';
import { button, byId, element } from './element';
import { type FrameHost, scriptFrame } from './script-frame';

/** The room a dialog leaves at the window's edges, in pixels. */
const EDGE = 48;

type Host = Pick<FrameHost, 'call' | 'focusEditor'> & {
  /** The person or the page itself closed it. */
  closed(kind: ShownPage['kind']): void;
};

/** Shows what scripts open; `focus`: the person waits for it, and did not go on meanwhile. A new sidebar takes the place of the one before, and so does a dialog. */
export function scriptPages(host: Host): { show(page: ShownPage, focus: boolean): void } {
  let closeSidebar = (): void => {};
  let closeDialog = (): void => {};

  const showSidebar = (page: ShownPage, focus: boolean): void => {
    closeSidebar();
    const panel = byId('sidebar');
    const close = (): void => {
      release();
      window.focus();
      host.focusEditor();
      panel.replaceChildren();
      panel.hidden = true;
      closeSidebar = () => {};
      relayout();
    };
    const byPerson = (): void => {
      close();
      host.closed('sidebar');
    };
    const { frame, release } = scriptFrame(page, {
      ...host,
      close: byPerson,
      resize: () => {},
    });
    const cross = button('×', 'close', byPerson);
    cross.setAttribute('aria-label', 'Close');
    panel.replaceChildren(
      element('div', { class: 'head' }, element('h2', {}, page.title), cross),
      frame,
    );
    panel.setAttribute('aria-label', page.title || 'Add-on');
    panel.hidden = false;
    closeSidebar = close;
    if (focus) frame.addEventListener('load', () => frame.focus(), { once: true });
    panel.onkeydown = ({ key }) => {
      if (key === 'Escape') byPerson();
    };
    relayout();
  };

  const showDialog = (page: ShownPage): void => {
    closeDialog();
    const byPerson = (): void => {
      closeDialog();
      host.closed('dialog');
    };
    const size = ({
      width,
      height,
    }: {
      readonly width?: number;
      readonly height?: number;
    }): void => {
      if (width) frame.style.width = `${Math.min(width, innerWidth - EDGE)}px`;
      if (height) frame.style.height = `${Math.min(height, innerHeight - 2 * EDGE)}px`;
    };
    const { frame, release } = scriptFrame(page, { ...host, close: byPerson, resize: size });
    size(page);
    const away = openDialog(page.title, frame, byPerson, 'script-dialog', page.modeless);
    frame.focus();
    closeDialog = () => {
      release();
      away();
      closeDialog = () => {};
    };
  };

  return {
    show: (page, focus) => (page.kind === 'sidebar' ? showSidebar(page, focus) : showDialog(page)),
  };
}

/** The grid measures itself anew when the window does. */
const relayout = (): void =>
  void requestAnimationFrame(() => window.dispatchEvent(new Event('resize')));
