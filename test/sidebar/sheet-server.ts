import type { Plan } from '../../src/okr/plan';
import type { PlanView, Request, Selection } from '../../src/protocol/messages';
import type { Server } from './google-bridge';
import { at, viewOf } from './sample';

/** A team's sheet as the page sees it, and the server over it. */
export interface Sheet {
  plan: Plan;
  selection: Selection;
  language: 'en' | 'th';
  problems: readonly string[];
  /** The review column: a verdict's text by ID. */
  readonly reviews: Map<string, string>;
  /** Cells that were filled from a sentence, by ID. */
  readonly filled: Map<string, unknown>;
  readonly server: Server;
}

export function sheetWith(plan: Plan, selection: Selection = at(4, 'O1')): Sheet {
  const sheet: Sheet = {
    plan,
    selection,
    language: 'en',
    problems: [],
    reviews: new Map(),
    filled: new Map(),
    server: (request) => answer(sheet, request),
  };
  return sheet;
}

const ok = (data: unknown) => ({ ok: true, data });
const refused = (reason: string) => ({ ok: false, reason });

function answer(sheet: Sheet, request: Request): unknown {
  switch (request.kind) {
    case 'plan':
      return ok(view(sheet));
    case 'selection':
      return ok(look(sheet));
    case 'go-to': {
      const row = sheet.plan.rows.find(({ id }) => id === request.id);
      if (!row) return refused(`The row ${request.id} is no longer there.`);
      sheet.selection = at(row.row, row.id);
      return ok(null);
    }
    case 'use-wording':
      return changed(sheet, request.id, request.was, (text) => text && request.text);
    case 'fill-columns':
      sheet.filled.set(request.id, request.cells);
      return changed(sheet, request.id, request.was, (text) => text);
    case 'write-reviews':
      for (const { id, text } of request.reviews) sheet.reviews.set(id, text);
      return ok({ written: request.reviews.length });
    default:
      throw new Error(`this sheet does not answer ${request.kind}`);
  }
}

const view = (sheet: Sheet): PlanView => {
  const { plan, language, problems } = sheet;
  return viewOf(plan, standing(sheet), { language, problems });
};

/** A look: where the person stands, and the row there as its own cells tell it. */
function look(sheet: Sheet) {
  const selection = { ...standing(sheet), id: null };
  const row = sheet.plan.rows.find((one) => one.row === selection.row);
  return { selection, row: (selection.sheet === 'okrs' && row) || null };
}

/** Where the person stands, with what the row holds. */
function standing({ plan, selection }: Sheet): Selection {
  const row = plan.rows.find(({ row: at }) => at === selection.row);
  return selection.sheet === 'okrs'
    ? { ...selection, cells: JSON.stringify(row ?? '') }
    : selection;
}

function changed(
  sheet: Sheet,
  id: string,
  was: string,
  textFor: (text: string) => string,
): unknown {
  const row = sheet.plan.rows.find((one) => one.id === id);
  if (row?.text !== was) return refused(`The text of ${id} has changed meanwhile.`);
  retype(sheet, id, textFor(row.text));
  return ok(view(sheet));
}

/** Someone types a new sentence into a row. */
export function retype(sheet: Sheet, id: string, text: string): void {
  const rows = sheet.plan.rows.map((row) => (row.id === id ? { ...row, text } : row));
  sheet.plan = { ...sheet.plan, rows };
}
