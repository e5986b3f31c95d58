/** What the pages and the person at the terminal are told of what the workbook's thread says. */
import type { BookEvent } from './book-messages';
import type { EventStream } from './event-stream';
import type { PageEvent } from './messages';
import type { ScriptPages } from './script-pages';

interface Listeners {
  readonly stream: EventStream;
  readonly pages: ScriptPages;
  /** A line for the person at the terminal. */
  readonly log: (line: string) => void;
}

/** Passes events on. `mails`: how many the outbox holds by now. */
export function pageTeller({ stream, pages, log }: Listeners) {
  return (event: BookEvent, mails: number): void => {
    if (event.kind === 'error') log(`${event.run} failed: ${event.message}`);
    if (event.kind === 'log') for (const line of event.lines) log(`  script: ${line}`);
    if (event.kind === 'local' && event.event.kind === 'mail') {
      const { subject, to } = event.event.mail;
      log(`Mail in the outbox: “${subject}” to ${to.join(', ')}`);
    }
    const told = forPages(event, mails, pages);
    if (told) stream.send(told, tabOf(event));
  };
}

/** Who asked sees what comes of it; cells, menus and mail are everybody's. */
function tabOf(event: BookEvent): string | null {
  if (event.kind === 'local')
    return event.event.kind === 'mail' ? null : (event.asked?.tab ?? null);
  return 'tab' in event ? event.tab : null;
}

function forPages(event: BookEvent, mails: number, pages: ScriptPages): PageEvent | null {
  switch (event.kind) {
    case 'revision':
    case 'menus':
    case 'day':
      return event;
    case 'running':
    case 'ran':
      return { kind: event.kind, run: event.run };
    case 'question':
      return { kind: 'question', question: event.question };
    case 'error':
      return { kind: 'error', message: event.message };
    case 'local':
      return ofScript(event, mails, pages);
    default:
      return null;
  }
}

function ofScript(
  { event, asked }: Extract<BookEvent, { kind: 'local' }>,
  mails: number,
  pages: ScriptPages,
): PageEvent | null {
  switch (event.kind) {
    case 'toast':
      return { kind: 'toast', title: event.title, message: event.message };
    case 'select':
      return {
        kind: 'select',
        selection: { sheetId: event.sheetId, zone: event.zone },
        moves: asked?.moves ?? null,
      };
    case 'page':
      return {
        kind: 'page',
        page: pages.add(event.page, asked?.tab ?? null),
        moves: asked?.moves ?? null,
      };
    case 'mail':
      return { kind: 'mail', mails, subject: event.mail.subject };
    default:
      return null;
  }
}
