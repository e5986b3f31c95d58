/** Ui: menus, dialogs, sidebars. What opens is recorded; whoever shows it (the page, a test) is told. */
import { type EnumMember, enumMember, enumNameOf } from '../enums';
import { type Guarding, guard, type Implementation } from '../guard';
import { exception } from './host';
import { htmlOf } from './html';

export interface MenuItem {
  readonly title: string;
  /** The public function that it runs; null for a separator. */
  readonly run: string | null;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A page that a script opened: the sidebar, 300 pixels wide, or a dialog of its own size. */
export interface OpenPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** A dialog beside which the person goes on in the sheet. */
  readonly modeless: boolean;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** A question over the sheet; the script waits for the answer. */
export interface Alert {
  readonly kind: 'alert';
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
  /** With a line to type into: Ui.prompt. */
  readonly input: boolean;
}

export interface UiState {
  menus: Menu[];
  /** What is open now; a new sidebar closes the old one. */
  sidebar: OpenPage | null;
  dialog: OpenPage | null;
  /** Sentences that were shown with an OK button. */
  readonly alerts: string[];
  /** What the person answers to Ui.alert with buttons and Ui.prompt, in order; OK where it is empty. */
  readonly answers: string[];
  /** What the person types into Ui.prompt, in order. */
  readonly prompts: string[];
  readonly onShow: (page: OpenPage | Alert) => void;
}

const SIDEBAR_WIDTH = 300;

export function makeUi(state: UiState, guarding: Guarding): object {
  const open = (
    kind: OpenPage['kind'],
    output: unknown,
    title: string | undefined,
    modeless = false,
  ): void => {
    const page = htmlOf(output);
    if (!page)
      throw exception(
        `The parameters don't match the method signature for Ui.${kind === 'sidebar' ? 'showSidebar' : 'showModalDialog'}.`,
      );
    const shown: OpenPage = {
      kind,
      title: title ?? page.title,
      html: page.content,
      width: kind === 'sidebar' ? SIDEBAR_WIDTH : (page.width ?? 600),
      height: page.height ?? 400,
      modeless,
    };
    if (kind === 'sidebar') state.sidebar = shown;
    else state.dialog = shown;
    state.onShow(shown);
  };
  const ask = (given: readonly unknown[], input: boolean): EnumMember => {
    const set = given.find((one) => enumNameOf(one) === 'Base.ButtonSet');
    const buttons = String(set ?? 'OK') as ButtonSet;
    const texts = given.filter((one) => one !== set).map(String);
    const message = texts[texts.length - 1] ?? '';
    const title = texts.length > 1 ? (texts[0] ?? '') : '';
    state.alerts.push(message);
    state.onShow({ kind: 'alert', title, message, buttons, input });
    return enumMember('Base.Button', state.answers.shift() ?? 'OK');
  };
  const prompt = (...given: unknown[]): object => {
    const button = ask(given, true);
    const text = state.prompts.shift() ?? '';
    return guard(
      'Base.PromptResponse',
      { getSelectedButton: () => button, getResponseText: () => text } as Implementation,
      guarding,
    );
  };
  const implementation: Implementation = {
    createMenu: (title: string) => makeMenu(state, guarding, title),
    createAddonMenu: () => makeMenu(state, guarding, 'Add-on'),
    showSidebar: (output: unknown) => open('sidebar', output, undefined),
    showModalDialog: (output: unknown, title: string) => open('dialog', output, title),
    showModelessDialog: (output: unknown, title: string) => open('dialog', output, title, true),
    alert: (...given: unknown[]) => ask(given, false),
    prompt,
  };
  return guard('Base.Ui', implementation, guarding);
}

function makeMenu(state: UiState, guarding: Guarding, title: string): object {
  const items: MenuItem[] = [];
  let self: object = {};
  self = guard(
    'Base.Menu',
    {
      addItem: (caption: string, run: string) => {
        items.push({ title: String(caption), run: String(run) });
        return self;
      },
      addSeparator: () => {
        items.push({ title: '', run: null });
        return self;
      },
      addToUi: () => {
        state.menus = [
          ...state.menus.filter((menu) => menu.title !== title),
          { title, items: [...items] },
        ];
      },
    } as Implementation,
    guarding,
  );
  return self;
}
