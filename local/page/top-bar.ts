/** The bar above the grid: whether everything is saved, and the clock where a person set it. */
import type { ClockState, PageEvent } from '../server/messages';
import { byId } from './element';

const SAVING = {
  unsaved: 'Unsaved changes',
  saving: 'Saving…',
  saved: 'Saved',
  failed: 'Not saved',
} as const;

export function showSaving(event: Extract<PageEvent, { kind: 'saving' }>): void {
  const status = byId('saving');
  status.textContent = SAVING[event.state];
  status.title = event.message;
  status.className = event.state;
}

/** Shown only where the clock was set: then “today” in the sheet is not the wall's. */
export function showClock({ offset, isSet, timeZone }: ClockState): void {
  const clock = byId('clock');
  clock.hidden = !isSet;
  if (!isSet) return;
  const show = (): void => {
    const now = new Date(Date.now() + offset);
    const text = now.toLocaleString('en-GB', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
    clock.textContent = `As of ${text}`;
    clock.title = 'The clock was set with --now; formulas, stamps and schedules follow it.';
  };
  show();
  setInterval(show, 10_000);
}
