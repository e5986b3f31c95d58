/**
 * True for what Google throws where a range was converted to a table: its columns have types of their own
 * and refuse dropdowns, at times headers and formats too. No call tells that a table is there.
 */
export const isTypedColumns = (error: unknown): boolean =>
  /typed columns?/i.test(String((Object(error) as Partial<Error>).message ?? error));
