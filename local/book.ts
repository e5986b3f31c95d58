/** The workbook behind the services: the engine's model, with writes held back until a read or the end of a run. */
import type { EvaluatedCell, Model, Zone } from '@odoo/o-spreadsheet';
import type { Apostrophes } from './cell-text';
import { type Command, engineClock, newModel } from './engine';
import type { Extra } from './extras-plugin';
import { type Editor, isLockedOut, LOCKED_OUT } from './locked-out';
import { mergeFormats } from './merge-formats';
import { isTyped, TYPED_COLUMN } from './typed-columns';

export interface BookSettings {
  readonly id: string;
  readonly name: string;
  /** The zone that days and hours go by. */
  timeZone: string;
  /** The zone that the file names: null or empty in one that was converted from .xlsx. */
  namedTimeZone: string | null;
  /** Who writes now. */
  readonly editor: () => Editor;
  readonly apostrophes: Apostrophes;
  /** In the ids of new things, in place of the moment. */
  readonly drawn?: string | undefined;
}

interface CommandResult {
  readonly isSuccessful: boolean;
  readonly reasons?: readonly string[];
}

/** A write that a dropdown, a limit, a table or somebody's protection refuses. The message is Google's. */
export class Refused extends Error {
  override readonly name = 'Exception';
}

export interface Book {
  readonly settings: BookSettings;
  readonly model: Model;
  /** Holds a write back; carried out in order, as one evaluation, by `flush`. */
  queue(...commands: Command[]): void;
  /** Cells that were written: refused as a whole where a rule refuses one. */
  queueCells(sheetId: string, zone: Zone, commands: readonly Command[]): void;
  /** What a person typed, carried out at once. Tables let a person do what they refuse a script. */
  type(sheetId: string, zone: Zone, commands: readonly Command[]): void;
  /** Whether something is held back that may change the format of cells. */
  holdsFormats(): boolean;
  flush(): void;
  /** Forgets what is held back: a run that Google cut off may lose it. */
  discard(): void;
  /** What one run holds back stays its own while another works; afterwards it is held back as before. */
  aside(work: () => void): void;
  /** Carries out at once and throws where the engine refuses. */
  dispatch(type: string, payload: Record<string, unknown>): void;
  evaluated(sheetId: string, row: number, col: number): EvaluatedCell;
  extras(sheetId: string): readonly Extra[];
  newId(prefix: string): string;
  /** Called after each change of the model. */
  onChange(listener: () => void): void;
}

/** Reasons that say the workbook is already as wanted. */
const HARMLESS = new Set(['NoChanges', 'AlreadyInPaste']);

export function openBook(
  data: object,
  settings: BookSettings,
  config: object = {},
  messages: unknown[] = [],
): Book {
  engineClock.timeZone = settings.timeZone;
  const model = newModel(data, config, messages);
  const dispatch = model.dispatch as unknown as (type: string, payload: unknown) => CommandResult;
  const listeners: (() => void)[] = [];
  let queued: Command[] = [];
  let written: Written[] = [];
  let count = 0;

  const book: Book = {
    settings,
    model,
    queue(...commands) {
      refuseTyped(commands, 'early');
      queued.push(...commands);
    },
    queueCells(sheetId, zone, commands) {
      refuseTyped(commands, 'early');
      queued.push(...commands);
      written.push({ sheetId, zone });
    },
    holdsFormats: () =>
      queued.some(([type, payload]) => type !== 'UPDATE_CELL' || 'format' in payload),
    flush() {
      if (queued.length === 0) return;
      const [commands, zones] = [queued, written];
      queued = [];
      written = [];
      refuseTyped(commands, 'late');
      carryOut(commands, zones);
    },
    type(sheetId, zone, commands) {
      book.flush();
      carryOut(commands, [{ sheetId, zone }]);
    },
    discard() {
      queued = [];
      written = [];
    },
    aside(work) {
      const held = [queued, written] as const;
      book.discard();
      try {
        work();
        book.flush();
      } finally {
        [queued, written] = held;
      }
    },
    dispatch(type, payload) {
      book.flush();
      refuseTyped([[type, payload]], 'early');
      refuseTyped([[type, payload]], 'late');
      run([[type, payload]]);
      for (const listener of listeners) listener();
    },
    evaluated: (sheetId, row, col) => model.getters.getEvaluatedCell({ sheetId, row, col }),
    extras: (sheetId) =>
      (model.getters as unknown as { getHostExtras(id: string): readonly Extra[] }).getHostExtras(
        sheetId,
      ),
    newId(prefix) {
      count += 1;
      return `${prefix}-${settings.id}-${settings.drawn ?? Date.now().toString(36)}-${count}`;
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
  return book;

  function refuseTyped(commands: readonly Command[], when: 'early' | 'late'): void {
    if (isTyped(commands, book.extras, when)) throw new Refused(TYPED_COLUMN);
  }

  function carryOut(commands: readonly Command[], zones: readonly Written[]): void {
    if (isLockedOut(commands, book.extras, settings.editor())) throw new Refused(LOCKED_OUT);
    run(commands);
    const refused = firstRefused(zones);
    if (refused) {
      dispatch('REQUEST_UNDO', {});
      throw new Refused(refused);
    }
    for (const listener of listeners) listener();
  }

  function run(commands: readonly Command[]): void {
    const results: CommandResult[] = [];
    engineClock.timeZone = settings.timeZone;
    // Objects from a script belong to another realm, and the engine tells arrays by their class.
    const plain = JSON.parse(JSON.stringify(mergeFormats(commands))) as Command[];
    dispatch('HOST_BATCH', { commands: plain, results });
    results.forEach((result, index) => {
      if (result.isSuccessful) return;
      const reasons = [...new Set(result.reasons ?? [])];
      if (reasons.every((reason) => HARMLESS.has(reason))) return;
      throw new Error(`The local Sheets could not do ${plain[index]?.[0]}: ${reasons.join(', ')}`);
    });
  }

  function firstRefused(zones: readonly Written[]): string | null {
    const { getters } = model;
    for (const { sheetId, zone } of zones) {
      if (getters.getDataValidationRules(sheetId).every((rule) => !rule.isBlocking)) continue;
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let col = zone.left; col <= zone.right; col += 1) {
          const position = { sheetId, row, col };
          if (!getters.getValidationRuleForCell(position)?.isBlocking) continue;
          if (getters.isDataValidationInvalid(position)) return refusalAt(model, position);
        }
      }
    }
    return null;
  }
}

/** Cells that were written. */
interface Written {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** Google's sentence for a value that a rule rejects. */
function refusalAt(model: Model, { sheetId, row, col }: Position): string {
  const name = model.getters.zoneToXC(sheetId, { top: row, bottom: row, left: col, right: col });
  return `The data you entered in cell ${name} violates the data validation rules set on this cell.`;
}

/** A new workbook with one empty sheet, as Google makes it. */
export const emptyBook = (sheetName = 'Sheet1'): object => ({
  sheets: [{ id: 'sheet-1', name: sheetName, colNumber: 26, rowNumber: 1000 }],
});
