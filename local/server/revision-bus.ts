/** Orders the changes of all who edit one workbook: the scripts and each page. */
import type { RevisionMessage } from './messages';

export interface RevisionBus {
  /** The id of the last accepted revision. */
  head(): string;
  /**
   * Hands a change to everyone, its sender included. False for one that was made on an older head:
   * its sender rebases it on what it has meanwhile received, and sends it again.
   */
  send(message: RevisionMessage): boolean;
  listen(listener: (message: RevisionMessage) => void): void;
}

/** `head`: the revision id that the workbook's data was exported at. */
export function newRevisionBus(head: string): RevisionBus {
  const listeners: ((message: RevisionMessage) => void)[] = [];
  let current = head;
  return {
    head: () => current,
    send(message) {
      // Messages about other people's cursors carry no revision: there is one person here.
      if (message.serverRevisionId === undefined || message.nextRevisionId === undefined)
        return true;
      if (message.serverRevisionId !== current) return false;
      current = message.nextRevisionId;
      for (const listener of listeners) listener(message);
      return true;
    },
    listen(listener) {
      listeners.push(listener);
    },
  };
}
