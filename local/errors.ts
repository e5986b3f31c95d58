/** A sentence for the person at the terminal: what is wrong and what to do. Nothing was changed. */
export class LocalSheetsError extends Error {
  override readonly name = 'LocalSheetsError';
}

/** A member that Google has and the local Sheets does not: no gap is silent. */
export class NotInLocalSheets extends Error {
  override readonly name = 'NotInLocalSheets';
  /** `what` as the script's author knows it; `where` its code would stand. */
  constructor(what: string, where = 'local/services') {
    super(`${what} is not in the local Sheets yet. Add it in ${where}.`);
  }
}
