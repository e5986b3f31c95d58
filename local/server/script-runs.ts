/** Runs functions of the script as the page asks for them, and tells what came of it. */
import type { LocalSheets } from '../index';
import type { SentMail } from '../services/mail';
import type { BookEvent } from './book-messages';
import type { StateChange } from './journal-file';
import type { CallAnswer, Menu, Selection } from './messages';

export interface ScriptRuns {
  /** A menu item, a trigger: an error goes to the red bar and the terminal. */
  run(name: string, work: () => void): void;
  /** google.script.run: an error goes to the page's failure handler. */
  call(name: string, args: readonly unknown[]): CallAnswer;
  select(selection: Selection | null): void;
  /** Tells what changed beside the cells so far: before a page hears of it. */
  tellState(): void;
}

/** `tab`: that of the page which asked for the run that is under way. */
export function newScriptRuns(
  local: LocalSheets,
  tell: (event: BookEvent) => void,
  tab: () => string | null,
): ScriptRuns {
  let kept = keptBeside(local);
  let mails = local.outbox.length;
  let menus = JSON.stringify(local.ui.menus);
  let told = 0;

  const tellState = (): void => {
    const now = keptBeside(local);
    if (now === kept && local.outbox.length === mails) return;
    kept = now;
    const { stores, triggers, timeZone } = JSON.parse(now) as Omit<StateChange, 'mails'>;
    const list = JSON.parse(JSON.stringify(local.outbox.slice(mails))) as SentMail[];
    tell({ kind: 'state', state: { stores, triggers, timeZone, mails: { from: mails, list } } });
    mails = local.outbox.length;
  };
  /** What a run may have changed outside the cells, whose changes are told by the live session. */
  const tellRest = (): void => {
    tellState();
    const menusNow = JSON.stringify(local.ui.menus);
    if (menusNow !== menus) tell({ kind: 'menus', menus: JSON.parse(menusNow) as Menu[] });
    menus = menusNow;
    if (local.logs.length > told) tell({ kind: 'log', lines: local.logs.slice(told) });
    told = local.logs.length;
  };

  return {
    run(name, work) {
      tell({ kind: 'running', run: name, tab: tab() });
      try {
        work();
      } catch (error) {
        tell({ kind: 'error', run: name, message: messageOf(error), tab: tab() });
      } finally {
        tellRest();
        tell({ kind: 'ran', run: name, tab: tab() });
      }
    },
    call(name, args) {
      try {
        return { ok: true, value: local.googleScriptRun(name, args) };
      } catch (error) {
        return { ok: false, message: messageOf(error) };
      } finally {
        tellRest();
      }
    },
    tellState,
    select(selection) {
      if (!selection) return;
      const { getters } = local.workbook.model;
      if (!getters.getSheetIds().includes(selection.sheetId)) return;
      local.select(
        getters.getSheetName(selection.sheetId),
        getters.zoneToXC(selection.sheetId, selection.zone),
      );
    },
  };
}

const keptBeside = ({ stores, triggers, workbook }: LocalSheets): string =>
  JSON.stringify({ stores, triggers, timeZone: workbook.settings.namedTimeZone });

/** As Google shows it: the error's name, where it has one of its own, and its message. */
export function messageOf(error: unknown): string {
  const { name, message } = (typeof error === 'object' && error ? error : {}) as {
    name?: string;
    message?: string;
  };
  if (message === undefined) return String(error);
  return name && name !== 'Error' ? `${name}: ${message}` : message;
}
