import type { Language } from '../../language/text';
import type { PlanView, Selection } from '../../protocol/messages';
import type { Review } from '../../rules/review-result';
import { isElsewhere, rowsAfterLook, withId } from './look';
import { ask, workOn } from './server';
import { openWatch } from './watch';

/** The plan as last read, with its review, and where the person stands. */
export interface Reading {
  readonly view: PlanView;
  readonly review: Review;
}

/** What the views show: a reading once there is one, and why the last reading failed, if it did. */
export interface FeedState {
  readonly reading: Reading | null;
  readonly problem: string | null;
}

export interface Feed {
  state(): FeedState;
  /** Reads the plan now. Resolves to a reason where that failed. */
  refresh(): Promise<string | null>;
  /** Takes over a plan that came as the answer to a change. */
  accept(view: PlanView): void;
  /** Shows another row at once, before the sheet has answered. */
  select(selection: Selection): void;
  /** Leaves the plan alone while a change is under way, so that nothing moves under a person's hands. */
  during<Result>(change: Promise<Result>): Promise<Result>;
  start(): void;
}

/** How many looks at an unchanged row pass before the plan is read again: other rows may have changed. */
const LOOKS_PER_READING = 7;

/** After a move it comes sooner: whoever types in one row mostly goes on to another. */
const LOOKS_AFTER_MOVE = 2;

/**
 * Follows the sheet: looks where the person stands, reads the plan again when that changed (and now
 * and then when not), and calls `changed` only if there is something new to show.
 */
export function openFeed(
  judge: (view: PlanView) => Review,
  language: () => Language,
  changed: () => void,
): Feed {
  let state: FeedState = { reading: null, problem: null };
  let shown = '';
  /** Counts what a person did here; an answer asked for before that is out of date and is dropped. */
  let deeds = 0;
  let looks = 0;

  const publish = (next: FeedState) => {
    const fingerprint = JSON.stringify([next.reading?.view, next.problem]);
    if (fingerprint === shown) return;
    shown = fingerprint;
    watch.noteChange();
    state = next;
    changed();
  };
  const accept = (view: PlanView) => {
    workOn(view.on);
    const known = state.reading;
    const same =
      known?.view.language === view.language &&
      JSON.stringify(known.view.plan) === JSON.stringify(view.plan);
    publish({ reading: { view, review: same ? known.review : judge(view) }, problem: null });
  };
  const refresh = async () => {
    const before = deeds;
    const reply = await ask({ kind: 'plan' }, language());
    if (deeds !== before) return null;
    looks = 0;
    if (reply.ok) accept(reply.data);
    else publish({ ...state, problem: reply.reason });
    return reply.ok ? null : reply.reason;
  };
  const select = (selection: Selection) => {
    const { reading } = state;
    if (!reading) return;
    publish({ ...state, reading: { ...reading, view: { ...reading.view, selection } } });
  };

  /** One look. Resolves to whether it went well. */
  const look = async (): Promise<boolean> => {
    if (!state.reading) return (await refresh()) === null;
    const before = deeds;
    const reply = await ask({ kind: 'selection', offsets: state.reading.view.offsets }, language());
    if (deeds !== before) return true;
    if (!reply.ok) {
      publish({ ...state, problem: reply.reason });
      return false;
    }
    looks += 1;
    const { view } = state.reading;
    const { selection, row } = reply.data;
    const moved = isElsewhere(selection, view.selection);
    const failed = state.problem !== null;
    const rows = moved && !failed ? rowsAfterLook(view, selection, row) : null;
    // Its own row is judged at once; the row just left may have changed too, which the next reading tells.
    if (rows) accept({ ...view, plan: { ...view.plan, rows }, selection: withId(selection, row) });
    else if (moved) select(selection);
    if (rows && selection.row !== view.selection.row)
      looks = Math.max(looks, LOOKS_PER_READING - LOOKS_AFTER_MOVE);
    const read = (moved && !rows) || failed || looks >= LOOKS_PER_READING;
    return read ? (await refresh()) === null : true;
  };
  const watch = openWatch(look);

  return {
    state: () => state,
    refresh,
    accept,
    select(selection) {
      deeds += 1;
      select(selection);
    },
    async during(change) {
      watch.pause();
      deeds += 1;
      try {
        return await change;
      } finally {
        watch.resume();
      }
    },
    start: watch.start,
  };
}
