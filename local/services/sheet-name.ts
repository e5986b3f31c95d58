/** Names of sheets: each once, whatever its case. */
import type { Book } from '../book';
import { NotInLocalSheets } from '../errors';
import { exception } from './host';

/** Signs that Google allows in a sheet's name and the engine does not, as Excel. */
const ENGINE_FORBIDS = /['*?/\\[\]]/;

/** Throws where another sheet has the name, in Google's words, or the engine cannot hold it. */
export function checkSheetName(book: Book, name: string, ownId?: string): void {
  book.flush();
  const { getters } = book.model;
  const taken = getters
    .getSheetIds()
    .some((id) => id !== ownId && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken)
    throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === '' || ENGINE_FORBIDS.test(name))
    throw new NotInLocalSheets(`A sheet with the name “${name}”`);
}
