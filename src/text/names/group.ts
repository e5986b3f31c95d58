/** A part of a long form: a RegExp, or any of several. */
export type NamePart = RegExp | { readonly oneOf: readonly RegExp[] };

/**
 * One way of writing a name: a RegExp, or a long one in parts that stand one behind the other. Forms
 * are joined into one RegExp: no flags, no groups that capture (\1 would count the groups of others),
 * no look-behind (old Safari). `\b` knows Latin letters and digits only: before a Thai word it asks
 * for one of those in front.
 */
export type NameForm = RegExp | readonly NamePart[];

/** Names with one reason. Where two forms fit at the same place, the earlier one counts. */
export interface NameGroup {
  readonly why: string;
  /** Tried only on pages with one of these in them, parted by "|", or a match of this: long patterns are slow to start. */
  readonly needs?: string | RegExp;
  /** In lower case, like the page. Above each stands what it is for. */
  readonly forms: readonly NameForm[];
}
