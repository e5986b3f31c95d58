import type { Tracker } from '../read/read-tracker';
import { quarterStamps } from './effective-settings';
import { SCHEMA_VERSION } from './sheets';

/**
 * True for a tracker that an older version built, or whose migration was cut off: the mark of the plan is
 * written once all the rest is. A mark that is gone tells nothing; then the columns do.
 */
export function isOlder({ tables: { okrs, data } }: Tracker): boolean {
  const schema = okrs?.sheet.schema ?? SCHEMA_VERSION;
  if (schema > 0 && schema < SCHEMA_VERSION) return true;
  if (schema === 0 && okrs && !okrs.columns.has('doubt')) return true;
  return data?.columns.has('effective') === true && quarterStamps(data) === null;
}
